package io.github.cityward.assess;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.indicator.IndicatorModels;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.indicator.ValuesInUse;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Level;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Circumstances;
import io.github.cityward.rules.Measure;
import io.github.cityward.rules.Provision;
import io.github.cityward.rules.RuleCase;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.UnitsRule;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Assesses towns under one rule set, exactly. Immutable and safe to share between threads; making
 * one reads the bundled quantities and timeline, so make it once and use it often.
 *
 * <p>Defaults: the built-in models derive what is not observed, and figures of the law that nobody
 * checked do not count.
 */
public final class Assessor {
  private final RuleSet rules;
  private final boolean acceptUnverified;
  private final QuantityCatalog catalog;
  private final RuleLibrary library;
  private final List<IndicatorModel> ownModels;
  private final List<CriterionScorer> criteria;
  private final List<Provision> counted;
  private final Map<String, List<IndicatorModel>> countingModels;
  private final Map<String, Rational> weights;
  private final Points maximum;

  /** Whether the most there is in all is less than what the criteria have. */
  private final boolean isBounded;

  /** Scores the commune-level units of an urban area; null where the law asks nothing of them. */
  private final @Nullable UnitsScorer units;

  private final AssessmentWarnings warnings;

  private Assessor(
      RuleSet rules,
      boolean acceptUnverified,
      QuantityCatalog catalog,
      RuleLibrary library,
      List<IndicatorModel> ownModels) {
    if (rules.hasCriteriaOnly()) {
      throw new ProblemsException(
          List.of(Problem.of(ProblemCode.CRITERIA_ONLY, Place.nowhere(), rules.id())));
    }
    this.rules = rules;
    this.acceptUnverified = acceptUnverified;
    this.catalog = catalog;
    this.library = library;
    this.ownModels = List.copyOf(ownModels);
    this.countingModels =
        Stream.of(ownModels, IndicatorModels.of(rules.formulas()), IndicatorModels.builtIn(catalog))
            .flatMap(List::stream)
            .filter(each -> each.evidence().counts(acceptUnverified))
            .collect(Collectors.groupingBy(IndicatorModel::quantity));
    this.criteria =
        rules.criteria().stream().map(each -> new CriterionScorer(each, acceptUnverified)).toList();
    this.counted = rules.provisions().stream().map(each -> each.counted(acceptUnverified)).toList();
    this.weights = DataShare.weights(rules.criteria(), acceptUnverified);
    Points all = criteria.stream().map(CriterionScorer::maximum).reduce(Points.ZERO, Points::plus);
    Points most = rules.passRule().most();
    this.isBounded = most != null && most.compareTo(all) < 0;
    this.maximum = most != null && isBounded ? most : all;
    UnitsRule asked = rules.passRule().units();
    this.units =
        asked == null
            ? null
            : new UnitsScorer(
                asked,
                new Assessor(
                    asked.level(), acceptUnverified, asked.level().catalog(), library, ownModels),
                acceptUnverified);
    this.warnings = new AssessmentWarnings(rules, library);
  }

  /**
   * {@return an assessor for {@code rules} with the defaults}
   *
   * @throws ProblemsException if the rule set tells no standards but the points of its criteria
   */
  public static Assessor of(RuleSet rules) {
    return new Assessor(rules, false, rules.catalog(), RuleLibrary.bundled(), List.of());
  }

  /** {@return an assessor that lets figures and formulas decide that nobody checked} */
  public Assessor acceptingUnverified() {
    return new Assessor(rules, true, catalog, library, ownModels);
  }

  /**
   * {@return an assessor like this one, by other rules}
   *
   * @throws ProblemsException if the rule set tells no standards but the points of its criteria
   */
  public Assessor under(RuleSet others) {
    return new Assessor(others, acceptUnverified, others.catalog(), library, ownModels);
  }

