package io.github.cityward.town;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.RuleSet;
import org.apiguardian.api.API;

/** One thing that is otherwise in a scenario. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public sealed interface ScenarioChange {
  /**
   * A quantity has another value.
   *
   * @param quantity the quantity
   * @param value the value, in the quantity's own unit
   */
  record OtherValue(Quantity quantity, Value value) implements ScenarioChange {}

  /**
   * A project of the town is ready.
   *
   * @param project the project
   */
  record ReadyProject(Project project) implements ScenarioChange {}

  /**
   * The town is judged by other rules.
   *
   * @param rules the rules
   */
  record OtherRules(RuleSet rules) implements ScenarioChange {}
}
