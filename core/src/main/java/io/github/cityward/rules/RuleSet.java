package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One instrument's criteria for one class of urban area or one status (bộ tiêu chí). Immutable and
 * safe to share.
 *
 * @param id the id, such as {@code urban-111-2025-III}
 * @param name its name
 * @param isIllustrative whether it is only shown, so that every result under it must say that it is
 *     not the law: a what-if, or a demonstration
 * @param goal the class or the status it leads to; null where it leads to none
 * @param abolition the end of the status; null where it has not ended
 * @param instrument the legal text
 * @param passRule when the goal is reached
 * @param quantities the quantities that it brings along, beside those of the library
 * @param criteria the pillars, in the order of the law
 * @param standards how many standards there are, if the file lists none; null where it says nothing
 * @param provisions the special cases
 * @param formulas how the law derives quantities
 * @param discretion the clause by which an authority may decide without these rules; null if there
 *     is none
 * @param referenceDay the clause by which the figures of a dossier are of 31 December of the year
 *     before it is appraised; null if there is none
 * @param cases worked examples
 * @param overlay what it amends, if its file carries only what changes; null if its file is whole
 * @param sha256 the SHA-256 of its file, in hexadecimal; of an overlay, over the file and what it
 *     amends
 */
public record RuleSet(
    String id,
    Name name,
    boolean isIllustrative,
    @Nullable Goal goal,
    @Nullable Abolition abolition,
    Instrument instrument,
    PassRule passRule,
    List<Quantity> quantities,
    List<Criterion> criteria,
    @Nullable StatedCount standards,
    List<Provision> provisions,
    List<Formula> formulas,
    @Nullable Clause discretion,
    @Nullable Clause referenceDay,
    List<RuleCase> cases,
    @Nullable Overlay overlay,
    String sha256) {
  public RuleSet {
    quantities = List.copyOf(quantities);
    criteria = List.copyOf(criteria);
    provisions = List.copyOf(provisions);
    formulas = List.copyOf(formulas);
    cases = List.copyOf(cases);
  }

  /**
   * {@return the quantities that units can be measured by under these rules: those of the library,
   * and those that the rules bring along}
   */
  public QuantityCatalog catalog() {
    return QuantityCatalog.bundled().with(quantities);
  }

  /** {@return what is counted: points, or standards that are met} */
  public Measure measure() {
    return passRule.measure();
  }

  /** {@return all standards, in the order of the law} */
  public Stream<Indicator> indicators() {
    return criteria.stream().flatMap(criterion -> criterion.indicators().stream());
  }

  /** {@return the standard with this code, if there is one} */
  public Optional<Indicator> indicator(String code) {
    return indicators().filter(indicator -> indicator.code().equals(code)).findFirst();
  }

  /**
   * {@return whether only the points of its criteria are known, so that it can audit a dossier but
   * assess no unit}
   */
  public boolean hasCriteriaOnly() {
    return indicators().findAny().isEmpty() && criteria.stream().allMatch(Criterion::isComplete);
  }

  /** {@return all figures, by the part of the rule set that they belong to} */
  public List<StatedNode> stated() {
    return new StatedNodes(this).all();
  }

  private Gap gap(StatedNode node, StatedFigure figure) {
    return new Gap(
        node.code(),
        figure.name(),
        node.name(),
        node.unit(figure.name(), measure()),
        figure.text(),
        figure.evidence());
  }

  /** {@return the figures that nobody has verified, in the order of the file} */
  public List<Gap> gaps() {
    return stated().stream()
        .flatMap(
            node ->
                node.figures().stream()
                    .filter(figure -> figure.name() != FigureName.TERMS)
                    .filter(figure -> !figure.evidence().counts(false))
                    .map(figure -> gap(node, figure)))
        .toList();
  }

  /** {@return whether the instrument is in force on {@code day}} */
  public boolean isInForce(LocalDate day) {
    return instrument.isInForce(day);
  }

  /** {@return whether no unit can have the status any more on {@code day}} */
  public boolean isAbolished(LocalDate day) {
    return abolition != null && !day.isBefore(abolition.from());
  }

  /**
   * {@return these rules for towns of which {@code facts} are not known, without the provisions
   * that ask for them} Which of several standards applies is open where that depends on them. What
   * such towns earn at most is more: see {@link #assuming}; and it may be less: see {@link
   * #mayLose}.
   */
  public RuleSet ignoring(Set<TownFact> facts) {
    return facts.isEmpty() ? this : new RulesWithoutFacts(this, facts).ignored();
  }

  /**
   * {@return these rules as if {@code facts} were whatever is best for a town} What is not met by
   * them is not met whatever the facts are; what they give besides says nothing.
   */
  public RuleSet assuming(Set<TownFact> facts) {
    return facts.isEmpty() ? this : new RulesWithoutFacts(this, facts).assumed();
  }

  /**
   * {@return a unit in each state of {@code facts} which these rules tell apart} Those to which
   * most applies come first; of a unit without facts that are not known it is the unit alone.
   */
  public List<Circumstances> cases(Circumstances unit, Set<TownFact> facts) {
    return new RulesWithoutFacts(this, facts).cases(unit);
  }

  /**
   * {@return whether {@code unit} may come to less by these rules than by those that are {@link
   * #ignoring} the facts, since a provision that asks for one of them keeps another from applying}
   */
  public boolean mayLose(Circumstances unit, Set<TownFact> facts) {
    return new RulesWithoutFacts(this, facts).mayLose(unit);
  }

  /** {@return whether it depends on one of {@code facts} which of several standards applies} */
  public boolean choosesBy(Set<TownFact> facts) {
    return new RulesWithoutFacts(this, facts).choose();
  }

  /** {@return these rules, whose provisions know what they were in {@code before}} */
  RuleSet amending(RuleSet before) {
    return with(
        criteria,
        provisions.stream()
            .map(
                each ->
                    before.provisions().stream()
                        .filter(other -> other.code().equals(each.code()))
                        .findFirst()
                        .map(each::amending)
                        .orElse(each))
            .toList());
  }

  /** {@return these rules with other criteria and provisions} */
  RuleSet with(List<Criterion> others, List<Provision> other) {
    return with(others, other, sha256);
  }

  /** {@return these rules, which rest on further files} */
  RuleSet withSha256(String over) {
    return with(criteria, provisions, over);
  }

  private RuleSet with(List<Criterion> others, List<Provision> other, String over) {
    return new RuleSet(
        id,
        name,
        isIllustrative,
        goal,
        abolition,
        instrument,
        passRule,
        quantities,
        others,
        standards,
        other,
        formulas,
        discretion,
        referenceDay,
        cases,
        overlay,
        over);
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id;
  }
}