  /**
   * {@return an assessor that derives values by these models before the built-in ones}
   *
   * @throws IllegalArgumentException if a model speaks of a quantity that is not known, or needs
   *     none
   */
  public Assessor with(List<IndicatorModel> further) {
    for (IndicatorModel model : further) {
      catalog.get(model.quantity());
      if (model.inputs().isEmpty()) {
        throw new IllegalArgumentException(
            "the model " + model.name() + " has no inputs. Name at least one quantity.");
      }
      model.inputs().forEach(catalog::get);
    }
    List<IndicatorModel> all = new ArrayList<>(further);
    all.addAll(ownModels);
    return new Assessor(rules, acceptUnverified, catalog, library, all);
  }

  /**
   * {@return the rule set as arithmetic on doubles, for towns that are what {@code town} is on
   * {@code day}; empty if a double does not tell one of its thresholds, it asks for more than
   * single standards, it is open which provisions apply or by which way to pass, or that depends on
   * the class of the urban area, which is a value like others}
   */
  Optional<CompiledRules> compiled(Town town, LocalDate day) {
    Circumstances unit = town.profile().circumstances(day);
    ProvisionsInUse provisions = ProvisionsInUse.of(counted, unit.inClass(null));
    List<List<Provision>> alternatives = provisions.alternatives();
    List<Provision> applied = alternatives.get(0);
    Quantity classes = catalog.get(Circumstances.URBAN_CLASS);
    boolean same =
        classes.levels().stream()
            .flatMap(each -> classes.level(each).stream())
            .allMatch(
                each ->
                    ProvisionsInUse.of(counted, unit.inClass(each))
                        .alternatives()
                        .equals(alternatives));
    List<PassLines> ways = lines(applied);
    boolean plain = same && alternatives.size() == 1 && ways.size() == 1 && !isBounded;
    return plain ? CompiledRules.of(criteria, applied, ways.get(0), maximum) : Optional.empty();
  }

  private List<PassLines> lines(List<Provision> applied) {
    return PassLines.of(rules.passRule(), applied, acceptUnverified);
  }

  /** {@return the most there is} */
  Points maximum() {
    return maximum;
  }

  /** {@return the rule set} */
  public RuleSet rules() {
    return rules;
  }

  /** {@return whether figures and formulas decide that nobody checked} */
  public boolean acceptsUnverified() {
    return acceptUnverified;
  }

  /** {@return the quantities from which the models that count derive others} */
  public List<Quantity> inputs() {
    return countingModels.values().stream()
        .flatMap(List::stream)
        .flatMap(each -> each.inputs().stream())
        .distinct()
        .sorted()
        .flatMap(each -> catalog.find(each).stream())
        .toList();
  }

  /** {@return what the models which count derive for the towns of a table} */
  TableModels tableModels() {
    return new TableModels(countingModels, catalog);
  }

  /** {@return the finder of the values that an assessment of {@code town} on {@code date} uses} */
  public ValuesInUse valuesInUse(Town town, LocalDate date) {
    return new ValuesInUse(catalog, countingModels, town, date);
  }

  /** {@return the assessment of {@code town} on {@code date}} */
  public Assessment assess(Town town, LocalDate date) {
    Objects.requireNonNull(town, "town");
    Objects.requireNonNull(date, "date");
    return assess(town, town, date, null);
  }

  /**
   * {@return the assessment of {@code town} on {@code date}, where a standard that asks for a
   * recognised class of urban area takes the result of {@code presupposed} if no recognition of the
   * same day or a later one is observed} The result is a value like a derived one: its day is that
   * of the latest value that {@code presupposed} uses, and it is assumed if one of them is. It does
   * not count if {@code presupposed} accepts figures that nobody checked, or its rules are
   * illustrative, unless this assessor accepts such figures too.
   *
   * @param presupposed the assessment of the same town under a rule set of classes I, II or III, of
   *     that day or an earlier one
   * @throws IllegalArgumentException if {@code presupposed} is none of a class of this town, or is
   *     of a later day
   */
  public Assessment assess(Town town, LocalDate date, Assessment presupposed) {
    Recognition recognition = Recognition.of(presupposed, town, date, acceptUnverified);
    return assess(town, recognition.addedTo(town), date, presupposed);
  }

