package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Points;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rule sets of Resolution 1210/2016, before and after its amendment of 2022, say what was read
 * of them and no more.
 */
class OlderClassRulesTest {
  private static final String OF_2016 = "urban-1210-2016-III";
  private static final String OF_2022 = "urban-26-2022-III";
  private static final RuleLibrary LIBRARY = RuleLibrary.bundled();

  @ParameterizedTest
  @CsvSource({
    // rules, criterion, standards, minimum (75 %, recalled), maximum (art. 10)
    "urban-1210-2016-III, 1, 7, 15, 20",
    "urban-1210-2016-III, 2, 2, 6, 8",
    "urban-1210-2016-III, 3, 2, 4.5, 6",
    "urban-1210-2016-III, 4, 2, 4.5, 6",
    "urban-1210-2016-III, 5, 46, 45, 60",
    "urban-26-2022-III, 1, 8, 13.5, 18",
    "urban-26-2022-III, 2, 2, 6, 8",
    "urban-26-2022-III, 3, 2, 6, 8",
    "urban-26-2022-III, 4, 2, 4.5, 6",
    "urban-26-2022-III, 5, 49, 45, 60"
  })
  void the_five_criteria_hold_59_and_63_standards(
      String rules, String code, int standards, String minimum, String maximum) {
    Criterion criterion = criterion(rules, code);
    assertThat(criterion.indicators()).hasSize(standards);
    assertThat(criterion.minimum()).isEqualTo(figure(minimum, Evidence.UNVERIFIED));
    assertThat(criterion.maximum()).isEqualTo(figure(maximum, Evidence.SECONDARY));
  }

  @ParameterizedTest
  @CsvSource({
    // rules, group, sum of the points at the lower thresholds, at the upper ones
    "urban-1210-2016-III, 1, 15, 20",
    "urban-1210-2016-III, 2, 6, 8",
    "urban-1210-2016-III, 3, 4.5, 6",
    "urban-1210-2016-III, 4, 4.5, 6",
    "urban-1210-2016-III, 5A.I, 7.5, 10",
    "urban-1210-2016-III, 5A.II, 10.5, 14",
    "urban-1210-2016-III, 5A.III, 10.5, 14",
    "urban-1210-2016-III, 5A.IV, 7.5, 10",
    "urban-26-2022-III, 2, 6, 8",
    "urban-26-2022-III, 3, 6, 8",
    "urban-26-2022-III, 4, 4.5, 6"
  })
  void the_recalled_points_of_a_group_add_up(
      String rules, String group, String minimum, String maximum) {
    List<Indicator> standards =
        rules(rules).indicators().filter(each -> each.group().equals(group)).toList();
    assertThat(sum(standards.stream().map(Indicator::minimum))).isEqualTo(Points.parse(minimum));
    assertThat(sum(standards.stream().map(Indicator::maximum))).isEqualTo(Points.parse(maximum));
  }

  /** Art. 6, which the amendment left alone; from "1000 person" into persons. */
  @ParameterizedTest
  @CsvSource({
    "2.1, 100000, 200000",
    "2.2, 50000, 100000",
    "3.1, 1400, 1800",
    "3.2, 7000, 8000",
    "4.1, 60, 65",
    "4.2, 75, 80"
  })
  void the_minima_of_article_6_were_read_and_what_stands_above_them_is_recalled(
      String code, String lower, String upper) {
    for (String rules : List.of(OF_2016, OF_2022)) {
      Indicator standard = rules(rules).indicator(code).orElseThrow();
      assertThat(standard.scale().lower().value()).hasToString(lower);
      assertThat(standard.scale().lower().evidence()).isEqualTo(Evidence.SECONDARY);
      assertThat(standard.scale().upper().value()).hasToString(upper);
      assertThat(standard.scale().upper().evidence()).isEqualTo(Evidence.UNVERIFIED);
      assertThat(standard.minimum().evidence()).isEqualTo(Evidence.UNVERIFIED);
      assertThat(standard.citation()).startsWith("art. 6");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "urban-1210-2016-III, '2.1, 2.2, 3.1, 3.2, 4.1, 4.2, 5A.II.1'",
    "urban-26-2022-III, '2.1, 2.2, 3.1, 3.2, 4.1, 4.2'"
  })
  void no_other_figure_of_a_standard_counts_and_each_that_does_says_where_it_was_read(
      String rules, String codes) {
    assertThat(rules(rules).indicators().filter(OlderClassRulesTest::counts))
        .extracting(Indicator::code)
        .containsExactly(codes.split(", "));
    assertThat(rules(rules).indicators().filter(each -> !each.source().isEmpty()))
        .extracting(Indicator::code)
        .containsExactly(codes.split(", "));
  }

