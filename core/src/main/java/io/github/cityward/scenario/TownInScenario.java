package io.github.cityward.scenario;

import io.github.cityward.Problem;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.plan.TownWithProjects;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Scenario;
import io.github.cityward.town.ScenarioChange;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.List;

/**
 * A town as it would be. Values that are others are assumed; what projects bring comes on top.
 *
 * @param town the town as it is
 * @param assessor how it is judged where the scenario names no other rules
 */
record TownInScenario(Town town, Assessor assessor, LocalDate day, Scenario scenario) {
  /** {@return effects of projects that would be lost} */
  List<Problem> problems() {
    return withProjects().lostEffects(scenario.projects()).stream()
        .map(each -> ScenarioComparison.in(scenario, each))
        .toList();
  }

  Assessment assessment() {
    return assessedBy(own());
  }

  /** {@return the town of the scenario, judged by {@code rules} all the same} */
  Assessment assessedBy(RuleSet rules) {
    return assessedBy(assessor.under(rules));
  }

  private Assessment assessedBy(Assessor other) {
    return other.assess(withProjects().with(scenario.projects()), day);
  }

  private Assessor own() {
    return scenario.rules().map(assessor::under).orElse(assessor);
  }

  private TownWithProjects withProjects() {
    Town changed = town;
    for (ScenarioChange.OtherValue each : scenario.values()) {
      changed =
          changed
              .replacing(new Observation(each.quantity(), day, each.value(), Basis.ASSUMED, "", ""))
              .supposing(List.of(each.quantity()));
    }
    return new TownWithProjects(changed, own(), day);
  }
}