  /** {@code informed} is the town with all that is known of it. */
  private Assessment assess(
      Town town, Town informed, LocalDate date, @Nullable Assessment presupposed) {
    ValuesInUse values = valuesInUse(informed, date);
    Circumstances unit = town.profile().circumstances(date).inClass(urbanClass(values));
    ProvisionsInUse provisions = ProvisionsInUse.of(counted, unit);
    Scored scored =
        provisions.alternatives().stream()
            .map(applied -> scored(values, unit, applied))
            .reduce(Scored::either)
            .orElseThrow();
    List<Assessment> parts = units == null ? List.of() : units.assess(town, date);
    List<ConditionScore> conditions = units == null ? List.of() : units.score(town, date, parts);
    Verdict verdict = scored.verdict().and(UnitsScorer.verdict(conditions));
    return new Assessment(
        town,
        date,
        rules,
        acceptUnverified,
        rules.isAbolished(date) ? Verdict.NOT_MET : verdict,
        scored.verdict(),
        scored.points(),
        scored.minimum(),
        maximum,
        Counts.of(scored.indicators()),
        DataShare.of(
            scored.criteria(),
            rules.measure() == Measure.POINTS
                ? weights
                : DataShare.equalWeights(scored.criteria())),
        scored.criteria(),
        conditions,
        parts,
        scored.way(),
        provisions.used(scored.criteria(), acceptUnverified),
        warnings.of(town, date, scored, values.notes(), provisions.unseen().stream()),
        presupposed);
  }

  /** {@return whether the law asks for something of the commune-level units} */
  boolean asksForUnits() {
    return units != null;
  }

  /** {@return the assessments of the commune-level units, where the law asks for them} */
  List<Assessment> units(Town town, LocalDate date) {
    return units == null || !town.unitSpan(date).mayBeSeveral()
        ? List.of()
        : units.assess(town, date);
  }

  /** {@return the conditions on the commune-level units, {@code parts} being their assessments} */
  List<ConditionScore> conditions(Town town, LocalDate date, List<Assessment> parts) {
    return units == null ? List.of() : units.score(town, date, parts);
  }

  /** {@return what the standards come to by the best of the ways to pass} */
  private Scored scored(ValuesInUse values, Circumstances unit, List<Provision> applied) {
    return lines(applied).stream()
        .map(way -> scored(values, unit, applied, way))
        .reduce(Scored::orBy)
        .orElseThrow();
  }

  private Scored scored(
      ValuesInUse values, Circumstances unit, List<Provision> applied, PassLines way) {
    List<CriterionScore> scores = new ArrayList<>();
    Interval total = Interval.ZERO;
    Verdict verdict = Verdict.MET;
    for (CriterionScorer criterion : criteria) {
      CriterionScore score = criterion.score(values, unit, applied, way);
      scores.add(score);
      total = total.plus(score.points());
      verdict = verdict.and(score.verdict());
    }
    total = total.atMost(maximum);
    verdict = verdict.and(Verdict.of(total, way.total(), maximum));
    return new Scored(scores, total, way.total(), way.provision(), verdict);
  }

  private @Nullable Level urbanClass(ValuesInUse values) {
    return values
        .find(catalog.get(Circumstances.URBAN_CLASS))
        .map(ValueInUse::value)
        .filter(Level.class::isInstance)
        .map(Level.class::cast)
        .orElse(null);
  }

  /**
   * {@return the worked examples of the rule file that these rules do not reproduce; none is well}
   */
  public List<CaseFailure> verify() {
    List<CaseFailure> failures = new ArrayList<>();
    for (RuleCase example : rules.cases()) {
      Assessor assessor = example.acceptUnverified() ? acceptingUnverified() : this;
      Assessment assessment = assessor.assess(CaseTown.of(example, catalog), example.unit().date());
      failures.addAll(CaseTown.failures(example, assessment));
    }
    return List.copyOf(failures);
  }
}
