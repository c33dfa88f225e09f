package io.github.cityward.audit;

import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Measure;
import io.github.cityward.rules.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sums of points: the total of its criteria, each criterion of its standards. What is not
 * printed may be anything that the law allows.
 */
record PointChecks(SheetValues values) {
  List<Check> all() {
    List<Check> checks = new ArrayList<>();
    List<Criterion> all = values.rules().criteria();
    if (values.tell(all, false)) {
      add(checks, total(), all.stream().flatMap(this::parts).toList());
    }
    for (Criterion criterion : all) {
      if (addsUp(criterion) && values.tell(List.of(criterion), true)) {
        add(checks, term(criterion), standards(criterion));
      }
    }
    return checks;
  }

  /** {@return the criterion; where its standards are printed in its stead, these} */
  private Stream<Term> parts(Criterion criterion) {
    boolean told =
        addsUp(criterion)
            && values.printed(criterion.code()).isEmpty()
            && criterion.indicators().stream()
                .allMatch(each -> values.printed(each.code()).isPresent());
    return told ? standards(criterion).stream() : Stream.of(term(criterion));
  }

  private void add(List<Check> checks, Term whole, List<Term> parts) {
    if (whole.printed() != null) {
      Finding.Code code =
          values.rules().measure() == Measure.POINTS
              ? Finding.Code.SUM_MISMATCH
              : Finding.Code.COUNT_MISMATCH;
      checks.add(new Check(code, Finding.Ground.PARTS, whole, parts));
    }
  }

  /** {@return the total as it is printed, else as the criteria allow} */
  Term total() {
    Span sum = Term.sum(values.rules().criteria().stream().map(this::term).toList());
    return values.term(SheetItems.TOTAL, atMost(sum, values.limits(SheetItems.TOTAL)));
  }

  /** {@return the criterion as it is printed, else as its standards allow} */
  Term term(Criterion criterion) {
    Limits limits = values.limits(criterion.code());
    if (!addsUp(criterion)) {
      return values.term(criterion.code(), limits.any());
    }
    return values.term(criterion.code(), atMost(Term.sum(standards(criterion)), limits));
  }

  private List<Term> standards(Criterion criterion) {
    return criterion.indicators().stream()
        .map(Indicator::code)
        .map(code -> values.term(code, values.limits(code).any()))
        .toList();
  }

  /** Where several standards count as one, they are more than the criterion counts. */
  private static boolean addsUp(Criterion criterion) {
    List<Requirement> all = criterion.requirements();
    return !all.isEmpty() && all.stream().allMatch(Indicator.class::isInstance);
  }

  /** Standards above the maximum are told of where they stand. */
  private static Span atMost(Span sum, Limits limits) {
    Rational most = limits.most();
    return most == null ? sum : sum.atMost(most);
  }
}
