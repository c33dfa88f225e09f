package io.github.cityward.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.rules.RuleLibrary;
import org.junit.jupiter.api.Test;

class RulesJsonTest {
  private static final RuleLibrary LIBRARY = RuleLibrary.bundled();

  @Test
  void each_figure_stands_with_its_evidence() {
    String json = Json.rules(LIBRARY.find("urban-111-2025-III").orElseThrow());
    assertThat(json.replaceAll("\\s+", ""))
        .contains("\"schema\":\"cityward.rules/1\"", "\"class\":\"III\"")
        .contains("\"atLeast\":{\"value\":75,\"evidence\":\"secondary\"}")
        .contains("\"lower\":{\"value\":20000,\"evidence\":\"secondary\"}")
        .contains("\"lower\":{\"value\":\"commune\",\"evidence\":\"secondary\"}");
  }

  @Test
  void a_provision_stands_with_its_condition_and_its_effect() {
    String json = Json.rules(LIBRARY.find("urban-111-2025-II").orElseThrow());
    assertThat(json.replaceAll("\\s+", ""))
        .contains(
            "\"attributes\":[\"heritage\"],\"regions\":[],\"effect\":\"lowers\",\"factor\":0.5")
        .contains("\"attributes\":[\"border\",\"island\",\"special-zone\"]")
        .contains("\"effect\":\"exempts\",\"factor\":null,\"standards\":[\"2A.II.04\"]");
  }

  @Test
  void the_timeline_names_the_rule_sets_of_each_instrument() {
    assertThat(Json.timeline(LIBRARY).replaceAll("\\s+", ""))
        .contains("\"schema\":\"cityward.timeline/1\"", "\"to\":null")
        .contains("\"rules\":[\"urban-111-2025-I\",\"urban-111-2025-II\",\"urban-111-2025-III\"]")
        .contains("\"rules\":[\"city-27-2022\",\"ward-27-2022\"]")
        .contains("\"dossiers\":[\"urban-1210-2016-I\",\"urban-1210-2016-II\",")
        .contains("\"abolished\":[{\"status\":\"city\",\"from\":\"2025-07-01\",");
  }
}
