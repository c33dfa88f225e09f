package io.github.cityward.simulate;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far some standards can move an assessment, if each earns what it can at best or at worst and
 * all else stays as it is.
 */
record Reach(Assessment assessment, Collection<String> standards) {
  /** {@return the verdicts that are possible then; none besides} */
  Set<Verdict> verdicts() {
    Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
    if (isMet(assessment.points(), open(), assessment.minimum(), assessment.maximum())
        && assessment.criteria().stream()
            .allMatch(
                each ->
                    each.verdict() == Verdict.MET
                        || isMet(each.points(), open(each), each.minimum(), each.maximum()))) {
      possible.add(Verdict.MET);
    }
    if (isMissed(assessment.points(), open(), assessment.minimum())
        || assessment.criteria().stream()
            .anyMatch(each -> isMissed(each.points(), open(each), each.minimum()))) {
      possible.add(Verdict.NOT_MET);
    }
    return possible;
  }

  /** {@return whether nothing is open beside the points of these standards} */
  boolean isAll() {
    return areLinesKnown(assessment)
        && assessment.criteria().stream()
            .allMatch(each -> Unknown.width(each.points()).equals(open(each)));
  }

  /** {@return whether each line of the pass rule counts} */
  static boolean areLinesKnown(Assessment assessment) {
    return assessment.minimum() != null
        && assessment.criteria().stream().allMatch(each -> each.minimum() != null);
  }

  private Points open() {
    return assessment.criteria().stream().map(this::open).reduce(Points.ZERO, Points::plus);
  }

  private Points open(CriterionScore criterion) {
    return criterion.indicators().stream()
        .filter(each -> standards.contains(each.indicator().code()))
        .map(IndicatorScore::points)
        .map(Unknown::width)
        .reduce(Points.ZERO, Points::plus);
  }

  private static boolean isMet(
      Interval points, Points open, @Nullable Points line, Points maximum) {
    return points.low().plus(open).compareTo(Objects.requireNonNullElse(line, maximum)) >= 0;
  }

  private static boolean isMissed(Interval points, Points open, @Nullable Points line) {
    return line != null && points.high().compareTo(line.plus(open)) < 0;
  }
}
