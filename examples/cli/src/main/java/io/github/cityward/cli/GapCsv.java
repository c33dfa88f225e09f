package io.github.cityward.cli;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Shortfall;
import io.github.cityward.export.CsvText;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.PassScale;
import java.util.List;
import java.util.stream.Collectors;

/** What is short, and what may be, as a table: a row per standard, under the keys of its JSON. */
record GapCsv(CsvText csv) {
  private static final int DECIMALS = 10;
  private static final List<String> HEADER =
      List.of(
          "code",
          "quantity",
          "value",
          "basis",
          "needed",
          "unit",
          "points",
          "required",
          "verdict",
          "remedies",
          "amount");

  /** {@return the table} */
  String of(Assessment assessment) {
    return csv.of(
        HEADER,
        assessment.shortfalls().stream().map(this::row),
        assessment.rules().isIllustrative());
  }

  private List<String> row(Shortfall shortfall) {
    ValueInUse value = shortfall.value();
    Quantity quantity = shortfall.indicator().quantity();
    return List.of(
        csv.text(shortfall.indicator().code()),
        csv.text(quantity.id()),
        value == null ? "" : value.printed().toString(),
        value == null ? "" : value.basis().code(),
        shortfall.needed() == null ? "" : shortfall.needed().toString(),
        csv.text(quantity.unit()),
        shortfall.points() == null || isCounted(shortfall) ? "" : shortfall.points().toString(),
        csv.text(required(shortfall)),
        shortfall.verdict().name(),
        csv.text(
            shortfall.remedies().stream().map(GapCsv::remedy).collect(Collectors.joining("; "))),
        shortfall.amount().map(each -> each.roundedUp(DECIMALS).toPlainString()).orElse(""));
  }

  private static boolean isCounted(Shortfall shortfall) {
    return shortfall.indicator().scale() instanceof PassScale;
  }

  /** The comparison, and after it the value or the levels: {@code >= 50}. */
  private static String required(Shortfall shortfall) {
    if (!(shortfall.indicator().scale() instanceof PassScale scale)) {
      return "";
    }
    List<Rational> values = scale.required().value();
    return scale.comparison().symbol()
        + (values == null
            ? ""
            : values.stream()
                .map(each -> shortfall.indicator().quantity().valueAt(each).toString())
                .collect(Collectors.joining(";", " ", "")));
  }

  private static String remedy(Shortfall.Remedy remedy) {
    return (remedy.quantity().id()
            + " "
            + remedy.more().roundedUp(DECIMALS).toPlainString()
            + " "
            + remedy.quantity().unit())
        .strip();
  }
}
