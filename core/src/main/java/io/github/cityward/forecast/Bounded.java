package io.github.cityward.forecast;

import io.github.cityward.distribution.Distribution;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A distribution within the possible values of a kind: what lies beyond an end lies at the end, and
 * what is counted is rounded half up, as draws of a simulation are.
 *
 * @param whole the distribution that knows no ends
 * @param kind the kind of the quantity
 */
record Bounded(Distribution whole, Kind kind) implements Distribution {
  private static final int SHARES = 20_000;

  @Override
  public double quantile(double share) {
    double number =
        Math.min(
            end(kind.highest(), Double.POSITIVE_INFINITY),
            Math.max(end(kind.lowest(), Double.NEGATIVE_INFINITY), whole.quantile(share)));
    return kind == Kind.COUNT ? Math.floor(number + 0.5) : number;
  }

  private static double end(@Nullable Rational end, double none) {
    return end == null ? none : end.toDouble();
  }

  /** {@return the mean of the quantiles in the middle of {@value #SHARES} equal shares} */
  @Override
  public double mean() {
    return middle(this);
  }

  static double middle(Distribution distribution) {
    double sum = 0;
    for (int i = 0; i < SHARES; i++) {
      sum += distribution.quantile((i + 0.5) / SHARES);
    }
    return sum / SHARES;
  }
}
