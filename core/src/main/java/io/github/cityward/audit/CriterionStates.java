package io.github.cityward.audit;

import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Evidence;

/** Whether the criteria reach their minima, by the points that are printed. */
record CriterionStates(SheetValues values) {
  Verdict verdict(Criterion criterion) {
    return line(criterion).verdict(new PointChecks(values).term(criterion).values());
  }

  Line line(Criterion criterion) {
    return Line.of(criterion, values.rules(), values.limits(criterion.code()));
  }

  /** {@return how many criteria are met} */
  Span met() {
    return Span.of(
        new Range(
            Rational.of(count(Verdict.MET)),
            Rational.of(values.rules().criteria().size() - count(Verdict.NOT_MET))));
  }

  /** {@return whether a figure of the law decides some of them that nobody checked} */
  boolean areUnverified() {
    return values.rules().criteria().stream()
        .filter(each -> verdict(each) != Verdict.UNDETERMINED)
        .anyMatch(each -> each.minimum().evidence() == Evidence.UNVERIFIED);
  }

  private long count(Verdict verdict) {
    return values.rules().criteria().stream().filter(each -> verdict(each) == verdict).count();
  }
}
