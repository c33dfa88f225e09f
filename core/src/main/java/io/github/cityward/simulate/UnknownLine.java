package io.github.cityward.simulate;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Criterion;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line of the pass rule that does not count: it lies anywhere from 0 to the maximum. */
record UnknownLine(@Nullable Criterion criterion) implements Unknown {
  /** {@return each line that does not count} */
  static Stream<UnknownLine> of(Assessment assessment) {
    return Stream.concat(
        assessment.minimum() == null ? Stream.of(new UnknownLine(null)) : Stream.empty(),
        assessment.criteria().stream()
            .filter(each -> each.minimum() == null)
            .map(each -> new UnknownLine(each.criterion())));
  }

  @Override
  public MissingFact fact() {
    return new MissingFact.Line(criterion);
  }

  /** It earns no points. */
  @Override
  public Interval narrows(Assessment assessment) {
    return Interval.ZERO;
  }

  @Override
  public Prospect prospect(Assessment open) {
    Interval points = open.points();
    Points maximum = open.maximum();
    boolean othersMet = criterion == null || open.totalVerdict() == Verdict.MET;
    for (CriterionScore each : open.criteria()) {
      if (each.criterion().equals(criterion)) {
        points = each.points();
        maximum = each.maximum();
      } else {
        othersMet &= each.verdict() == Verdict.MET;
      }
    }
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    if (othersMet) {
      verdicts.add(Verdict.MET);
    }
    if (points.high().compareTo(maximum) < 0) {
      verdicts.add(Verdict.NOT_MET);
    }
    return open.verdict() == Verdict.UNDETERMINED
        ? new Prospect(verdicts, othersMet && points.isExact())
        : Prospect.none();
  }
}
