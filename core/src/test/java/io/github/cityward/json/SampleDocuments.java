package io.github.cityward.json;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Comparison;
import io.github.cityward.audit.AuditReport;
import io.github.cityward.audit.Dossier;
import io.github.cityward.audit.DossierAudit;
import io.github.cityward.audit.DossierReader;
import io.github.cityward.audit.ScoreSheet;
import io.github.cityward.batch.Progress;
import io.github.cityward.batch.ScoreFormat;
import io.github.cityward.batch.TownTable;
import io.github.cityward.forecast.Projector;
import io.github.cityward.milestone.CityReadiness;
import io.github.cityward.milestone.Roadmap;
import io.github.cityward.milestone.TargetStanding;
import io.github.cityward.plan.CostFrontier;
import io.github.cityward.plan.ExactPlanner;
import io.github.cityward.plan.PlanTask;
import io.github.cityward.plan.ProbabilityFrontier;
import io.github.cityward.plan.RobustPlanner;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.CountedRules;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleReader;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.RulesDiff;
import io.github.cityward.scenario.ScenarioComparison;
import io.github.cityward.simulate.SensitivityAnalysis;
import io.github.cityward.simulate.Simulator;
import io.github.cityward.standing.Standing;
import io.github.cityward.town.Scenario;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A document of every kind, most of them of the sample towns. */
final class SampleDocuments {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final LocalDate GOAL = LocalDate.of(2029, 12, 31);
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final int DRAWS = 5;

  /** A standard that is met by one of two parts. */
  private static final String EITHER =
      """
      - code: N
        name: {vi: "Một trong hai", en: "Either"}
        any-of:
          - code: N.1
            quantity: water.clean_piped
            required:
              at-least: 85
            evidence: official
            cite: "art. 1"
          - code: N.2
            quantity: waste.treated_share
            required:
              at-least: 70
            evidence: official
            cite: "art. 1"
      """;

  private final Town town = town("trang-bang");
  private final Town illustrative = town("trang-bang-illustrative");
  private final Assessor classThree = assessor("urban-111-2025-III");
  private final Assessor ward = assessor("ward-1211-2016");
  private final RuleSet overlay =
      RuleReader.read(EXAMPLES.resolve("rules/urban-26-2022-III-illustrative.yaml")).orElseThrow();
  private final List<String> documents = new ArrayList<>();

  private SampleDocuments() {}

  static List<String> all() throws IOException, InterruptedException {
    SampleDocuments samples = new SampleDocuments();
    samples.results();
    samples.standings();
    samples.years();
    samples.plans();
    samples.ways();
    samples.law();
    samples.files();
    return samples.documents;
  }

  private void results() throws IOException, InterruptedException {
    Assessment open = classThree.assess(town, DAY);
    Assessment whole = classThree.assess(illustrative, DAY);
    Assessment units = classThree.assess(town("hai-don-vi-minh-hoa"), DAY);
    Assessment ended = assessor("city-27-2022").assess(town, DAY);
    Assessment counted = ward.assess(town, LocalDate.of(2020, 6, 30));
    Assessment nested =
        Assessor.of(CountedRules.read(CountedRules.with(EITHER)).orElseThrow()).assess(town, DAY);
    Assessment amended = Assessor.of(overlay).assess(town, LocalDate.of(2025, 6, 30));
    for (Assessment each : List.of(open, whole, units, counted, nested, amended, ended)) {
      documents.add(Json.assessment(each, Locale.ENGLISH));
      documents.add(Json.gap(each));
      documents.add(Json.explanation(each, each.explain("total", Locale.ENGLISH)));
    }
    documents.add(Json.diff(whole.diff(open)));
    documents.add(Json.diff(counted.diff(ward.assess(illustrative, counted.date()))));
    documents.add(Json.diff(open.diff(amended)));
    documents.add(Json.comparison(Comparison.of(List.of(open, whole)), Locale.ENGLISH));
    documents.add(
        Json.scenarios(
            ScenarioComparison.of(
                illustrative,
                classThree,
                GOAL,
                Scenario.readAll(
                        EXAMPLES.resolve("data/trang-bang-illustrative/scenarios.csv"),
                        illustrative,
                        GOAL)
                    .orElseThrow())));
    documents.add(
        Json.sensitivity(
            SensitivityAnalysis.of(classThree).analyse(illustrative, GOAL, DRAWS, 1),
            Locale.ENGLISH));
  }

