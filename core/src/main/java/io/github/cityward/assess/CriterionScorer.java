package io.github.cityward.assess;

import io.github.cityward.indicator.ValuesInUse;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Circumstances;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Provision;
import io.github.cityward.rules.Requirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

  /**
   * {@return the same as arithmetic on doubles, for towns to which these provisions apply; empty if
   * a threshold is not told by a double, it asks for more than single standards, or not all of them
   * were seen}
   */
  Optional<CompiledCriterion> compiled(List<Provision> applied, PassLines lines, PointUnit unit) {
    if (!criterion.isComplete()) {
      return Optional.empty();
    }
    List<CompiledStandard> compiled = new ArrayList<>();
    for (Requirement each : criterion.requirements()) {
      Optional<CompiledStandard> standard =
          each instanceof Indicator indicator
              ? scorer(indicator).compiled(applied, unit)
              : Optional.empty();
      if (standard.isEmpty()) {
        return Optional.empty();
      }
      compiled.add(standard.get());
    }
    CompiledLine line = CompiledLine.of(lines.criterion(criterion.code(), minimum), maximum, unit);
    return Optional.of(CompiledCriterion.of(compiled, unit.of(maximum.value()), line, unit));
  }

  /** {@return all points that its figures and those of its standards give} */
  Stream<Rational> figures(PassLines lines) {
    Points line = lines.criterion(criterion.code(), minimum);
    return Stream.concat(
        Stream.concat(Stream.of(maximum), Stream.ofNullable(line)).map(Points::value),
        indicators.values().stream().flatMap(IndicatorScorer::figures));
  }

  private IndicatorScorer scorer(Indicator indicator) {
    return Objects.requireNonNull(indicators.get(indicator.code()), indicator.code());
  }

  CriterionScore score(
      ValuesInUse values, Circumstances unit, List<Provision> provisions, PassLines lines) {
    RequirementTally tally = new RequirementTally(indicators, values, unit, provisions);
    Interval points =
        criterion.requirements().stream()
            .map(tally::add)
            .reduce(Interval.ZERO, Interval::plus)
            .atMost(maximum);
    if (!criterion.isComplete()) {
      points = Interval.between(points.low(), maximum);
    }
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
