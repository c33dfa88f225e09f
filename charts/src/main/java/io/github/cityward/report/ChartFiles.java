package io.github.cityward.report;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Comparison;
import io.github.cityward.charts.ComparisonHeatMap;
import io.github.cityward.charts.CostFrontierChart;
import io.github.cityward.charts.CriterionChart;
import io.github.cityward.charts.DataBasisChart;
import io.github.cityward.charts.FanChart;
import io.github.cityward.charts.FirstYearChart;
import io.github.cityward.charts.GanttChart;
import io.github.cityward.charts.GroupRadarChart;
import io.github.cityward.charts.MilestoneBoard;
import io.github.cityward.charts.PointsWaterfallChart;
import io.github.cityward.charts.RankedIntervalChart;
import io.github.cityward.charts.ReadinessChart;
import io.github.cityward.charts.RegimeSlopeChart;
import io.github.cityward.charts.ShortfallChart;
import io.github.cityward.charts.ShortfallWaterfallChart;
import io.github.cityward.charts.SobolChart;
import io.github.cityward.charts.StatusGridChart;
import io.github.cityward.charts.Theme;
import io.github.cityward.charts.TornadoChart;
import io.github.cityward.forecast.Projection;
import io.github.cityward.milestone.Milestones;
import io.github.cityward.plan.CostFrontier;
import io.github.cityward.plan.Plan;
import io.github.cityward.plan.RobustPlan;
import io.github.cityward.rules.Measure;
import io.github.cityward.simulate.Sensitivity;
import io.github.cityward.simulate.Simulation;
import io.github.cityward.source.WholeFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The charts of shortfalls, several laws, a comparison, a projection, a simulation, a sensitivity,
 * a plan, what more costs or milestones as files. Immutable; equal results give equal bytes.
 */
public final class ChartFiles {
  private final List<Figure> figures;

  private ChartFiles(Stream<Figure> figures) {
    this.figures = figures.toList();
  }

  /**
   * {@return the charts of a report of {@code assessment}} Those of groups and of what shortfalls
   * may bring are left out where standards are counted.
   */
  static ChartFiles ofAssessment(Assessment assessment, Locale locale) {
    Drawn<Assessment> drawn = new Drawn<>(assessment, assessment.rules().isIllustrative(), locale);
    return new ChartFiles(
        Stream.of(
                drawn.as("criteria", CriterionChart::of, CriterionChart::inWords),
                assessment.rules().measure() == Measure.POINTS
                    ? drawn.as("groups", GroupRadarChart::of, GroupRadarChart::inWords)
                    : Stream.<Figure>of(),
                ofShortfalls(assessment, locale).figures.stream(),
                drawn.inLeaves("status", StatusGridChart::leaves, StatusGridChart::inWords),
                drawn.as("data", DataBasisChart::of, DataBasisChart::inWords))
            .flatMap(each -> each));
  }

  /**
   * {@return what is short in {@code assessment}, {@code shortfalls}, and, where points are
   * counted, what that may bring to the total, {@code shortfall-waterfall}, drawn and ready to be
   * written}
   *
   * @param locale the reader's language; English if there are no words in it
   */
  public static ChartFiles ofShortfalls(Assessment assessment, Locale locale) {
    Drawn<Assessment> drawn = new Drawn<>(assessment, assessment.rules().isIllustrative(), locale);
    Stream<Figure> shortfalls =
        drawn.inLeaves("shortfalls", ShortfallChart::leaves, ShortfallChart::inWords);
    return new ChartFiles(
        assessment.rules().measure() == Measure.STANDARDS
            ? shortfalls
            : Stream.concat(
                shortfalls,
                drawn.inLeaves(
                    "shortfall-waterfall",
                    ShortfallWaterfallChart::leaves,
                    ShortfallWaterfallChart::inWords)));
  }

  /**
   * {@return one town on one day under several laws, {@code laws}, drawn and ready to be written}
   *
   * @param laws as {@link RegimeSlopeChart#of} takes them
   * @param locale the reader's language; English if there are no words in it
   * @throws IllegalArgumentException if they are too few or too many, or of several towns or days
   */
  public static ChartFiles ofLaws(List<Assessment> laws, Locale locale) {
    boolean illustrative = laws.stream().anyMatch(each -> each.rules().isIllustrative());
    return new ChartFiles(
        new Drawn<>(laws, illustrative, locale)
            .as("laws", RegimeSlopeChart::of, RegimeSlopeChart::inWords));
  }

  /**
   * {@return the ranking of {@code comparison}, {@code ranking}, and its towns by criterion, {@code
   * heat-map}, drawn and ready to be written}
   *
   * @param locale the reader's language; English if there are no words in it
   */
  public static ChartFiles of(Comparison comparison, Locale locale) {
    Drawn<Comparison> drawn = new Drawn<>(comparison, comparison.rules().isIllustrative(), locale);
    return new ChartFiles(
        Stream.concat(
            drawn.inLeaves("ranking", RankedIntervalChart::leaves, RankedIntervalChart::inWords),
            drawn.inLeaves("heat-map", ComparisonHeatMap::leaves, ComparisonHeatMap::inWords)));
  }

