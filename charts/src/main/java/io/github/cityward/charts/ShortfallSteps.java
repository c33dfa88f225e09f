package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Shortfall;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Measure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the total comes to when one standard after the other is brought to its minimum points, and
 * no further.
 *
 * @param steps in the order of the shortfalls
 */
record ShortfallSteps(Assessment assessment, List<Step> steps) {
  /**
   * One standard that reaches its minimum.
   *
   * @param before the total before
   * @param after the total then; the same where the minimum points of the standard are not known
   */
  record Step(Shortfall shortfall, Interval before, Interval after) {
    boolean isKnown() {
      return shortfall.points() != null;
    }
  }

  /** {@return the steps; none where standards are counted, each of which counts one} */
  static ShortfallSteps of(Assessment assessment) {
    if (assessment.rules().measure() == Measure.STANDARDS) {
      return new ShortfallSteps(assessment, List.of());
    }
    List<Interval> criteria =
        new ArrayList<>(assessment.criteria().stream().map(CriterionScore::points).toList());
    List<Step> steps = new ArrayList<>();
    Interval before = assessment.points();
    for (Shortfall each : assessment.shortfalls()) {
      int place = place(assessment, each);
      criteria.set(place, reached(each, criteria.get(place), assessment.criteria().get(place)));
      Interval after = criteria.stream().reduce(Interval.ZERO, Interval::plus);
      steps.add(new Step(each, before, after));
      before = after;
    }
    return new ShortfallSteps(assessment, List.copyOf(steps));
  }

  Interval end() {
    return steps.isEmpty() ? assessment.points() : steps.get(steps.size() - 1).after();
  }

  /**
   * {@return whether the total then reaches its line, apart from what the criteria must reach; a
   * line that is not known is not said to be reached}
   */
  Verdict verdict() {
    Points minimum = assessment.minimum();
    if (minimum == null) {
      return Verdict.UNDETERMINED;
    }
    if (end().low().compareTo(minimum) >= 0) {
      return Verdict.MET;
    }
    return end().high().compareTo(minimum) < 0 ? Verdict.NOT_MET : Verdict.UNDETERMINED;
  }

  /** {@return of how many standards the minimum points are not known} */
  long unknown() {
    return steps.stream().filter(each -> !each.isKnown()).count();
  }

  private static int place(Assessment assessment, Shortfall shortfall) {
    for (int i = 0; i < assessment.criteria().size(); i++) {
      if (score(assessment.criteria().get(i), shortfall) != null) {
        return i;
      }
    }
    throw new IllegalArgumentException(shortfall + " is no shortfall of " + assessment + ".");
  }

  private static @Nullable IndicatorScore score(CriterionScore criterion, Shortfall shortfall) {
    return criterion.indicators().stream()
        .filter(each -> each.indicator().equals(shortfall.indicator()))
        .findFirst()
        .orElse(null);
  }

  /** Each end rises by what it lacks to the minimum: the high one by nothing if it is there. */
  private static Interval reached(Shortfall shortfall, Interval points, CriterionScore criterion) {
    IndicatorScore score = score(criterion, shortfall);
    if (score == null || score.minimum() == null) {
      return points;
    }
    Points minimum = score.minimum();
    return new Interval(
            points.low().plus(lacking(minimum, score.points().low())),
            points.high().plus(lacking(minimum, score.points().high())))
        .atMost(criterion.maximum());
  }

  private static Points lacking(Points minimum, Points earned) {
    return minimum.minus(earned).max(Points.ZERO);
  }
}
