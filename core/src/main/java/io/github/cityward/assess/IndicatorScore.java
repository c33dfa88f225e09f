package io.github.cityward.assess;

import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Indicator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one standard earns, and why.
 *
 * @param indicator the standard
 * @param value the value in use; null if there is none
 * @param points what it earns in the worst and in the best case
 * @param minimum the points at the lower threshold; null if that figure does not count
 * @param maximum the points from the upper threshold on; null if that figure does not count
 * @param verdict whether the minimum points are reached
 * @param reason why it earns what it earns
 * @param provisions the codes of the provisions that changed the points or the reason
 */
public record IndicatorScore(
    Indicator indicator,
    @Nullable ValueInUse value,
    Interval points,
    @Nullable Points minimum,
    @Nullable Points maximum,
    Verdict verdict,
    Reason reason,
    List<String> provisions) {
  public IndicatorScore {
    provisions = List.copyOf(provisions);
  }

  /**
   * {@return how many points hang on it: those missing to its minimum if it is not met, those that
   * are not known if it is or may be met} Empty where the minimum that is not met does not count.
   */
  public Optional<Points> atStake() {
    return verdict == Verdict.NOT_MET
        ? Optional.ofNullable(minimum).map(least -> least.minus(points.low()))
        : Optional.of(points.high().minus(points.low()));
  }

  /** {@return the standard, its points, and why, in one line} */
  @Override
  public String toString() {
    return indicator.code() + " " + points + " points: " + reason;
  }
}
