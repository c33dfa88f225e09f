package io.github.cityward.audit;

import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Figure;
import io.github.cityward.rules.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether the printed verdict follows from the printed figures by the pass rule. The figures of a
 * sum that is wrong decide nothing that the right one may not.
 */
final class VerdictCheck {
  private final SheetValues values;
  private final List<Reach> reaches = new ArrayList<>();

  VerdictCheck(SheetValues values) {
    this.values = values;
    CriterionStates states = new CriterionStates(values);
    reaches.add(total());
    for (Criterion each : values.rules().criteria()) {
      Term term = new PointChecks(values).term(each);
      reaches.add(reach(term, states.line(each), each.minimum()));
    }
    Rational all = Rational.of(values.rules().criteria().size());
    Term met = values.term(SheetItems.CRITERIA_MET, Span.of(new Range(Rational.ZERO, all)));
    if (met.printed() != null) {
      reaches.add(new Reach(met, new Line(all, all), false));
    }
  }

  /** A figure and the line it must reach. */
  private record Reach(Term term, Line line, boolean unverified) {
    Verdict verdict() {
      return line.verdict(term.values());
    }

    Finding.Part part() {
      return new Finding.Part(
          term.item(),
          term.printed() == null ? term.values().toString() : term.printed().text(),
          line.range().toString());
    }
  }

  private static Reach reach(Term term, Line line, Figure<Points> figure) {
    return new Reach(term, line, figure.evidence() == Evidence.UNVERIFIED);
  }

  /** Where standards are counted, how many are met is the total. */
  private Reach total() {
    Limits limits = values.limits(SheetItems.TOTAL);
    Line line = Line.ofTotal(values.rules(), limits);
    Term total = new PointChecks(values).total();
    if (total.printed() == null && values.rules().measure() == Measure.STANDARDS) {
      boolean open = !CountChecks.standards(values.rules()).isExact();
      Optional<Span> all = values.values(SheetItems.STANDARDS_TOTAL).filter(Span::isExact);
      total = values.term(SheetItems.STANDARDS_MET, total.values());
      if (open && all.isPresent()) {
        Rational needed = Objects.requireNonNull(all.get().low());
        line = new Line(needed, needed);
      } else if (open) {
        total = new Term(SheetItems.TOTAL, null, limits.any());
      }
    }
    return reach(total, line, limits.minimum());
  }

  /**
   * {@return the finding that the verdict is not the one which follows, if it is so}
   *
   * @param liesInOneUnit whether the urban area is known to lie in one commune-level unit: the
   *     points alone do not make it met where the law asks more of several
   */
  Optional<Finding> finding(boolean liesInOneUnit) {
    Verdict printed = values.sheet().verdict();
    Verdict expected = expected();
    boolean open = values.rules().passRule().units() != null && !liesInOneUnit;
    if ((open && expected == Verdict.MET)
        || printed == null
        || printed == Verdict.UNDETERMINED
        || expected == Verdict.UNDETERMINED
        || printed == expected) {
      return Optional.empty();
    }
    List<Reach> deciding = reaches.stream().filter(each -> each.verdict() == expected).toList();
    return Optional.of(
        new Finding(
            values.sheet(),
            SheetItems.VERDICT,
            Finding.Code.VERDICT_MISMATCH,
            Finding.Ground.LAW,
            printed.name(),
            expected.name(),
            deciding.stream().map(Reach::part).toList(),
            null,
            deciding.stream().anyMatch(Reach::unverified)));
  }

  /** One line that is not reached decides; else all must be. */
  private Verdict expected() {
    if (reaches.stream().anyMatch(each -> each.verdict() == Verdict.NOT_MET)) {
      return Verdict.NOT_MET;
    }
    return isMet() ? Verdict.MET : Verdict.UNDETERMINED;
  }

  private boolean isMet() {
    return reaches.get(0).verdict() == Verdict.MET
        && (hasAll() || reaches.stream().allMatch(each -> each.verdict() == Verdict.MET));
  }

  /** All points, or all criteria by their count, leave no criterion short. */
  private boolean hasAll() {
    Reach last = reaches.get(reaches.size() - 1);
    boolean allCriteria =
        last.term().item().equals(SheetItems.CRITERIA_MET) && last.verdict() == Verdict.MET;
    Rational low = reaches.get(0).term().values().low();
    Rational most = values.limits(SheetItems.TOTAL).most();
    return allCriteria || (low != null && most != null && low.compareTo(most) >= 0);
  }
}
