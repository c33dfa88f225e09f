package io.github.cityward.audit;

import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Figure;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.RuleSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the law lets one item be: 0, or from its minimum to its maximum. An audit takes every figure
 * that is known, whatever its evidence.
 *
 * @param minimum what must be reached
 * @param maximum the most there is; of a standard whose own is not known, that of its criterion
 */
record Limits(Figure<Points> minimum, Figure<Points> maximum) {

  /** {@return the limits of the total, the criteria and the standards of {@code rules}, by item} */
  static Map<String, Limits> of(RuleSet rules) {
    Map<String, Limits> limits = new LinkedHashMap<>();
    Figure<Points> most = new Figure<>(Points.ZERO, Evidence.OFFICIAL);
    for (Criterion criterion : rules.criteria()) {
      Figure<Points> own = criterion.maximum();
      most = new Figure<>(known(most).plus(known(own)), most.evidence().weaker(own.evidence()));
      limits.put(criterion.code(), new Limits(criterion.minimum(), own));
      for (Indicator each : criterion.indicators()) {
        Figure<Points> maximum = each.maximum().value() == null ? own : each.maximum();
        limits.put(each.code(), new Limits(each.minimum(), maximum));
      }
    }
    limits.put(SheetItems.TOTAL, new Limits(rules.passRule().total(), most));
    return limits;
  }

  private static Points known(Figure<Points> figure) {
    Points value = figure.value();
    return value == null ? Points.ZERO : value;
  }

  /** {@return the numbers that no rounding leads to: nothing, the minimum and the maximum} */
  List<Rational> exact() {
    return Stream.concat(
            Stream.of(Rational.ZERO),
            Stream.of(minimum, maximum)
                .flatMap(each -> Stream.ofNullable(each.value()))
                .map(Points::value))
        .toList();
  }

  @Nullable Rational least() {
    return minimum.value() == null ? null : minimum.value().value();
  }

  @Nullable Rational most() {
    return maximum.value() == null ? null : maximum.value().value();
  }

  /** {@return whether one of them is a figure that nobody checked} */
  boolean areUnverified() {
    return Stream.of(minimum, maximum).anyMatch(each -> each.evidence() == Evidence.UNVERIFIED);
  }

  /** {@return what it can be where nothing is printed} */
  Span any() {
    return Span.of(new Range(Rational.ZERO, most()));
  }

  /** {@return whether all of {@code values} lie above the maximum} */
  boolean areAbove(Span values) {
    Rational most = most();
    return most != null && values.isAbove(most);
  }

  /** {@return whether all of {@code values} lie strictly between 0 and the minimum} */
  boolean areBelow(Span values) {
    Rational least = least();
    return least != null && values.isAbove(Rational.ZERO) && values.isBelow(least);
  }
}
