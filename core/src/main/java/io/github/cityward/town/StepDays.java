package io.github.cityward.town;

import io.github.cityward.quantity.Rational;
import java.util.Objects;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * How many calendar days a step takes, estimated by three points. Each is 0 to {@value #MOST}, none
 * below the one before it.
 *
 * @param minimum if all goes well; null if that is not known
 * @param likely as things usually go; null if that is not known
 * @param maximum if much goes wrong; null if that is not known
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record StepDays(
    @Nullable Rational minimum, @Nullable Rational likely, @Nullable Rational maximum) {
  /** The most days a step may take: a hundred years. */
  public static final int MOST = 36_525;

  /** A step of which nobody knows how long it takes. */
  public static final StepDays UNKNOWN = new StepDays(null, null, null);

  public StepDays {
    Rational before = Rational.ZERO;
    for (Rational each : Stream.of(minimum, likely, maximum).filter(Objects::nonNull).toList()) {
      if (each.compareTo(before) < 0 || each.compareTo(Rational.of(MOST)) > 0) {
        throw new IllegalArgumentException(
            "the days %s, %s, %s do not rise from 0 to at most %d. Give the least, then the likeliest, then the most."
                .formatted(minimum, likely, maximum, MOST));
      }
      before = each;
    }
  }

  /** {@return days of which all three are known} */
  public static StepDays of(long minimum, long likely, long maximum) {
    return new StepDays(Rational.of(minimum), Rational.of(likely), Rational.of(maximum));
  }
}
