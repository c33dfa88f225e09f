package io.github.cityward.audit;

import static io.github.cityward.audit.SheetItems.AT_MAXIMUM;
import static io.github.cityward.audit.SheetItems.AT_MINIMUM;
import static io.github.cityward.audit.SheetItems.BETWEEN;
import static io.github.cityward.audit.SheetItems.CRITERIA_MET;
import static io.github.cityward.audit.SheetItems.CRITERIA_TOTAL;
import static io.github.cityward.audit.SheetItems.NOT_MET;
import static io.github.cityward.audit.SheetItems.STANDARDS_MET;
import static io.github.cityward.audit.SheetItems.STANDARDS_TOTAL;

import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Measure;
import io.github.cityward.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The counts of standards and of criteria, among themselves, against what the law has and against
 * the printed points.
 */
final class CountChecks {
  private static final String WHOLE_TABLE = ".appendix_state";

  private final SheetValues values;
  private final Span standards;
  private final List<Check> checks = new ArrayList<>();

  private CountChecks(SheetValues values) {
    this.values = values;
    this.standards = standards(values.rules());
  }

  static List<Check> of(SheetValues values) {
    CountChecks counts = new CountChecks(values);
    counts.standards();
    counts.criteria();
    return counts.checks;
  }

  /**
   * {@return how many standards there are; open where the rule set neither lists nor counts them,
   * or has one standard in the place of a table that nobody has seen}
   */
  static Span standards(RuleSet rules) {
    if (rules.hasCriteriaOnly()) {
      return Optional.ofNullable(rules.standards())
          .flatMap(stated -> Optional.ofNullable(stated.number()))
          .map(number -> Span.exactly(Rational.of(number)))
          .orElse(Span.ANY);
    }
    if (rules.indicators().anyMatch(each -> each.quantity().id().endsWith(WHOLE_TABLE))) {
      return Span.ANY;
    }
    Rational all =
        rules.measure() == Measure.POINTS
            ? Rational.of(rules.indicators().count())
            : Objects.requireNonNull(Limits.of(rules).get(SheetItems.TOTAL)).most();
    return Span.of(new Range(all, all));
  }

  private void standards() {
    List<Term> ofMet = partsOfMet();
    Term met = whole(STANDARDS_MET, ofMet);
    Term rest = part(NOT_MET);
    List<Term> all = new ArrayList<>(met.printed() == null ? ofMet : List.of(met));
    all.add(rest);
    law(standards, whole(STANDARDS_TOTAL, List.of(met, rest)), all);
    if (values.rules().measure() == Measure.POINTS
        && values.tell(values.rules().criteria(), true)) {
      StandardStates states = new StandardStates(values);
      StandardStates.STATES.forEach(item -> points(states.count(item), item));
    }
  }

  private List<Term> partsOfMet() {
    if (values.rules().measure() == Measure.POINTS) {
      return List.of(part(AT_MAXIMUM), part(BETWEEN), part(AT_MINIMUM));
    }
    return List.of(
        standards.isExact() ? new PointChecks(values).total() : new Term("", null, standards));
  }

  private void criteria() {
    Rational count = Rational.of(values.rules().criteria().size());
    List<Term> parts =
        List.of(part(CRITERIA_MET), new Term("", null, Span.of(new Range(Rational.ZERO, count))));
    law(Span.exactly(count), whole(CRITERIA_TOTAL, parts), parts);
    if (values.tell(values.rules().criteria(), false)) {
      points(new CriterionStates(values).met(), CRITERIA_MET);
    }
  }

  private Term part(String item) {
    return values.term(item, Span.of(new Range(Rational.ZERO, standards.high())));
  }

  /** {@return the whole, which its parts tell of where it is not printed} */
  private Term whole(String item, List<Term> parts) {
    Term whole = values.term(item, Term.sum(parts));
    if (whole.printed() != null) {
      checks.add(new Check(Finding.Code.COUNT_MISMATCH, Finding.Ground.PARTS, whole, parts));
    }
    return whole;
  }

  /** A whole that is not printed is what its parts come to. */
  private void law(Span known, Term whole, List<Term> parts) {
    Term law = new Term(whole.item(), null, known);
    List<Term> told = whole.printed() == null ? parts : List.of(whole);
    if (told.stream().anyMatch(each -> each.printed() != null)) {
      checks.add(new Check(Finding.Code.COUNT_MISMATCH, Finding.Ground.LAW, law, told));
    }
  }

  private void points(Span known, String item) {
    values
        .printed(item)
        .ifPresent(
            figure ->
                checks.add(
                    new Check(
                        Finding.Code.COUNT_MISMATCH,
                        Finding.Ground.POINTS,
                        new Term(item, null, known),
                        List.of(new Term(item, figure, values.values(item, figure))))));
  }
}
