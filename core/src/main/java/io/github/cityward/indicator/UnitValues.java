package io.github.cityward.indicator;

import io.github.cityward.quantity.Aggregation;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The values of one quantity of all units that an urban area is made of, and what the area has by
 * them. What it gives holds whatever a missing value is, so that it is never narrower for one more
 * that is missing.
 *
 * @param quantity the quantity
 * @param units the units, all of them
 */
record UnitValues(Quantity quantity, List<Unit> units) {

  /**
   * A unit.
   *
   * @param id its id
   * @param value its value; null if it has none
   * @param weight by how much it counts; null if that is not known
   */
  record Unit(String id, @Nullable ValueInUse value, @Nullable ValueInUse weight) {}

  /** {@return the value of the area; empty if nothing follows} */
  Optional<ValueInUse> ofArea() {
    if (units.stream().allMatch(each -> each.value() == null)) {
      return Optional.empty();
    }
    Aggregation aggregation = quantity.aggregation();
    if (aggregation instanceof Aggregation.Sum) {
      return sum();
    }
    if (aggregation instanceof Aggregation.Weighted weighted) {
      String by = weighted.by();
      return Optional.ofNullable(by).flatMap(this::mean).or(this::between);
    }
    return aggregation instanceof Aggregation.Highest ? highest() : Optional.empty();
  }

  private boolean isComplete() {
    return units.stream().noneMatch(each -> each.value() == null);
  }

  private Optional<ValueInUse> sum() {
    Range sum = Range.exactly(Rational.ZERO);
    for (Unit each : units) {
      sum = sum.plus(value(each));
    }
    return isWithoutEnds(sum)
        ? Optional.empty()
        : Optional.of(derived(sum, PartsModel.Way.SUM, null));
  }

  private Optional<ValueInUse> mean(String by) {
    List<WeightedMean.Term> terms = new ArrayList<>();
    for (Unit each : units) {
      ValueInUse weight = each.weight();
      if (weight == null) {
        return Optional.empty();
      }
      terms.add(new WeightedMean.Term(value(each), weight.position()));
    }
    return WeightedMean.of(terms)
        .filter(each -> !each.equals(anything()))
        .map(each -> derived(each, PartsModel.Way.MEAN, by));
  }

  private Optional<ValueInUse> between() {
    return isComplete()
        ? units.stream()
            .map(this::value)
            .reduce(Range::hull)
            .filter(each -> !each.equals(anything()))
            .map(each -> derived(each, PartsModel.Way.BETWEEN, null))
        : Optional.empty();
  }

  /** A unit of which nothing is known may have the highest level there is. */
  private Optional<ValueInUse> highest() {
    Rational top = Rational.of(quantity.levels().size() - 1);
    return units.stream()
        .flatMap(each -> Optional.ofNullable(each.value()).stream())
        .map(each -> end(each.position()))
        .max(Comparator.naturalOrder())
        .filter(each -> isComplete() || each.equals(top))
        .map(each -> derived(quantity.valueAt(each), PartsModel.Way.HIGHEST, null));
  }

  private static Rational end(Range level) {
    return Optional.ofNullable(level.low()).orElseThrow();
  }

  /** {@return where the value of a unit lies: anywhere, if it has none} */
  private Range value(Unit unit) {
    ValueInUse value = unit.value();
    return value == null ? anything() : value.position();
  }

  private Range anything() {
    Kind kind = quantity.kind();
    return new Range(kind.lowest(), kind.highest());
  }

  private static boolean isWithoutEnds(Range range) {
    return range.low() == null && range.high() == null;
  }

  private ValueInUse derived(Value value, PartsModel.Way way, @Nullable String by) {
    List<ValueInUse> inputs = new ArrayList<>();
    units.forEach(each -> add(each.id(), each.value(), inputs));
    if (by != null) {
      units.forEach(each -> add(each.id(), each.weight(), inputs));
    }
    return ValueInUse.derived(
        quantity,
        value,
        new PartsModel(
            quantity.id(),
            way,
            ids(each -> each.value() != null),
            ids(each -> each.value() == null),
            by),
        inputs);
  }

  private static void add(String id, @Nullable ValueInUse value, List<ValueInUse> inputs) {
    if (value != null) {
      inputs.add(value.ofPart(id));
    }
  }

  private List<String> ids(Predicate<Unit> wanted) {
    return units.stream().filter(wanted).map(Unit::id).toList();
  }
}
