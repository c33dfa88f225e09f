package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Points;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule sets that come with the library say what table 2A of Resolution 111/2025 says. */
class BundledRulesTest {
  private static final RuleLibrary LIBRARY = RuleLibrary.bundled();

  @ParameterizedTest
  @CsvSource({
    "urban-111-2025-II, I, 2, 11.5, 15",
    "urban-111-2025-II, II, 3, 15.5, 20",
    "urban-111-2025-II, III, 18, 48, 65",
    "urban-111-2025-III, I, 2, 11.5, 15",
    "urban-111-2025-III, II, 3, 15.5, 20",
    "urban-111-2025-III, III, 18, 48, 65"
  })
  void the_points_of_the_standards_add_up_to_those_of_their_criterion(
      String rules, String code, int standards, String minimum, String maximum) {
    Criterion criterion =
        rules(rules).criteria().stream()
            .filter(it -> it.code().equals(code))
            .findFirst()
            .orElseThrow();
    assertThat(criterion.minimum().value()).isEqualTo(Points.parse(minimum));
    assertThat(criterion.maximum().value()).isEqualTo(Points.parse(maximum));
    assertThat(criterion.indicators()).hasSize(standards);
    assertThat(sum(criterion.indicators().stream().map(Indicator::minimum).toList()))
        .isEqualTo(Points.parse(minimum));
    assertThat(sum(criterion.indicators().stream().map(Indicator::maximum).toList()))
        .isEqualTo(Points.parse(maximum));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // code | class II: lower upper | class III: lower upper | points: minimum maximum
        "2A.I.01   | 2 3           | 1 2          | 5.5 7",
        "2A.I.02   | 2 3           | 1 2          | 6 8",
        "2A.II.03  | 200000 500000 | 20000 200000 | 5.5 7",
        "2A.II.04  | 1000 1500     | 500 1000     | 4.5 6",
        "2A.II.05  | 65 95         | 55 65        | 5.5 7",
        "2A.III.06 | 2 3           | 1 2          | 3 4",
        "2A.III.07 | 6 8           | 4 6          | 4 5",
        "2A.III.08 | 90 100        | 85 95        | 2 3",
        "2A.III.09 | 3.5 4.5       | 3 3.5        | 2 3",
        "2A.III.10 | 60 80         | 50 70        | 0.75 1",
        "2A.III.11 | 80 90         | 70 80        | 2 3",
        "2A.III.12 | 60 80         | 50 70        | 2 3",
        "2A.III.13 | 1 2           | 1 2          | 2.5 3", // of class III: project and built
        "2A.III.14 | 35 40         | 30 35        | 3.75 5",
        "2A.III.15 | 10 25         | 1 10         | 3.75 5",
        "2A.III.16 | 10 20         | 2 10         | 3.75 5",
        "2A.III.17 | 5 10          | 2 5          | 3 4",
        "2A.III.18 | 5 10          | 2 5          | 2 3",
        "2A.III.19 | 2 3           | 1.5 2        | 2 3",
        "2A.III.20 | 2 4           | 1 2          | 3 4",
        "2A.III.21 | 25 35         | 25 35        | 2 3",
        "2A.III.22 | 6 8           | 2.5 7        | 2.5 3",
        "2A.III.23 | 1 3           | 1 3          | 4 5"
      })
  void each_row_of_the_table_stands_in_both_files(
      String code, String classTwo, String classThree, String points) {
    Indicator two = rules("urban-111-2025-II").indicator(code).orElseThrow();
    Indicator three = rules("urban-111-2025-III").indicator(code).orElseThrow();
    assertThat(thresholds(two)).isEqualTo(classTwo);
    assertThat(thresholds(three)).isEqualTo(classThree);
    assertThat(points(two)).isEqualTo(points);
    assertThat(points(three)).isEqualTo(points);
  }

  @ParameterizedTest
  @ValueSource(strings = {"urban-111-2025-II", "urban-111-2025-III"})
  void every_figure_is_secondary_and_cited(String id) {
    RuleSet rules = rules(id);
    assertThat(rules.indicators()).hasSize(23).allSatisfy(BundledRulesTest::isSecondaryAndCited);
    assertThat(rules.passRule().total())
        .isEqualTo(new Figure<>(Points.parse("75"), Evidence.SECONDARY));
    assertThat(rules.passRule().citation()).contains("9(3)");
  }

  @Test
  void the_regulation_and_the_funeral_home_go_in_steps() {
    assertThat(rules("urban-111-2025-III").indicators())
        .filteredOn(it -> it.scale() instanceof StepScale)
        .extracting(Indicator::code)
        .containsExactly("2A.I.01", "2A.I.02", "2A.III.06", "2A.III.13", "2A.III.23");
    assertThat(rules("urban-111-2025-II").indicator("2A.III.13").orElseThrow().scale())
        .isInstanceOf(LinearScale.class);
  }

  private static void isSecondaryAndCited(Indicator indicator) {
    assertThat(indicator.evidence()).isEqualTo(Evidence.SECONDARY);
    assertThat(indicator.citation()).startsWith("Appendix II, table 2A, row ");
  }

  private static RuleSet rules(String id) {
    return LIBRARY.find(id).orElseThrow();
  }

  private static String thresholds(Indicator indicator) {
    return indicator.scale().lower().value() + " " + indicator.scale().upper().value();
  }

  private static String points(Indicator indicator) {
    return indicator.minimum().value() + " " + indicator.maximum().value();
  }

  private static Points sum(List<Figure<Points>> figures) {
    Points sum = Points.ZERO;
    for (Figure<Points> figure : figures) {
      sum = sum.plus(figure.known(false).orElseThrow());
    }
    return sum;
  }
}
