package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Class I of 2026 and the statuses: rule sets of standards that are either met or not. */
class PassFailRulesTest {
  private static final RuleLibrary LIBRARY = RuleLibrary.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // rules | what each criterion counts
        "urban-111-2025-I | I 6, II 4, III 5",
        "city-1211-2016 | size 2, units 2, class 1, economy 6",
        "city-27-2022 | size 2, units 2, class 1, economy 6",
        "ward-1211-2016 | size 2, economy 1, infrastructure 8",
        "ward-27-2022 | size 2, economy 1, infrastructure 1",
        "ward-112-2025 | size 2, role 1, urbanisation 1, economy 5, development 1",
        "commune-112-2025 | size 2",
        "municipality-112-2025 | size 2, units 1, urbanisation 1, economy 4"
      })
  void each_criterion_counts_its_standards(String rules, String counts) {
    assertThat(rules(rules).measure()).isEqualTo(Measure.STANDARDS);
    assertThat(rules(rules).criteria())
        .extracting(each -> each.code() + " " + each.requirements().size())
        .containsExactly(counts.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "city-1211-2016 | CITY.1 | >= 150000 | official",
        "city-1211-2016 | CITY.2 | >= 150 | official",
        "city-1211-2016 | CITY.3a | >= 10 | official",
        "city-1211-2016 | CITY.3b | >= 65 | official",
        "city-1211-2016 | CITY.4 | one-of I II III | official",
        "city-1211-2016 | CITY.5.1 | one-of surplus | secondary",
        "city-1211-2016 | CITY.5.2 | >= 1.05 | unverified",
        "city-1211-2016 | CITY.5.3 | >= 0 | unverified",
        "city-1211-2016 | CITY.5.4 | <= 0 | unverified",
        "city-1211-2016 | CITY.5.5 | >= 80 | unverified",
        "city-1211-2016 | CITY.5.6 | >= 80 | unverified",
        "city-27-2022 | CITY.3a | >= 10 | official",
        "city-27-2022 | CITY.5.1/2022 | one-of | missing",
        "city-27-2022 | CITY.5.4/2022 | <= | missing",
        "ward-1211-2016 | WARD.1.urban-district | >= 15000 | official",
        "ward-1211-2016 | WARD.1.city | >= 7000 | official",
        "ward-1211-2016 | WARD.1.town | >= 5000 | official",
        "ward-1211-2016 | WARD.2 | >= 5.5 | official",
        "ward-1211-2016 | WARD.3 | one-of | missing",
        "ward-1211-2016 | WARD.4 | one-of met | secondary",
        "ward-1211-2016 | WARD.4.6.III | >= 9 | secondary",
        "ward-1211-2016 | WARD.4.7.III | >= | missing",
        "ward-27-2022 | WARD.4/2022 | one-of met | official",
        "ward-112-2025 | WARD26.1 | >= 21000 | secondary",
        "ward-112-2025 | WARD26.2 | >= 5.5 | secondary",
        "ward-112-2025 | WARD26.3 | one-of region province subregion | secondary",
        "ward-112-2025 | WARD26.4 | >= 50 | secondary",
        "ward-112-2025 | WARD26.5.1 | >= 100 | secondary",
        "ward-112-2025 | WARD26.5.2 | >= 70 | secondary",
        "ward-112-2025 | WARD26.5.3 | >= 70 | secondary",
        "ward-112-2025 | WARD26.5.4 | > 0 | secondary",
        "ward-112-2025 | WARD26.5.5 | < 0 | secondary",
        "ward-112-2025 | WARD26.6 | one-of | missing",
        "commune-112-2025 | COMMUNE26.1 | >= 16000 | secondary",
        "commune-112-2025 | COMMUNE26.1.mountainous | >= 5000 | secondary",
        "commune-112-2025 | COMMUNE26.1.island | >= 2500 | secondary",
        "commune-112-2025 | COMMUNE26.2 | >= 30 | secondary",
        "commune-112-2025 | COMMUNE26.2.mountainous | >= 100 | secondary",
        "commune-112-2025 | COMMUNE26.2.island | >= 15 | secondary",
        "municipality-112-2025 | MUNICIPALITY26.1 | >= 2500000 | secondary",
        "municipality-112-2025 | MUNICIPALITY26.2 | >= 2500 | secondary",
        "municipality-112-2025 | MUNICIPALITY26.3 | >= 30 | secondary",
        "municipality-112-2025 | MUNICIPALITY26.4 | >= 45 | secondary",
        "municipality-112-2025 | MUNICIPALITY26.5.1 | one-of none | secondary",
        "urban-111-2025-I | 1.I.05 | <= 10 | secondary",
        "urban-111-2025-I | 1.II.07 | >= 2500000 | secondary",
        "urban-111-2025-I | 1.II.09 | >= 600000 | secondary"
      })
  void a_standard_requires_what_the_law_says(
      String rules, String code, String required, String evidence) {
    Indicator standard = rules(rules).indicator(code).orElseThrow();
    assertThat(required(standard)).isEqualTo(required);
    assertThat(standard.evidence().code()).isEqualTo(evidence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"city-1211-2016", "city-27-2022"})
  void there_is_no_city_under_a_province_since_the_district_level_ended(String id) {
    assertThat(rules(id).isAbolished(LocalDate.of(2025, 6, 30))).isFalse();
    assertThat(rules(id).isAbolished(LocalDate.of(2025, 7, 1))).isTrue();
    assertThat(Objects.requireNonNull(rules(id).abolition()).citation()).contains("72/2025/QH15");
  }

  @Test
  void class_one_needs_twelve_and_what_each_criterion_needs_is_not_known() {
    RuleSet rules = rules("urban-111-2025-I");
    assertThat(rules.passRule().total().value()).hasToString("12");
    assertThat(rules.criteria())
        .extracting(each -> each.minimum().evidence())
        .containsOnly(Evidence.MISSING);
  }

  /** That the list is complete is not verified; that each standard on it is asked for was read. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "city-1211-2016",
        "city-27-2022",
        "ward-1211-2016",
        "ward-27-2022",
        "ward-112-2025",
        "commune-112-2025",
        "municipality-112-2025"
      })
  void a_status_needs_all_standards_of_each_criterion(String id) {
    assertThat(rules(id).passRule().total().evidence()).isEqualTo(Evidence.UNVERIFIED);
    for (Criterion criterion : rules(id).criteria()) {
      assertThat(criterion.minimum().known(false)).contains(criterion.maximum().value());
    }
  }

  private static String required(Indicator standard) {
    PassScale scale = (PassScale) standard.scale();
    List<Rational> values = Objects.requireNonNullElse(scale.required().value(), List.of());
    String written =
        values.stream()
            .map(
                each ->
                    standard.quantity().kind() == Kind.LEVEL
                        ? standard.quantity().levels().get((int) each.toDouble())
                        : each.toString())
            .collect(Collectors.joining(" "));
    return (scale.comparison().symbol() + " " + written).trim();
  }

  private static RuleSet rules(String id) {
    return LIBRARY.find(id).orElseThrow();
  }
}
