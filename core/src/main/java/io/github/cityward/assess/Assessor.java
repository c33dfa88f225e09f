package io.github.cityward.assess;

import io.github.cityward.Name;
import io.github.cityward.indicator.DerivationNote;
import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.indicator.IndicatorModels;
import io.github.cityward.indicator.ValuesInUse;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Provision;
import io.github.cityward.rules.RuleCase;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
  private final Map<String, List<IndicatorModel>> models;
  private final List<CriterionScorer> criteria;
  private final Map<String, List<IndicatorModel>> countingModels;
  private final Map<String, Rational> weights;
  private final @Nullable Points passLine;
  private final Points maximum;

  private Assessor(
      RuleSet rules,
      boolean acceptUnverified,
      QuantityCatalog catalog,
      RuleLibrary library,
      Map<String, List<IndicatorModel>> models) {
    this.rules = rules;
    this.acceptUnverified = acceptUnverified;
    this.catalog = catalog;
    this.library = library;
    this.models = models;
    this.criteria =
        rules.criteria().stream().map(each -> new CriterionScorer(each, acceptUnverified)).toList();
    this.countingModels = new HashMap<>();
    models.forEach(
        (quantity, all) ->
            countingModels.put(
                quantity,
                all.stream().filter(each -> each.evidence().counts(acceptUnverified)).toList()));
    this.weights = DataShare.weights(rules.criteria(), acceptUnverified);
    this.maximum =
        criteria.stream().map(CriterionScorer::maximum).reduce(Points.ZERO, Points::plus);
    this.passLine = rules.passRule().total().known(acceptUnverified).orElse(null);
  }

  /** {@return an assessor for {@code rules} with the defaults} */
  public static Assessor of(RuleSet rules) {
    Objects.requireNonNull(rules, "rules");
    QuantityCatalog catalog = QuantityCatalog.bundled();
    return new Assessor(
        rules, false, catalog, RuleLibrary.bundled(), byQuantity(IndicatorModels.builtIn(catalog)));
  }

  /** {@return an assessor that lets figures and formulas decide that nobody checked} */
  public Assessor acceptingUnverified() {
    return new Assessor(rules, true, catalog, library, models);
  }

  /**
   * {@return an assessor that derives values by these models before the built-in ones}
   *
   * @throws IllegalArgumentException if a model speaks of a quantity that is not known, or needs
   *     none
   */
  public Assessor with(List<IndicatorModel> ownModels) {
    for (IndicatorModel model : ownModels) {
      catalog.get(model.quantity());
      if (model.inputs().isEmpty()) {
        throw new IllegalArgumentException(
            "the model " + model.name() + " has no inputs. Name at least one quantity.");
      }
      model.inputs().forEach(catalog::get);
    }
    Map<String, List<IndicatorModel>> all = byQuantity(ownModels);
    models.forEach(
        (quantity, builtIn) ->
            all.computeIfAbsent(quantity, id -> new ArrayList<>()).addAll(builtIn));
    return new Assessor(rules, acceptUnverified, catalog, library, all);
  }

  /** {@return the assessment of {@code town} on {@code date}} */
  public Assessment assess(Town town, LocalDate date) {
    Objects.requireNonNull(town, "town");
    Objects.requireNonNull(date, "date");
    ValuesInUse values = new ValuesInUse(catalog, countingModels, town, date);
    List<Provision> applicable = applicable(town);
    List<Provision> applied = applicable.stream().filter(Provision::exists).toList();
    List<CriterionScore> scores = new ArrayList<>();
    Interval total = Interval.ZERO;
    Verdict verdict = Verdict.MET;
    for (CriterionScorer criterion : criteria) {
      CriterionScore score = criterion.score(values, applied);
      scores.add(score);
      total = total.plus(score.points());
      verdict = verdict.and(score.verdict());
    }
    verdict = verdict.and(Verdict.of(total, passLine, maximum));
    return new Assessment(
        town,
        date,
        rules,
        acceptUnverified,
        verdict,
        total,
        passLine,
        maximum,
        Counts.of(scores.stream().flatMap(score -> score.indicators().stream())),
        DataShare.of(scores, weights),
        scores,
        warnings(date, scores, values.notes(), applicable));
  }

  /**
   * {@return the worked examples of the rule file that these rules do not reproduce; none is well}
   */
  public List<CaseFailure> verify() {
    List<CaseFailure> failures = new ArrayList<>();
    LocalDate date = rules.instrument().from();
    for (RuleCase example : rules.cases()) {
      Assessment assessment = assess(CaseTown.of(example, date), date);
      example
          .expected()
          .forEach(
              (code, expected) -> {
                Interval actual = CaseTown.points(assessment, code);
                if (!CaseTown.holds(expected, actual)) {
                  failures.add(
                      new CaseFailure(example.name(), code, expected, actual, example.place()));
                }
              });
    }
    return List.copyOf(failures);
  }

  /** {@return the provisions whose condition the town meets and that no other one excludes} */
  private List<Provision> applicable(Town town) {
    List<Provision> holding =
        rules.provisions().stream()
            .filter(
                each ->
                    each.condition().holds(town.profile().attributes(), town.profile().region()))
            .toList();
    return holding.stream().filter(each -> !isExcluded(each, holding)).toList();
  }

  /** Only a provision that itself applies excludes another; the reader refuses circles. */
  private static boolean isExcluded(Provision provision, List<Provision> holding) {
    return holding.stream()
        .anyMatch(
            other ->
                other.exists()
                    && other.excludes().contains(provision.code())
                    && !isExcluded(other, holding));
  }

  private List<Warning> warnings(
      LocalDate date,
      List<CriterionScore> scores,
      List<DerivationNote> notes,
      List<Provision> applicable) {
    List<Warning> warnings = new ArrayList<>();
    if (!rules.isInForce(date)) {
      String inForce =
          library
              .period(date)
              .map(
                  period ->
                      Optional.ofNullable(rules.urbanClass())
                          .map(urbanClass -> period.ruleSets().get(urbanClass))
                          .orElse(period.instrument().number()))
              .orElse("");
      warnings.add(
          new Warning(Warning.Code.STALE_RULES, List.of(rules.id(), date.toString(), inForce)));
    }
    warnings.addAll(DateWarnings.of(date, scores));
    for (DerivationNote note : notes) {
      List<String> arguments = new ArrayList<>(List.of(note.quantity(), note.model()));
      arguments.addAll(note.details());
      boolean failed = note.kind() == DerivationNote.Kind.FAILED;
      warnings.add(
          new Warning(failed ? Warning.Code.MODEL_FAILED : Warning.Code.DERIVED_NEWER, arguments));
    }
    applicable.stream()
        .filter(each -> !each.exists())
        .forEach(each -> warnings.add(provisionUnknown(each)));
    return warnings;
  }

  private Warning provisionUnknown(Provision provision) {
    List<String> codes = provision.effect().codes();
    boolean all = codes.size() == rules.indicators().count();
    Name name = provision.name();
    return new Warning(
        Warning.Code.PROVISION_UNKNOWN,
        List.of(
            provision.code(),
            name.in(Locale.forLanguageTag("vi")),
            name.in(Locale.ENGLISH),
            all ? "" : String.join(", ", codes),
            provision.citation()));
  }

  private static Map<String, List<IndicatorModel>> byQuantity(List<IndicatorModel> models) {
    Map<String, List<IndicatorModel>> byQuantity = new HashMap<>();
    for (IndicatorModel model : models) {
      byQuantity.computeIfAbsent(model.quantity(), id -> new ArrayList<>()).add(model);
    }
    return byQuantity;
  }
}
