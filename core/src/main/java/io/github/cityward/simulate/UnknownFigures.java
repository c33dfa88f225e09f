package io.github.cityward.simulate;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Indicator;
import java.util.List;

/** Figures of the law for one standard: once all are known, it earns one number of points. */
record UnknownFigures(Indicator standard) implements Unknown {
  @Override
  public MissingFact fact() {
    return new MissingFact.Figures(standard);
  }

  /** What counts together with others, or beyond the most of its criterion, may narrow nothing. */
  @Override
  public Interval narrows(Assessment assessment) {
    Points open =
        assessment
            .indicator(standard.code())
            .map(IndicatorScore::points)
            .map(Unknown::width)
            .orElse(Points.ZERO);
    return Interval.between(countsAlone(assessment) ? open : Points.ZERO, open);
  }

  private boolean countsAlone(Assessment assessment) {
    return assessment.criteria().stream()
        .filter(each -> each.criterion().requirements().contains(standard))
        .anyMatch(each -> best(each).compareTo(each.maximum()) <= 0);
  }

  private static Points best(CriterionScore criterion) {
    return criterion.indicators().stream()
        .map(each -> each.points().high())
        .reduce(Points.ZERO, Points::plus);
  }

  @Override
  public Prospect prospect(Assessment open) {
    Reach reach = new Reach(open, List.of(standard.code()));
    return open.verdict() == Verdict.UNDETERMINED
        ? new Prospect(reach.verdicts(), countsAlone(open) && reach.isAll())
        : Prospect.none();
  }
}
