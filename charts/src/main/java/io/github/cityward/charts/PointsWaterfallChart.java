package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.plan.Plan;
import io.github.cityward.plan.PlanStep;
import io.github.cityward.plan.PlanWords;
import io.github.cityward.plan.RobustPlan;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;

/**
 * From the points without projects to those with all projects of a plan: a bar for each project
 * from the points before it to those after it, in the order in which they are ready, against the
 * line to be reached. Where points are an interval, its certain end moves in the upper half of the
 * bar and its possible end in the lower. First the total; on further leaves each criterion that is
 * not met without projects.
 */
public final class PointsWaterfallChart {
  private final Plan plan;
  private final WaterfallLine line;
  private final List<PlanStep> steps;
  private final List<String> answer;
  private final ChartWords words;
  private final Sheet sheet;
  private final WaterfallShapes shapes;
  private final WaterfallBars bars;

  private PointsWaterfallChart(Plan plan, Locale locale) {
    this(plan, answer(plan, locale), plan.steps(), WaterfallLine.TOTAL, locale);
  }

  private PointsWaterfallChart(
      Plan plan, List<String> answer, List<PlanStep> steps, WaterfallLine line, Locale locale) {
    this.plan = plan;
    this.answer = answer;
    this.steps = steps;
    this.line = line;
    this.words = ChartWords.of(plan, locale);
    this.sheet =
        Sheet.around(
            Stream.concat(
                Stream.ofNullable(line.minimum(plan.before())),
                totals().flatMap(each -> Stream.of(each.low(), each.high()))));
    this.shapes = WaterfallShapes.named(words);
    this.bars = new WaterfallBars(sheet, shapes, line.minimum(plan.before()));
  }

  /**
   * {@return the chart of the total, its words in the language of {@code locale}} Its series and
   * its background may be restyled, its texts may not: see the package.
   */
  public static XYChart of(Plan plan, Locale locale) {
    return new PointsWaterfallChart(plan, locale).chart();
  }

  /**
   * {@return the chart of the total, and one of each criterion that is not met without projects}
   */
  public static List<XYChart> leaves(Plan plan, Locale locale) {
    return drawn(lines(plan, answer(plan, locale), locale));
  }

  /**
   * {@return the same of a plan that reaches the goal with a probability, every uncertain figure
   * being at its median}
   */
  public static List<XYChart> leaves(RobustPlan plan, Locale locale) {
    return drawn(lines(plan.plan(), answer(plan, locale), locale));
  }

  private static List<XYChart> drawn(List<PointsWaterfallChart> lines) {
    return lines.stream().map(PointsWaterfallChart::chart).toList();
  }

  /**
   * {@return what all leaves show, in sentences with their numbers, for those who cannot see them}
   */
  public static String inWords(Plan plan, Locale locale) {
    return inWords(lines(plan, answer(plan, locale), locale));
  }

  /** {@return the same of a plan that reaches the goal with a probability} */
  public static String inWords(RobustPlan plan, Locale locale) {
    return inWords(lines(plan.plan(), answer(plan, locale), locale));
  }

  private static List<String> answer(Plan plan, Locale locale) {
    return List.of(PlanWords.in(locale).answer(plan));
  }

  private static List<String> answer(RobustPlan plan, Locale locale) {
    PlanWords say = PlanWords.in(locale);
    return List.of(say.answer(plan), say.draws(plan));
  }

  private static String inWords(List<PointsWaterfallChart> lines) {
    return lines
        .get(0)
        .heading()
        .before(lines.stream().flatMap(each -> each.sentences().stream()).toList());
  }

  /** Projects are added once for all lines. */
  private static List<PointsWaterfallChart> lines(Plan plan, List<String> answer, Locale locale) {
    List<PlanStep> steps = plan.steps();
    return WaterfallLine.of(plan).stream()
        .map(each -> new PointsWaterfallChart(plan, answer, steps, each, locale))
        .toList();
  }

  private XYChart chart() {
    String title = title();
    heading().writeTo(sheet, title);
    boolean exact = totals().allMatch(Interval::isExact);
    shapes.explain(sheet, exact, losing());
    total(plan.before(), words.say("waterfall.before"));
    Interval before = line.points(plan.before());
    for (PlanStep each : steps) {
      Interval after = line.points(each.assessment());
      bars.move(name(each.project()), brings(each, before, after), before, after);
      before = after;
    }
    if (!steps.isEmpty()) {
      total(plan.assessment(), words.say("waterfall.after", steps.size()));
    }
    // An axis would count halves of standards too.
    return words.countsStandards()
        ? sheet.picture(title, shapes.all())
        : sheet.chart(title, words.say("axis.points"), words::number, shapes.all());
  }

  private String title() {
    return line.title(plan.before(), words);
  }

  private Heading heading() {
    PlanWords say = PlanWords.in(words.locale());
    Heading heading = Heading.of(plan.assessment(), words);
    for (String each : answer) {
      heading = heading.and(each);
    }
    for (String each : plan.obstacles().stream().map(say::of).toList()) {
      heading = heading.and(each);
    }
    return steps.isEmpty() ? heading : heading.and(words.say("waterfall.order"));
  }

  private Stream<Interval> totals() {
    return Stream.concat(Stream.of(plan.before()), steps.stream().map(PlanStep::assessment))
        .map(line::points);
  }

  private boolean losing() {
    List<Interval> totals = totals().toList();
    for (int i = 1; i < totals.size(); i++) {
      Interval before = totals.get(i - 1);
      Interval after = totals.get(i);
      if (after.low().compareTo(before.low()) < 0 || after.high().compareTo(before.high()) < 0) {
        return true;
      }
    }
    return false;
  }

  private void total(Assessment of, String name) {
    bars.total(name, totalOf(of), line.points(of));
  }

  private String totalOf(Assessment of) {
    return words.say("waterfall.total-of", line.state(of, words), line.limits(of, words));
  }

  private String name(Project project) {
    return words.say("gantt.step", project.id(), project.name());
  }

  private String brings(PlanStep step, Interval before, Interval after) {
    Project project = step.project();
    return words.say(
        "waterfall.brings",
        words.numbers().of(Objects.requireNonNull(project.cost(), "cost")),
        words.values().of(Objects.requireNonNull(project.ready(), "ready")),
        moved(before, after),
        line.state(step.assessment(), words));
  }

  private String moved(Interval before, Interval after) {
    String low = difference(before.low(), after.low());
    String high = difference(before.high(), after.high());
    return low.equals(high) ? low : words.say("waterfall.both", low, high);
  }

  private String difference(Points before, Points after) {
    Rational by = after.value().minus(before.value());
    if (by.signum() == 0) {
      return words.say("waterfall.nothing");
    }
    String number = words.numbers().of(by);
    return words.say("waterfall.change", by.signum() > 0 ? "+" + number : number);
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words.say(
            "waterfall.in-words", title(), words.say("waterfall.before"), totalOf(plan.before())));
    Interval before = line.points(plan.before());
    for (PlanStep each : steps) {
      Interval after = line.points(each.assessment());
      sentences.add(words.say("gantt.in-words", name(each.project()), brings(each, before, after)));
      before = after;
    }
    return sentences;
  }
}
