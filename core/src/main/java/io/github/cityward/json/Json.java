package io.github.cityward.json;

import io.github.cityward.Limits;
import io.github.cityward.Problem;
import io.github.cityward.Result;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.assess.Comparison;
import io.github.cityward.assess.Explanation;
import io.github.cityward.assess.Warning;
import io.github.cityward.audit.AuditReport;
import io.github.cityward.forecast.Projection;
import io.github.cityward.milestone.CityReadiness;
import io.github.cityward.milestone.FinishSpread;
import io.github.cityward.milestone.Schedule;
import io.github.cityward.milestone.TargetStanding;
import io.github.cityward.plan.CostFrontier;
import io.github.cityward.plan.Plan;
import io.github.cityward.plan.ProbabilityFrontier;
import io.github.cityward.plan.RobustPlan;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.RulesDiff;
import io.github.cityward.scenario.ScenarioComparison;
import io.github.cityward.simulate.Sensitivity;
import io.github.cityward.simulate.Simulation;
import io.github.cityward.standing.Standing;
import io.github.cityward.town.Town;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Documents for other programs, and a town from one. Numbers are plain decimals: points and derived
 * values rounded half up to 10 decimals, observed values with all their digits. The same inputs
 * give the same text, and many threads may ask at once.
 */
public final class Json {
  private static final String SCHEMA = "documents.schema.json";

  private Json() {}

