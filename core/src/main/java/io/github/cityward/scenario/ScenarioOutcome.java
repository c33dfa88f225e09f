package io.github.cityward.scenario;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.town.Scenario;

/**
 * What one scenario comes to.
 *
 * @param scenario what is otherwise
 * @param diff what moves by that, from the scenario that others are compared with
 */
public record ScenarioOutcome(Scenario scenario, AssessmentDiff diff) {
  /** {@return the town in this scenario, as it is judged} */
  public Assessment assessment() {
    return diff.after();
  }

  /** {@return the name, the verdict and the points, in one line} */
  @Override
  public String toString() {
    return scenario + ": " + assessment().verdict() + " " + assessment().points();
  }
}
