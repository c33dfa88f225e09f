package io.github.cityward.assess;

import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.Figure;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.LinearScale;
import org.jspecify.annotations.Nullable;

/**
 * Rates the values of a standard that earns points. Where less is better, thresholds and values are
 * mirrored at zero, so that more is better in all that follows.
 */
final class PointRating implements Rating {
  private final Indicator indicator;
  private final boolean acceptUnverified;
  private final FigureCheck figures;
  private final boolean mirrored;
  private final @Nullable Rational lower;
  private final @Nullable Rational upper;

  PointRating(Indicator indicator, boolean acceptUnverified) {
    this.indicator = indicator;
    this.acceptUnverified = acceptUnverified;
    this.figures = new FigureCheck(acceptUnverified);
    this.mirrored = indicator.scale().better() == Better.LOWER;
    this.lower = threshold(indicator.scale().lower());
    this.upper = threshold(indicator.scale().upper());
  }

  @Override
  public Outcome withoutValue(Easing easing) {
    return new Outcome(atLeast(easing), Attainment.MAXIMUM, Reason.MISSING_VALUE);
  }

  @Override
  public Outcome of(@Nullable Rational number, int beyond, Easing easing) {
    Rational value = mirrored ? mirror(number) : number;
    if (upper != null && compare(value, beyond, upper) >= 0) {
      return Outcome.certain(
          Attainment.MAXIMUM, figures.reason(Reason.AT_MAXIMUM, indicator.maximum()));
    }
    if (lower == null) {
      return new Outcome(
          atLeast(easing),
          Attainment.MAXIMUM,
          figures.reason(
              Reason.MISSING_RULE,
              indicator.scale().lower(),
              indicator.scale().upper(),
              indicator.maximum()));
    }
    int order = compare(value, beyond, lower);
    if (order < 0) {
      return below(value, easing);
    }
    if (order == 0) {
      return onMovedLine(
          lower,
          easing,
          Outcome.certain(
              Attainment.MINIMUM, figures.reason(Reason.AT_MINIMUM, indicator.minimum())));
    }
    if (upper == null || value == null) {
      return new Outcome(
          Attainment.MINIMUM,
          Attainment.MAXIMUM,
          figures.reason(
              Reason.MISSING_RULE,
              indicator.scale().upper(),
              indicator.minimum(),
              indicator.maximum()));
    }
    return onMovedLine(value, easing, between(value, lower, upper));
  }

  private static Attainment atLeast(Easing easing) {
    return easing.exempt() ? Attainment.MINIMUM : Attainment.NOTHING;
  }

  private Outcome between(Rational value, Rational from, Rational to) {
    if (!(indicator.scale() instanceof LinearScale)) {
      return Outcome.certain(
          Attainment.MINIMUM, figures.reason(Reason.AT_MINIMUM, indicator.minimum()));
    }
    return Outcome.certain(
        along(value, from, to),
        figures.reason(Reason.BETWEEN, indicator.minimum(), indicator.maximum()));
  }

  private Outcome below(@Nullable Rational value, Easing easing) {
    if (easing.exempt()) {
      return Outcome.certain(
          Attainment.MINIMUM, figures.reason(Reason.EXEMPT, indicator.minimum()));
    }
    Rational relief = easing.relief();
    if (relief != null && value != null && value.compareTo(relief) >= 0) {
      return onMovedLine(
          value,
          easing,
          Outcome.certain(Attainment.MINIMUM, figures.reason(Reason.RELIEF, indicator.minimum())));
    }
    return easing.unknown() == null
        ? Outcome.certain(Attainment.NOTHING, Reason.BELOW)
        : new Outcome(Attainment.NOTHING, Attainment.MINIMUM, easing.unknown());
  }

  /**
   * Where nobody has seen whether the line begins at the lowered threshold, both lines bound what a
   * value earns.
   */
  private Outcome onMovedLine(Rational value, Easing easing, Outcome plain) {
    Rational relief = easing.relief();
    if (relief == null
        || !easing.lineMayMove()
        || !(indicator.scale() instanceof LinearScale)
        || value.compareTo(relief) <= 0) {
      return plain;
    }
    Attainment most = upper == null ? Attainment.MAXIMUM : along(value, relief, upper);
    return new Outcome(plain.least(), most, Reason.MISSING_RULE);
  }

  private static Attainment along(Rational value, Rational from, Rational to) {
    return new Attainment(true, value.minus(from).dividedBy(to.minus(from)));
  }

  private static int compare(@Nullable Rational value, int beyond, Rational threshold) {
    return value == null ? beyond : value.compareTo(threshold);
  }

  private @Nullable Rational threshold(Figure<Rational> figure) {
    Rational known = figure.known(acceptUnverified).orElse(null);
    return mirrored ? mirror(known) : known;
  }

  private static @Nullable Rational mirror(@Nullable Rational number) {
    return number == null ? null : number.negate();
  }
}
