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
      Indicator indicator, Interval minimum, Interval maximum, boolean acceptUnverified) {
    if (!thresholds(indicator.scale()).allMatch(CompiledStandard::isTold)) {
      return Optional.empty();
    }
    CompiledStandard compiled =
        indicator.scale() instanceof PassScale scale
            ? passing(indicator, scale, acceptUnverified)
            : earning(indicator, minimum, maximum, acceptUnverified);
    return Stream.concat(compiled.worst.stream(), compiled.best.stream())
            .allMatch(part -> !(part instanceof ScalePart.Ramp ramp) || RoundingBound.holds(ramp))
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
      Indicator indicator, PassScale scale, boolean acceptUnverified) {
    List<Rational> required = scale.required().known(acceptUnverified).orElse(null);
    boolean mirrored = scale.better() == Better.LOWER;
    if (required == null) {
      return new CompiledStandard(indicator.quantity(), mirrored, List.of(), List.of(), 1);
    }
    List<Double> thresholds = required.stream().map(each -> told(each, mirrored)).toList();
    ScalePart part =
        switch (scale.comparison()) {
          case AT_LEAST, AT_MOST -> new ScalePart.StepAt(thresholds.get(0), 1);
          case MORE_THAN, LESS_THAN -> new ScalePart.StepAbove(thresholds.get(0), 1);
          case ONE_OF -> new ScalePart.OneOf(thresholds, 1);
        };
    return new CompiledStandard(
        indicator.quantity(),
        mirrored && scale.comparison() != Comparison.ONE_OF,
        List.of(part),
        List.of(part),
        0);
  }

  private static CompiledStandard earning(
      Indicator indicator, Interval minimum, Interval maximum, boolean acceptUnverified) {
    boolean mirrored = indicator.scale().better() == Better.LOWER;
    Rational lower = indicator.scale().lower().known(acceptUnverified).orElse(null);
    Rational upper = indicator.scale().upper().known(acceptUnverified).orElse(null);
    Line line = new Line(lower, upper, mirrored, indicator.scale() instanceof LinearScale);
    boolean anything = lower == null;
    return new CompiledStandard(
        indicator.quantity(),
        mirrored,
        line.worst(minimum.low().value(), maximum.low().value()),
        anything ? List.of() : line.best(minimum.high().value(), maximum.high().value()),
        anything ? maximum.high().value().toDouble() : 0);
  }

  /** {@return how far the points can be from the exact ones} */
  double rounding() {
    double always = this.always * RoundingBound.UNIT;
    return always + Math.max(rounding(worst), rounding(best));
  }

  /** {@return of how many terms the points are the sum} */
  int terms() {
    return 1 + Math.max(worst.size(), best.size());
  }

  /** {@return the sum of the sizes of the terms} */
  double size() {
    return always + Math.max(size(worst), size(best));
  }

  private static double size(List<ScalePart> parts) {
    return parts.stream().mapToDouble(part -> Math.abs(part.points())).sum();
  }

  private static double rounding(List<ScalePart> parts) {
    return parts.stream().mapToDouble(ScalePart::rounding).sum();
  }

  /** The thresholds that count, more being better once they are mirrored. */
  private record Line(
      @Nullable Rational lower, @Nullable Rational upper, boolean mirrored, boolean straight) {

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
          parts.add(new ScalePart.StepAbove(told(from, mirrored), rest.toDouble()));
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
      addStep(parts, from, atLower);
      Rational rest = atUpper.minus(atLower);
      if (straight && rest.signum() != 0) {
        parts.add(ramp(from, to, rest));
      } else {
        addStep(parts, to, rest);
      }
    }

    private void addStep(List<ScalePart> parts, Rational threshold, Rational points) {
      if (points.signum() != 0) {
        parts.add(new ScalePart.StepAt(told(threshold, mirrored), points.toDouble()));
      }
    }

    private ScalePart ramp(Rational from, Rational to, Rational points) {
      Rational width = mirrored ? from.minus(to) : to.minus(from);
      return new ScalePart.Ramp(
          told(from, mirrored),
          told(to, mirrored),
          Rational.ONE.dividedBy(width).toDouble(),
          points.toDouble());
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
