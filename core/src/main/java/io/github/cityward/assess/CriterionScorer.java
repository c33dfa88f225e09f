package io.github.cityward.assess;

import io.github.cityward.indicator.ValuesInUse;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Circumstances;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Provision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scores one criterion. */
final class CriterionScorer {
  private final Criterion criterion;
  private final Map<String, IndicatorScorer> indicators = new HashMap<>();
  private final Points maximum;
  private final @Nullable Points minimum;

  CriterionScorer(Criterion criterion, boolean acceptUnverified) {
    this.criterion = criterion;
    Points most = criterion.maximum().value();
    this.maximum = most == null ? Points.ZERO : most;
    this.minimum = criterion.minimum().known(acceptUnverified).orElse(null);
    List<Indicator> all = criterion.indicators();
    Points allAtLeast =
        all.stream()
            .map(each -> IndicatorScorer.atLeast(each, acceptUnverified))
            .reduce(Points.ZERO, Points::plus);
    for (Indicator each : all) {
      Points own = IndicatorScorer.atLeast(each, acceptUnverified);
      Points ceiling = maximum.minus(allAtLeast.minus(own));
      indicators.put(each.code(), new IndicatorScorer(each, ceiling, acceptUnverified));
    }
  }

  Points maximum() {
    return maximum;
  }

  CriterionScore score(
      ValuesInUse values, Circumstances unit, List<Provision> provisions, PassLines lines) {
    RequirementTally tally = new RequirementTally(indicators, values, unit, provisions);
    Interval points =
        criterion.requirements().stream()
            .map(tally::add)
            .reduce(Interval.ZERO, Interval::plus)
            .atMost(maximum);
    Points needed = lines.criterion(criterion.code(), minimum);
    return new CriterionScore(
        criterion,
        points,
        needed,
        maximum,
        Verdict.of(points, needed, maximum),
        tally.scores(),
        tally.combinations());
  }
}
