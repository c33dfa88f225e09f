package io.github.cityward.cli;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Comparison;
import io.github.cityward.assess.Rank;
import io.github.cityward.assess.Standing;
import io.github.cityward.quantity.Interval;
import io.github.cityward.rules.Criterion;
import java.util.ArrayList;
import java.util.List;

/** A comparison as a table: a row per town, in the order of the ranking. */
final class ComparisonCsv {
  private static final List<String> HEADER =
      List.of("town", "name", "rank_best", "rank_worst", "verdict", "points_low", "points_high");

  private ComparisonCsv() {}

  static String of(Comparison comparison, CsvText csv) {
    List<String> header = new ArrayList<>(HEADER);
    for (Criterion each : comparison.rules().criteria()) {
      for (String column : List.of("rank_best", "rank_worst", "low", "high")) {
        header.add(each.code() + "_" + column);
      }
    }
    return csv.of(
        header,
        comparison.standings().stream().map(each -> row(each, csv)),
        comparison.rules().isIllustrative());
  }

  private static List<String> row(Standing standing, CsvText csv) {
    Assessment assessment = standing.assessment();
    List<String> row = new ArrayList<>();
    row.add(csv.text(assessment.town().id()));
    row.add(csv.text(assessment.town().name()));
    addRank(standing.rank(), row);
    row.add(assessment.verdict().name());
    addPoints(assessment.points(), row);
    for (int i = 0; i < standing.criteria().size(); i++) {
      addRank(standing.criteria().get(i), row);
      addPoints(assessment.criteria().get(i).points(), row);
    }
    return row;
  }

  private static void addRank(Rank rank, List<String> row) {
    row.add(String.valueOf(rank.best()));
    row.add(String.valueOf(rank.worst()));
  }

  private static void addPoints(Interval points, List<String> row) {
    row.add(points.low().toString());
    row.add(points.high().toString());
  }
}
