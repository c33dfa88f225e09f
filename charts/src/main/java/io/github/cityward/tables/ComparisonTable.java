package io.github.cityward.tables;

import io.github.cityward.assess.Comparison;
import io.github.cityward.assess.Rank;
import io.github.cityward.assess.Standing;
import io.github.cityward.quantity.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The towns of a comparison, a row for each, in the order of their ranks. */
record ComparisonTable(Comparison comparison) {
  static Table of(Comparison comparison) {
    ComparisonTable rows = new ComparisonTable(comparison);
    List<Column<?>> columns = new ArrayList<>();
    columns.add(rows.text("town", each -> each.assessment().town().id()));
    columns.add(rows.text("name", each -> each.assessment().town().name()));
    columns.addAll(rows.ranks("rank_", Standing::rank));
    columns.add(rows.text("verdict", each -> each.assessment().verdict().name()));
    columns.addAll(rows.points("points_", each -> each.assessment().points()));
    for (int i = 0; i < comparison.rules().criteria().size(); i++) {
      int place = i;
      String code = comparison.rules().criteria().get(i).code();
      columns.addAll(rows.ranks(code + "_rank_", each -> each.criteria().get(place)));
      columns.addAll(
          rows.points(code + "_", each -> each.assessment().criteria().get(place).points()));
    }
    if (comparison.rules().isIllustrative()) {
      columns.add(ScoredTable.illustrative(comparison.standings().size()));
    }
    return Table.create(comparison.rules().id(), columns);
  }

  private StringColumn text(String name, Function<Standing, String> cell) {
    return StringColumn.create(name, comparison.standings().stream().map(cell));
  }

  private List<IntColumn> ranks(String name, Function<Standing, Rank> rank) {
    return List.of(
        IntColumn.create(
            name + "best",
            comparison.standings().stream().mapToInt(each -> rank.apply(each).best())),
        IntColumn.create(
            name + "worst",
            comparison.standings().stream().mapToInt(each -> rank.apply(each).worst())));
  }

  private List<DoubleColumn> points(String name, Function<Standing, Interval> points) {
    return List.of(
        DoubleColumn.create(
            name + "low",
            comparison.standings().stream()
                .mapToDouble(each -> points.apply(each).low().value().toDouble())),
        DoubleColumn.create(
            name + "high",
            comparison.standings().stream()
                .mapToDouble(each -> points.apply(each).high().value().toDouble())));
  }
}
