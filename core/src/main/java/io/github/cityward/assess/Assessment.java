package io.github.cityward.assess;

import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Clause;
import io.github.cityward.rules.Combination;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Provision;
import io.github.cityward.rules.Requirement;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Town;
import io.github.cityward.town.UnitSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One town under one rule set on one day: the whole tree, with an interval, a verdict and a reason
 * at every node. Immutable; equal inputs give equal assessments.
 *
 * @param town the town
 * @param date the day
 * @param rules the rule set
 * @param acceptUnverified whether figures of the law that nobody checked were let decide
 * @param verdict whether the class or the status is reached
 * @param standards whether the total and the criteria reach their lines, apart from the conditions
 *     on the commune-level units and from the end of a status
 * @param points the total in the worst and in the best case: points, or how many standards are met
 * @param minimum what the total must reach; null if that figure does not count
 * @param maximum the most there is
 * @param counts how many standards there are by reason
 * @param dataShare on what the values rest
 * @param criteria the criteria, in the order of the law
 * @param conditions what the commune-level units come to; none where the urban area lies in one, or
 *     the law asks nothing of them
 * @param units the assessments of the commune-level units; none where none are known or they do not
 *     count
 * @param way the provision whose lines the total and the criteria are held against, where they are
 *     not those of the pass rule; null where they are
 * @param provisions what the special cases of the law do here
 * @param warnings what a reader must know
 * @param presupposed the assessment that may show the class of the urban area; null if there is
 *     none
 */
