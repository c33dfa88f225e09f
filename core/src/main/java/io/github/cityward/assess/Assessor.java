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
    this.maximum =
        criteria.stream().map(CriterionScorer::maximum).reduce(Points.ZERO, Points::plus);
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
   * single standards, or which provisions apply depends on the class of the urban area, which is a
   * value like others}
   */
  Optional<CompiledRules> compiled(Town town, LocalDate day) {
    Circumstances unit = town.profile().circumstances(day);
    List<Provision> applied = applied(unit.inClass(null));
    Quantity classes = catalog.get(Circumstances.URBAN_CLASS);
    boolean same =
        classes.levels().stream()
            .flatMap(each -> classes.level(each).stream())
            .allMatch(each -> applied(unit.inClass(each)).equals(applied));
    return same ? CompiledRules.of(criteria, applied, lines(applied), maximum) : Optional.empty();
  }

  private List<Provision> applied(Circumstances unit) {
    return ProvisionsInUse.of(counted, unit).applied();
  }

  private PassLines lines(List<Provision> applied) {
    return PassLines.of(rules.passRule(), applied, acceptUnverified);
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
    PassLines lines = lines(provisions.applied());
    List<CriterionScore> scores = new ArrayList<>();
    Interval total = Interval.ZERO;
    Verdict verdict = Verdict.MET;
    for (CriterionScorer criterion : criteria) {
      CriterionScore score = criterion.score(values, unit, provisions.applied(), lines);
      scores.add(score);
      total = total.plus(score.points());
      verdict = verdict.and(score.verdict());
    }
    verdict = verdict.and(Verdict.of(total, lines.total(), maximum));
    return new Assessment(
        town,
        date,
        rules,
        acceptUnverified,
        verdict,
        total,
        lines.total(),
        maximum,
        Counts.of(scores.stream().flatMap(score -> score.indicators().stream())),
        DataShare.of(
            scores, rules.measure() == Measure.POINTS ? weights : DataShare.equalWeights(scores)),
        scores,
        provisions.used(scores, acceptUnverified),
        warnings.of(town, date, scores, values.notes(), provisions.unseen()),
        presupposed);
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
