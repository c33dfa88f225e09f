package io.github.cityward.assess;

import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Measure;
import io.github.cityward.town.Basis;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much of the maximum points, or of the standards where these are counted, has a value on each
 * basis, in percent; the shares sum to 100.
 *
 * @param official on official values
 * @param reported on reported values
 * @param derived on derived values
 * @param assumed on assumed values
 * @param missing on no value
 */
public record DataShare(
    Rational official, Rational reported, Rational derived, Rational assumed, Rational missing) {

  /**
   * {@return on what the values of {@code scores} rest}
   *
   * @param weights the share of the maximum points by the code of a standard, in percent
   */
  static DataShare of(List<CriterionScore> scores, Map<String, Rational> weights) {
    Map<Basis, Rational> known = new EnumMap<>(Basis.class);
    Rational missing = Rational.HUNDRED;
    for (CriterionScore criterion : scores) {
      for (IndicatorScore score : criterion.indicators()) {
        Rational weight = weights.getOrDefault(score.indicator().code(), Rational.ZERO);
        if (score.value() != null) {
          known.merge(score.value().basis(), weight, Rational::plus);
          missing = missing.minus(weight);
        }
      }
    }
    return new DataShare(
        known.getOrDefault(Basis.OFFICIAL, Rational.ZERO),
        known.getOrDefault(Basis.REPORTED, Rational.ZERO),
        known.getOrDefault(Basis.DERIVED, Rational.ZERO),
        known.getOrDefault(Basis.ASSUMED, Rational.ZERO),
        missing);
  }

  /**
   * {@return the share of the maximum points, or of the standards where these are counted, that
   * each standard of {@code scores} has, by code, in percent}
   */
  static Map<String, Rational> weights(
      Measure measure, List<CriterionScore> scores, boolean acceptUnverified) {
    return measure == Measure.POINTS
        ? weights(scores.stream().map(CriterionScore::criterion).toList(), acceptUnverified)
        : equalWeights(scores);
  }

  /** {@return the share of all standards that each one is, by code, in percent} */
  static Map<String, Rational> equalWeights(List<CriterionScore> scores) {
    List<String> codes =
        scores.stream()
            .flatMap(each -> each.indicators().stream())
            .map(each -> each.indicator().code())
            .toList();
    Map<String, Rational> weights = new HashMap<>();
    codes.forEach(code -> weights.put(code, Rational.HUNDRED.dividedBy(Rational.of(codes.size()))));
    return weights;
  }

  /**
   * {@return the share of the maximum points of all {@code criteria} that each standard has, by
   * code, in percent}
   */
  static Map<String, Rational> weights(List<Criterion> criteria, boolean acceptUnverified) {
    Map<String, Rational> points = new HashMap<>();
    for (Criterion criterion : criteria) {
      Rational unallotted = unallotted(criterion, acceptUnverified);
      for (Indicator indicator : criterion.indicators()) {
        points.put(
            indicator.code(),
            indicator.maximum().known(acceptUnverified).map(Points::value).orElse(unallotted));
      }
    }
    Rational all = points.values().stream().reduce(Rational.ZERO, Rational::plus);
    points.replaceAll(
        (code, weight) ->
            all.signum() == 0 ? weight : weight.times(Rational.HUNDRED).dividedBy(all));
    return points;
  }

  /** {@return the share of values that somebody assumed or nobody has} */
  public Rational unsupported() {
    return assumed.plus(missing);
  }

  /**
   * What the maxima that count leave over goes in equal parts to the standards of unknown points.
   */
  private static Rational unallotted(Criterion criterion, boolean acceptUnverified) {
    Points all = criterion.maximum().value();
    Rational rest = all == null ? Rational.ZERO : all.value();
    int unknown = 0;
    for (Indicator indicator : criterion.indicators()) {
      Optional<Points> maximum = indicator.maximum().known(acceptUnverified);
      unknown += maximum.isEmpty() ? 1 : 0;
      rest = rest.minus(maximum.map(Points::value).orElse(Rational.ZERO));
    }
    return unknown == 0 ? Rational.ZERO : rest.max(Rational.ZERO).dividedBy(Rational.of(unknown));
  }
}
