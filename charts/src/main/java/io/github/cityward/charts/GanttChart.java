package io.github.cityward.charts;

import io.github.cityward.milestone.EndedBranch;
import io.github.cityward.milestone.LegalDeadline;
import io.github.cityward.milestone.MilestoneWords;
import io.github.cityward.milestone.Milestones;
import io.github.cityward.milestone.Schedule;
import io.github.cityward.milestone.ScheduledStep;
import io.github.cityward.milestone.StatusEnd;
import io.github.cityward.rules.Measure;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.XYChart;

/**
 * When the steps of a road can be done, by their likely days: a bar for each from its start to its
 * finish, dark where no day may be lost, and beside the others an outline as long as they may be
 * late. What is done is a mark on its day, the day by which a step is to be done a triangle on its
 * tip, the last day of the status, or the first without it, a line through all; what leads nowhere
 * beyond that line is grey there. Steps that nobody can date are named below and drawn nowhere.
 */
public final class GanttChart {
  /** How wide the names are. */
  private static final double NAMES = 470;

  /** Where time begins. */
  private static final double LEFT = 500;

  /** A year and its neighbour need so much. */
  private static final double BETWEEN_TICKS = 100;

  private static final int BAR = 22;
  private static final int GAP = 18;

  /** The shortest bar that can be seen. */
  private static final double LEAST = 4;

  private final Milestones milestones;
  private final Leaf leaf;
  private final ChartWords words;
  private final StepText text;
  private final TimeScale time;
  private final Sheet sheet;
  private final GanttShapes shapes;

  private GanttChart(Milestones milestones, Locale locale) {
    this(milestones, locale, Leaf.whole());
  }

  private GanttChart(Milestones milestones, Locale locale, Leaf leaf) {
    this.milestones = milestones;
    this.leaf = leaf;
    this.words = ChartWords.of(Measure.POINTS, locale);
    this.text = new StepText(words, milestones.schedule());
    this.time = TimeScale.of(milestones);
    double day = time.length() / (Sheet.WIDTH - LEFT);
    double origin = time.first() - LEFT * day;
    this.sheet = Sheet.between(origin, origin + Sheet.WIDTH * day);
    this.shapes = GanttShapes.named(words);
  }

  /**
   * {@return the chart, its words in the language of {@code locale}} Its series and its background
   * may be restyled, its texts may not: see the package.
   */
  public static XYChart of(Milestones milestones, Locale locale) {
    return new GanttChart(milestones, locale).chart();
  }

  /**
   * {@return the chart on as many leaves as it takes for each to fit a page} Up to 16 steps fit
   * one, which is then what {@link #of} gives.
   */
  public static List<XYChart> leaves(Milestones milestones, Locale locale) {
    return Leaf.ofSteps(milestones.schedule().steps().size()).stream()
        .map(each -> new GanttChart(milestones, locale, each).chart())
        .toList();
  }

  /** {@return what the chart shows, in sentences with its numbers, for those who cannot see it} */
  public static String inWords(Milestones milestones, Locale locale) {
    GanttChart chart = new GanttChart(milestones, locale);
    return chart.heading().before(chart.rows().stream().map(chart.text::sentence).toList());
  }

  private XYChart chart() {
    String title = leaf.title(words.say("gantt.title"), words);
    heading().writeTo(sheet, title);
    List<ScheduledStep> rows = leaf.of(rows());
    List<ScheduledStep> dated = rows.stream().filter(GanttChart::isDated).toList();
    if (!dated.isEmpty()) {
      plot(dated);
    }
    List<ScheduledStep> undated = rows.stream().filter(each -> !isDated(each)).toList();
    if (!undated.isEmpty()) {
      sheet.text(words.say("gantt.undated"), sheet.style().strong(), Tone.INK);
      sheet.gap(6);
      undated.forEach(each -> sheet.text(text.sentence(each), sheet.style().text(), Tone.INK));
      sheet.gap(GAP);
    }
    return sheet.picture(title, shapes.all());
  }

  private Heading heading() {
    MilestoneWords say = MilestoneWords.in(words.locale());
    Schedule schedule = milestones.schedule();
    List<String> known = new ArrayList<>(List.of(say.left(schedule)));
    known.addAll(say.unknown(schedule));
    LegalDeadline deadline = milestones.deadline();
    if (deadline != null) {
      known.add(words.say("draws.in-words", say.of(deadline)));
    }
    return new Heading(say.end(milestones.town(), schedule), say.ended(schedule), known);
  }

  /** {@return the steps in the order they were given, those without a date last} */
  private List<ScheduledStep> rows() {
    List<ScheduledStep> steps = milestones.schedule().steps();
    return Stream.concat(
            steps.stream().filter(GanttChart::isDated),
            steps.stream().filter(each -> !isDated(each)))
        .toList();
  }

  private static boolean isDated(ScheduledStep scheduled) {
    return scheduled.finish() != null;
  }

