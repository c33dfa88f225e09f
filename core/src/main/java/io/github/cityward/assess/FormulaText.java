package io.github.cityward.assess;

import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.LinearScale;
import org.jspecify.annotations.Nullable;

/**
 * Draws the arithmetic of a standard's points: the straight line with its numbers, or the points.
 */
record FormulaText(NumberText numbers) {

  /** {@return the formula; where the ends of a range earn different points, that of each end} */
  String of(IndicatorScore score) {
    ValueInUse value = score.value();
    boolean known = score.minimum() != null && score.maximum() != null;
    if (value == null || !known || score.reason() == Reason.MISSING_RULE) {
      return numbers.of(score.points());
    }
    Range position = value.position();
    String low = end(score.indicator(), position.low(), score.points().low());
    String high = end(score.indicator(), position.high(), score.points().high());
    return low.equals(high) ? low : low + "; " + high;
  }

  private String end(Indicator indicator, @Nullable Rational value, Points points) {
    Rational lower = indicator.scale().lower().value();
    Rational upper = indicator.scale().upper().value();
    Points minimum = indicator.minimum().value();
    Points maximum = indicator.maximum().value();
    if (!(indicator.scale() instanceof LinearScale)
        || value == null
        || lower == null
        || upper == null
        || minimum == null
        || maximum == null
        || value.minus(lower).signum() * value.minus(upper).signum() >= 0) {
      return numbers.of(points);
    }
    return numbers.of(minimum)
        + " + ("
        + numbers.of(maximum)
        + " − "
        + numbers.of(minimum)
        + ") × ("
        + numbers.of(value)
        + " − "
        + numbers.of(lower)
        + ") / ("
        + numbers.of(upper)
        + " − "
        + numbers.of(lower)
        + ") = "
        + numbers.of(points);
  }
}
