package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.XYChart;

/**
 * From the total today to the total with every standard at its minimum points: a bar for each
 * shortfall, nearest first, against the line to be reached. Where the total is an interval, its
 * certain end moves in the upper half of the bar and its best possible end in the lower: a standard
 * of which nobody knows whether it is short moves the certain end only. Standards whose minimum
 * points are not known have no bar. Where standards are counted each counts one, and the chart says
 * so.
 */
public final class ShortfallWaterfallChart {
  private static final double ROOM = 1.04;

  private final ShortfallSteps all;
  private final Leaf leaf;
  private final ChartWords words;
  private final ShortfallText text;
  private final Sheet sheet;
  private final WaterfallShapes shapes;
  private final WaterfallBars bars;

  private ShortfallWaterfallChart(Assessment assessment, Locale locale) {
    this(ShortfallSteps.of(assessment), Leaf.whole(), locale);
  }

  private ShortfallWaterfallChart(ShortfallSteps all, Leaf leaf, Locale locale) {
    this.all = all;
    this.leaf = leaf;
    this.words = ChartWords.of(all.assessment(), locale);
    this.text = new ShortfallText(words);
    this.sheet = words.countsStandards() ? Sheet.ofPixels() : Sheet.upTo(longest() * ROOM);
    this.shapes =
        WaterfallShapes.named(
            words.say("closing.gained"),
            words.say("closing.possible"),
            words.say("closing.total"),
            words);
    this.bars = new WaterfallBars(sheet, shapes, all.assessment().minimum());
  }

  private double longest() {
    return all.assessment().maximum().max(all.end().high()).value().toDouble();
  }

  /**
   * {@return the chart, its words in the language of {@code locale}} Its series and its background
   * may be restyled, its texts may not: see the package.
   */
  public static XYChart of(Assessment assessment, Locale locale) {
    return new ShortfallWaterfallChart(assessment, locale).chart();
  }

  /**
   * {@return the chart on as many leaves as it takes for each to fit a page} Up to 16 standards fit
   * one, which is then what {@link #of} gives.
   */
  public static List<XYChart> leaves(Assessment assessment, Locale locale) {
    ShortfallSteps steps = ShortfallSteps.of(assessment);
    return Leaf.ofSteps(steps.steps().size()).stream()
        .map(each -> new ShortfallWaterfallChart(steps, each, locale).chart())
        .toList();
  }

  /** {@return what the chart shows, in sentences with its numbers, for those who cannot see it} */
  public static String inWords(Assessment assessment, Locale locale) {
    ShortfallWaterfallChart chart = new ShortfallWaterfallChart(assessment, locale);
    return chart.heading().before(chart.sentences());
  }

  private XYChart chart() {
    String title = leaf.title(words.say("closing.title"), words);
    heading().writeTo(sheet, title);
    if (all.assessment().shortfalls().isEmpty()) {
      sheet.text(words.say("shortfalls.none"), sheet.style().strong(), Tone.CERTAIN);
      sheet.gap(12);
    }
    if (words.countsStandards()) {
      return sheet.picture(title, List.of());
    }
    boolean exact = all.assessment().points().isExact() && all.end().isExact();
    shapes.explain(sheet, exact, false);
    if (leaf.number() == 1) {
      bars.total(words.say("closing.start"), start(), all.assessment().points());
    }
    leaf.of(all.steps()).forEach(this::add);
    if (leaf.isLast() && !all.steps().isEmpty()) {
      bars.total(end(), endState(), all.end());
    }
    return sheet.chart(title, words.say("axis.points"), words::number, shapes.all());
  }

  private Heading heading() {
    Heading heading = Heading.of(all.assessment(), words);
    if (words.countsStandards()) {
      return heading.and(words.say("closing.counted"));
    }
    Heading explained = heading.and(words.say("closing.explained"));
    return all.unknown() == 0
        ? explained
        : explained.and(words.say("closing.unknown", all.unknown()));
  }

  private String start() {
    Assessment assessment = all.assessment();
    return words.say(
        "waterfall.total-of",
        words.say(
            "fan.state",
            words.words().points(assessment),
            words.words().of(assessment.totalVerdict())),
        words.limits(assessment));
  }

  private String end() {
    return words.say("closing.end", all.steps().size());
  }

  private String endState() {
    return words.say("fan.state", points(all.end()), words.words().of(all.verdict()));
  }

  private void add(ShortfallSteps.Step step) {
    bars.move(text.name(step.shortfall()), brings(step), step.before(), step.after());
  }

  private String brings(ShortfallSteps.Step step) {
    String state =
        words.say(
            step.shortfall().verdict() == Verdict.NOT_MET
                ? "shortfalls.certain"
                : "shortfalls.possible");
    return step.isKnown()
        ? words.say("closing.brings", state, moved(step), points(step.after()))
        : words.say("closing.brings-unknown", state);
  }

  private String moved(ShortfallSteps.Step step) {
    String low = difference(step.before().low(), step.after().low());
    String high = difference(step.before().high(), step.after().high());
    return low.equals(high)
        ? words.say("closing.alike", low)
        : words.say("closing.both", low, high);
  }

  private String difference(Points before, Points after) {
    Points by = after.minus(before);
    String number = words.numbers().of(by.value());
    return by.equals(Points.ZERO) ? words.say("closing.unchanged") : "+" + number;
  }

  private String points(Interval points) {
    Assessment assessment = all.assessment();
    return words.numbers().of(points, assessment.minimum(), assessment.maximum());
  }

  private List<String> sentences() {
    if (all.assessment().shortfalls().isEmpty()) {
      return List.of(words.say("shortfalls.none"));
    }
    List<String> sentences = new ArrayList<>();
    if (!words.countsStandards()) {
      sentences.add(words.say("closing.in-words", words.say("closing.start"), start()));
      all.steps()
          .forEach(
              each ->
                  sentences.add(
                      words.say(
                          "closing.in-words", each.shortfall().indicator().code(), brings(each))));
      sentences.add(words.say("closing.in-words", end(), endState()));
    }
    return sentences;
  }
}
