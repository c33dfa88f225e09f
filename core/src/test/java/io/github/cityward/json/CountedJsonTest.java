package io.github.cityward.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.rules.CountedRules;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountedJsonTest {
  private static final Map<String, String> CITY =
      Map.of(
          "population.total", "150000",
          "area.natural", "150",
          "urban.class", "III",
          "budget.balance", "surplus",
          "economy.income_minus_national", "1");

  @Test
  void a_document_counts_standards_and_says_what_each_requires() {
    Town town = SampleTowns.of(CITY).build();
    Assessment assessment =
        Assessor.of(CountedRules.read(CountedRules.FILE).orElseThrow())
            .assess(town, SampleTowns.DAY);
    JsonTree json = JsonTree.parse(Json.assessment(assessment, Locale.ROOT));
    assertThat(json.at("points").text()).isEqualTo("null");
    assertThat(json.at("met", "low").text()).isEqualTo("3");
    assertThat(json.at("met", "high").text()).isEqualTo("5");
    assertThat(json.at("of").text()).isEqualTo("5");
    assertThat(json.at("needs").text()).isEqualTo("5");
    assertThat(json.at("counts", "reached").text()).isEqualTo("3");
    JsonTree size = json.at("criteria", 0);
    assertThat(size.at("met", "low").text()).isEqualTo("1");
    assertThat(size.at("met", "high").text()).isEqualTo("2");
    assertThat(size.at("of").text()).isEqualTo("2");
    JsonTree population = size.at("indicators", 0);
    assertThat(population.at("points").text()).isEqualTo("null");
    assertThat(population.at("required").keys()).containsExactly("comparison", "value");
    assertThat(population.at("required", "comparison").text()).isEqualTo(">=");
    assertThat(population.at("required", "value").text()).isEqualTo("150000");
    JsonTree urbanClass = json.at("criteria", 1, "indicators", 0, "required");
    assertThat(urbanClass.at("comparison").text()).isEqualTo("one-of");
    assertThat(urbanClass.at("values").value()).isEqualTo(List.of("I", "II", "III"));
    assertThat(json.at("criteria", 2, "indicators", 1, "required", "comparison").text())
        .isEqualTo(">");
  }
}
