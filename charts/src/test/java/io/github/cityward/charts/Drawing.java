package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Comparison;
import io.github.cityward.forecast.Projection;
import io.github.cityward.milestone.Milestones;
import io.github.cityward.plan.CostFrontier;
import io.github.cityward.plan.Plan;
import io.github.cityward.simulate.Sensitivity;
import io.github.cityward.simulate.Simulation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;

/**
 * A chart of a town, or of several.
 *
 * @param town what the town is called in a test's name
 * @param standards how many standards it may show
 * @param factory makes it anew
 */
record Drawing(
    String name,
    String town,
    int standards,
    Locale locale,
    Sketch sketch,
    Supplier<Sketch> factory) {

  /** What a factory gives. */
  record Sketch(XYChart chart, List<Label> labels, String words) {}

  static Stream<Drawing> all(Locale locale) {
    Map<String, Assessment> towns = new LinkedHashMap<>();
    towns.put("sparse", Towns.sparse());
    towns.put("illustrative", Towns.illustrative());
    towns.put("complete", Towns.complete());
    towns.put("accepting unverified", Towns.acceptingUnverified());
    towns.put("class II", Towns.classTwo());
    towns.put("ward", Towns.ward());
    towns.put("class I", Towns.classOne());
    towns.put("ward of nobody knows what", Towns.wardOfNobodyKnowsWhat());
    towns.put("63 standards", Towns.of2022());
    towns.put("long, few groups", LongRules.inFewGroups());
    towns.put("long, many groups", LongRules.inManyGroups());
    towns.put("long, unknown figures", LongRules.withUnknownFigures());
    return Stream.of(
            towns.entrySet().stream()
                .flatMap(
                    town ->
                        Stream.of("criteria", "shortfalls", "groups", "status", "basis")
                            .map(name -> of(name, town.getKey(), town.getValue(), locale))),
            Comparisons.all().entrySet().stream()
                .flatMap(
                    several ->
                        Stream.of("ranking", "heat map")
                            .map(name -> of(name, several.getKey(), several.getValue(), locale))),
            Simulations.all().entrySet().stream()
                .flatMap(
                    draws ->
                        Stream.of("readiness", "first year")
                            .map(name -> of(name, draws.getKey(), draws.getValue(), locale))),
            Projections.all().entrySet().stream()
                .map(years -> of("fan", years.getKey(), years.getValue(), locale)),
            Sensitivities.all().entrySet().stream()
                .flatMap(
                    moved ->
                        Stream.of("tornado", "sobol")
                            .map(name -> of(name, moved.getKey(), moved.getValue(), locale))),
            Roads.all().entrySet().stream()
                .flatMap(
                    road ->
                        Stream.of("gantt", "board")
                            .map(name -> of(name, road.getKey(), road.getValue(), locale))),
            Plans.all().entrySet().stream()
                .map(plan -> of("waterfall", plan.getKey(), plan.getValue(), locale)),
            Plans.frontiers().entrySet().stream()
                .map(cost -> of("frontier", cost.getKey(), cost.getValue(), locale)))
        .flatMap(each -> each);
  }

  XYChart chart() {
    return sketch.chart();
  }

  List<Label> labels() {
    return sketch.labels();
  }

  String words() {
    return sketch.words();
  }

  Sketch again() {
    return factory.get();
  }

  /** {@return whether the label is written into the mark that it belongs to} */
  boolean inItsMark(Label label) {
    return label.words().equals(Marks.QUESTION);
  }

  private static Drawing of(String name, String town, Assessment of, Locale in) {
    Supplier<Sketch> factory =
        switch (name) {
          case "criteria" -> () -> criteria(of, in);
          case "shortfalls" -> () -> shortfalls(of, in);
          case "groups" -> () -> groups(of, in);
          case "status" -> () -> status(of, in);
          case "basis" -> () -> basis(of, in);
          default -> throw new IllegalArgumentException(name);
        };
    return new Drawing(name, town, (int) of.indicators().count(), in, factory.get(), factory);
  }

  private static Drawing of(String name, String towns, Comparison of, Locale in) {
    Supplier<Sketch> factory =
        switch (name) {
          case "ranking" -> () -> ranking(of, in);
          case "heat map" -> () -> heatMap(of, in);
          default -> throw new IllegalArgumentException(name);
        };
    int standards = (int) of.rules().indicators().count();
    return new Drawing(name, towns, standards, in, factory.get(), factory);
  }

  private static Drawing of(String name, String draws, Simulation of, Locale in) {
    Supplier<Sketch> factory =
        switch (name) {
          case "readiness" -> () -> readiness(of, in);
          case "first year" -> () -> firstYear(of, in);
          default -> throw new IllegalArgumentException(name);
        };
    return new Drawing(name, draws, 0, in, factory.get(), factory);
  }

  private static Drawing of(String name, String years, Projection of, Locale in) {
    Supplier<Sketch> factory =
        () -> {
          FanChart chart = new FanChart(of, in);
          return new Sketch(chart.chart(), chart.labels(), FanChart.inWords(of, in));
        };
    return new Drawing(name, years, 0, in, factory.get(), factory);
  }

  private static Drawing of(String name, String moved, Sensitivity of, Locale in) {
    Supplier<Sketch> factory =
        switch (name) {
          case "tornado" -> () -> tornado(of, in);
          case "sobol" -> () -> sobol(of, in);
          default -> throw new IllegalArgumentException(name);
        };
    return new Drawing(name, moved, 0, in, factory.get(), factory);
  }

  private static Drawing of(String name, String road, Milestones of, Locale in) {
    Supplier<Sketch> factory =
        switch (name) {
          case "gantt" -> () -> gantt(of, in);
          case "board" -> () -> board(of, in);
          default -> throw new IllegalArgumentException(name);
        };
    int cells = of.targets().size() + of.schedule().steps().size();
    return new Drawing(name, road, cells, in, factory.get(), factory);
  }

  private static Drawing of(String name, String plan, Plan of, Locale in) {
    Supplier<Sketch> factory =
        () -> {
          PointsWaterfallChart chart = new PointsWaterfallChart(of, in);
          return new Sketch(chart.chart(), chart.labels(), PointsWaterfallChart.inWords(of, in));
        };
    return new Drawing(name, plan, 0, in, factory.get(), factory);
  }

  private static Drawing of(String name, String cost, CostFrontier of, Locale in) {
    Supplier<Sketch> factory =
        () -> {
          CostFrontierChart chart = new CostFrontierChart(of, in);
          return new Sketch(chart.chart(), chart.labels(), CostFrontierChart.inWords(of, in));
        };
    return new Drawing(name, cost, 0, in, factory.get(), factory);
  }

  private static Sketch gantt(Milestones of, Locale in) {
    GanttChart chart = new GanttChart(of, in);
    return new Sketch(chart.chart(), chart.labels(), GanttChart.inWords(of, in));
  }

  private static Sketch board(Milestones of, Locale in) {
    MilestoneBoard chart = new MilestoneBoard(of, in);
    return new Sketch(chart.chart(), chart.labels(), MilestoneBoard.inWords(of, in));
  }

  private static Sketch tornado(Sensitivity of, Locale in) {
    TornadoChart chart = new TornadoChart(of, in);
    return new Sketch(chart.chart(), chart.labels(), TornadoChart.inWords(of, in));
  }

  private static Sketch sobol(Sensitivity of, Locale in) {
    SobolChart chart = new SobolChart(of, in);
    return new Sketch(chart.chart(), chart.labels(), SobolChart.inWords(of, in));
  }

  private static Sketch readiness(Simulation of, Locale in) {
    ReadinessChart chart = new ReadinessChart(of, in);
    return new Sketch(chart.chart(), chart.labels(), ReadinessChart.inWords(of, in));
  }

  private static Sketch firstYear(Simulation of, Locale in) {
    FirstYearChart chart = new FirstYearChart(of, in);
    return new Sketch(chart.chart(), chart.labels(), FirstYearChart.inWords(of, in));
  }

  private static Sketch criteria(Assessment of, Locale in) {
    CriterionChart chart = new CriterionChart(of, in);
    return new Sketch(chart.chart(), chart.labels(), CriterionChart.inWords(of, in));
  }

  private static Sketch shortfalls(Assessment of, Locale in) {
    ShortfallChart chart = new ShortfallChart(of, in);
    return new Sketch(chart.chart(), chart.labels(), ShortfallChart.inWords(of, in));
  }

  private static Sketch groups(Assessment of, Locale in) {
    GroupRadarChart chart = new GroupRadarChart(of, in);
    return new Sketch(chart.chart(), chart.labels(), GroupRadarChart.inWords(of, in));
  }

  private static Sketch status(Assessment of, Locale in) {
    StatusGridChart chart = new StatusGridChart(of, in);
    return new Sketch(chart.chart(), chart.labels(), StatusGridChart.inWords(of, in));
  }

  private static Sketch basis(Assessment of, Locale in) {
    DataBasisChart chart = new DataBasisChart(of, in);
    return new Sketch(chart.chart(), chart.labels(), DataBasisChart.inWords(of, in));
  }

  private static Sketch ranking(Comparison of, Locale in) {
    RankedIntervalChart chart = new RankedIntervalChart(of, in);
    return new Sketch(chart.chart(), chart.labels(), RankedIntervalChart.inWords(of, in));
  }

  private static Sketch heatMap(Comparison of, Locale in) {
    ComparisonHeatMap chart = new ComparisonHeatMap(of, in);
    return new Sketch(chart.chart(), chart.labels(), ComparisonHeatMap.inWords(of, in));
  }

  @Override
  public String toString() {
    return name + ", " + town + ", " + locale;
  }
}
