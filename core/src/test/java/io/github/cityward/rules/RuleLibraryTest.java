package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.ProblemsException;
import io.github.cityward.source.TextFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleLibraryTest {
  private final RuleLibrary library = RuleLibrary.bundled();

  @ParameterizedTest
  @CsvSource({
    "III, 2016-05-25, urban-1210-2016-III",
    "III, 2022-12-31, urban-1210-2016-III",
    "III, 2023-01-01, urban-26-2022-III",
    "III, 2025-12-31, urban-26-2022-III",
    "III, 2026-01-01, urban-111-2025-III",
    "II, 2030-01-01, urban-111-2025-II",
    "I, 2026-06-30, urban-111-2025-I"
  })
  void the_rule_set_of_a_class_is_that_in_force_on_the_day(
      UrbanClass urbanClass, LocalDate day, String id) {
    assertThat(library.inForce(urbanClass, day)).hasToString(id);
  }

  @ParameterizedTest
  @CsvSource({
    "CITY, 2022-12-31, city-1211-2016",
    "CITY, 2023-01-01, city-27-2022",
    "WARD, 2016-05-25, ward-1211-2016",
    "WARD, 2025-12-31, ward-27-2022",
    "WARD, 2026-01-01, ward-112-2025",
    "COMMUNE, 2026-01-01, commune-112-2025",
    "MUNICIPALITY, 2026-01-01, municipality-112-2025"
  })
  void so_is_the_rule_set_of_a_status(UnitType status, LocalDate day, String id) {
    assertThat(library.inForce(status, day)).hasToString(id);
  }

  @Test
  void the_last_rule_set_of_an_abolished_status_answers_for_it() {
    assertThat(library.inForce(UnitType.CITY, LocalDate.of(2025, 7, 1)))
        .hasToString("city-27-2022");
    assertThat(library.inForce(UnitType.CITY, LocalDate.of(2026, 6, 30)))
        .hasToString("city-27-2022");
  }

  /** Law 72/2025/QH15 knows communes, wards and special zones only, from July 2025 on. */
  @Test
  void the_status_that_ended_stands_with_its_last_article() {
    assertThat(library.abolished())
        .containsOnlyKeys(UnitType.CITY)
        .hasEntrySatisfying(
            UnitType.CITY,
            end -> {
              assertThat(end.from()).isEqualTo(LocalDate.of(2025, 7, 1));
              assertThat(end.citation()).isEqualTo("Law 72/2025/QH15, art. 1(1)");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2016-05-24, ",
    "2016-05-25, 1210/2016/UBTVQH13",
    "2022-12-31, 1210/2016/UBTVQH13",
    "2023-01-01, 1210/2016/UBTVQH13 as amended by 26/2022/UBTVQH15",
    "2025-12-31, 1210/2016/UBTVQH13 as amended by 26/2022/UBTVQH15",
    "2026-01-01, 111/2025/UBTVQH15"
  })
  void each_instrument_is_in_force_from_its_first_day_to_its_last(LocalDate day, String number) {
    assertThat(
            library
                .period(LawPeriod.Subject.CLASS, day)
                .map(period -> period.instrument().number())
                .orElse(null))
        .isEqualTo(number);
  }

  @Test
  void a_day_without_a_rule_set_is_answered_with_the_timeline() {
    for (LocalDate day : new LocalDate[] {LocalDate.of(2024, 6, 1), LocalDate.of(2010, 1, 1)}) {
      assertThatThrownBy(() -> library.inForce(UrbanClass.II, day))
          .isInstanceOf(ProblemsException.class)
          .hasMessageContainingAll(
              "class II",
              day.toString(),
              "1210/2016/UBTVQH13 (2016-05-25..2022-12-31)",
              "1210/2016/UBTVQH13 + 26/2022/UBTVQH15 (2023-01-01..2025-12-31)",
              "111/2025/UBTVQH15 (2026-01-01..)",
              "urban-111-2025-II");
    }
    assertThatThrownBy(() -> library.inForce(UnitType.COMMUNE, LocalDate.of(2024, 6, 1)))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContainingAll("commune", "112/2025/UBTVQH15 (2026-01-01..)")
        .hasMessageNotContainingAny("urban-", "1210/2016", "76/2025");
  }

  @Test
  void the_timeline_agrees_with_each_file() {
    assertThat(library.ids()).hasSize(18).doesNotHaveDuplicates();
    for (LawPeriod period : library.timeline()) {
      agree(period, period.ruleSets(), false);
      agree(period, period.dossiers(), true);
    }
  }

  private void agree(LawPeriod period, Map<Goal, String> ids, boolean criteriaOnly) {
    ids.forEach(
        (goal, id) -> {
          RuleSet rules = library.find(id).orElseThrow();
          assertThat(rules.id()).isEqualTo(id);
          assertThat(rules.goal()).isEqualTo(goal);
          assertThat(LawPeriod.Subject.of(goal)).isEqualTo(period.subject());
          assertThat(rules.instrument()).isEqualTo(period.instrument());
          assertThat(rules.hasCriteriaOnly()).isEqualTo(criteriaOnly);
        });
  }

  @ParameterizedTest
  @EnumSource(
      value = LawPeriod.Subject.class,
      names = "ARRANGEMENT",
      mode = EnumSource.Mode.EXCLUDE)
  void the_periods_follow_each_other_without_gap_or_overlap(LawPeriod.Subject subject) {
    List<Instrument> instruments =
        library.timeline().stream()
            .filter(each -> each.subject() == subject)
            .map(LawPeriod::instrument)
            .toList();
    assertThat(instruments).hasSize(3);
    for (int i = 1; i < instruments.size(); i++) {
      LocalDate last = instruments.get(i - 1).to();
      assertThat(last).isEqualTo(instruments.get(i).from().minusDays(1));
    }
  }

  /** The closing article of 76/2025/UBTVQH15 ends the two before it. */
  @Test
  void arrangements_stand_with_their_days_and_without_rule_sets() {
    assertThat(library.timeline())
        .filteredOn(each -> each.subject() == LawPeriod.Subject.ARRANGEMENT)
        .allMatch(each -> each.ruleSets().isEmpty() && each.dossiers().isEmpty())
        .extracting(each -> each.instrument().toString())
        .containsExactly(
            "35/2023/UBTVQH15 (2023-07-12..2025-04-14)",
            "50/2024/UBTVQH15 (2024-08-22..2025-04-14)",
            "76/2025/UBTVQH15 (2025-04-15..)");
  }

  @Test
  void a_rule_set_knows_the_sha_256_of_its_file() {
    String text = library.text("urban-111-2025-III").orElseThrow();
    assertThat(library.find("urban-111-2025-III").orElseThrow().sha256())
        .isEqualTo(TextFile.sha256(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void an_unknown_id_has_no_rule_set() {
    assertThat(library.find("../timeline")).isEmpty();
    assertThat(library.text("urban-2030-III")).isEmpty();
  }
}
