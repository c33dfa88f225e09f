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
import java.util.List;
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
          points(frontier.points());
          json.flag("complete", frontier.complete());
          roles(frontier.roles());
          later(frontier.later());
          if (probability != null) {
            probability(probability.plans());
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

  private void points(List<FrontierPoint> points) throws IOException {
    json.array(
        "points",
        items -> {
          for (FrontierPoint each : points) {
            items.object(item -> point(each));
          }
        });
  }

  private void point(FrontierPoint point) throws IOException {
    json.whole("least", point.least());
    json.exact("cost", point.cost());
    json.exact("bound", point.bound());
    json.exact("increase", point.increase());
    json.points("low", point.points().low());
    json.points("high", point.points().high());
    json.text("verdict", point.verdict().name());
    json.texts("projects", PlanJson.ids(point.projects()));
  }

  private void roles(List<ProjectRole> roles) throws IOException {
    json.array(
        "roles",
        items -> {
          for (ProjectRole each : roles) {
            items.object(
                item -> {
                  item.text("id", each.project().id());
                  item.text("part", each.part().name());
                  item.exact("otherwise", each.otherwise());
                  item.flag("proven", each.proven());
                });
          }
        });
  }

  private void later(List<LaterPlan> later) throws IOException {
    json.array(
        "later",
        items -> {
          for (LaterPlan each : later) {
            items.object(
                item -> {
                  plan(each.plan());
                  item.exact("saved", each.saved());
                });
          }
        });
  }

  private void probability(List<RobustPlan> plans) throws IOException {
    json.array(
        "probability",
        items -> {
          for (RobustPlan each : plans) {
            items.object(
                item -> {
                  PlanJson.probability(item, each);
                  plan(each.plan());
                });
          }
        });
  }
}
