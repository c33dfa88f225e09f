package io.github.cityward.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A missing value that a formula would give which nobody checked is not shown as hopeless. */
class UncountedFormulaTest {
  private static final String FORMULA =
      "could be derived by a formula of the law that nobody has checked, which counts in no verdict"
          + " without --accept-unverified: population.temporary_converted = 2 *"
          + " population.temporary * population.temporary_days / 365 (UNVERIFIED: recalled, nobody"
          + " checked; 111/2025/UBTVQH15, Appendix III)";
  private static final Audience READER = Audience.of(Locale.ENGLISH, new Screen(900, false));

  private static Assessment assessed() {
    LocalDate day = LocalDate.of(2026, 6, 30);
    Town town =
        Town.builder("t")
            .observe("population.permanent", day, "30000", Basis.OFFICIAL, "yearbook")
            .observe("population.temporary", day, "3650", Basis.OFFICIAL, "yearbook")
            .observe("population.temporary_days", day, "50", Basis.OFFICIAL, "yearbook")
            .build();
    return Assessor.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow())
        .assess(town, day);
  }

  @Test
  void the_score_names_the_formula_beside_the_missing_value() {
    assertThat(ScoreText.of(assessed(), READER)).containsOnlyOnce("no value; " + FORMULA);
  }

  @Test
  void the_gap_names_it_behind_what_is_needed() {
    assertThat(GapText.of(assessed(), READER))
        .containsOnlyOnce("at least 20,000 people needed; " + FORMULA);
  }
}