  private void plot(List<ScheduledStep> dated) {
    LegalDeadline deadline = milestones.deadline();
    List<StatusEnd> ends =
        milestones.schedule().ended().stream().map(EndedBranch::end).distinct().toList();
    shapes.explain(sheet, lawful(deadline, ends));
    if (deadline != null) {
      String said = words.say("gantt.deadline-on", words.values().of(deadline.lastDay()));
      label(said, deadline.lastDay());
    }
    ends.forEach(each -> label(MilestoneWords.in(words.locale()).of(each), each.from()));
    double top = sheet.y();
    sheet.gap(GAP);
    dated.forEach(this::add);
    Sheet.Band all = new Sheet.Band(top, sheet.y());
    shapes.on().upright(TimeScale.day(milestones.on()), all);
    if (deadline != null) {
      shapes.halo().upright(TimeScale.day(deadline.lastDay()), all);
      shapes.deadline().upright(TimeScale.day(deadline.lastDay()), all);
    }
    for (StatusEnd each : ends) {
      if (!isDrawn(each, deadline)) {
        shapes.halo().upright(TimeScale.day(each.from()), all);
        shapes.end().upright(TimeScale.day(each.from()), all);
      }
    }
    ticks(all);
  }

  /** The day after the deadline is its line too: two lines a day apart would be one. */
  private static boolean isDrawn(StatusEnd end, @Nullable LegalDeadline deadline) {
    return deadline != null && deadline.abolition().equals(end.abolition());
  }

  private List<Shapes> lawful(@Nullable LegalDeadline deadline, List<StatusEnd> ends) {
    List<Shapes> lawful = new ArrayList<>();
    if (deadline != null) {
      lawful.add(shapes.deadline());
    }
    if (ends.stream().anyMatch(each -> !isDrawn(each, deadline))) {
      lawful.add(shapes.end());
    }
    if (milestones.schedule().ended().stream().anyMatch(each -> !each.steps().isEmpty())) {
      lawful.add(shapes.nowhere());
    }
    return lawful;
  }

  private void label(String said, LocalDate day) {
    Font strong = sheet.style().strong();
    halfway(said, strong, Tone.SHORT, TimeScale.day(day));
    sheet.gap(Paragraph.lineHeight(strong));
  }

  private void add(ScheduledStep scheduled) {
    Style style = sheet.style();
    double top = sheet.y();
    double height =
        sheet.write(
            List.of(
                Paragraph.of(text.title(scheduled.step()), style.strong(), Tone.INK, NAMES),
                Paragraph.of(text.state(scheduled), style.text(), Tone.INK, NAMES)),
            sheet.at(0),
            top);
    draw(scheduled, top - Sheet.topOfLine(style.strong(), 0));
    sheet.gap(height + GAP);
  }

  private void draw(ScheduledStep scheduled, double middle) {
    Sheet.Band band = new Sheet.Band(middle + BAR / 2.0, middle - BAR / 2.0);
    LocalDate done = scheduled.step().done();
    LocalDate start = scheduled.start();
    LocalDate finish = scheduled.finish();
    if (done != null) {
      shapes.done().area(FlipLine.mark(new Point2D.Double(TimeScale.day(done), middle), sheet));
    } else if (start != null && finish != null) {
      double from = TimeScale.day(start);
      double to = Math.max(TimeScale.day(finish), from + sheet.across(LEAST));
      Shapes bar = scheduled.isCritical() ? shapes.critical() : shapes.other();
      Optional<StatusEnd> end = milestones.schedule().endOf(scheduled.step());
      double cut = end.map(each -> Math.max(from, TimeScale.day(each.from()))).orElse(to);
      bar.bar(from, Math.min(cut, to), band);
      shapes.nowhere().bar(cut, to, band);
      if (end.isEmpty()) {
        shapes.slack().bar(to, TimeScale.day(finish) + TimeScale.slack(scheduled), band.wider(-5));
      }
    }
    LocalDate by = scheduled.step().by();
    if (by != null) {
      Shapes flag = scheduled.isLate() ? shapes.late() : shapes.by();
      flag.area(GanttShapes.flag(TimeScale.day(by), band.top() + 2, sheet));
    }
  }

  private void ticks(Sheet.Band all) {
    int most = (int) ((Sheet.WIDTH - LEFT) / BETWEEN_TICKS);
    List<TimeScale.Tick> ticks = time.ticks(most);
    boolean years = ticks.stream().allMatch(each -> each.month().getMonth() == Month.JANUARY);
    for (TimeScale.Tick each : ticks) {
      shapes.grid().upright(each.day(), all);
      String year = ChartWords.year(each.month().getYear());
      String said = years ? year : words.say("gantt.month", each.month().getMonthValue(), year);
      halfway(said, sheet.style().text(), Tone.INK, each.day());
    }
    sheet.gap(2 * GAP);
  }

  private void halfway(String name, Font font, Tone color, double day) {
    double middle = sheet.y() - Paragraph.lineHeight(font) / 2;
    sheet.halfway(name, font, color, Label.Side.CENTRE, day, middle, 0);
  }
}
