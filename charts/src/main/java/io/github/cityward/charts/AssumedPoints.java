package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import io.github.cityward.town.Basis;

/** How much of what is earned in the worst case rests on values that somebody assumed. */
final class AssumedPoints {
  private AssumedPoints() {}

  static Points of(Assessment assessment) {
    return assessment.criteria().stream()
        .map(AssumedPoints::of)
        .reduce(Points.ZERO, Points::plus)
        .min(assessment.points().low());
  }

  /** What a criterion cuts off its sum was assumed last: more than there is rests on nothing. */
  static Points of(CriterionScore criterion) {
    return criterion.indicators().stream()
        .filter(AssumedPoints::isAssumed)
        .map(each -> each.points().low())
        .reduce(Points.ZERO, Points::plus)
        .min(criterion.points().low());
  }

  private static boolean isAssumed(IndicatorScore score) {
    ValueInUse value = score.value();
    return value != null && value.basis() == Basis.ASSUMED;
  }
}
