package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.ProblemsException;
import io.github.cityward.source.TextFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleLibraryTest {
  private final RuleLibrary library = RuleLibrary.bundled();

  @Test
  void the_rule_set_of_a_class_is_that_in_force_on_the_day() {
    assertThat(library.inForce(UrbanClass.III, LocalDate.of(2026, 1, 1)))
        .hasToString("urban-111-2025-III");
    assertThat(library.inForce(UrbanClass.II, LocalDate.of(2030, 1, 1)))
        .hasToString("urban-111-2025-II");
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
      assertThatThrownBy(() -> library.inForce(UrbanClass.III, day))
          .isInstanceOf(ProblemsException.class)
          .hasMessageContainingAll(
              "class III",
              day.toString(),
              "1210/2016/UBTVQH13 (2016-05-25..2022-12-31)",
              "111/2025/UBTVQH15 (2026-01-01..)",
              "urban-111-2025-III");
    }
    assertThatThrownBy(() -> library.inForce(UrbanClass.I, LocalDate.of(2026, 6, 30)))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("class I ");
  }

  @Test
  void the_timeline_agrees_with_each_file() {
    assertThat(library.ids()).containsExactly("urban-111-2025-II", "urban-111-2025-III");
    for (LawPeriod period : library.timeline()) {
      for (Map.Entry<Goal, String> entry : period.ruleSets().entrySet()) {
        RuleSet rules = library.find(entry.getValue()).orElseThrow();
        assertThat(rules.id()).isEqualTo(entry.getValue());
        assertThat(rules.goal()).isEqualTo(entry.getKey());
        assertThat(rules.instrument()).isEqualTo(period.instrument());
      }
    }
  }

  @Test
  void the_periods_follow_each_other_without_gap_or_overlap() {
    for (int i = 1; i < library.timeline().size(); i++) {
      LocalDate last = library.timeline().get(i - 1).instrument().to();
      assertThat(last).isEqualTo(library.timeline().get(i).instrument().from().minusDays(1));
    }
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
