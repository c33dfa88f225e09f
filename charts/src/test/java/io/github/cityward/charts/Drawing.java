package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Comparison;
import io.github.cityward.milestone.Milestones;
import io.github.cityward.simulate.Sensitivity;
import io.github.cityward.simulate.Simulation;
import java.util.LinkedHashMap;
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
 * @param factory makes the chart anew
 */
record Drawing(
    String name,
    String town,
    int standards,
    Locale locale,
    XYChart chart,
    String words,
    Supplier<XYChart> factory) {

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
        new Kind<>(
            "criteria", towns, Drawing::standards, CriterionChart::of, CriterionChart::inWords),
        new Kind<>(
            "shortfalls", towns, Drawing::standards, ShortfallChart::of, ShortfallChart::inWords),
        new Kind<>(
            "groups", towns, Drawing::standards, GroupRadarChart::of, GroupRadarChart::inWords),
        new Kind<>(
            "closing",
            towns,
            Drawing::standards,
            ShortfallWaterfallChart::of,
            ShortfallWaterfallChart::inWords),
        new Kind<>(
            "regimes", Regimes.all(), of -> 0, RegimeSlopeChart::of, RegimeSlopeChart::inWords),
        new Kind<>(
            "status", towns, Drawing::standards, StatusGridChart::of, StatusGridChart::inWords),
        new Kind<>("basis", towns, Drawing::standards, DataBasisChart::of, DataBasisChart::inWords),
        new Kind<>(
            "ranking",
            several,
            Drawing::standards,
            RankedIntervalChart::of,
            RankedIntervalChart::inWords),
        new Kind<>(
            "heat map",
            several,
            Drawing::standards,
            ComparisonHeatMap::of,
            ComparisonHeatMap::inWords),
        new Kind<>("readiness", draws, of -> 0, ReadinessChart::of, ReadinessChart::inWords),
        new Kind<>("first year", draws, of -> 0, FirstYearChart::of, FirstYearChart::inWords),
        new Kind<>("fan", Projections.all(), of -> 0, FanChart::of, FanChart::inWords),
        new Kind<>("tornado", moved, of -> 0, TornadoChart::of, TornadoChart::inWords),
        new Kind<>("sobol", moved, of -> 0, SobolChart::of, SobolChart::inWords),
        new Kind<>("gantt", roads, Drawing::cells, GanttChart::of, GanttChart::inWords),
        new Kind<>("board", roads, Drawing::cells, MilestoneBoard::of, MilestoneBoard::inWords),
        new Kind<>(
            "waterfall",
            Plans.all(),
            of -> 0,
            PointsWaterfallChart::of,
            PointsWaterfallChart::inWords),
        new Kind<>(
            "frontier",
            Plans.frontiers(),
            of -> 0,
            CostFrontierChart::of,
            CostFrontierChart::inWords));
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
    towns.put("quantities of its own", Towns.municipality());
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
      BiFunction<T, Locale, XYChart> factory,
      BiFunction<T, Locale, String> inWords) {
    Stream<Drawing> in(Locale... languages) {
      return fixtures.entrySet().stream()
          .flatMap(each -> Stream.of(languages).map(locale -> of(each, locale)));
    }

    private Drawing of(Map.Entry<String, T> fixture, Locale locale) {
      T of = fixture.getValue();
      Supplier<XYChart> again = () -> factory.apply(of, locale);
      return new Drawing(
          name,
          fixture.getKey(),
          standards.applyAsInt(of),
          locale,
          again.get(),
          inWords.apply(of, locale),
          again);
    }
  }

  /** {@return the same chart, made anew} */
  XYChart again() {
    return factory.get();
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

  @Override
  public String toString() {
    return name + ", " + town + ", " + locale;
  }
}
