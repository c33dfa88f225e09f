package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.assess.Assessor;
import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.indicator.OwnModel;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Project;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Effects that an observation hides. Standard B of the small rules is the share of green; it may be
 * derived from the roads, they from the sport works, and these from the area; nothing derives
 * anything from the budget.
 */
class EffectCheckTest {
  private static final LocalDate OBSERVED = LocalDate.of(2026, 3, 1);
  private static final LocalDate DAY = LocalDate.of(2030, 12, 31);
  private static final Assessor ASSESSOR =
      Assessor.of(SmallRules.read(SmallRules.FILE).orElseThrow())
          .with(
              List.of(
                  model("green.share", "roads.density"),
                  model("roads.density", "sport.works"),
                  model("sport.works", "area.natural")));

  private static IndicatorModel model(String quantity, String input) {
    return new OwnModel(
        quantity, List.of(input), values -> Optional.of(values.values().iterator().next()));
  }

  /** {@return a town of which these are observed to be 7 each} */
  private static Town town(String... observed) {
    TownBuilder town = Town.builder("t");
    for (String each : observed) {
      town.observe(each, OBSERVED, "7", Basis.OFFICIAL, "s");
    }
    return town.build();
  }

  private static Project project(String changed) {
    return SmallProjects.of("P", 1, DAY, SmallProjects.add(changed, 1));
  }

  private static List<Problem> lost(Assessor assessor, Town town, String changed) {
    return new TownWithProjects(town, assessor, DAY).lostEffects(List.of(project(changed)));
  }

  /** {@return the observations that hide what happens to {@code changed}} */
  private static List<String> hiding(Town town, String changed) {
    return lost(ASSESSOR, town, changed).stream().map(each -> each.arguments().get(2)).toList();
  }

  @Test
  void what_a_standard_could_be_derived_from_is_lost_if_the_standard_is_observed() {
    Town town = town("green.share", "roads.density");
    assertThat(lost(ASSESSOR, town, "roads.density"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.code()).isEqualTo(ProblemCode.EFFECT_LOST);
              assertThat(each.arguments())
                  .containsExactly("P", "roads.density", "green.share", "7", "2026-03-01");
            });
    assertThatThrownBy(
            () ->
                ExactPlanner.create()
                    .plan(
                        PlanTask.of(
                            town.planning(List.of(project("roads.density"))), ASSESSOR, DAY)))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("green.share is itself observed");
  }

  @Test
  void so_is_what_it_could_be_derived_from_in_several_steps() {
    assertThat(hiding(town("green.share"), "sport.works")).containsExactly("green.share");
    assertThat(hiding(town("green.share"), "area.natural")).containsExactly("green.share");
  }

  @Test
  void the_observation_on_the_way_is_named() {
    assertThat(hiding(town("roads.density"), "sport.works")).containsExactly("roads.density");
    assertThat(hiding(town("sport.works"), "area.natural")).containsExactly("sport.works");
  }

  @Test
  void what_is_derived_or_observed_of_a_standard_itself_is_felt() {
    assertThat(hiding(town("roads.density"), "roads.density")).isEmpty();
    assertThat(hiding(town("green.share"), "green.share")).isEmpty();
    assertThat(hiding(town("area.natural"), "area.natural")).isEmpty();
  }

  @Test
  void what_no_standard_could_be_derived_from_is_not_lost() {
    assertThat(hiding(town("green.share", "roads.density"), "budget.cover")).isEmpty();
  }

  @Test
  void what_another_standard_feels_is_not_lost() {
    Assessor both = ASSESSOR.with(List.of(model("water.clean_piped", "roads.density")));
    assertThat(lost(both, town("green.share", "roads.density"), "roads.density")).isEmpty();
  }

  @Test
  void models_that_derive_two_from_each_other_come_to_an_end() {
    Assessor round = ASSESSOR.with(List.of(model("sport.works", "roads.density")));
    assertThat(lost(round, town("green.share"), "budget.cover")).isEmpty();
    assertThat(lost(round, town("green.share"), "area.natural")).hasSize(1);
  }
}
