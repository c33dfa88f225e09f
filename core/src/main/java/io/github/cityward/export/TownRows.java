package io.github.cityward.export;

import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.Comparison;
import io.github.cityward.assess.ConditionScore;
import io.github.cityward.assess.Provenance;
import io.github.cityward.assess.Rank;
import io.github.cityward.assess.RankedTown;
import io.github.cityward.export.ResultTable.Column;
import io.github.cityward.export.ResultTable.Kind;
import io.github.cityward.quantity.Interval;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.UnitsCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A comparison as a table: a row per town. */
record TownRows(Comparison comparison, Locale locale, Wording words) {
  static ResultTable of(Comparison comparison, Locale locale) {
    return new TownRows(comparison, locale, ResultTable.words(comparison.rules().measure(), locale))
        .table();
  }

  private ResultTable table() {
    return new ResultTable(
        words.say("title.comparison", comparison.rules().name().in(locale)),
        Provenance.of(comparison),
        columns(),
        comparison.ranking().stream().map(this::row).toList());
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(column("town", Kind.TEXT));
    columns.add(column("name", Kind.TEXT));
    columns.add(column("rank_best", Kind.NUMBER));
    columns.add(column("rank_worst", Kind.NUMBER));
    columns.add(column("verdict", Kind.VERDICT));
    columns.add(column("data_tier", Kind.TEXT));
    columns.add(column("points_low", Kind.NUMBER));
    columns.add(column("points_high", Kind.NUMBER));
    for (Criterion each : comparison.rules().criteria()) {
      for (String name : List.of("rank_best", "rank_worst", "low", "high")) {
        columns.add(
            Column.ofCriterion(
                each.code() + "_" + name,
                AssessmentWords.in(locale).shortTitle(each),
                name,
                words));
      }
    }
    conditions()
        .forEach(
            each -> {
              columns.add(ofCondition(each, "low"));
              columns.add(ofCondition(each, "high"));
              columns.add(
                  new Column(
                      each.code() + "_verdict",
                      ofCondition(each, "verdict").heading(),
                      Kind.VERDICT));
            });
    return columns;
  }

  private Column ofCondition(UnitsCondition condition, String what) {
    return Column.ofCriterion(condition.code() + "_" + what, condition.code(), what, words);
  }

  /** The conditions on commune-level units, where one of the towns must meet them. */
  private List<UnitsCondition> conditions() {
    return comparison.ranking().stream()
        .flatMap(each -> each.assessment().conditions().stream())
        .map(ConditionScore::condition)
        .distinct()
        .toList();
  }

  private Column column(String name, Kind kind) {
    return Column.of(name, kind, words);
  }

  private List<String> row(RankedTown ranked) {
    Assessment assessment = ranked.assessment();
    List<String> row = new ArrayList<>();
    row.add(assessment.town().id());
    row.add(assessment.town().name(locale));
    addRank(ranked.rank(), row);
    row.add(assessment.verdict().name());
    row.add(assessment.dataQuality().tier().name());
    addPoints(assessment.points(), row);
    for (int i = 0; i < ranked.criteria().size(); i++) {
      addRank(ranked.criteria().get(i), row);
      addPoints(assessment.criteria().get(i).points(), row);
    }
    for (UnitsCondition each : conditions()) {
      Optional<ConditionScore> score = assessment.condition(each.code());
      row.add(score.map(it -> it.points().low().toString()).orElse(""));
      row.add(score.map(it -> it.points().high().toString()).orElse(""));
      row.add(score.map(it -> it.verdict().name()).orElse(""));
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
