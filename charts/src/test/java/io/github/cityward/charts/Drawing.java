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
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
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

  /** {@return every chart of every fixture, in each of the languages} */
  static Stream<Drawing> all(Locale... languages) {
    return kinds().flatMap(each -> each.in(languages));
  }

  /** {@return of each kind of chart the first few, which hold each of its shapes} */
  static Stream<Drawing> someOfEachKind(Locale language) {
    return kinds().flatMap(each -> each.in(language).limit(4));
  }

  private static Stream<Kind<?>> kinds() {
    Map<String, Assessment> towns = towns();
    Map<String, Comparison> several = Comparisons.all();
    Map<String, Simulation> draws = Simulations.all();
    Map<String, Sensitivity> moved = Sensitivities.all();
    Map<String, Milestones> roads = Roads.all();
    return Stream.of(
        new Kind<>("criteria", towns, Drawing::standards, Drawing::criteria),
        new Kind<>("shortfalls", towns, Drawing::standards, Drawing::shortfalls),
        new Kind<>("groups", towns, Drawing::standards, Drawing::groups),
        new Kind<>("closing", towns, Drawing::standards, Drawing::closing),
        new Kind<>("regimes", Regimes.all(), of -> 0, Drawing::regimes),
        new Kind<>("status", towns, Drawing::standards, Drawing::status),
        new Kind<>("basis", towns, Drawing::standards, Drawing::basis),
        new Kind<>("ranking", several, Drawing::standards, Drawing::ranking),
        new Kind<>("heat map", several, Drawing::standards, Drawing::heatMap),
        new Kind<>("readiness", draws, of -> 0, Drawing::readiness),
        new Kind<>("first year", draws, of -> 0, Drawing::firstYear),
        new Kind<>("fan", Projections.all(), of -> 0, Drawing::fan),
        new Kind<>("tornado", moved, of -> 0, Drawing::tornado),
        new Kind<>("sobol", moved, of -> 0, Drawing::sobol),
        new Kind<>("gantt", roads, Drawing::cells, Drawing::gantt),
        new Kind<>("board", roads, Drawing::cells, Drawing::board),
        new Kind<>("waterfall", Plans.all(), of -> 0, Drawing::waterfall),
        new Kind<>("frontier", Plans.frontiers(), of -> 0, Drawing::frontier));
  }

  private static Map<String, Assessment> towns() {
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
    return towns;
  }

  /**
   * A kind of chart.
   *
   * @param fixtures what it is drawn of, by name
   * @param standards how many standards one may show
   */
  private record Kind<T>(
      String name,
      Map<String, T> fixtures,
      ToIntFunction<T> standards,
      BiFunction<T, Locale, Sketch> factory) {
    Stream<Drawing> in(Locale... languages) {
      return fixtures.entrySet().stream()
          .flatMap(each -> Stream.of(languages).map(locale -> of(each, locale)));
    }

    private Drawing of(Map.Entry<String, T> fixture, Locale locale) {
      Supplier<Sketch> again = () -> factory.apply(fixture.getValue(), locale);
      int shown = standards.applyAsInt(fixture.getValue());
      return new Drawing(name, fixture.getKey(), shown, locale, again.get(), again);
    }
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

  private static int standards(Assessment of) {
    return (int) of.indicators().count();
  }

  private static int standards(Comparison of) {
    return (int) of.rules().indicators().count();
  }

  private static int cells(Milestones of) {
    return of.targets().size() + of.schedule().steps().size();
  }

  private static Sketch fan(Projection of, Locale in) {
    FanChart chart = new FanChart(of, in);
    return new Sketch(chart.chart(), chart.labels(), FanChart.inWords(of, in));
  }

  private static Sketch waterfall(Plan of, Locale in) {
    PointsWaterfallChart chart = new PointsWaterfallChart(of, in);
    return new Sketch(chart.chart(), chart.labels(), PointsWaterfallChart.inWords(of, in));
  }

  private static Sketch frontier(CostFrontier of, Locale in) {
    CostFrontierChart chart = new CostFrontierChart(of, in);
    return new Sketch(chart.chart(), chart.labels(), CostFrontierChart.inWords(of, in));
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

  private static Sketch closing(Assessment of, Locale in) {
    ShortfallWaterfallChart chart = new ShortfallWaterfallChart(of, in);
    return new Sketch(chart.chart(), chart.labels(), ShortfallWaterfallChart.inWords(of, in));
  }

  private static Sketch regimes(List<Assessment> of, Locale in) {
    RegimeSlopeChart chart = new RegimeSlopeChart(of, in);
    return new Sketch(chart.chart(), chart.labels(), RegimeSlopeChart.inWords(of, in));
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
