package io.github.cityward.assess;

import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.indicator.ValuesInUse;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Provision;
import java.util.ArrayList;
import java.util.List;

/** Scores one criterion. */
final class CriterionScorer {
  private final Criterion criterion;
  private final List<IndicatorScorer> indicators;
  private final Points maximum;
  private final boolean acceptUnverified;

  CriterionScorer(Criterion criterion, boolean acceptUnverified) {
    this.criterion = criterion;
    this.acceptUnverified = acceptUnverified;
    Points most = criterion.maximum().value();
    this.maximum = most == null ? Points.ZERO : most;
    Points allAtLeast =
        criterion.indicators().stream()
            .map(each -> IndicatorScorer.atLeast(each, acceptUnverified))
            .reduce(Points.ZERO, Points::plus);
    this.indicators =
        criterion.indicators().stream()
            .map(
                each -> {
                  Points own = IndicatorScorer.atLeast(each, acceptUnverified);
                  Points ceiling = maximum.minus(allAtLeast.minus(own));
                  return new IndicatorScorer(each, ceiling, acceptUnverified);
                })
            .toList();
  }

  Points maximum() {
    return maximum;
  }

  CriterionScore score(ValuesInUse values, List<Provision> provisions) {
    List<IndicatorScore> scores = new ArrayList<>(indicators.size());
    Interval sum = Interval.ZERO;
    for (IndicatorScorer indicator : indicators) {
      ValueInUse value = values.find(indicator.indicator().quantity()).orElse(null);
      IndicatorScore score = indicator.score(value, provisions);
      scores.add(score);
      sum = sum.plus(score.points());
    }
    Interval points = sum.atMost(maximum);
    Points minimum = criterion.minimum().known(acceptUnverified).orElse(null);
    return new CriterionScore(
        criterion, points, minimum, maximum, Verdict.of(points, minimum, maximum), scores);
  }
}