public record Assessment(
    Town town,
    LocalDate date,
    RuleSet rules,
    boolean acceptUnverified,
    Verdict verdict,
    Verdict standards,
    Interval points,
    @Nullable Points minimum,
    Points maximum,
    Counts counts,
    DataShare dataShare,
    List<CriterionScore> criteria,
    List<ConditionScore> conditions,
    List<Assessment> units,
    @Nullable Provision way,
    List<ProvisionUse> provisions,
    List<Warning> warnings,
    @Nullable Assessment presupposed) {
  public Assessment {
    criteria = List.copyOf(criteria);
    conditions = List.copyOf(conditions);
    units = List.copyOf(units);
    provisions = List.copyOf(provisions);
    warnings = List.copyOf(warnings);
  }

  /** {@return whether the total reaches its line, apart from what the criteria must reach} */
  public Verdict totalVerdict() {
    return Verdict.of(points, minimum, maximum);
  }

  /**
   * {@return the clause by which an authority may decide without these rules, where the standards
   * are not met and there is one} It is told and never computed.
   */
  public Optional<Clause> discretion() {
    return Optional.ofNullable(rules.discretion())
        .filter(each -> standards == Verdict.NOT_MET && !isAbolished());
  }

  /** {@return whether the status has ended, so that no unit can have it on the day} */
  public boolean isAbolished() {
    return rules.isAbolished(date);
  }

  /** {@return the lines whose verdict is that of the whole, the line of the total first} */
  public List<DecidingLine> deciding() {
    return DecidingLine.of(this);
  }

  /** {@return all standards, in the order of the law} */
  public Stream<IndicatorScore> indicators() {
    return criteria.stream().flatMap(criterion -> criterion.indicators().stream());
  }

  /** {@return the standard with this code, if there is one} */
  public Optional<IndicatorScore> indicator(String code) {
    return indicators().filter(score -> score.indicator().code().equals(code)).findFirst();
  }

  /** {@return the criterion with this code, if there is one} */
  public Optional<CriterionScore> criterion(String code) {
    return criteria.stream().filter(score -> score.criterion().code().equals(code)).findFirst();
  }

  /**
   * {@return whether it is taken that the urban area lies in one commune-level unit, since nothing
   * is said of it, where the law asks more of several}
   */
  public boolean takesOneUnit() {
    return rules.passRule().units() != null && town.unitSpan(date) == UnitSpan.UNSAID;
  }

  /** {@return the condition on the commune-level units with this code, if it is asked for} */
  public Optional<ConditionScore> condition(String code) {
    return conditions.stream().filter(each -> each.condition().code().equals(code)).findFirst();
  }

  /**
   * {@return whether a provision that acts on standards betters none of them here: each reaches its
   * minimum for certain without it}
   */
  public boolean isWithoutEffect(Provision provision) {
    return !provision.effect().codes().isEmpty()
        && provision.effect().codes().stream()
            .flatMap(code -> indicator(code).stream())
            .allMatch(score -> isWithoutEffect(provision, score));
  }

  /** What a provision eases lies below the minimum. */
  boolean isWithoutEffect(Provision provision, IndicatorScore score) {
    return score.verdict() == Verdict.MET && !score.provisions().contains(provision.code());
  }

  /**
   * {@return on what the values of one criterion of this assessment rest, in percent of the maximum
   * points of its standards}
   */
  public DataShare dataShare(CriterionScore criterion) {
    List<CriterionScore> alone = List.of(criterion);
    return DataShare.of(alone, DataShare.weights(rules.measure(), alone, acceptUnverified));
  }

  /**
   * {@return the formulas of the law that nobody checked by which the value which a standard has
   * not would be derived} None where it has one, where such formulas count, or where they would not
   * give it.
   */
  public List<IndicatorModel> uncountedFormulas(IndicatorScore score) {
    return UncountedFormulas.of(this, score);
  }

  /**
   * {@return the numbers, or the ranks of levels, at which what a standard earns here turns: the
   * thresholds that count, and those to which provisions that apply lower them}
   */
  public List<Rational> turningPoints(IndicatorScore score) {
    Indicator indicator = score.indicator();
    return Stream.of(
            indicator.scale().lower().known(acceptUnverified),
            indicator.scale().upper().known(acceptUnverified),
            Optional.ofNullable(easing(indicator).relief()))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** {@return what the provisions that apply here, by amounts that count, do to a standard} */
  Easing easing(Indicator indicator) {
    return Easing.of(
        provisions.stream()
            .filter(each -> each.state() == ProvisionUse.State.APPLIES)
            .map(ProvisionUse::provision)
            .filter(each -> each.effect().codes().contains(indicator.code()))
            .toList(),
        indicator,
        acceptUnverified);
  }

  /** {@return how good the data is on which the values rest} */
  public DataQuality dataQuality() {
    return DataQuality.of(this);
  }

  /**
   * {@return how many of what the criteria ask for have this verdict: standards, of which those
   * that count as one are one}
   */
  public long requirements(Verdict verdict) {
    return criteria.stream()
        .flatMap(each -> each.criterion().requirements().stream().map(each::verdict))
        .filter(each -> each == verdict)
        .count();
  }

  /** {@return the standard with this verdict on which the most points hang, if there is one} */
  public Optional<IndicatorScore> largest(Verdict ofStandard) {
    return indicators()
        .filter(score -> score.verdict() == ofStandard)
        .max(Comparator.comparing(score -> score.atStake().orElse(Points.ZERO)));
  }

  /**
   * {@return what keeps standards from their minimum points, or from being met, or may keep them}
   * What is not met in a group that is met without it is left out. What is short for certain comes
   * first, nearest first; then what may be short, in the order of the law.
   */
  public List<Shortfall> shortfalls() {
    return criteria.stream()
        .flatMap(Assessment::missing)
        .map(score -> Shortfall.of(score, acceptUnverified))
        .sorted(Shortfall.NEAREST_FIRST)
        .toList();
  }

  /** A standard in a group that is met without it is not missing. */
  private static Stream<IndicatorScore> missing(CriterionScore criterion) {
    return missing(criterion, criterion.criterion().requirements());
  }

  private static Stream<IndicatorScore> missing(
      CriterionScore criterion, List<Requirement> requirements) {
    return requirements.stream()
        .filter(each -> criterion.verdict(each) != Verdict.MET)
        .flatMap(
            each ->
                each instanceof Combination combination
                    ? missing(criterion, combination.requirements())
                    : criterion.indicators().stream()
                        .filter(score -> each.indicators().contains(score.indicator()))
                        .filter(score -> score.verdict() != Verdict.MET));
  }

  /**
   * {@return how the points of one node come about}
   *
   * @param code the code of a standard, a criterion or a condition, or {@code total}
   * @param locale the reader's language
   * @throws io.github.cityward.ProblemsException if the rule set has no such node; it names the
   *     nearest
   */
  public Explanation explain(String code, Locale locale) {
    return new Explainer(this, locale).explain(code);
  }

  /**
   * {@return what moved between the two assessments, and why: this one minus {@code before}, so
   * that positive is better}
   */
  public AssessmentDiff diff(Assessment before) {
    return AssessmentDiff.of(before, this);
  }

  /**
   * {@return what moved between the two assessments, told apart by what is because of the town and
   * what because of the law}
   *
   * @param between this town on this day under the law of {@code before}
   * @throws IllegalArgumentException if it is another one
   */
  public AssessmentDiff diff(Assessment before, Assessment between) {
    return AssessmentDiff.of(before, this, between);
  }

  /** {@return the verdict and the points, in one line} */
  @Override
  public String toString() {
    return town + " " + date + " " + rules + ": " + verdict + " " + points;
  }
}
