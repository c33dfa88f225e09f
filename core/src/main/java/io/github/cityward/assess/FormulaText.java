package io.github.cityward.assess;

import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.LinearScale;
import io.github.cityward.rules.Scale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws the arithmetic of a standard's points: the straight line with its numbers, or the points.
 */
record FormulaText(NumberText numbers, boolean acceptUnverified) {

  /**
   * {@return the formula; where the ends of a range earn different points, or the line has two
   * readings, that of each end}
   *
   * @param movedLower where the line may begin too; null if it has one reading
   */
  String of(IndicatorScore score, @Nullable Rational movedLower) {
    ValueInUse value = score.value();
    if (value == null) {
      return numbers.of(score.points(), score.minimum(), score.maximum());
    }
    Range position = value.position();
    boolean higher = score.indicator().scale().better() == Better.HIGHER;
    Rational lower = score.indicator().scale().lower().known(acceptUnverified).orElse(null);
    String low = end(score, higher ? position.low() : position.high(), lower, score.points().low());
    String high =
        end(
            score,
            higher ? position.high() : position.low(),
            movedLower == null ? lower : movedLower,
            score.points().high());
    if (!low.contains("=") && !high.contains("=")) {
      return numbers.of(score.points(), score.minimum(), score.maximum());
    }
    return low.equals(high) ? low : low + "; " + high;
  }

  /** The line is drawn only where every figure counts and the value lies between the thresholds. */
  private String end(
      IndicatorScore score, @Nullable Rational value, @Nullable Rational lower, Points points) {
    Scale scale = score.indicator().scale();
    Rational upper = scale.upper().known(acceptUnverified).orElse(null);
    Points minimum = score.minimum();
    Points maximum = score.maximum();
    if (!(scale instanceof LinearScale)
        || value == null
        || lower == null
        || upper == null
        || minimum == null
        || maximum == null
        || value.minus(lower).signum() * value.minus(upper).signum() >= 0) {
      return numbers.of(Interval.exactly(points), minimum, maximum);
    }
    return numbers.of(minimum)
        + " + ("
        + numbers.of(maximum)
        + " − "
        + numbers.of(minimum)
        + ") × ("
        + numbers.of(value, List.of(lower, upper))
        + " − "
        + numbers.of(lower)
        + ") / ("
        + numbers.of(upper)
        + " − "
        + numbers.of(lower)
        + ") = "
        + numbers.of(Interval.exactly(points), minimum, maximum);
  }
}
