package io.github.cityward.indicator;

import io.github.cityward.quantity.Level;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A level that follows where a number is large enough, such as {@code funeral.homes >= 1 -> built}.
 * Where it is not, nothing follows: a lower level may hold.
 *
 * @param name the formula as it is written
 * @param quantity the id of the quantity it derives
 * @param input the quantity that is compared
 * @param least the number from which on the level follows
 * @param level the level
 * @param evidence what the formula rests on
 */
record ThresholdModel(
    String name, String quantity, String input, Rational least, Level level, Evidence evidence)
    implements IndicatorModel {
  private static final Pattern FORMULA = Pattern.compile("(\\S+) >= (\\S+) -> (\\S+)");

  static ThresholdModel parse(Quantity quantity, String formula, Evidence evidence) {
    Matcher parts = FORMULA.matcher(formula);
    if (!parts.matches()) {
      throw new IllegalArgumentException(formula + " is not of the form a >= number -> level.");
    }
    Level level =
        quantity
            .level(parts.group(3))
            .orElseThrow(
                () -> new IllegalArgumentException(quantity + " has no level in " + formula));
    return new ThresholdModel(
        formula, quantity.id(), parts.group(1), Rational.parse(parts.group(2)), level, evidence);
  }

  @Override
  public List<String> inputs() {
    return List.of(input);
  }

  @Override
  public Optional<Value> derive(Map<String, Value> values) {
    Rational low = ((Range) Objects.requireNonNull(values.get(input), input)).low();
    return low != null && low.compareTo(least) >= 0 ? Optional.of(level) : Optional.empty();
  }
}
