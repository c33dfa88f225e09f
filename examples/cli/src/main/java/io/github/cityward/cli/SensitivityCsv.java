package io.github.cityward.cli;

import io.github.cityward.export.CsvText;
import io.github.cityward.quantity.Rational;
import io.github.cityward.simulate.Sensitivity;
import io.github.cityward.simulate.SobolIndex;
import io.github.cityward.simulate.SobolIndices;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Indices as a table: a row per quantity, of the total and then of the verdict. */
record SensitivityCsv(CsvText csv) {
  private static final List<String> HEADER =
      List.of(
          "output",
          "quantity",
          "first",
          "first_low",
          "first_high",
          "total",
          "total_low",
          "total_high",
          "reason");

  /** {@return the table} */
  String of(Sensitivity sensitivity) {
    return csv.of(
        HEADER,
        Stream.concat(
            rows("total", sensitivity, sensitivity.total()),
            rows("verdict", sensitivity, sensitivity.verdict())),
        sensitivity.median().rules().isIllustrative());
  }

  private Stream<List<String>> rows(String output, Sensitivity sensitivity, SobolIndices indices) {
    return IntStream.range(0, sensitivity.quantities().size())
        .mapToObj(
            input -> {
              List<String> row = new ArrayList<>();
              row.add(output);
              row.add(csv.text(sensitivity.quantities().get(input).id()));
              row.addAll(
                  indices.constant() == null
                      ? cells(indices.inputs().get(input))
                      : List.of("", "", "", "", "", "", "CONSTANT"));
              return row;
            });
  }

  private static List<String> cells(SobolIndex index) {
    return List.of(
        number(index.first()),
        low(index.firstCi95()),
        high(index.firstCi95()),
        number(index.total()),
        low(index.totalCi95()),
        high(index.totalCi95()),
        "");
  }

  private static String low(SobolIndex.@Nullable Band band) {
    return band == null ? "" : number(band.low());
  }

  private static String high(SobolIndex.@Nullable Band band) {
    return band == null ? "" : number(band.high());
  }

  private static String number(double index) {
    return Rational.printed(index).toPlainString();
  }
}
