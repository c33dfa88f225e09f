package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is just short of a line is never drawn or said as the line. */
class NearTheLineTest {
  /** 4 + (89.99999996 - 80) / 10 x 2.5 = 6.49999999 of the 6.5 points that must be reached. */
  private static final Assessment NEAR =
      new RuleText("Small")
          .criterion("X", "Whole", "6.5", "6.5")
          .standard("A.1", "Water", "X", "water.clean_piped", "4", "6.5")
          .assess(
              Town.builder("t")
                  .name("Near")
                  .observe("water.clean_piped", RuleText.DAY, "89.99999996", Basis.OFFICIAL, "x")
                  .build());

  @Test
  void points_of_a_criterion() {
    assertThat(CriterionChart.inWords(NEAR, Locale.ENGLISH))
        .isEqualTo(
            "Near: Small under 1/2026, as of 30 June 2026; data tier A. Criterion X: points 6.49999999,"
                + " minimum 6.5, maximum 6.5: not met.");
    assertThat(Looks.texts(CriterionChart.of(NEAR, Locale.ENGLISH)))
        .contains("Points: 6.49999999; not met");
  }

  @Test
  void points_and_percent_of_a_group() {
    // 6.49999999 / 6.5 = 99.99999984...
    assertThat(GroupRadarChart.inWords(NEAR, Locale.ENGLISH))
        .contains("X. Whole: 6.49999999 of 6.5 points (99.99999985 %); minimum 4 points (61.54 %)");
  }

  @Test
  void points_and_value_of_a_standard() {
    assertThat(String.join(" ", Looks.texts(StatusGridChart.of(NEAR, Locale.ENGLISH))))
        .contains(
            "A.1 Water 89.99999996 % (official) 6.49999999 of 6.5 points: between minimum and"
                + " maximum");
  }
}
