package io.github.cityward.json;

import io.github.cityward.assess.Assessment;
import io.github.cityward.plan.CostFrontier;
import io.github.cityward.plan.FrontierPoint;
import io.github.cityward.plan.LaterPlan;
import io.github.cityward.plan.Plan;
import io.github.cityward.plan.ProbabilityFrontier;
import io.github.cityward.plan.ProjectRole;
import io.github.cityward.plan.RobustPlan;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes {@code cityward.frontier/1}. */
record FrontierJson(JsonText json, Locale locale) {
  void write(CostFrontier frontier, @Nullable ProbabilityFrontier probability) throws IOException {
    Assessment after = frontier.goal().assessment();
    json.object(
        json -> {
          json.text("schema", "cityward.frontier/1");
          json.object("goal", goal -> plan(frontier.goal()));
          json.objects("points", frontier.points(), this::point);
          json.flag("complete", frontier.complete());
          json.objects("roles", frontier.roles(), this::role);
          json.objects("later", frontier.later(), this::later);
          if (probability != null) {
            json.objects("probability", probability.plans(), this::probability);
          }
          json.object(
              "assessment",
              any -> new AssessmentJson(json, after.rules().measure(), locale).members(after));
        });
  }

  private void plan(Plan plan) throws IOException {
    json.day("date", plan.task().day());
    json.text("status", plan.status().name());
    json.exact("cost", plan.cost());
    json.exact("bound", plan.bound());
    json.texts("projects", PlanJson.ids(plan.projects()));
  }

  private void point(FrontierPoint point) throws IOException {
    json.whole("least", point.least());
    json.exact("cost", point.cost());
    json.exact("bound", point.bound());
    json.exact("increase", point.increase());
    json.ends(point.points());
    json.text("verdict", point.verdict().name());
    json.texts("projects", PlanJson.ids(point.projects()));
  }

  private void role(ProjectRole role) throws IOException {
    json.text("id", role.project().id());
    json.text("part", role.part().name());
    json.exact("otherwise", role.otherwise());
    json.flag("proven", role.proven());
  }

  private void later(LaterPlan later) throws IOException {
    plan(later.plan());
    json.exact("saved", later.saved());
  }

  private void probability(RobustPlan robust) throws IOException {
    PlanJson.probability(json, robust);
    plan(robust.plan());
  }
}
