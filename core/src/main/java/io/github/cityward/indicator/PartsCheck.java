package io.github.cityward.indicator;

import io.github.cityward.quantity.Aggregation;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was observed of an urban area fits what its units have.
 *
 * @param own the value that was observed of the area
 * @param ofParts what follows from its units
 */
record PartsCheck(ValueInUse own, ValueInUse ofParts) {
  /** So many decimals results are printed with. */
  private static final int MOST = 10;

  /** A mean fits that is as observed once it is rounded to as many decimals. */
  boolean fits() {
    Range observed = own.position();
    Range follows = ofParts.position();
    return observed.overlaps(follows)
        || (own.quantity().aggregation() instanceof Aggregation.Weighted
            && observed.overlaps(new Range(rounded(follows.low()), rounded(follows.high()))));
  }

  private @Nullable Rational rounded(@Nullable Rational end) {
    return end == null ? null : Rational.of(end.rounded(decimals()));
  }

  /** {@return with how many decimals the value was observed} */
  private int decimals() {
    Range observed = own.position();
    return Stream.of(observed.low(), observed.high())
        .flatMap(Stream::ofNullable)
        .flatMap(each -> each.decimal().stream())
        .mapToInt(BigDecimal::scale)
        .max()
        .orElse(MOST);
  }
}
