package io.github.cityward.charts;

import io.github.cityward.assess.Shortfall;
import io.github.cityward.assess.Verdict;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Better;
import java.util.Optional;

/** How much of what a standard requires is missing, where that can be drawn. */
final class MissingShare {
  private MissingShare() {}

  /**
   * {@return what is missing in percent of what is required: for certain, or in the worst case
   * where it is not known; above 0 and at most 100} Empty where there is no such share: of levels
   * and differences, of a threshold that is zero or not known, or where less is better.
   */
  static Optional<Rational> of(Shortfall shortfall) {
    Quantity quantity = shortfall.indicator().quantity();
    Value needed = shortfall.needed();
    Rational threshold = needed == null ? null : quantity.position(needed).low();
    if (threshold == null
        || threshold.signum() <= 0
        || quantity.kind() == Kind.LEVEL
        || quantity.kind() == Kind.DIFFERENCE
        || shortfall.indicator().scale().better() == Better.LOWER) {
      return Optional.empty();
    }
    return amount(shortfall, threshold)
        .filter(amount -> amount.signum() > 0)
        .map(amount -> amount.times(Rational.HUNDRED).dividedBy(threshold));
  }

  private static Optional<Rational> amount(Shortfall shortfall, Rational threshold) {
    if (shortfall.verdict() == Verdict.NOT_MET) {
      return shortfall.amount();
    }
    ValueInUse value = shortfall.value();
    return value == null
        ? Optional.of(threshold)
        : Optional.ofNullable(value.position().low()).map(threshold::minus);
  }
}
