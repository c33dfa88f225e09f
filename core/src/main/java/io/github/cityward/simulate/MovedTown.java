package io.github.cityward.simulate;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.town.Town;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A town of which one uncertain quantity moves; the others stay where they are. */
final class MovedTown {
  private final Town town;
  private final UncertainTown known;
  private final Assessor assessor;
  private final Quantity quantity;
  private final Map<Quantity, Value> others;
  private final Map<Rational, Assessment> assessments = new HashMap<>();

  MovedTown(
      Town town,
      UncertainTown known,
      Assessor assessor,
      Quantity quantity,
      Map<Quantity, Value> others) {
    this.town = town;
    this.known = known;
    this.assessor = assessor;
    this.quantity = quantity;
    this.others = others;
  }

  /** {@return the assessment with the quantity at {@code position}: the number, or the rank} */
  Assessment at(Rational position) {
    return assessments.computeIfAbsent(
        position,
        each -> {
          Map<Quantity, Value> values = new LinkedHashMap<>(others);
          values.put(quantity, quantity.valueAt(each));
          return assessor.assess(known.with(town, values), known.day());
        });
  }

  /** {@return whether the goal is met there for certain} */
  boolean isMet(Rational position) {
    return at(position).verdict() == Verdict.MET;
  }

  /** {@return where a value lies that has no range} */
  Rational position(Value value) {
    return Objects.requireNonNull(quantity.position(value).low(), "value");
  }

  Quantity quantity() {
    return quantity;
  }
}
