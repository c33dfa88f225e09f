package io.github.cityward.notebook;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.assess.Comparison;
import io.github.cityward.charts.ChartImage;
import io.github.cityward.forecast.Projection;
import io.github.cityward.plan.Plan;
import io.github.cityward.simulate.Simulation;
import java.util.Locale;
import org.knowm.xchart.XYChart;
import tech.tablesaw.api.Table;

/**
 * A result as it is shown. Text from outside (names of towns, of projects, cells) is escaped.
 *
 * @param type the media type of the content: {@code text/html}, a part of a page, or {@code
 *     image/svg+xml}
 * @param content the table or the picture
 * @param text the same in plain text, for those who see neither
 */
public record View(String type, String content, String text) {
  static final String HTML = "text/html";
  static final String SVG = "image/svg+xml";

  /** {@return the total and the criteria, each against its line} */
  public static View of(Assessment assessment, Locale locale) {
    return AssessmentView.of(assessment, locale);
  }

  /** {@return what keeps the town from its minima, the nearest first} */
  public static View shortfalls(Assessment assessment, Locale locale) {
    return ShortfallView.of(assessment, locale);
  }

  /** {@return what moved between two assessments, and why} */
  public static View of(AssessmentDiff diff, Locale locale) {
    return DiffView.of(diff, locale);
  }

  /** {@return the towns by rank, a rank being a range where totals overlap} */
  public static View of(Comparison comparison, Locale locale) {
    return ComparisonView.of(comparison, locale);
  }

  /** {@return the years, each under the law of its last day} */
  public static View of(Projection projection, Locale locale) {
    return ProjectionView.of(projection, locale);
  }

  /** {@return in how many draws the town is ready, by year} */
  public static View of(Simulation simulation, Locale locale) {
    return SimulationView.of(simulation, locale);
  }

  /** {@return the projects in the order in which they are ready, and what each brings} */
  public static View of(Plan plan, Locale locale) {
    return PlanView.of(plan, locale);
  }

  /** {@return the first 100 rows of the table, as they are, and how many there are} */
  public static View of(Table table, Locale locale) {
    return TableView.of(table, locale);
  }

  /**
   * {@return the picture, as wide as the page}
   *
   * @param chart the chart
   * @param words what it shows, for those who cannot see it: its factory's {@code inWords}
   */
  public static View of(XYChart chart, String words) {
    String fixed = ChartImage.svg(chart, words);
    String fitting =
        fixed
            .replaceFirst(" height=\"" + chart.getHeight() + "\"", "")
            .replaceFirst(" width=\"" + chart.getWidth() + "\"", " width=\"100%\"");
    return new View(SVG, fitting, words);
  }

  /** {@return the same in plain text} */
  @Override
  public String toString() {
    return text;
  }
}
