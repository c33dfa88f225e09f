package io.github.cityward.cli;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.assess.Change;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Move;
import io.github.cityward.export.CsvText;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.PassScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A difference as a table: a row per node that moved, in the order of the difference. */
final class DiffCsv {
  private static final List<String> HEADER =
      List.of(
          "cause",
          "code_before",
          "code_after",
          "quantity",
          "value_before",
          "value_after",
          "unit",
          "low_before",
          "high_before",
          "low_after",
          "high_after",
          "verdict_before",
          "verdict_after",
          "low",
          "high",
          "town_low",
          "town_high",
          "law_low",
          "law_high");

  private final AssessmentDiff diff;
  private final CsvText csv;

  private DiffCsv(AssessmentDiff diff, CsvText csv) {
    this.diff = diff;
    this.csv = csv;
  }

  /** {@return the table} A standard that is met or not has no points, on either side. */
  static String of(AssessmentDiff diff, CsvText csv) {
    DiffCsv table = new DiffCsv(diff, csv);
    boolean illustrative =
        diff.before().rules().isIllustrative() || diff.after().rules().isIllustrative();
    return csv.of(HEADER, diff.changes().stream().map(table::row), illustrative);
  }

  private List<String> row(Change change) {
    IndicatorScore before = change.before();
    IndicatorScore after = change.after();
    IndicatorScore either = after == null ? before : after;
    List<String> row = new ArrayList<>();
    row.add(change.cause().name());
    row.add(change.isCeiling() ? criterion(diff.before(), change) : said(before, DiffCsv::code));
    row.add(change.isCeiling() ? criterion(diff.after(), change) : said(after, DiffCsv::code));
    row.add(said(either, score -> score.indicator().quantity().id()));
    row.add(said(before, DiffCsv::value));
    row.add(said(after, DiffCsv::value));
    row.add(said(either, score -> score.indicator().quantity().unit()));
    row.addAll(points(before));
    row.addAll(points(after));
    row.add(said(before, score -> score.verdict().name()));
    row.add(said(after, score -> score.verdict().name()));
    row.addAll(ends(change.whole()));
    row.addAll(ends(change.town()));
    row.addAll(ends(change.law()));
    return row;
  }

  /** Only one of two laws may have the criterion. */
  private String criterion(Assessment side, Change change) {
    return side.criterion(change.code()).isPresent() ? csv.text(change.code()) : "";
  }

  private String said(@Nullable IndicatorScore score, Function<IndicatorScore, String> text) {
    return score == null ? "" : csv.text(text.apply(score));
  }

  private static String code(IndicatorScore score) {
    return score.indicator().code();
  }

  private static String value(IndicatorScore score) {
    return score.value() == null ? "" : Objects.toString(score.value().printed());
  }

  private static List<String> points(@Nullable IndicatorScore score) {
    if (score == null || score.indicator().scale() instanceof PassScale) {
      return List.of("", "");
    }
    Interval points = score.points();
    return ends(points.low(), points.high());
  }

  private static List<String> ends(@Nullable Move move) {
    return move == null ? List.of("", "") : ends(move.low(), move.high());
  }

  private static List<String> ends(Points low, Points high) {
    return List.of(low.toString(), high.toString());
  }
}
