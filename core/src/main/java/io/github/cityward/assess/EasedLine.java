package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.LinearScale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a standard that earns points, as {@link PointRating} rates its values: the thresholds
 * that count, more being better once they are mirrored, and what eases them.
 */
final class EasedLine {
  private final Indicator indicator;
  private final Easing easing;
  private final PointUnit unit;
  private final boolean mirrored;
  private final boolean straight;
  private final @Nullable Rational lower;
  private final @Nullable Rational upper;

  /** The lowered threshold where it lies below the normal one; else null. */
  private final @Nullable Rational relief;

  EasedLine(Indicator indicator, Easing easing, PointUnit unit, boolean acceptUnverified) {
    this.indicator = indicator;
    this.easing = easing;
    this.unit = unit;
    this.mirrored = indicator.scale().better() == Better.LOWER;
    this.straight = indicator.scale() instanceof LinearScale;
    this.lower = indicator.scale().lower().known(acceptUnverified).orElse(null);
    this.upper = indicator.scale().upper().known(acceptUnverified).orElse(null);
    Rational lowered = easing.relief();
    this.relief =
        lowered == null || lower == null || lowered.compareTo(lower) >= 0 ? null : lowered;
  }

  CompiledStandard compiled(Interval minimum, Interval maximum) {
    List<Rational> steps =
        Stream.of(relief, lower, upper).flatMap(Stream::ofNullable).distinct().toList();
    CompiledStandard.Reach reach =
        new CompiledStandard.Reach(
            false,
            steps.stream().<ScalePart>map(each -> new ScalePart.StepAt(told(each), 1)).toList());
    boolean open = easing.unknown() != null || lower == null;
    Rational atLower = minimum.low().value();
    Rational atMost = minimum.high().value();
    double sure = easing.exempt() ? unit.of(atLower) : 0;
    double always = easing.exempt() || easing.unknown() != null ? unit.of(atMost) : 0;
    return new CompiledStandard(
        indicator,
        mirrored,
        worst(atLower, maximum.low().value()),
        lower == null ? List.of() : best(lower, atMost, maximum.high().value()),
        sure,
        lower == null ? unit.of(maximum.high().value()) : always,
        easing.exempt() ? CompiledStandard.Reach.ALL : reach,
        easing.exempt() || open ? CompiledStandard.Reach.ALL : reach);
  }

  /** What an exempted standard earns at least is not among the parts. */
  private List<ScalePart> worst(Rational atLower, Rational atUpper) {
    List<ScalePart> parts = new ArrayList<>();
    boolean given = easing.exempt();
    if (lower == null) {
      if (upper != null) {
        addStep(parts, upper, given ? atUpper.minus(atLower) : atUpper);
      }
    } else {
      addLine(parts, lower, atLower, atUpper, given);
    }
    return parts;
  }

  /** Without a lower threshold anything may be earned, whatever the value. */
  private List<ScalePart> best(Rational from, Rational atLower, Rational atUpper) {
    List<ScalePart> parts = new ArrayList<>();
    boolean given = easing.exempt() || easing.unknown() != null;
    Rational begins = relief != null && straight && easing.lineMayMove() ? relief : from;
    if (upper != null) {
      addLine(parts, begins, atLower, atUpper, given);
      return parts;
    }
    if (!given) {
      addStep(parts, relief == null ? from : relief, atLower);
    }
    Rational rest = atUpper.minus(atLower);
    if (rest.signum() != 0) {
      parts.add(new ScalePart.StepAbove(told(begins), unit.of(rest)));
    }
    return parts;
  }

  /**
   * Adds the minimum points where they begin, and the rest from there to the upper threshold.
   *
   * @param from where the rest begins
   * @param given whether the minimum points are earned by any value, and so not to be added
   */
  private void addLine(
      List<ScalePart> parts, Rational from, Rational atLower, Rational atUpper, boolean given) {
    Rational rest = atUpper.minus(atLower);
    boolean apart = given || (relief != null && !relief.equals(from));
    if (relief != null && apart && !given) {
      addStep(parts, relief, atLower);
    }
    Rational foot = apart ? Rational.ZERO : atLower;
    if (upper == null) {
      addStep(parts, from, foot);
    } else if (from.equals(upper)) {
      addStep(parts, upper, foot.plus(rest));
    } else if (straight && rest.signum() != 0) {
      parts.add(ScalePart.Ramp.between(facing(from), facing(upper), unit.of(foot), unit.of(rest)));
    } else {
      addStep(parts, from, foot);
      addStep(parts, upper, rest);
    }
  }

  private void addStep(List<ScalePart> parts, Rational threshold, Rational points) {
    if (points.signum() != 0) {
      parts.add(new ScalePart.StepAt(told(threshold), unit.of(points)));
    }
  }

  private double told(Rational threshold) {
    return CompiledStandard.told(threshold, mirrored);
  }

  private Rational facing(Rational threshold) {
    return mirrored ? threshold.negate() : threshold;
  }
}
