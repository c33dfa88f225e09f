package io.github.cityward.indicator;

import io.github.cityward.quantity.DecimalText;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
  private static final Range ZERO = Range.exactly(Rational.ZERO);

  /** A number, or the id of a quantity, above or below the line. */
  private record Factor(String word, @Nullable Range number, boolean divides) {
    static Factor of(String word, boolean divides) {
      return new Factor(
          word, new DecimalText(word).value().map(Range::exactly).orElse(null), divides);
    }

    Range in(Map<String, Value> values) {
      return number == null ? (Range) Objects.requireNonNull(values.get(word), word) : number;
    }

    boolean isInput() {
      return number == null;
    }

    boolean isBelowZero() {
      return number != null && number.low() != null && number.low().signum() < 0;
    }

    ColumnFormula.Factor onColumns() {
      return new ColumnFormula.Factor(word, number == null ? null : Double.valueOf(word), divides);
    }
  }

  /** Words and operators are separated by single spaces; {@code *} and {@code /} bind first. */
  static FormulaModel parse(String quantity, String formula, Evidence evidence) {
    List<List<Factor>> terms = new ArrayList<>();
    for (String term : formula.split(" \\+ ", -1)) {
      String[] words = term.split(" ", -1);
      List<Factor> factors = new ArrayList<>();
      factors.add(Factor.of(words[0], false));
      for (int i = 1; i < words.length; i += 2) {
        if (!words[i].equals("*") && !words[i].equals("/")) {
          throw new IllegalArgumentException(
              words[i] + " is no operator in " + formula + ". Use +, * and /.");
        }
        factors.add(Factor.of(words[i + 1], words[i].equals("/")));
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
    return Optional.of(terms.stream().map(term -> product(term, values)).reduce(ZERO, Range::plus));
  }

  @Override
  public Optional<ColumnFormula> onColumns() {
    boolean belowZero = terms.stream().flatMap(List::stream).anyMatch(Factor::isBelowZero);
    return belowZero
        ? Optional.empty()
        : Optional.of(
            new ColumnFormula(
                terms.stream()
                    .map(term -> term.stream().map(Factor::onColumns).toList())
                    .toList()));
  }

  /**
   * Where the formula is one product with {@code input} above the line, the rest divides the
   * target.
   */
  @Override
  public Optional<Range> needed(String input, Rational target, Map<String, Value> values) {
    List<Factor> term = terms.get(0);
    List<Factor> uses = term.stream().filter(factor -> factor.word().equals(input)).toList();
    if (terms.size() > 1 || uses.size() != 1 || uses.get(0).divides()) {
      return Optional.empty();
    }
    Map<String, Value> oneOfIt = new HashMap<>(values);
    oneOfIt.put(input, Range.exactly(Rational.ONE));
    Range each = product(term, oneOfIt);
    return each.holdsZero() ? Optional.empty() : Optional.of(Range.exactly(target).dividedBy(each));
  }

  private static Range product(List<Factor> term, Map<String, Value> values) {
    Range product = term.get(0).in(values);
    for (Factor factor : term.subList(1, term.size())) {
      Range value = factor.in(values);
      product = factor.divides() ? product.dividedBy(value) : product.times(value);
    }
    return product;
  }
}
