package io.github.cityward.cli;

import io.github.cityward.export.CsvText;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.rules.FigureName;
import io.github.cityward.rules.RulesDiff;
import io.github.cityward.rules.RulesDifference;
import io.github.cityward.rules.StatedFigure;
import io.github.cityward.rules.StatedNode;
import io.github.cityward.source.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two rule sets side by side as a table: a row per figure. */
record RulesDiffCsv(CsvText csv) {
  private static final List<String> HEADER =
      List.of(
          "change",
          "part",
          "code_before",
          "code_after",
          "quantity",
          "unit",
          "figure",
          "before",
          "evidence_before",
          "after",
          "evidence_after");

  /** {@return the table} */
  String of(RulesDiff diff) {
    return csv.of(
        HEADER,
        diff.differences().stream()
            .flatMap(each -> each.figures().stream().map(figure -> row(each, figure))),
        diff.before().isIllustrative() || diff.after().isIllustrative());
  }

  private List<String> row(RulesDifference difference, FigureName figure) {
    Quantity quantity = difference.node().quantity();
    Optional<StatedFigure> before = difference.before(figure);
    Optional<StatedFigure> after = difference.after(figure);
    return List.of(
        difference.kind().code(),
        Words.of(difference.node().subject()),
        code(difference.before()),
        code(difference.after()),
        csv.text(quantity == null ? "" : quantity.id()),
        csv.text(quantity == null ? "" : quantity.unit()),
        figure.code(),
        value(before),
        evidence(before),
        value(after),
        evidence(after));
  }

  private String code(@Nullable StatedNode node) {
    return node == null ? "" : csv.text(node.code());
  }

  /** A number below zero is no formula of a spreadsheet. */
  private String value(Optional<StatedFigure> figure) {
    String text = figure.map(StatedFigure::text).orElse("");
    return text.matches("-?[0-9.]+") ? text : csv.text(text);
  }

  private static String evidence(Optional<StatedFigure> figure) {
    return figure.map(each -> each.evidence().code()).orElse("");
  }
}
