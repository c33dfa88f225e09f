package io.github.cityward.json;

import io.github.cityward.assess.Assessment;
import io.github.cityward.plan.LeftOut;
import io.github.cityward.plan.Obstacle;
import io.github.cityward.plan.Plan;
import io.github.cityward.plan.RobustPlan;
import io.github.cityward.plan.YearSpending;
import io.github.cityward.town.Project;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes {@code cityward.plan/1}. */
record PlanJson(JsonText json, Locale locale) {
  void write(Plan plan) throws IOException {
    write(plan, nothing -> {});
  }

  void write(RobustPlan robust) throws IOException {
    write(robust.plan(), json -> json.object("probability", any -> probability(any, robust)));
  }

  /** What was asked for, and in which share of the draws it holds. */
  static void probability(JsonText json, RobustPlan robust) throws IOException {
    json.exact("asked", robust.probability());
    json.decimal("met", robust.met().value());
    json.decimal("standardError", robust.met().standardError());
    json.decimal("afresh", robust.afresh().value());
    json.decimal("undetermined", robust.open().value());
    json.decimal("without", robust.before().value());
    json.whole("draws", robust.met().of());
    json.whole("seed", robust.seed());
  }

  private void write(Plan plan, JsonText.Part probability) throws IOException {
    Assessment after = plan.assessment();
    json.object(
        json -> {
          json.text("schema", "cityward.plan/1");
          json.text("status", plan.status().name());
          json.exact("cost", plan.cost());
          json.exact("bound", plan.bound());
          json.exact("budget", plan.task().budget());
          probability.write(json);
          json.texts("projects", ids(plan.projects()));
          leftOut(plan.leftOut());
          if (plan.isTimed()) {
            schedule(plan.projects());
            spending(plan.spending());
          }
          if (!plan.priceYears().isEmpty()) {
            json.wholes("priceYears", plan.priceYears());
          }
          json.texts("late", ids(plan.late()));
          json.objects("obstacles", plan.obstacles(), this::obstacle);
          json.object("before", before -> before.result(plan.before()));
          json.object(
              "assessment",
              any -> new AssessmentJson(json, after.rules().measure(), locale).members(after));
        });
  }

  static List<String> ids(List<Project> projects) {
    return projects.stream().map(Project::id).toList();
  }

  private void schedule(List<Project> projects) throws IOException {
    json.objects(
        "schedule",
        projects,
        each -> {
          json.text("id", each.id());
          json.day("start", each.work().earliest());
          json.day("ready", each.ready());
        });
  }

  private void spending(List<YearSpending> years) throws IOException {
    json.objects(
        "spending",
        years,
        each -> {
          json.count("year", each.year());
          json.exact("cost", each.cost());
          json.exact("running", each.running());
          json.exact("budget", each.budget());
        });
  }

  private void leftOut(List<LeftOut> all) throws IOException {
    json.objects(
        "leftOut",
        all,
        each -> {
          json.text("id", each.project().id());
          json.text("reason", each.reason().name());
        });
  }

  private void obstacle(Obstacle obstacle) throws IOException {
    if (obstacle instanceof Obstacle.OutOfReach line) {
      json.text("code", "OUT_OF_REACH");
      json.text("line", line.code());
      json.ends(line.most());
      json.points("needed", line.needed());
    } else if (obstacle instanceof Obstacle.OverBudget over) {
      json.text("code", "OVER_BUDGET");
      json.exact("cost", over.cost());
      json.exact("missing", over.missing());
      json.flag("proven", over.proven());
    } else if (obstacle instanceof Obstacle.OverYearlyBudget over) {
      json.text("code", "OVER_YEARLY_BUDGET");
      json.texts("projects", ids(over.projects()));
      json.count("from", over.from());
      json.count("to", over.to());
      json.exact("missing", over.missing());
    } else if (obstacle instanceof Obstacle.NoTiming none) {
      json.text("code", "NO_TIMING");
      json.texts("projects", ids(none.projects()));
    } else if (obstacle instanceof Obstacle.Units units) {
      json.text("code", "UNITS");
      json.flag("standards", units.standards());
      json.flag("proven", units.proven());
      json.texts(
          "conditions", units.conditions().stream().map(each -> each.condition().code()).toList());
    } else if (obstacle instanceof Obstacle.Ended ended) {
      json.text("code", "ENDED");
      json.text("from", ended.abolition().from().toString());
      json.text("citation", ended.abolition().citation());
    } else if (obstacle instanceof Obstacle.TooRarely rarely) {
      json.text("code", "TOO_RARELY");
      json.whole("never", rarely.never().count());
      json.whole("draws", rarely.never().of());
    } else {
      json.text("code", obstacle instanceof Obstacle.OutOfTime ? "OUT_OF_TIME" : "NOT_TOGETHER");
    }
  }
}
