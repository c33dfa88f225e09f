package io.github.cityward.charts;

import io.github.cityward.quantity.Rational;
import io.github.cityward.simulate.Sensitivity;
import io.github.cityward.simulate.Share;
import io.github.cityward.simulate.SobolIndex;
import io.github.cityward.simulate.SobolIndices;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the variance of the total, and then of the verdict. Quantities from which nothing
 * of it comes, not half a percent, are named together.
 */
record SobolRows(Sensitivity sensitivity, ChartWords words) {
  private static final double HALF_A_PERCENT = 0.005;

  /**
   * A quantity, or why there are none.
   *
   * @param part of which variance
   * @param says what is said
   * @param index what is drawn; null where there is nothing to draw
   */
  record Row(String part, String says, @Nullable SobolIndex index) {}

  List<Row> all() {
    return Stream.concat(
            rows(words.say("sobol.total"), sensitivity.total(), this::constantTotal),
            rows(
                words.say(
                    "sobol.verdict",
                    percent(sensitivity.met()),
                    percent(sensitivity.undetermined())),
                sensitivity.verdict(),
                met -> words.say(met > 0 ? "sobol.met-constant" : "sobol.not-met-constant")))
        .toList();
  }

  /** What a constant says. */
  private interface Constant {
    String says(double value);
  }

  /** The weightiest first. */
  private Stream<Row> rows(String part, SobolIndices indices, Constant constant) {
    Double same = indices.constant();
    if (same != null) {
      return Stream.of(new Row(part, constant.says(same), null));
    }
    Map<Boolean, List<Integer>> inputs =
        IntStream.range(0, indices.inputs().size())
            .boxed()
            .sorted(Comparator.comparing(input -> -indices.inputs().get(input).total()))
            .collect(Collectors.partitioningBy(input -> isNothing(indices.inputs().get(input))));
    List<Integer> nothing = inputs.getOrDefault(true, List.of());
    return Stream.concat(
        inputs.getOrDefault(false, List.of()).stream()
            .map(
                input -> {
                  SobolIndex index = indices.inputs().get(input);
                  return new Row(part, words.say("sobol.row", name(input), shares(index)), index);
                }),
        nothing.isEmpty() ? Stream.empty() : Stream.of(new Row(part, nothing(nothing), null)));
  }

  private static boolean isNothing(SobolIndex index) {
    SobolIndex.Band interval = index.totalCi95();
    return Math.max(index.total(), interval == null ? 0 : interval.high()) < HALF_A_PERCENT;
  }

  private String nothing(List<Integer> inputs) {
    return words.say(
        "sobol.nothing", inputs.stream().map(this::name).collect(Collectors.joining("; ")));
  }

  private String name(int input) {
    return sensitivity.quantities().get(input).name().in(words.locale());
  }

  private String constantTotal(double total) {
    return words.say(
        "sobol.total-constant", words.numbers().of(Rational.of(BigDecimal.valueOf(total))));
  }

  private String shares(SobolIndex index) {
    return words.say(
        "sobol.shares",
        estimate(index.first(), index.firstCi95()),
        estimate(index.total(), index.totalCi95()));
  }

  private String estimate(double share, SobolIndex.@Nullable Band interval) {
    return interval == null
        ? words.say("sobol.point", whole(share))
        : words.say("sobol.estimate", whole(share), whole(interval.low()), whole(interval.high()));
  }

  /** An estimate has no more digits than its interval leaves. */
  private String whole(double share) {
    return words.number(Math.rint(100 * share));
  }

  private String percent(Share share) {
    return words.numbers().percent(share.percent());
  }
}
