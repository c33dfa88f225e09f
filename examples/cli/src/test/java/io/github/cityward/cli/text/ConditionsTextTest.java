package io.github.cityward.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Comparison;
import io.github.cityward.cli.FullTown;
import io.github.cityward.forecast.Projector;
import io.github.cityward.rules.Extent;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.scenario.ScenarioComparison;
import io.github.cityward.simulate.Simulator;
import io.github.cityward.town.Scenario;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Where an urban area of several units has all points, the conditions on its units hold the result
 * open, and every view says so.
 */
class ConditionsTextTest {
  private static final Assessor CLASS_THREE =
      Assessor.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow());
  private static final Audience ENGLISH = Audience.of(Locale.ENGLISH, new Screen(300, false));
  private static final Audience VIETNAMESE =
      Audience.of(Locale.forLanguageTag("vi"), new Screen(300, false));

  private static TownBuilder full() {
    return FullTown.named("sample");
  }

  private static Assessment several() {
    return CLASS_THREE.assess(full().extent(Extent.SEVERAL_UNITS).build(), FullTown.DAY);
  }

  @Test
  void a_simulation_names_the_conditions_that_leave_its_draws_open() throws InterruptedException {
    Town town = full().extent(Extent.SEVERAL_UNITS).build();
    assertThat(
            SimulationText.of(
                Simulator.of(CLASS_THREE).simulate(town, 2026, 2026, 20, 1),
                several(),
                List.of(),
                ENGLISH))
        .contains("Of the first 20 draws, on the last day of 2026, 100 % are undetermined only")
        .containsPattern("2B.MEAN +0 % +100 % +Mean points of .*a figure of the law is not known")
        .contains("2B.HIGHEST");
  }

  @Test
  void what_is_met_only_in_one_unit_is_not_called_certain_without_that() {
    Assessment unsaid = CLASS_THREE.assess(full().build(), FullTown.DAY);
    assertThat(ScoreText.of(unsaid, ENGLISH))
        .contains("Certain if the urban area lies in one commune-level unit, which is not declared")
        .doesNotContain("Certain: every standard is known.");
    assertThat(ScoreText.of(unsaid, VIETNAMESE))
        .contains("Chắc chắn nếu đô thị nằm trong một đơn vị hành chính cấp xã (chưa khai báo)");
    Assessment one = CLASS_THREE.assess(full().extent(Extent.ONE_UNIT).build(), FullTown.DAY);
    assertThat(ScoreText.of(one, ENGLISH)).contains("Certain: every standard is known.");
  }

  @Test
  void a_comparison_says_of_which_town_nothing_is_said_of_its_units() {
    Assessment unsaid = CLASS_THREE.assess(full().name("Tân An").build(), FullTown.DAY);
    Assessment one =
        CLASS_THREE.assess(
            Town.builder("o").name("Một").extent(Extent.ONE_UNIT).build(), FullTown.DAY);
    assertThat(ComparisonText.of(Comparison.of(List.of(unsaid, one)), ENGLISH))
        .contains("? Tân An: extent is not declared");
  }

  private static Assessment one() {
    return CLASS_THREE.assess(
        FullTown.named("one").name("Một").extent(Extent.ONE_UNIT).build(), FullTown.DAY);
  }

  @Test
  void a_comparison_names_the_conditions_with_the_town_that_they_leave_open() {
    assertThat(ComparisonText.of(Comparison.of(List.of(several(), one())), ENGLISH))
        .contains("What the commune-level units must reach besides, and do not for certain:")
        .contains("- sample: 2B.MEAN Mean points of")
        .contains("0–100, 48 needed: undetermined (a figure of the law is not known)")
        .contains("- sample: 2B.HIGHEST");
  }

  @Test
  void of_towns_with_the_same_name_the_id_tells_which_is_open() {
    Assessment other =
        CLASS_THREE.assess(
            FullTown.named("other").name("Một").extent(Extent.WHOLE_CITY).build(), FullTown.DAY);
    assertThat(ComparisonText.of(Comparison.of(List.of(one(), other)), ENGLISH))
        .contains("- Một (other): 2B.MEAN Mean points of")
        .doesNotContain("- Một: 2B");
  }

  @Test
  void a_difference_says_on_which_side_the_conditions_leave_the_result_open() {
    assertThat(DiffText.of(several().diff(one()), ENGLISH))
        .contains("No standard moved")
        .contains("- after: 2B.MEAN Mean points of");
    assertThat(DiffText.of(one().diff(several()), VIETNAMESE)).contains("- trước: 2B.MEAN ");
  }

  @Test
  void scenarios_and_forecasts_name_the_conditions_too() {
    Town town = several().town();
    assertThat(
            ScenariosText.of(
                ScenarioComparison.of(
                    town, CLASS_THREE, FullTown.DAY, List.of(new Scenario("as it is", List.of()))),
                ENGLISH))
        .contains("- (0), (1): 2B.MEAN Mean points of");
    assertThat(
            ForecastText.of(
                Projector.under(CLASS_THREE).project(town, FullTown.DAY, 2026, 2029), ENGLISH))
        .contains("- 2026–2029: 2B.MEAN Mean points of");
  }

  @Test
  void the_explanation_of_a_condition_shows_its_own_bounds() {
    Assessment several = several();
    assertThat(ExplanationText.of(several, several.explain("2B.MEAN", ENGLISH.locale()), ENGLISH))
        .startsWith("UNDETERMINED: 2B.MEAN Mean points of")
        .contains("points: 0–100, 48 needed")
        .doesNotContain("75 needed");
    assertThat(
            ExplanationText.of(
                several, several.explain("2B.MEAN", VIETNAMESE.locale()), VIETNAMESE))
        .contains("2B.MEAN ")
        .contains("48");
  }
}
