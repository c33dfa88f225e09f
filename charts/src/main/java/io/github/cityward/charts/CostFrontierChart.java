package io.github.cityward.charts;

import io.github.cityward.plan.CostFrontier;
import io.github.cityward.plan.FrontierPoint;
import io.github.cityward.plan.LaterPlan;
import io.github.cityward.plan.Plan;
import io.github.cityward.plan.PlanStatus;
import io.github.cityward.plan.PlanWords;
import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;

/**
 * What more costs: the total that is certain against the cheapest cost of it, as steps, each with a
 * dot, hollow where it is not proven that nothing cheaper brings so much; the cheapest plan that
 * reaches the goal is a square on its tip. Below it, what the goal costs if it may be reached in
 * later years.
 */
public final class CostFrontierChart {
  private static final int BAR = 22;
  private static final int GAP = 18;

  private final CostFrontier frontier;
  private final ChartWords words;
  private final PlanWords plans;
  private final FrontierPanel panel;
  private final Sheet sheet;
  private final FrontierShapes shapes;

  private CostFrontierChart(CostFrontier frontier, Locale locale) {
    this.frontier = frontier;
    this.words = ChartWords.of(frontier.goal(), locale);
    this.plans = PlanWords.in(words.locale());
    this.panel = new FrontierPanel(frontier, words);
    this.sheet = panel.sheet();
    this.shapes = FrontierShapes.named(words);
  }

  /**
   * {@return the chart, its words in the language of {@code locale}} Its series and its background
   * may be restyled, its texts may not: see the package.
   */
  public static XYChart of(CostFrontier frontier, Locale locale) {
    return new CostFrontierChart(frontier, locale).chart();
  }

  /** {@return what the chart shows, in sentences with its numbers, for those who cannot see it} */
  public static String inWords(CostFrontier frontier, Locale locale) {
    CostFrontierChart chart = new CostFrontierChart(frontier, locale);
    return chart
        .heading()
        .before(
            Stream.concat(
                    frontier.points().stream().map(chart::sentence),
                    frontier.later().stream().map(chart::sentence))
                .toList());
  }

  private XYChart chart() {
    String title = words.say("frontier.title");
    heading().writeTo(sheet, title);
    legend();
    panel.draw(sheet, shapes);
    frontier.points().forEach(each -> sheet.text(sentence(each), sheet.style().text(), Tone.INK));
    sheet.gap(GAP);
    if (!frontier.later().isEmpty()) {
      sheet.text(words.say("frontier.later"), sheet.style().strong(), Tone.INK);
      sheet.gap(8);
      frontier.later().forEach(this::add);
    }
    return sheet.picture(title, shapes.all());
  }

  private Heading heading() {
    return Heading.of(frontier.goal().assessment(), words)
        .and(plans.answer(frontier.goal()))
        .and(words.say("frontier.verdict"))
        .and(words.say(frontier.complete() ? "frontier.complete" : "frontier.out-of-time"));
  }

  private void legend() {
    Legend legend = new Legend(sheet);
    for (Shapes each : List.of(shapes.proven(), shapes.unproven())) {
      Shapes sample = sheet.sampleOf(each);
      legend.add(each.name(), centre -> sample.area(FrontierPanel.dot(centre, sheet)));
    }
    Shapes mark = sheet.sampleOf(shapes.goal());
    legend.add(shapes.goal().name(), centre -> mark.area(FlipLine.mark(centre, sheet)));
    legend.line(shapes.minimum().name(), shapes.minimum());
    legend.end();
    sheet.gap(14);
  }

  private String sentence(FrontierPoint point) {
    String projects =
        point.projects().isEmpty()
            ? words.say("frontier.nothing")
            : String.join(", ", point.projects().stream().map(Object::toString).toList());
    return words.say(
        point.isProven() ? "frontier.point" : "frontier.unproven-point",
        words.numbers().of(point.points()),
        words.numbers().of(point.cost()),
        words.numbers().of(point.increase()),
        words.words().of(point.verdict()),
        projects,
        words.numbers().of(point.bound()));
  }

  private String sentence(LaterPlan later) {
    Rational saved = later.saved();
    List<String> said = new ArrayList<>(List.of(plans.answer(later.plan())));
    if (saved != null && saved.signum() != 0) {
      said.add(
          saved.signum() > 0
              ? words.say("frontier.cheaper", words.numbers().of(saved))
              : words.say("frontier.dearer", words.numbers().of(saved.negate())));
    }
    return String.join(" ", said);
  }

  private void add(LaterPlan later) {
    sheet.text(sentence(later), sheet.style().text(), Tone.INK);
    Plan plan = later.plan();
    Rational cost = plan.cost();
    if (cost != null && plan.reachesStandards()) {
      sheet.gap(10);
      boolean proven = plan.status() == PlanStatus.OPTIMAL;
      Shapes bar = proven ? shapes.later() : shapes.unprovenLater();
      bar.bar(0, cost.toDouble(), sheet.band(BAR));
    }
    sheet.gap(GAP);
  }
}
