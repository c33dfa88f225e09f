package io.github.cityward.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessor;
import io.github.cityward.distribution.Uniform;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.simulate.SensitivityAnalysis;
import io.github.cityward.town.SampleTowns;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SensitivityJsonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final SensitivityAnalysis ANALYSIS =
      SensitivityAnalysis.of(
          Assessor.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow()));

  private final JsonTree onTheLine;

  SensitivityJsonTest() throws InterruptedException {
    onTheLine = json(new Uniform(20_000, 200_000));
  }

  /** Population alone is uncertain, so all of the variance is its own. */
  @Test
  void an_index_is_a_number_with_its_band() {
    assertThat(onTheLine.at("schema").text()).isEqualTo("cityward.sensitivity/1");
    assertThat(onTheLine.at("samples").text()).isEqualTo("64");
    assertThat(onTheLine.at("seed").text()).isEqualTo("-7");
    JsonTree index = onTheLine.at("indices", 0);
    assertThat(index.at("quantity").text()).isEqualTo("population.urban");
    assertThat(Double.parseDouble(index.at("total").text())).isBetween(0.8, 1.2);
    assertThat(index.at("totalCi95", 0).text()).matches("[01]\\.[0-9]{1,10}");
    assertThat(index.at("totalCi95", 1).text()).matches("[01]\\.[0-9]{1,10}");
  }

  @Test
  void a_bar_of_the_tornado_has_its_values_its_totals_and_its_flip() throws InterruptedException {
    JsonTree bar = onTheLine.at("tornado", 0);
    assertThat(bar.at("values").text()).isEqualTo("{p05=29000, p50=110000, p95=191000}");
    // 5.5 + 1.5 x (29,000 - 20,000) / 180,000; the best case lacks 7 less these.
    assertThat(bar.at("atP05").text()).isEqualTo("{low=5.575, high=98.575}");
    assertThat(bar.at("flip").value()).isNull();
    assertThat(bar.at("reason").text()).isEqualTo("NO_VALUE");
    JsonTree flip =
        JsonTree.parse(
                Json.sensitivity(
                    ANALYSIS.analyse(
                        SampleTowns.of(SampleTowns.atLower())
                            .uncertain("population.urban", DAY, new Uniform(10_000, 12_000))
                            .build(),
                        DAY,
                        64,
                        1),
                    Locale.ENGLISH))
            .at("tornado", 0, "flip");
    assertThat(flip.text()).isEqualTo("{value=20000, inclusive=true, above=true, met=true}");
  }

  @Test
  void what_is_missing_stands_with_what_hangs_on_it() {
    JsonTree first = onTheLine.at("information", 0);
    assertThat(first.at("missing").text()).isEqualTo("VALUE");
    assertThat(first.at("narrows", "low").text()).isEqualTo(first.at("narrows", "high").text());
    assertThat(first.at("decides").text()).isEqualTo("[NOT_MET]");
  }

  @Test
  void of_an_output_that_does_not_vary_there_is_a_reason_and_no_number()
      throws InterruptedException {
    JsonTree json = json(new Uniform(300_000, 400_000));
    assertThat(json.at("indices", 0).text())
        .isEqualTo(
            "{quantity=population.urban, first=null, total=null, firstCi95=null, totalCi95=null,"
                + " reason=CONSTANT}");
    assertThat(json.at("verdict", "indices", 0, "reason").text()).isEqualTo("CONSTANT");
    assertThat(json.at("verdict", "met").text()).isEqualTo("0");
    assertThat(json.at("verdict", "undetermined").text()).isEqualTo("1");
  }

  private static JsonTree json(Uniform population) throws InterruptedException {
    return JsonTree.parse(
        Json.sensitivity(
            ANALYSIS.analyse(
                SampleTowns.of("population.urban", "110000")
                    .uncertain("population.urban", DAY, population)
                    .build(),
                DAY,
                64,
                -7),
            Locale.ENGLISH));
  }
}
