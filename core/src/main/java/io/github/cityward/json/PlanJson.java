package io.github.cityward.json;

import io.github.cityward.assess.Assessment;
import io.github.cityward.plan.LeftOut;
import io.github.cityward.plan.Obstacle;
import io.github.cityward.plan.Plan;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes {@code cityward.plan/1}. */
record PlanJson(JsonText json, Locale locale) {
  void write(Plan plan) throws IOException {
    Assessment after = plan.assessment();
    json.object(
        json -> {
          json.text("schema", "cityward.plan/1");
          json.text("status", plan.status().name());
          cost("cost", plan.cost());
          cost("bound", plan.bound());
          cost("budget", plan.task().budget());
          json.texts("projects", ids(plan.projects()));
          leftOut(plan.leftOut());
          json.texts("late", ids(plan.late()));
          obstacles(plan.obstacles());
          json.object("before", before -> before.result(plan.before()));
          json.object(
              "assessment",
              any -> new AssessmentJson(json, after.rules().measure(), locale).members(after));
        });
  }

  static List<String> ids(List<Project> projects) {
    return projects.stream().map(Project::id).toList();
  }

  private void leftOut(List<LeftOut> all) throws IOException {
    json.array(
        "leftOut",
        items -> {
          for (LeftOut each : all) {
            items.object(
                item -> {
                  item.text("id", each.project().id());
                  item.text("reason", each.reason().name());
                });
          }
        });
  }

  private void obstacles(List<Obstacle> all) throws IOException {
    json.array(
        "obstacles",
        items -> {
          for (Obstacle each : all) {
            items.object(item -> obstacle(each));
          }
        });
  }

  private void obstacle(Obstacle obstacle) throws IOException {
    if (obstacle instanceof Obstacle.OutOfReach line) {
      json.text("code", "OUT_OF_REACH");
      json.text("line", line.code());
      json.points("low", line.most().low());
      json.points("high", line.most().high());
      json.points("needed", line.needed());
    } else if (obstacle instanceof Obstacle.OverBudget over) {
      json.text("code", "OVER_BUDGET");
      cost("cost", over.cost());
      cost("missing", over.missing());
      json.flag("proven", over.proven());
    } else {
      json.text("code", obstacle instanceof Obstacle.OutOfTime ? "OUT_OF_TIME" : "NOT_TOGETHER");
    }
  }

  private void cost(String key, @Nullable Rational cost) throws IOException {
    BigDecimal decimal = cost == null ? null : cost.decimal().orElseThrow();
    json.number(key, decimal);
  }
}
