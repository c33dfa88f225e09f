package io.github.cityward.audit;

import io.github.cityward.quantity.Rational;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One side of a sum, or one of its parts.
 *
 * @param item the item it is, or what the law or the printed points say of it
 * @param printed the printed figure; null where none is printed
 * @param values the values it can have
 */
record Term(String item, @Nullable Printed printed, Span values) {

  /** {@return the one number it is taken as, if it is printed or known exactly} */
  Optional<Rational> number() {
    if (printed != null) {
      return Optional.of(printed.value());
    }
    return values.isExact() ? Optional.ofNullable(values.low()) : Optional.empty();
  }

  /** {@return the values that {@code terms} can add up to} */
  static Span sum(List<Term> terms) {
    return terms.stream().map(Term::values).reduce(Span.ZERO, Span::plus);
  }

  /** {@return this term with {@code figure} printed, if it is {@code item} and one is} */
  Term with(String other, Printed figure, Span range) {
    return printed != null && item.equals(other) ? new Term(item, figure, range) : this;
  }
}
