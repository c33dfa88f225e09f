package io.github.cityward.assess;

import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Figure;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.LinearScale;
import io.github.cityward.rules.Provision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Scores one standard. Which figures of the law count is settled when it is made; from then on a
 * figure that does not count is a bound like any other. Where less is better, thresholds and values
 * are mirrored at zero, so that more is better in all that follows.
 */
final class IndicatorScorer {
  private final Indicator indicator;
  private final boolean acceptUnverified;
  private final boolean mirrored;
  private final @Nullable Rational lower;
  private final @Nullable Rational upper;
  private final Interval minimum;
  private final Interval maximum;

  /**
   * Makes the scorer of {@code indicator}.
   *
   * @param ceiling the most points it can earn if its maximum does not count
   */
  IndicatorScorer(Indicator indicator, Points ceiling, boolean acceptUnverified) {
    this.indicator = indicator;
    this.acceptUnverified = acceptUnverified;
    this.mirrored = indicator.scale().better() == Better.LOWER;
    this.lower = threshold(indicator.scale().lower());
    this.upper = threshold(indicator.scale().upper());
    Optional<Points> least = indicator.minimum().known(acceptUnverified);
    Optional<Points> most = indicator.maximum().known(acceptUnverified);
    Points lowest = least.orElse(Points.ZERO);
    this.maximum =
        most.map(Interval::exactly).orElseGet(() -> Interval.between(lowest, ceiling.max(lowest)));
    this.minimum =
        least.map(Interval::exactly).orElseGet(() -> Interval.between(Points.ZERO, maximum.high()));
  }

  /** {@return the points that {@code indicator} has at least if its value is good enough} */
  static Points atLeast(Indicator indicator, boolean acceptUnverified) {
    return indicator
        .maximum()
        .known(acceptUnverified)
        .or(() -> indicator.minimum().known(acceptUnverified))
        .orElse(Points.ZERO);
  }

  Indicator indicator() {
    return indicator;
  }

  /** {@return the score of {@code value}, with the provisions that apply to the town} */
  IndicatorScore score(@Nullable ValueInUse value, List<Provision> applied) {
    Outcome plain = outcome(value, Easing.NONE);
    List<Provision> provisions =
        applied.isEmpty()
            ? applied
            : applied.stream()
                .filter(each -> each.effect().codes().contains(indicator.code()))
                .toList();
    if (provisions.isEmpty()) {
      return score(value, plain, List.of());
    }
    Outcome eased = outcome(value, Easing.of(provisions, indicator, acceptUnverified));
    List<String> changed = new ArrayList<>();
    for (Provision each : provisions) {
      Easing alone = Easing.of(List.of(each), indicator, acceptUnverified);
      if (differ(outcome(value, alone), plain)) {
        changed.add(each.code());
      }
    }
    return score(value, eased, changed);
  }

  private boolean differ(Outcome one, Outcome other) {
    return one.reason() != other.reason() || !points(one).equals(points(other));
  }

  private IndicatorScore score(
      @Nullable ValueInUse value, Outcome outcome, List<String> provisions) {
    return new IndicatorScore(
        indicator,
        value,
        points(outcome),
        indicator.minimum().known(acceptUnverified).orElse(null),
        indicator.maximum().known(acceptUnverified).orElse(null),
        outcome.verdict(),
        outcome.reason(),
        provisions);
  }

  private Interval points(Outcome outcome) {
    return Interval.between(
        outcome.least().atLeast(minimum, maximum), outcome.most().atMost(minimum, maximum));
  }

  private Outcome outcome(@Nullable ValueInUse value, Easing easing) {
    if (value == null) {
      Attainment least = easing.exempt() ? Attainment.MINIMUM : Attainment.NOTHING;
      return new Outcome(least, Attainment.MAXIMUM, Reason.MISSING_VALUE);
    }
    Range position = value.position();
    Rational worst = mirrored ? mirror(position.high()) : position.low();
    Rational best = mirrored ? mirror(position.low()) : position.high();
    Outcome low = outcome(worst, -1, easing);
    return position.isExact() ? low : Outcome.between(low, outcome(best, 1, easing));
  }

  /** {@code beyond} tells on which side of all numbers an open end lies. */
  private Outcome outcome(@Nullable Rational value, int beyond, Easing easing) {
    if (upper != null && compare(value, beyond, upper) >= 0) {
      return Outcome.certain(Attainment.MAXIMUM, reason(Reason.AT_MAXIMUM, indicator.maximum()));
    }
    if (lower == null) {
      Attainment least = easing.exempt() ? Attainment.MINIMUM : Attainment.NOTHING;
      return new Outcome(
          least,
          Attainment.MAXIMUM,
          reason(
              Reason.MISSING_RULE,
              indicator.scale().lower(),
              indicator.scale().upper(),
              indicator.maximum()));
    }
    int order = compare(value, beyond, lower);
    if (order < 0) {
      return below(value, beyond, easing);
    }
    if (order == 0) {
      return Outcome.certain(Attainment.MINIMUM, reason(Reason.AT_MINIMUM, indicator.minimum()));
    }
    if (upper == null || value == null) {
      return new Outcome(
          Attainment.MINIMUM,
          Attainment.MAXIMUM,
          reason(
              Reason.MISSING_RULE,
              indicator.scale().upper(),
              indicator.minimum(),
              indicator.maximum()));
    }
    return between(value, lower, upper);
  }

  private Outcome between(Rational value, Rational from, Rational to) {
    if (!(indicator.scale() instanceof LinearScale)) {
      return Outcome.certain(Attainment.MINIMUM, reason(Reason.AT_MINIMUM, indicator.minimum()));
    }
    Rational share = value.minus(from).dividedBy(to.minus(from));
    return Outcome.certain(
        new Attainment(true, share),
        reason(Reason.BETWEEN, indicator.minimum(), indicator.maximum()));
  }

  private Outcome below(@Nullable Rational value, int beyond, Easing easing) {
    if (easing.exempt()) {
      return Outcome.certain(Attainment.MINIMUM, reason(Reason.EXEMPT, indicator.minimum()));
    }
    if (easing.relief() != null && compare(value, beyond, easing.relief()) >= 0) {
      return Outcome.certain(Attainment.MINIMUM, reason(Reason.RELIEF, indicator.minimum()));
    }
    return easing.unknown() == null
        ? Outcome.certain(Attainment.NOTHING, Reason.BELOW)
        : new Outcome(Attainment.NOTHING, Attainment.MINIMUM, easing.unknown());
  }

  /** {@return {@code reason}, unless one of the figures that matter here does not count} */
  private Reason reason(Reason reason, Figure<?>... figures) {
    boolean unverified = false;
    for (Figure<?> figure : figures) {
      if (figure.known(acceptUnverified).isEmpty()) {
        if (figure.value() == null || figure.evidence() == Evidence.MISSING) {
          return Reason.MISSING_RULE;
        }
        unverified = true;
      }
    }
    return unverified ? Reason.UNVERIFIED_RULE : reason;
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
