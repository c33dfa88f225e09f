package io.github.cityward.simulate;

import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;

/**
 * At which value of one quantity, all others being as they are, the answer to whether a goal is met
 * turns. Met is what is met for certain.
 *
 * @param value the value, exactly; to 10 decimals where it has no end of decimals and is no
 *     quotient
 * @param inclusive whether the answer has turned at the value itself; if not, just beyond it
 * @param above whether it turns above the median; the value may be the median itself
 * @param met whether the goal is met from there on
 */
public record Flip(Value value, boolean inclusive, boolean above, boolean met) {
  /**
   * {@return the value as it is printed: to 10 decimals, rounded away from the median, so that the
   * answer has turned there}
   */
  public Value printed() {
    if (!(value instanceof Range range) || range.low() == null) {
      return value;
    }
    Rational number = range.low();
    return Range.exactly(
        Rational.of(above ? number.roundedUp(10) : number.negate().roundedUp(10).negate()));
  }
}
