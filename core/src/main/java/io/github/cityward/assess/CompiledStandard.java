package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.Comparison;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.PassScale;
import io.github.cityward.rules.Scale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The points of one standard as arithmetic on doubles: in the worst case a function of the worse
 * end of its value, in the best case of the better one.
 *
 * @param indicator the standard
 * @param mirrored whether less is better, so that values are taken times −1
 * @param worst the parts that add up to the points of the worse end, apart from {@code sure}
 * @param best the parts that add up to the points of the better end, apart from {@code always}
 * @param sure the points that any value earns in the worst case, even a missing one
 * @param always the points that any value earns in the best case, even a missing one
 * @param met the values whose worse end reaches the standard
 * @param possible the values whose better end reaches it
 */
record CompiledStandard(
    Indicator indicator,
    boolean mirrored,
    List<ScalePart> worst,
    List<ScalePart> best,
    double sure,
    double always,
    Reach met,
    Reach possible) {

  /**
   * Which values reach a standard.
   *
   * @param any whether any value does, even a missing one
   * @param from the steps, each of some points, one of which the others must reach
   */
  record Reach(boolean any, List<ScalePart> from) {
    static final Reach ALL = new Reach(true, List.of());

    Reach {
      from = List.copyOf(from);
    }
  }

  CompiledStandard {
    worst = List.copyOf(worst);
    best = best.equals(worst) ? worst : List.copyOf(best);
  }

  /**
   * {@return the standard as arithmetic; empty if a threshold is not told exactly by a double, or
   * lies too near to the other, or its easing is none that steps and a line tell}
   *
   * @param minimum what may be earned at the lower threshold
   * @param maximum what may be earned from the upper threshold on
   */
  static Optional<CompiledStandard> of(
      Indicator indicator,
      Interval minimum,
      Interval maximum,
      Easing easing,
      PointUnit unit,
      boolean acceptUnverified) {
    Scale scale = indicator.scale();
    Stream<Rational> relief = Stream.ofNullable(easing.relief());
    if (!Stream.concat(thresholds(scale), relief).allMatch(CompiledStandard::isTold)
        || !isCompilable(easing, scale)) {
      return Optional.empty();
    }
    CompiledStandard compiled =
        scale instanceof PassScale passing
            ? passing(indicator, passing, easing, unit, acceptUnverified)
            : new EasedLine(indicator, easing, unit, acceptUnverified).compiled(minimum, maximum);
    return compiled.parts().allMatch(RoundingBound::holds)
        ? Optional.of(compiled)
        : Optional.empty();
  }

  /** Thresholds where less is better, and levels, are not lowered. */
  private static boolean isCompilable(Easing easing, Scale scale) {
    boolean lowerable =
        scale.better() == Better.HIGHER
            && !(scale instanceof PassScale pass && pass.comparison() == Comparison.ONE_OF);
    return easing.relief() == null || (lowerable && !(easing.exempt() && easing.lineMayMove()));
  }

  private static Stream<Rational> thresholds(Scale scale) {
    if (scale instanceof PassScale pass) {
      List<Rational> required = pass.required().value();
      return required == null ? Stream.of() : required.stream();
    }
    return Stream.of(scale.lower(), scale.upper()).flatMap(each -> Stream.ofNullable(each.value()));
  }

  private static CompiledStandard passing(
      Indicator indicator,
      PassScale scale,
      Easing easing,
      PointUnit unit,
      boolean acceptUnverified) {
    List<Rational> required = scale.required().known(acceptUnverified).orElse(null);
    boolean mirrored = scale.better() == Better.LOWER;
    double one = unit.of(Rational.ONE);
    if (easing.exempt()) {
      return new CompiledStandard(
          indicator, mirrored, List.of(), List.of(), one, one, Reach.ALL, Reach.ALL);
    }
    Reach none = new Reach(false, List.of());
    if (required == null) {
      return new CompiledStandard(
          indicator, mirrored, List.of(), List.of(), 0, one, none, Reach.ALL);
    }
    ScalePart part = part(scale, required, easing, mirrored, one);
    boolean open = easing.unknown() != null;
    Reach reach = new Reach(false, List.of(part));
    return new CompiledStandard(
        indicator,
        mirrored && scale.comparison() != Comparison.ONE_OF,
        List.of(part),
        open ? List.of() : List.of(part),
        0,
        open ? one : 0,
        reach,
        open ? Reach.ALL : reach);
  }

  private static ScalePart part(
      PassScale scale, List<Rational> required, Easing easing, boolean mirrored, double one) {
    List<Double> thresholds = required.stream().map(each -> told(each, mirrored)).toList();
    Rational relief = easing.relief();
    if (relief != null) {
      return new ScalePart.StepAt(told(relief, false), one);
    }
    return switch (scale.comparison()) {
      case AT_LEAST, AT_MOST -> new ScalePart.StepAt(thresholds.get(0), one);
      case MORE_THAN, LESS_THAN -> new ScalePart.StepAbove(thresholds.get(0), one);
      case ONE_OF -> new ScalePart.OneOf(thresholds, one);
    };
  }

  /** {@return what is measured} */
  Quantity quantity() {
    return indicator.quantity();
  }

  /** {@return the values, as they are observed, at which its points or its verdict may change} */
  Stream<Double> marks() {
    return Stream.of(parts(), met.from().stream(), possible.from().stream())
        .flatMap(each -> each)
        .flatMap(each -> each.marks().stream())
        .map(each -> mirrored ? -each : each)
        .distinct();
  }

  /** {@return all its parts} */
  Stream<ScalePart> parts() {
    return Stream.concat(worst.stream(), best.stream());
  }

  /** {@return what a missing value may earn, apart from what any value earns} */
  double openPoints() {
    double points = 0;
    for (ScalePart each : best) {
      points += each.points();
    }
    return points;
  }

  /** {@return whether one number earns the same in both cases, apart from what any value earns} */
  boolean hasOneCase() {
    return worst.equals(best);
  }

  /** {@return whether it adds something else than figures of the law between its thresholds} */
  boolean hasRamp() {
    return parts().anyMatch(ScalePart.Ramp.class::isInstance);
  }

  /** {@return whether a double stands for {@code threshold} as one stands for a value} */
  private static boolean isTold(Rational threshold) {
    double number = threshold.toDouble();
    return !ValueColumn.isFarOut(number) && threshold.equals(ValueColumn.decimal(number));
  }

  static double told(Rational threshold, boolean mirrored) {
    return mirrored ? -threshold.toDouble() : threshold.toDouble();
  }
}
