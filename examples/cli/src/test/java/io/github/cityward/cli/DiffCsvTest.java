package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.assess.Assessor;
import io.github.cityward.export.CsvText;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A criterion stands on the side that has it. */
class DiffCsvTest {
  @Test
  void a_criterion_that_is_gone_has_no_code_after() {
    LocalDate day = LocalDate.of(2026, 6, 30);
    Town town = Town.builder("t").build();
    AssessmentDiff diff =
        assessor("urban-111-2025-III")
            .assess(town, day)
            .diff(assessor("urban-26-2022-III").assess(town, day));
    assertThat(
            DiffCsv.of(diff, new CsvText(false)).lines().filter(row -> row.startsWith("CEILING")))
        .hasSize(5)
        .allMatch(row -> row.matches("CEILING,[1-5],,,.*"));
  }

  private static Assessor assessor(String rules) {
    return Assessor.of(RuleLibrary.bundled().find(rules).orElseThrow());
  }
}
