package io.github.cityward.rules;

import io.github.cityward.quantity.Rational;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A standard that is either met or not (đạt hoặc không đạt): there is nothing between.
 *
 * @param comparison how a value is held against what is required
 * @param required the threshold, or the ranks of the levels of which one is required
 */
public record PassScale(Comparison comparison, Figure<List<Rational>> required) implements Scale {
  public PassScale {
    List<Rational> values = required.value();
    if (values != null
        && (values.isEmpty() || (comparison != Comparison.ONE_OF && values.size() > 1))) {
      throw new IllegalArgumentException(
          values.size() + " values for " + comparison.symbol() + ". Give one, or several levels.");
    }
    required = new Figure<>(values == null ? null : List.copyOf(values), required.evidence());
  }

  /** {@return the threshold, or the lowest level that is accepted} */
  @Override
  public Figure<Rational> lower() {
    return new Figure<>(
        Optional.ofNullable(required.value())
            .flatMap(values -> values.stream().min(Rational::compareTo))
            .orElse(null),
        required.evidence());
  }

  /** {@return the same as {@link #lower()}: nothing lies between} */
  @Override
  public Figure<Rational> upper() {
    return lower();
  }

  @Override
  public Better better() {
    return comparison.better();
  }

  /**
   * {@return whether {@code value} is what is required}
   *
   * @throws NullPointerException if what is required is not known
   */
  public boolean accepts(Rational value) {
    List<Rational> values = Objects.requireNonNull(required.value(), "required");
    int order = value.compareTo(values.get(0));
    return switch (comparison) {
      case AT_LEAST -> order >= 0;
      case AT_MOST -> order <= 0;
      case MORE_THAN -> order > 0;
      case LESS_THAN -> order < 0;
      case ONE_OF -> values.stream().anyMatch(each -> each.compareTo(value) == 0);
    };
  }
}
