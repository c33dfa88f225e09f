package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.rules.Attribute;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.TownBuilder;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  @Test
  void the_formula_stands_with_its_numbers() {
    Explanation explanation = explain(town(), "2A.II.03");
    assertThat(explanation.formula())
        .isEqualTo("5.5 + (7 − 5.5) × (110,000 − 20,000) / (200,000 − 20,000) = 6.25");
    assertThat(explanation.citation()).isEqualTo("111/2025/UBTVQH15, Appendix II, table 2A, row 3");
    assertThat(explanation.steps())
        .anySatisfy(step -> assertThat(step).contains("110,000 person", "2026-06-30", "yearbook"))
        .anySatisfy(step -> assertThat(step).contains("20,000", "5.5", "200,000", "7"))
        .anySatisfy(step -> assertThat(step).contains("between the thresholds"))
        .anySatisfy(step -> assertThat(step).contains("secondary"));
  }

  @Test
  void a_vietnamese_reader_sees_decimal_commas() {
    assertThat(ClassThree.assess(town()).explain("2A.II.03", VIETNAMESE).formula())
        .isEqualTo("5,5 + (7 − 5,5) × (110.000 − 20.000) / (200.000 − 20.000) = 6,25");
  }

  @Test
  void a_derived_value_shows_the_model_and_its_inputs() {
    assertThat(explain(town(), "2A.II.04").steps())
        .anySatisfy(
            step ->
                assertThat(step)
                    .contains("population.urban / area.natural", "population.urban = 110,000")
                    .contains("area.natural = 200", "550 person/km2"));
  }

  @Test
  void a_missing_value_is_said_in_words() {
    assertThat(explain(town(), "2A.III.17").steps())
        .anySatisfy(step -> assertThat(step).contains("No value", "sport.works"));
  }

  @Test
  void a_provision_is_shown_with_its_article() {
    TownBuilder heritage = SampleTowns.of("water.clean_piped", "50").attributes(Attribute.HERITAGE);
    assertThat(explain(heritage, "2A.III.08").steps())
        .anySatisfy(step -> assertThat(step).contains("P111.HERITAGE.THRESHOLD", "8(2)d"));
  }

  @Test
  void a_criterion_and_the_total_show_their_sums() {
    TownBuilder town = SampleTowns.of(SampleTowns.atLower());
    assertThat(explain(town, "I").formula()).isEqualTo("5.5 + 6 = 11.5");
    assertThat(explain(town, "total").formula()).isEqualTo("11.5 + 15.5 + 48 = 75");
    assertThat(explain(town(), "I").formula()).isEqualTo("0 + 0 = 0; 7 + 8 = 15");
    assertThat(explain(town, "total").steps())
        .anySatisfy(step -> assertThat(step).contains("Verdict: met"));
  }

  @Test
  void an_unknown_code_is_refused_with_the_nearest() {
    assertThatThrownBy(() -> explain(town(), "2A.II.3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Nearest: 2A.II.03");
  }

  @Test
  void every_node_can_be_explained_in_both_languages() {
    Assessment assessment = ClassThree.assess(town());
    assertThat(assessment.indicators())
        .allSatisfy(
            score -> {
              String code = score.indicator().code();
              assertThat(assessment.explain(code, Locale.ENGLISH).steps()).isNotEmpty();
              assertThat(assessment.explain(code, VIETNAMESE).name())
                  .isEqualTo(score.indicator().name().vi());
            });
  }

  /** 110000 / 200 = 550 persons per km2. */
  private static TownBuilder town() {
    return SampleTowns.observe(SampleTowns.of("population.urban", "110000"), "area.natural", "200");
  }

  private static Explanation explain(TownBuilder town, String code) {
    return ClassThree.assess(town).explain(code, Locale.ENGLISH);
  }
}
