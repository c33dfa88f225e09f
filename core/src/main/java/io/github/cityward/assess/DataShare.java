package io.github.cityward.assess;

import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Basis;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much of the maximum points has a value on each basis, in percent; the shares sum to 100.
 *
 * @param official on official values
 * @param reported on reported values
 * @param derived on derived values
 * @param assumed on assumed values
 * @param missing on no value
 */
public record DataShare(
    Rational official, Rational reported, Rational derived, Rational assumed, Rational missing) {

  static DataShare of(List<CriterionScore> criteria) {
    Map<Basis, Rational> known = new EnumMap<>(Basis.class);
    Rational all = Rational.ZERO;
    for (CriterionScore criterion : criteria) {
      Rational unallotted = unallotted(criterion);
      for (IndicatorScore score : criterion.indicators()) {
        Points maximum = score.maximum();
        Rational weight = maximum == null ? unallotted : maximum.value();
        all = all.plus(weight);
        if (score.value() != null) {
          known.merge(score.value().basis(), weight, Rational::plus);
        }
      }
    }
    Rational percent = all.signum() == 0 ? Rational.ZERO : Rational.HUNDRED.dividedBy(all);
    Rational official = share(known, Basis.OFFICIAL, percent);
    Rational reported = share(known, Basis.REPORTED, percent);
    Rational derived = share(known, Basis.DERIVED, percent);
    Rational assumed = share(known, Basis.ASSUMED, percent);
    Rational rest = Rational.HUNDRED.minus(official).minus(reported).minus(derived).minus(assumed);
    return new DataShare(official, reported, derived, assumed, rest);
  }

  /** {@return the share of values that somebody assumed or nobody has} */
  public Rational unsupported() {
    return assumed.plus(missing);
  }

  private static Rational share(Map<Basis, Rational> known, Basis basis, Rational percent) {
    return known.getOrDefault(basis, Rational.ZERO).times(percent);
  }

  /**
   * What the maxima that count leave over goes in equal parts to the standards of unknown points.
   */
  private static Rational unallotted(CriterionScore criterion) {
    Rational rest = criterion.maximum().value();
    int unknown = 0;
    for (IndicatorScore score : criterion.indicators()) {
      Points maximum = score.maximum();
      if (maximum == null) {
        unknown++;
      } else {
        rest = rest.minus(maximum.value());
      }
    }
    return unknown == 0 ? Rational.ZERO : rest.max(Rational.ZERO).dividedBy(Rational.of(unknown));
  }
}
