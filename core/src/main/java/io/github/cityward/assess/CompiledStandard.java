package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.Comparison;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.LinearScale;
import io.github.cityward.rules.PassScale;
import io.github.cityward.rules.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The points of one standard as arithmetic on doubles: in the worst case a function of the worse
 * end of its value, in the best case of the better one.
 *
 * @param quantity what is measured
 * @param mirrored whether less is better, so that values are taken times −1
 * @param worst the parts that add up to the points of the worse end
 * @param best the parts that add up to the points of the better end, apart from {@code always}
 * @param always the points that any value earns in the best case, even a missing one
 */
record CompiledStandard(
    Quantity quantity,
    boolean mirrored,
    List<ScalePart> worst,
    List<ScalePart> best,
    double always) {

  /**
   * {@return the standard as arithmetic; empty if a threshold is not told exactly by a double, or
   * lies too near to the other}
   *
   * @param minimum what may be earned at the lower threshold
   * @param maximum what may be earned from the upper threshold on
   */
  static Optional<CompiledStandard> of(
      Indicator indicator,
      Interval minimum,
      Interval maximum,
      PointUnit unit,
      boolean acceptUnverified) {
    if (!thresholds(indicator.scale()).allMatch(CompiledStandard::isTold)) {
      return Optional.empty();
    }
    CompiledStandard compiled =
        indicator.scale() instanceof PassScale scale
            ? passing(indicator, scale, unit, acceptUnverified)
            : earning(indicator, minimum, maximum, unit, acceptUnverified);
    return compiled.parts().allMatch(RoundingBound::holds)
        ? Optional.of(compiled)
        : Optional.empty();
  }

  private static Stream<Rational> thresholds(Scale scale) {
    if (scale instanceof PassScale pass) {
      List<Rational> required = pass.required().value();
      return required == null ? Stream.of() : required.stream();
    }
    return Stream.of(scale.lower(), scale.upper()).flatMap(each -> Stream.ofNullable(each.value()));
  }

  private static CompiledStandard passing(
      Indicator indicator, PassScale scale, PointUnit unit, boolean acceptUnverified) {
    List<Rational> required = scale.required().known(acceptUnverified).orElse(null);
    boolean mirrored = scale.better() == Better.LOWER;
    double one = unit.of(Rational.ONE);
    if (required == null) {
      return new CompiledStandard(indicator.quantity(), mirrored, List.of(), List.of(), one);
    }
    List<Double> thresholds = required.stream().map(each -> told(each, mirrored)).toList();
    ScalePart part =
        switch (scale.comparison()) {
          case AT_LEAST, AT_MOST -> new ScalePart.StepAt(thresholds.get(0), one);
          case MORE_THAN, LESS_THAN -> new ScalePart.StepAbove(thresholds.get(0), one);
          case ONE_OF -> new ScalePart.OneOf(thresholds, one);
        };
    return new CompiledStandard(
        indicator.quantity(),
        mirrored && scale.comparison() != Comparison.ONE_OF,
        List.of(part),
        List.of(part),
        0);
  }

  private static CompiledStandard earning(
      Indicator indicator,
      Interval minimum,
      Interval maximum,
      PointUnit unit,
      boolean acceptUnverified) {
    boolean mirrored = indicator.scale().better() == Better.LOWER;
    Rational lower = indicator.scale().lower().known(acceptUnverified).orElse(null);
    Rational upper = indicator.scale().upper().known(acceptUnverified).orElse(null);
    Line line = new Line(lower, upper, unit, mirrored, indicator.scale() instanceof LinearScale);
    boolean anything = lower == null;
    return new CompiledStandard(
        indicator.quantity(),
        mirrored,
        line.worst(minimum.low().value(), maximum.low().value()),
        anything ? List.of() : line.best(minimum.high().value(), maximum.high().value()),
        anything ? unit.of(maximum.high().value()) : 0);
  }

  /** {@return all its parts} */
  Stream<ScalePart> parts() {
    return Stream.concat(worst.stream(), best.stream());
  }

  /** {@return whether a value that is one number earns the same in the worst and the best case} */
  boolean hasOneCase() {
    return always == 0 && worst.equals(best);
  }

  /** {@return whether it adds something else than figures of the law between its thresholds} */
  boolean hasRamp() {
    return parts().anyMatch(ScalePart.Ramp.class::isInstance);
  }

  /** The thresholds that count, more being better once they are mirrored. */
  private record Line(
      @Nullable Rational lower,
      @Nullable Rational upper,
      PointUnit unit,
      boolean mirrored,
      boolean straight) {

    List<ScalePart> worst(Rational atLower, Rational atUpper) {
      List<ScalePart> parts = new ArrayList<>();
      if (lower == null) {
        if (upper != null) {
          addStep(parts, upper, atUpper);
        }
      } else if (upper == null) {
        addStep(parts, lower, atLower);
      } else {
        addBoth(parts, lower, upper, atLower, atUpper);
      }
      return parts;
    }

    /** Without a lower threshold anything may be earned, whatever the value. */
    List<ScalePart> best(Rational atLower, Rational atUpper) {
      List<ScalePart> parts = new ArrayList<>();
      Rational from = Objects.requireNonNull(lower, "lower");
      if (upper == null) {
        addStep(parts, from, atLower);
        Rational rest = atUpper.minus(atLower);
        if (rest.signum() != 0) {
          parts.add(new ScalePart.StepAbove(told(from, mirrored), unit.of(rest)));
        }
      } else {
        addBoth(parts, from, upper, atLower, atUpper);
      }
      return parts;
    }

    private void addBoth(
        List<ScalePart> parts, Rational from, Rational to, Rational atLower, Rational atUpper) {
      if (from.equals(to)) {
        addStep(parts, to, atUpper);
        return;
      }
      Rational rest = atUpper.minus(atLower);
      if (straight && rest.signum() != 0) {
        parts.add(
            ScalePart.Ramp.between(facing(from), facing(to), unit.of(atLower), unit.of(rest)));
      } else {
        addStep(parts, from, atLower);
        addStep(parts, to, rest);
      }
    }

    private void addStep(List<ScalePart> parts, Rational threshold, Rational points) {
      if (points.signum() != 0) {
        parts.add(new ScalePart.StepAt(told(threshold, mirrored), unit.of(points)));
      }
    }

    private Rational facing(Rational threshold) {
      return mirrored ? threshold.negate() : threshold;
    }
  }

  /** {@return whether a double stands for {@code threshold} as one stands for a value} */
  private static boolean isTold(Rational threshold) {
    double number = threshold.toDouble();
    return !ValueColumn.isFarOut(number) && threshold.equals(ValueColumn.decimal(number));
  }

  private static double told(Rational threshold, boolean mirrored) {
    return mirrored ? -threshold.toDouble() : threshold.toDouble();
  }
}
