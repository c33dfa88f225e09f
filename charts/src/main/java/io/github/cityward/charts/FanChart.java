package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Verdict;
import io.github.cityward.forecast.ProjectedYear;
import io.github.cityward.forecast.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.XYChart;

/**
 * The total of a town year by year as its figures go on: what the medians of the forecasts give,
 * the band in which all forecasts lie with a chance of 90 % each, and the line that must be
 * reached. Years under another law stand in a panel of their own: no line joins them.
 */
public final class FanChart {
  private final Projection projection;
  private final Leaf leaf;
  private final ChartWords words;
  private final Sheet sheet = Sheet.ofPixels();
  private final FanShapes shapes;
  private final Marks marks = Marks.drawn();

  private FanChart(Projection projection, Locale locale) {
    this(projection, locale, Leaf.whole());
  }

  private FanChart(Projection projection, Locale locale, Leaf leaf) {
    this.projection = projection;
    this.leaf = leaf;
    this.words = ChartWords.of(projection.last().assessment(), locale);
    this.shapes = FanShapes.named(words);
  }

  /**
   * {@return the chart, its words in the language of {@code locale}} Its series and its background
   * may be restyled, its texts may not: see the package.
   */
  public static XYChart of(Projection projection, Locale locale) {
    return new FanChart(projection, locale).chart();
  }

  /**
   * {@return the chart on as many leaves as it takes for each year to be named} Up to 16 years fit
   * one, which is then what {@link #of} gives.
   */
  public static List<XYChart> leaves(Projection projection, Locale locale) {
    return Leaf.ofYears(projection.years().size()).stream()
        .map(each -> new FanChart(projection, locale, each).chart())
        .toList();
  }

  /** {@return what the chart shows, in sentences with its numbers, for those who cannot see it} */
  public static String inWords(Projection projection, Locale locale) {
    FanChart chart = new FanChart(projection, locale);
    return Heading.of(projection, chart.words)
        .before(projection.years().stream().map(chart::sentence).toList());
  }

  private XYChart chart() {
    String title = leaf.title(words.say("fan.title"), words);
    List<ProjectedYear> years = leaf.of(projection.years());
    Heading.of(projection, words).writeTo(sheet, title);
    legend();
    int first = years.get(0).year();
    for (List<ProjectedYear> each : laws(years)) {
      ChartWords law = ChartWords.of(each.get(0).assessment(), words.locale());
      new FanPanel(each, law, FanPanel.Columns.of(first, years.size())).draw(sheet, shapes, marks);
    }
    List<Shapes> all = new ArrayList<>(shapes.all());
    all.addAll(marks.all());
    return sheet.picture(title, all);
  }

  private void legend() {
    Legend legend = new Legend(sheet);
    legend.line(words.say("fan.medians"), shapes.median());
    legend.area(words.say("fan.within90"), shapes.within90());
    legend.area(words.say("fan.open"), shapes.open());
    legend.line(words.say("criteria.minimum"), shapes.minimum());
    legend.end();
    for (Verdict each : Verdict.values()) {
      legend.add(words.words().of(each), centre -> marks.draw(each, sheet, centre));
    }
    legend.end();
  }

  /** {@return the years, those of one law after those of another} */
  private static List<List<ProjectedYear>> laws(List<ProjectedYear> years) {
    List<List<ProjectedYear>> laws = new ArrayList<>();
    for (ProjectedYear each : years) {
      if (laws.isEmpty() || !each.joined()) {
        laws.add(new ArrayList<>());
      }
      laws.get(laws.size() - 1).add(each);
    }
    return laws;
  }

  private String sentence(ProjectedYear year) {
    Assessment medians = year.assessment();
    ChartWords law = ChartWords.of(medians, words.locale());
    return law.say(
        "fan.in-words",
        ChartWords.year(year.year()),
        law.words().citation(medians.rules().instrument().number()),
        law.state(medians),
        law.state(year.within90()),
        law.limits(medians));
  }
}