  /**
   * {@return the total of {@code projection} by year, {@code fan}, drawn and ready to be written}
   *
   * @param locale the reader's language; English if there are no words in it
   */
  public static ChartFiles of(Projection projection, Locale locale) {
    boolean illustrative =
        projection.years().stream().anyMatch(each -> each.assessment().rules().isIllustrative());
    return new ChartFiles(
        new Drawn<>(projection, illustrative, locale)
            .inLeaves("fan", FanChart::leaves, FanChart::inWords));
  }

  /**
   * {@return the shares of draws of {@code simulation} by year, {@code readiness}, and its first
   * year, {@code first-year}, drawn and ready to be written}
   *
   * @param locale the reader's language; English if there are no words in it
   */
  public static ChartFiles of(Simulation simulation, Locale locale) {
    Drawn<Simulation> drawn = new Drawn<>(simulation, simulation.rules().isIllustrative(), locale);
    return new ChartFiles(
        Stream.concat(
            drawn.inLeaves("readiness", ReadinessChart::leaves, ReadinessChart::inWords),
            drawn.inLeaves("first-year", FirstYearChart::leaves, FirstYearChart::inWords)));
  }

  /**
   * {@return how far each quantity of {@code sensitivity} moves the total, {@code tornado}, and its
   * Sobol indices, {@code sobol}, drawn and ready to be written}
   *
   * @param locale the reader's language; English if there are no words in it
   */
  public static ChartFiles of(Sensitivity sensitivity, Locale locale) {
    Drawn<Sensitivity> drawn =
        new Drawn<>(sensitivity, sensitivity.median().rules().isIllustrative(), locale);
    return new ChartFiles(
        Stream.concat(
            drawn.inLeaves("tornado", TornadoChart::leaves, TornadoChart::inWords),
            drawn.inLeaves("sobol", SobolChart::leaves, SobolChart::inWords)));
  }

  /**
   * {@return what each project of {@code plan} brings, {@code waterfall}, drawn and ready to be
   * written}
   *
   * @param locale the reader's language; English if there are no words in it
   */
  public static ChartFiles of(Plan plan, Locale locale) {
    return new ChartFiles(
        new Drawn<>(plan, plan.assessment().rules().isIllustrative(), locale)
            .inLeaves("waterfall", PointsWaterfallChart::leaves, PointsWaterfallChart::inWords));
  }

  /**
   * {@return the same of a plan that reaches the goal with a probability}
   *
   * @param locale the reader's language; English if there are no words in it
   */
  public static ChartFiles of(RobustPlan plan, Locale locale) {
    return new ChartFiles(
        new Drawn<>(plan, plan.plan().assessment().rules().isIllustrative(), locale)
            .inLeaves("waterfall", PointsWaterfallChart::leaves, PointsWaterfallChart::inWords));
  }

  /**
   * {@return what more costs by {@code frontier}, {@code frontier}, drawn and ready to be written}
   *
   * @param locale the reader's language; English if there are no words in it
   */
  public static ChartFiles of(CostFrontier frontier, Locale locale) {
    return new ChartFiles(
        new Drawn<>(frontier, frontier.goal().assessment().rules().isIllustrative(), locale)
            .as("frontier", CostFrontierChart::of, CostFrontierChart::inWords));
  }

  /**
   * {@return the steps of {@code milestones} by time, {@code gantt}, if there are any, and steps
   * and targets by where they stand, {@code milestones}, drawn and ready to be written}
   *
   * @param locale the reader's language; English if there are no words in it
   */
  public static ChartFiles of(Milestones milestones, Locale locale) {
    Drawn<Milestones> drawn = new Drawn<>(milestones, false, locale);
    return new ChartFiles(
        Stream.concat(
            milestones.schedule().steps().isEmpty()
                ? Stream.of()
                : drawn.inLeaves("gantt", GanttChart::leaves, GanttChart::inWords),
            drawn.inLeaves("milestones", MilestoneBoard::leaves, MilestoneBoard::inWords)));
  }

  /** {@return the same charts in the colours of {@code theme}; without this they are light} */
  public ChartFiles in(Theme theme) {
    return new ChartFiles(figures.stream().map(each -> each.in(theme)));
  }

  /** {@return the charts, in their order} */
  List<Figure> figures() {
    return figures;
  }

  /**
   * Writes each chart as PNG and as SVG, such as {@code fan.png} and {@code fan.svg}, into {@code
   * directory}, which is made if it is missing; one that takes several sheets as {@code fan-1.png},
   * {@code fan-2.png} and so on. Each file appears whole or not at all, in the place of an older
   * one; none appears before all are on the disk, and the first chart appears last.
   *
   * @return the files
   * @throws IOException if the directory cannot be made or a file cannot be written
   */
  public List<Path> writeTo(Path directory) throws IOException {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    figures.forEach(each -> files.putAll(each.in(directory)));
    WholeFiles.write(files);
    return List.copyOf(files.keySet());
  }
}
