package io.github.cityward.audit;

import io.github.cityward.quantity.Rational;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A whole that its parts must add up to.
 *
 * @param code the finding it leads to
 * @param ground what the whole is held against
 * @param whole the whole
 * @param parts the parts, at least one
 */
record Check(Finding.Code code, Finding.Ground ground, Term whole, List<Term> parts) {
  Check {
    parts = List.copyOf(parts);
  }

  /** {@return what tells it from the other checks of its sheet} */
  String name() {
    return ground + " " + whole.item() + " " + parts.get(0).item();
  }

  /** {@return whether values that round to what is printed add up} */
  boolean fits() {
    return whole.values().overlaps(sum());
  }

  /** {@return this check with another figure printed for {@code item}} */
  Check with(String item, Printed figure, Span values) {
    return new Check(
        code,
        ground,
        whole.with(item, figure, values),
        parts.stream().map(each -> each.with(item, figure, values)).toList());
  }

  /** {@return what the parts can add up to} */
  Span sum() {
    return Term.sum(parts);
  }

  /**
   * {@return what {@code item}, a figure of this check, must be if all its other figures are right}
   */
  Span required(String item) {
    if (whole.item().equals(item)) {
      return sum();
    }
    return parts.stream()
        .filter(each -> !each.item().equals(item))
        .map(Term::values)
        .reduce(whole.values(), Span::minus);
  }

  /** {@return the sum of the printed parts, if all of them are known} */
  Optional<Rational> printedSum() {
    return parts.stream()
        .map(Term::number)
        .reduce(
            Optional.of(Rational.ZERO), (sum, each) -> sum.flatMap(known -> each.map(known::plus)));
  }

  /** {@return whether nothing is left open: the whole and all parts are known} */
  boolean isComplete() {
    return whole.number().isPresent() && printedSum().isPresent();
  }

  /**
   * {@return whether the whole is the sum of the parts, as they are printed: to the decimals of the
   * whole, and with as little as may be of what is not printed}
   */
  boolean isExact() {
    Rational sum = Rational.ZERO;
    for (Term each : parts) {
      Rational least = each.number().orElse(each.values().low());
      if (least == null) {
        return false;
      }
      sum = sum.plus(least);
    }
    Rational shown = whole.printed() == null ? sum : whole.printed().roundedAlike(sum);
    return whole.number().filter(shown::equals).isPresent();
  }

  /** {@return the items whose printed figures it holds against each other} */
  Set<String> items() {
    return Stream.concat(Stream.of(whole), parts.stream())
        .filter(each -> each.printed() != null)
        .map(Term::item)
        .collect(Collectors.toUnmodifiableSet());
  }
}