  /**
   * {@return the JSON Schema (2020-12) of every document that is written or read here, and of
   * {@code cityward.batch/1}} A document names its kind in the key {@code schema}. What a kind has
   * always is required, what it does not list yet is allowed.
   */
  public static String schema() {
    try (InputStream in = Json.class.getResourceAsStream(SCHEMA)) {
      return new String(Objects.requireNonNull(in, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the town in a document of the schema {@code cityward.town/1}, or every problem of it,
   * each with its line and column in {@code town.json}} The keys are those of {@code town.yaml}, an
   * attribute being true or false, and {@code observations}: objects with the columns of {@code
   * observations.csv} as keys, of which {@code unit}, {@code source} and {@code note} may be left
   * out. A number is taken with all its digits, a value that is null is not published.
   *
   * @param document the document in UTF-8
   */
  public static Result<Town> town(byte[] document) {
    return town(document, Limits.defaults());
  }

  /**
   * {@return the town in a document as {@link #town(byte[])} reads it, as far as {@code limits}
   * allow} Who takes documents from strangers sets lower limits than the usual ones.
   *
   * @param document the document in UTF-8
   */
  public static Result<Town> town(byte[] document, Limits limits) {
    return town(document, QuantityCatalog.bundled(), limits);
  }

  /**
   * {@return the town in a document as {@link #town(byte[])} reads it, as far as {@code limits}
   * allow}
   *
   * @param document the document in UTF-8
   * @param catalog the quantities that may be observed; {@link RuleSet#catalog()} has those that
   *     rules bring along
   */
  public static Result<Town> town(byte[] document, QuantityCatalog catalog, Limits limits) {
    return new TownJson(catalog, limits).town(document);
  }

  /**
   * {@return the assessment, in the schema {@code cityward.assessment/1}}
   *
   * @param locale the language of the warnings' messages
   */
  public static String assessment(Assessment assessment, Locale locale) {
    return JsonText.write(
        json -> new AssessmentJson(json, assessment.rules().measure(), locale).write(assessment));
  }

  /**
   * {@return the cheapest projects, in the schema {@code cityward.plan/1}} Costs are billion VND.
   *
   * @param locale the language of the warnings' messages
   */
  public static String plan(Plan plan, Locale locale) {
    return JsonText.write(json -> new PlanJson(json, locale).write(plan));
  }

  /**
   * {@return the cheapest projects that reach the goal with a probability, in the schema {@code
   * cityward.plan/1}} It has {@code probability}: what was asked for, and in which share of the
   * draws the goal is reached; {@code before} and {@code assessment} are those of the town with
   * every uncertain quantity at its median.
   *
   * @param locale the language of the warnings' messages
   */
  public static String plan(RobustPlan plan, Locale locale) {
    return JsonText.write(json -> new PlanJson(json, locale).write(plan));
  }

  /**
   * {@return what each further point costs, in the schema {@code cityward.frontier/1}} Costs are
   * billion VND; {@code assessment} is that with the projects of the goal's plan.
   *
   * @param probability what more certainty costs; null if that was not asked for
   * @param locale the language of the warnings' messages
   */
  public static String frontier(
      CostFrontier frontier, @Nullable ProbabilityFrontier probability, Locale locale) {
    return JsonText.write(json -> new FrontierJson(json, locale).write(frontier, probability));
  }

  /** {@return the shortfalls of an assessment, in the schema {@code cityward.gap/1}} */
  public static String gap(Assessment assessment) {
    return JsonText.write(json -> new GapJson(json).write(assessment));
  }

  /** {@return how a node's points come about, in the schema {@code cityward.explanation/1}} */
  public static String explanation(Assessment assessment, Explanation explanation) {
    return JsonText.write(json -> new ExplanationJson(json).write(assessment, explanation));
  }

  /** {@return what moved between two assessments, in the schema {@code cityward.diff/1}} */
  public static String diff(AssessmentDiff diff) {
    return JsonText.write(json -> new DiffJson(json).write(diff));
  }

  /** {@return scenarios of a town side by side, in the schema {@code cityward.scenarios/1}} */
  public static String scenarios(ScenarioComparison comparison) {
    return JsonText.write(json -> new ScenariosJson(json).write(comparison));
  }

  /**
   * {@return towns side by side, in the schema {@code cityward.comparison/1}}
   *
   * @param locale the language of the warnings' messages
   */
  public static String comparison(Comparison comparison, Locale locale) {
    return JsonText.write(json -> new ComparisonJson(json, locale).write(comparison));
  }

  /**
   * {@return on what a town's result hangs, in the schema {@code cityward.sensitivity/1}} Of a
   * quantity of an output that does not vary all is null but the {@code reason}, {@code CONSTANT}.
   * The {@code flip} of a quantity is null where no value turns the verdict ({@code NO_VALUE}) or
   * the formula has no exact inverse ({@code NOT_INVERTIBLE}).
   *
   * @param locale the language of the warnings' messages
   */
  public static String sensitivity(Sensitivity sensitivity, Locale locale) {
    return JsonText.write(json -> new SensitivityJson(json, locale).write(sensitivity));
  }

  /**
   * {@return a town year by year, in the schema {@code cityward.forecast/1}} Of each year the
   * result with the medians of the forecasts, and {@code within90} with the ranges they lie in with
   * a chance of 90 %; {@code joined} says whether the rules are those of the year before. Forecasts
   * are rounded half up to 6 decimals; {@code low90} and {@code high90} are null where the range
   * has no end. {@code methods} has the error of every method that was tried, {@code scaledError}
   * being null where it is infinite, {@code notForecast} why a quantity keeps its last value.
   *
   * @param locale the language of the messages
   */
  public static String forecast(Projection projection, Locale locale) {
    return JsonText.write(json -> new ForecastJson(json, locale).write(projection));
  }

  /**
   * {@return what an audit found, in the schema {@code cityward.audit/1}} Figures, reported and
   * expected, are numbers with the decimals they are printed with, a range is {@code {"low",
   * "high"}}, a verdict is text; the suggestion is the corrected figure as text, or null. {@code
   * bounds} are there if the data of a town was asked for: of each printed figure the ends that the
   * data gives, of the printed verdict the verdict, and whether both are consistent.
   *
   * @param locale the language of the messages
   */
  public static String audit(AuditReport report, Locale locale) {
    return JsonText.write(json -> new AuditJson(json, locale).write(report));
  }

  /**
   * {@return what many draws of a town come to, in the schema {@code cityward.simulation/1}} Shares
   * are of all draws, unless {@code of} says of how many.
   *
   * @param warnings what a reader must know of the rules
   * @param locale the language of the warnings' messages
   */
  public static String simulation(Simulation simulation, List<Warning> warnings, Locale locale) {
    return JsonText.write(json -> new SimulationJson(json, locale).write(simulation, warnings));
  }

  /**
   * {@return the class or the level that a unit has by law, in the schema {@code
   * cityward.standing/1}} {@code value} is null where it has none or that is not settled; {@code
   * between} has what is possible where it is not settled, null standing for none.
   *
   * @param locale the language of the reason
   */
  public static String standing(Standing standing, Locale locale) {
    return JsonText.write(json -> new StandingJson(json, locale).write(standing));
  }

  /**
   * {@return when the steps of a town's road can be done, in the schema {@code cityward.roadmap/1}}
   *
   * @param spread how the end may fall; null if the days of a step are not known
   * @param city how near the town is to be a city; null if that was not asked
   */
  public static String roadmap(
      Town town, Schedule schedule, @Nullable FinishSpread spread, @Nullable CityReadiness city) {
    return JsonText.write(json -> new RoadmapJson(json).write(town, schedule, spread, city));
  }

  /**
   * {@return where the programme targets of a town stand on a day, in the schema {@code
   * cityward.targets/1}}
   */
  public static String targets(Town town, LocalDate on, List<TargetStanding> standings) {
    return JsonText.write(json -> new TargetsJson(json).write(town, on, standings));
  }

  /** {@return the files that were written, in the schema {@code cityward.files/1}} */
  public static String files(List<String> files) {
    return JsonText.write(
        json ->
            json.object(
                document -> {
                  document.text("schema", "cityward.files/1");
                  document.texts("files", files);
                }));
  }

  /** {@return a rule set, in the schema {@code cityward.rules/1}} */
  public static String rules(RuleSet rules) {
    return JsonText.write(json -> new RulesJson(json).write(rules));
  }

  /**
   * {@return the figures of a rule set that nobody has verified, in the schema {@code
   * cityward.gaps/1}}
   */
  public static String gaps(RuleSet rules) {
    return JsonText.write(json -> new GapsJson(json).write(rules));
  }

  /** {@return two rule sets side by side, in the schema {@code cityward.rules-diff/1}} */
  public static String rulesDiff(RulesDiff diff) {
    return JsonText.write(json -> new RulesDiffJson(json).write(diff));
  }

  /** {@return the timeline of the law, in the schema {@code cityward.timeline/1}} */
  public static String timeline(RuleLibrary library) {
    return JsonText.write(json -> new RulesJson(json).write(library));
  }

  /**
   * {@return problems, in the schema {@code cityward.problems/1}; an empty list is well}
   *
   * @param locale the language of the messages
   */
  public static String problems(List<Problem> problems, Locale locale) {
    return JsonText.write(json -> new ProblemsJson(json, locale).write(problems, List.of()));
  }

  /**
   * {@return that there is no problem in rule files, in the schema {@code cityward.problems/1},
   * with the rule sets in {@code rules}: an overlay with what it amends, and whether it is
   * illustrative}
   *
   * @param locale the language of messages
   */
  public static String well(List<RuleSet> checked, Locale locale) {
    return JsonText.write(json -> new ProblemsJson(json, locale).write(List.of(), checked));
  }
}