  /** 2.4 to 2.8 beds for 1000 people. */
  @Test
  void a_threshold_stands_in_the_unit_of_its_quantity() {
    Indicator beds = rules(OF_2016).indicator("5A.I.6").orElseThrow();
    assertThat(beds.quantity().unit()).isEqualTo("bed/10000 person");
    assertThat(beds.scale().lower().value()).hasToString("24");
    assertThat(beds.scale().upper().value()).hasToString("28");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8", "5A.NEW.1", "5A.NEW.2", "5A.NEW.3"})
  void a_standard_that_nobody_has_seen_has_no_figure(String code) {
    assertThat(rules(OF_2022).indicator(code).orElseThrow().evidence()).isEqualTo(Evidence.MISSING);
  }

  @Test
  void the_total_to_reach_was_read_for_2016_only() {
    assertThat(rules(OF_2016).passRule().total()).isEqualTo(figure("75", Evidence.SECONDARY));
    assertThat(rules(OF_2022).passRule().total()).isEqualTo(figure("75", Evidence.UNVERIFIED));
  }

  @ParameterizedTest
  @CsvSource({
    "P22.REGION.NMM-CH.POP, 0.6, '2.1, 2.2'",
    "P22.REGION.NMM-CH.DENS, 0.5, 3.1",
    "P22.REGION.NCC.POP, 0.8, '2.1, 2.2'",
    "P22.REGION.NCC.DENS, 0.7, 3.1",
    "P22.REGION.MEKONG.POP, 0.7, '2.1, 2.2'",
    "P22.REGION.MEKONG.DENS, 0.5, 3.1"
  })
  void a_region_lowers_the_minima_by_the_factor_of_article_9(
      String code, String factor, String standards) {
    Provision provision =
        rules(OF_2022).provisions().stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow();
    assertThat(provision.evidence()).isEqualTo(Evidence.SECONDARY);
    assertThat(provision.effect())
        .isInstanceOfSatisfying(
            Effect.Lowers.class,
            lowers -> {
              assertThat(lowers.factor().value()).hasToString(factor);
              assertThat(lowers.line()).isEqualTo(Effect.Line.UNKNOWN);
              assertThat(lowers.codes()).containsExactly(standards.split(", "));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "urban-1210-2016-I",
        "urban-1210-2016-II",
        "urban-1210-2016-IV",
        "urban-1210-2016-V"
      })
  void the_criteria_of_another_class_give_the_same_points_and_no_standards(String id) {
    RuleSet rules = rules(id);
    assertThat(rules.hasCriteriaOnly()).isTrue();
    assertThat(rules.criteria())
        .extracting(Criterion::code)
        .containsExactly("1", "2", "3", "4", "5");
    for (Criterion criterion : rules.criteria()) {
      Criterion classThree = criterion(OF_2016, criterion.code());
      assertThat(criterion.minimum()).isEqualTo(classThree.minimum());
      assertThat(criterion.maximum()).isEqualTo(classThree.maximum());
    }
  }

  private static boolean counts(Indicator standard) {
    return Stream.of(
            standard.scale().lower(),
            standard.scale().upper(),
            standard.minimum(),
            standard.maximum())
        .anyMatch(figure -> figure.known(false).isPresent());
  }

  private static Criterion criterion(String rules, String code) {
    return rules(rules).criteria().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Figure<Points> figure(String points, Evidence evidence) {
    return new Figure<>(Points.parse(points), evidence);
  }

  private static Points sum(Stream<Figure<Points>> figures) {
    return figures
        .map(figure -> figure.known(true).orElseThrow())
        .reduce(Points.ZERO, Points::plus);
  }

  private static RuleSet rules(String id) {
    return LIBRARY.find(id).orElseThrow();
  }
}
