package io.github.cityward.plan;

import io.github.cityward.assess.CombinationScore;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Requirement;
import org.jspecify.annotations.Nullable;

/** How what is not known turns out. */
enum Outcome {
  /** All of it against the town: what is reached then is reached for certain. */
  WORST {
    @Override
    Points of(Interval points) {
      return points.low();
    }

    @Override
    Points line(@Nullable Points known, Points maximum) {
      return known == null ? maximum : known;
    }

    @Override
    boolean isMet(Verdict verdict) {
      return verdict == Verdict.MET;
    }
  },
  /** All of it for the town: what is not reached then is not reached for certain. */
  BEST {
    @Override
    Points of(Interval points) {
      return points.high();
    }

    @Override
    Points line(@Nullable Points known, Points maximum) {
      return known == null ? Points.ZERO : known;
    }

    @Override
    boolean isMet(Verdict verdict) {
      return verdict != Verdict.NOT_MET;
    }
  };

  /** {@return the points that count} */
  abstract Points of(Interval points);

  /** {@return what a line asks for that lies anywhere up to the maximum where it is not known} */
  abstract Points line(@Nullable Points known, Points maximum);

  /** {@return whether such a verdict is enough} */
  abstract boolean isMet(Verdict verdict);

  /** {@return what one requirement of a criterion earns} */
  Rational earned(CriterionScore criterion, Requirement requirement) {
    return criterion
        .combination(requirement)
        .map(CombinationScore::verdict)
        .map(each -> isMet(each) ? Rational.ONE : Rational.ZERO)
        .or(() -> criterion.applicable(requirement).map(each -> of(each.points()).value()))
        .orElse(Rational.ZERO);
  }
}
