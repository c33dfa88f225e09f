package io.github.cityward.indicator;

import io.github.cityward.quantity.DecimalText;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A sum of products and quotients of quantities and numbers, such as {@code health.beds * 10000 /
 * population.urban}, in interval arithmetic.
 *
 * @param name the formula as it is written
 * @param quantity the id of the quantity it derives
 * @param terms the terms of the sum
 * @param evidence what the formula rests on
 */
record FormulaModel(String name, String quantity, List<List<Factor>> terms, Evidence evidence)
    implements IndicatorModel {

  /** A number or the id of a quantity, above or below the line. */
  private record Factor(String word, boolean divides) {
    Range in(Map<String, Value> values) {
      return new DecimalText(word)
          .value()
          .map(Range::exactly)
          .orElseGet(() -> (Range) Objects.requireNonNull(values.get(word), word));
    }

    boolean isInput() {
      return new DecimalText(word).value().isEmpty();
    }
  }

  /** Words and operators are separated by single spaces; {@code *} and {@code /} bind first. */
  static FormulaModel parse(String quantity, String formula, Evidence evidence) {
    List<List<Factor>> terms = new ArrayList<>();
    for (String term : formula.split(" \\+ ", -1)) {
      String[] words = term.split(" ", -1);
      List<Factor> factors = new ArrayList<>();
      factors.add(new Factor(words[0], false));
      for (int i = 1; i + 1 < words.length; i += 2) {
        if (!words[i].equals("*") && !words[i].equals("/")) {
          throw new IllegalArgumentException(
              words[i] + " is no operator in " + formula + ". Use +, * and /.");
        }
        factors.add(new Factor(words[i + 1], words[i].equals("/")));
      }
      terms.add(List.copyOf(factors));
    }
    return new FormulaModel(formula, quantity, List.copyOf(terms), evidence);
  }

  @Override
  public List<String> inputs() {
    return terms.stream()
        .flatMap(List::stream)
        .filter(Factor::isInput)
        .map(Factor::word)
        .distinct()
        .toList();
  }

  @Override
  public Optional<Value> derive(Map<String, Value> values) {
    Range sum = Range.exactly(Rational.ZERO);
    for (List<Factor> term : terms) {
      Range product = Range.exactly(Rational.ONE);
      for (Factor factor : term) {
        Range value = factor.in(values);
        product = factor.divides() ? product.dividedBy(value) : product.times(value);
      }
      sum = sum.plus(product);
    }
    return Optional.of(sum);
  }
}
