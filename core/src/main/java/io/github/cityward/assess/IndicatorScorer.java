package io.github.cityward.assess;

import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.PassScale;
import io.github.cityward.rules.Provision;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores one standard. Which figures of the law count is settled when it is made; from then on a
 * figure that does not count is a bound like any other.
 */
final class IndicatorScorer {
  private final Indicator indicator;
  private final boolean acceptUnverified;
  private final Rating rating;
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
    this.rating =
        indicator.scale() instanceof PassScale scale
            ? new PassRating(scale, acceptUnverified)
            : new PointRating(indicator, acceptUnverified);
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

  /**
   * {@return the same as arithmetic on doubles, for towns to which these provisions apply; empty if
   * doubles do not tell its thresholds}
   */
  Optional<CompiledStandard> compiled(List<Provision> applied, PointUnit unit) {
    Easing easing = easing(concerning(applied));
    return CompiledStandard.of(indicator, minimum, maximum, easing, unit, acceptUnverified);
  }

  /** {@return all points that its figures give} */
  Stream<Rational> figures() {
    return Stream.of(minimum, maximum)
        .flatMap(each -> Stream.of(each.low().value(), each.high().value()));
  }

  /** {@return the score of {@code value}, with the provisions that apply to the town} */
  IndicatorScore score(@Nullable ValueInUse value, List<Provision> applied) {
    Outcome plain = outcome(value, Easing.NONE);
    List<Provision> provisions = concerning(applied);
    if (provisions.isEmpty()) {
      return score(value, plain, List.of());
    }
    Outcome eased = outcome(value, easing(provisions));
    return score(
        value, eased, differ(eased, plain) ? changing(provisions, value, eased) : List.of());
  }

  private List<Provision> concerning(List<Provision> applied) {
    return applied.isEmpty()
        ? applied
        : applied.stream()
            .filter(each -> each.effect().codes().contains(indicator.code()))
            .toList();
  }

  /**
   * {@return the codes of the provisions without which {@code eased} would not have come out; where
   * several do the same, of all that would do alone}
   */
  private List<String> changing(
      List<Provision> provisions, @Nullable ValueInUse value, Outcome eased) {
    List<String> needed =
        codes(provisions, each -> differ(outcome(value, easing(without(each, provisions))), eased));
    return needed.isEmpty()
        ? codes(provisions, each -> !differ(outcome(value, easing(List.of(each))), eased))
        : needed;
  }

  private static List<String> codes(List<Provision> provisions, Predicate<Provision> which) {
    return provisions.stream().filter(which).map(Provision::code).toList();
  }

  private static List<Provision> without(Provision one, List<Provision> provisions) {
    return provisions.stream().filter(each -> !each.equals(one)).toList();
  }

  private Easing easing(List<Provision> provisions) {
    return Easing.of(provisions, indicator, acceptUnverified);
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
      return rating.withoutValue(easing);
    }
    Range position = value.position();
    boolean lessIsBetter = indicator.scale().better() == Better.LOWER;
    Outcome low = rating.of(lessIsBetter ? position.high() : position.low(), -1, easing);
    return position.isExact()
        ? low
        : Outcome.between(
            low, rating.of(lessIsBetter ? position.low() : position.high(), 1, easing));
  }
}
