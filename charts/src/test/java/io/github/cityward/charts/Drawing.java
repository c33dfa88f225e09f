package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;

/**
 * A chart of a town.
 *
 * @param town what the town is called in a test's name
 */
record Drawing(
    String name,
    String town,
    Assessment assessment,
    Locale locale,
    XYChart chart,
    List<Label> labels,
    String words) {

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
    return towns.entrySet().stream()
        .flatMap(
            town ->
                Stream.of("criteria", "shortfalls", "groups", "status", "basis")
                    .map(name -> of(name, town.getKey(), town.getValue(), locale)));
  }

  Drawing again() {
    return of(name, town, assessment, locale);
  }

  /** {@return whether the label is written into the mark that it belongs to} */
  boolean inItsMark(Label label) {
    return label.words().equals(Marks.QUESTION);
  }

  private static Drawing of(String name, String town, Assessment of, Locale in) {
    return switch (name) {
      case "criteria" -> {
        CriterionChart chart = new CriterionChart(of, in);
        XYChart drawn = chart.chart();
        String words = CriterionChart.inWords(of, in);
        yield new Drawing(name, town, of, in, drawn, chart.labels(), words);
      }
      case "shortfalls" -> {
        ShortfallChart chart = new ShortfallChart(of, in);
        XYChart drawn = chart.chart();
        String words = ShortfallChart.inWords(of, in);
        yield new Drawing(name, town, of, in, drawn, chart.labels(), words);
      }
      case "groups" -> {
        GroupRadarChart chart = new GroupRadarChart(of, in);
        XYChart drawn = chart.chart();
        String words = GroupRadarChart.inWords(of, in);
        yield new Drawing(name, town, of, in, drawn, chart.labels(), words);
      }
      case "status" -> {
        StatusGridChart chart = new StatusGridChart(of, in);
        XYChart drawn = chart.chart();
        String words = StatusGridChart.inWords(of, in);
        yield new Drawing(name, town, of, in, drawn, chart.labels(), words);
      }
      case "basis" -> {
        DataBasisChart chart = new DataBasisChart(of, in);
        XYChart drawn = chart.chart();
        String words = DataBasisChart.inWords(of, in);
        yield new Drawing(name, town, of, in, drawn, chart.labels(), words);
      }
      default -> throw new IllegalArgumentException(name);
    };
  }

  @Override
  public String toString() {
    return name + ", " + town + ", " + locale;
  }
}
