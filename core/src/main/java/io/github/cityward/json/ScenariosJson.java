package io.github.cityward.json;

import io.github.cityward.scenario.ScenarioComparison;
import io.github.cityward.scenario.ScenarioOutcome;
import io.github.cityward.town.Scenario;
import io.github.cityward.town.ScenarioChange;
import java.io.IOException;

/** Writes {@code cityward.scenarios/1}. */
record ScenariosJson(JsonText json) {
  void write(ScenarioComparison comparison) throws IOException {
    json.object(
        json -> {
          json.text("schema", "cityward.scenarios/1");
          json.object(
              "base",
              item -> {
                scenario(comparison.base());
                new DiffJson(item).whole(comparison.before());
              });
          json.objects("scenarios", comparison.outcomes(), this::outcome);
        });
  }

  private void outcome(ScenarioOutcome outcome) throws IOException {
    scenario(outcome.scenario());
    DiffJson diff = new DiffJson(json);
    diff.whole(outcome.assessment());
    json.object("moved", item -> diff.moved(outcome.diff()));
  }

  private void scenario(Scenario scenario) throws IOException {
    json.text("name", scenario.name());
    json.objects("otherwise", scenario.changes(), this::change);
  }

  private void change(ScenarioChange change) throws IOException {
    if (change instanceof ScenarioChange.OtherValue other) {
      json.text("change", "value");
      json.text("item", other.quantity().id());
      json.value("value", other.value());
    } else if (change instanceof ScenarioChange.ReadyProject other) {
      json.text("change", "project");
      json.text("item", other.project().id());
    } else {
      json.text("change", "rules");
      json.text("item", ((ScenarioChange.OtherRules) change).rules().id());
    }
  }
}
