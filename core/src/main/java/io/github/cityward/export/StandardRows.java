package io.github.cityward.export;

import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Provenance;
import io.github.cityward.export.ResultTable.Column;
import io.github.cityward.export.ResultTable.Kind;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.PassScale;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An assessment as a table: a row per standard. */
record StandardRows(Assessment assessment, Locale locale) {
  private static final Map<String, Kind> COLUMNS = kinds();

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    kinds.put("criterion", Kind.TEXT);
    kinds.put("code", Kind.TEXT);
    kinds.put("quantity", Kind.TEXT);
    kinds.put("value", Kind.VALUE);
    kinds.put("unit", Kind.TEXT);
    kinds.put("date", Kind.TEXT);
    kinds.put("basis", Kind.BASIS);
    kinds.put("model", Kind.TEXT);
    kinds.put("low", Kind.NUMBER);
    kinds.put("high", Kind.NUMBER);
    kinds.put("minimum", Kind.NUMBER);
    kinds.put("maximum", Kind.NUMBER);
    kinds.put("verdict", Kind.VERDICT);
    kinds.put("reason", Kind.REASON);
    kinds.put("evidence", Kind.EVIDENCE);
    kinds.put("citation", Kind.CITATION);
    return Collections.unmodifiableMap(kinds);
  }

  ResultTable table() {
    Wording words = ResultTable.words(assessment.rules().measure(), locale);
    return new ResultTable(
        words.say(
            "title.assessment",
            assessment.town().name(locale),
            assessment.rules().name().in(locale)),
        Provenance.of(assessment),
        COLUMNS.entrySet().stream()
            .map(each -> Column.of(each.getKey(), each.getValue(), words))
            .toList(),
        assessment.criteria().stream()
            .flatMap(
                criterion -> criterion.indicators().stream().map(score -> row(criterion, score)))
            .toList());
  }

  private static List<String> row(CriterionScore criterion, IndicatorScore score) {
    ValueInUse value = score.value();
    boolean counted = score.indicator().scale() instanceof PassScale;
    return List.of(
        criterion.criterion().code(),
        score.indicator().code(),
        score.indicator().quantity().id(),
        value == null ? "" : value.printed().toString(),
        score.indicator().quantity().unit(),
        value == null ? "" : value.date().toString(),
        value == null ? "" : value.basis().code(),
        value == null || value.model() == null ? "" : value.model(),
        counted ? "" : score.points().low().toString(),
        counted ? "" : score.points().high().toString(),
        counted ? "" : points(score.minimum()),
        counted ? "" : points(score.maximum()),
        score.verdict().name(),
        score.reason().name(),
        score.indicator().evidence().code(),
        score.indicator().citation());
  }

  private static String points(@Nullable Points points) {
    return points == null ? "" : points.toString();
  }
}
