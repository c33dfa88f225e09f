package io.github.cityward.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number of the law with its evidence (con số của luật).
 *
 * @param <T> the number
 * @param value the number; null where it is not known
 * @param evidence what the number rests on; {@link Evidence#MISSING} where it is not known
 */
public record Figure<T>(@Nullable T value, Evidence evidence) {
  public Figure {
    if (value == null && evidence != Evidence.MISSING) {
      throw new IllegalArgumentException(
          "a figure without a value is " + evidence.code() + ". Make it missing.");
    }
  }

  /** {@return the number, if it may decide a verdict} */
  public Optional<T> known(boolean acceptUnverified) {
    return evidence.counts(acceptUnverified) ? Optional.ofNullable(value) : Optional.empty();
  }
}