  private void standings() {
    documents.add(Json.standing(Standing.of(town, DAY), Locale.ENGLISH));
    documents.add(Json.standing(Standing.of(Town.builder("unknown").build(), DAY), Locale.ENGLISH));
  }

  private void years() throws InterruptedException {
    documents.add(
        Json.forecast(
            Projector.under(classThree).project(town("do-thi-minh-hoa"), DAY, 2026, 2028),
            Locale.ENGLISH));
    documents.add(
        Json.simulation(
            Simulator.of(classThree).simulate(illustrative, 2026, 2028, DRAWS, 1),
            classThree.assess(illustrative, DAY).warnings(),
            Locale.ENGLISH));
  }

  private void plans() {
    PlanTask task = PlanTask.of(illustrative, classThree, GOAL);
    documents.add(Json.plan(ExactPlanner.create().within(LONG).plan(task), Locale.ENGLISH));
    PlanTask poor = task.within(Rational.ONE);
    documents.add(Json.plan(ExactPlanner.create().within(LONG).plan(poor), Locale.ENGLISH));
    PlanTask timed = PlanTask.of(town("do-thi-minh-hoa"), classThree, GOAL);
    documents.add(Json.plan(ExactPlanner.create().within(LONG).plan(timed), Locale.ENGLISH));
    documents.add(
        Json.plan(
            RobustPlanner.reachingWith(Rational.parse("0.5")).draws(DRAWS).seed(1).plan(task),
            Locale.ENGLISH));
    documents.add(
        Json.frontier(
            CostFrontier.of(task, 1, LONG),
            ProbabilityFrontier.of(task, DRAWS, 1, LONG),
            Locale.ENGLISH));
  }

  private void ways() {
    LocalDate before = LocalDate.of(2025, 3, 1);
    Roadmap roadmap = Roadmap.of(town);
    documents.add(
        Json.roadmap(
            town,
            roadmap.schedule(before),
            roadmap.simulate(before, DRAWS, 1).orElse(null),
            CityReadiness.of(town, before)));
    documents.add(Json.targets(town, DAY, TargetStanding.of(town, DAY)));
  }

  private void law() {
    for (String id : List.of("urban-1210-2016-I", "urban-1210-2016-III", "ward-27-2022")) {
      documents.add(Json.rules(RuleLibrary.bundled().find(id).orElseThrow()));
    }
    documents.add(Json.rules(overlay));
    documents.add(Json.rules(classThree.rules()));
    documents.add(Json.gaps(overlay));
    documents.add(
        Json.rulesDiff(
            RulesDiff.between(
                RuleLibrary.bundled().find("urban-111-2025-II").orElseThrow(),
                classThree.rules())));
    documents.add(Json.timeline(RuleLibrary.bundled()));
  }

  private void files() throws IOException {
    documents.add(Json.files(List.of("report.html")));
    documents.add(
        Json.problems(
            List.of(Problem.of(ProblemCode.NOT_AN_OBJECT, Place.file("town.json"))),
            Locale.ENGLISH));
    documents.add(Json.well(List.of(overlay, classThree.rules()), Locale.ENGLISH));
    documents.add(audit());
    ByteArrayOutputStream batch = new ByteArrayOutputStream();
    TownTable.of(classThree.rules(), DAY)
        .assess(
            new ByteArrayInputStream(
                "town,population.urban\nA,110000\nB,\n".getBytes(StandardCharsets.UTF_8)),
            "towns.csv",
            batch,
            ScoreFormat.JSON,
            Progress.SILENT);
    documents.add(batch.toString(StandardCharsets.UTF_8));
    documents.add(Files.readString(EXAMPLES.resolve("service/town.json")));
  }

  private String audit() {
    Dossier dossier =
        DossierReader.read(EXAMPLES.resolve("data/dossiers/trang-bang.csv")).orElseThrow();
    AuditReport report = DossierAudit.audit(dossier);
    for (ScoreSheet sheet : dossier.of(town)) {
      report = report.against(sheet, Assessor.of(sheet.rules()).assess(town, DAY));
    }
    return Json.audit(report, Locale.ENGLISH);
  }

  private static Town town(String name) {
    return TownReader.readWhole(EXAMPLES.resolve("data").resolve(name)).orElseThrow();
  }

  private static Assessor assessor(String rules) {
    return Assessor.of(RuleLibrary.bundled().find(rules).orElseThrow());
  }
}
