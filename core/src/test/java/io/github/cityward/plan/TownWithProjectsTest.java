package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cityward.assess.Assessor;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectEffect;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What projects do to the values in use, as the contract says. */
class TownWithProjectsTest {
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();
  private static final LocalDate OBSERVED = LocalDate.of(2025, 12, 31);
  private static final LocalDate READY = LocalDate.of(2028, 6, 30);
  private static final LocalDate DAY = LocalDate.of(2030, 12, 31);

  private final Assessor assessor = Assessor.of(RuleLibrary.bundled().inForce(UrbanClass.III, DAY));

  @Test
  void an_effect_is_added_to_the_value_in_use() {
    Town town = town("water.clean_piped", "62");
    assertThat(after(town, project(READY, add("water.clean_piped", "26.5"))))
        .isEqualTo("88.5 assumed 2028-06-30");
  }

  @Test
  void a_value_of_a_later_day_keeps_its_day() {
    Town town = town("water.clean_piped", "62");
    assertThat(after(town, project(LocalDate.of(2024, 1, 1), add("water.clean_piped", "1"))))
        .isEqualTo("63 assumed 2025-12-31");
  }

  @Test
  void sums_end_where_the_kind_ends() {
    Town town = town("water.clean_piped", "62");
    Project some = project(READY, add("water.clean_piped", "30"));
    assertThat(after(town, some, some)).isEqualTo("100 assumed 2028-06-30");
    assertThat(after(town, project(READY, add("water.clean_piped", "-70"))))
        .isEqualTo("0 assumed 2028-06-30");
  }

  @Test
  void what_is_set_comes_before_what_is_added_whichever_is_ready_first() {
    Town town = town("water.clean_piped", "62");
    Project set = project(DAY, set("water.clean_piped", "80"));
    assertThat(after(town, project(READY, add("water.clean_piped", "5")), set))
        .isEqualTo("85 assumed 2030-12-31");
  }

  @Test
  void of_two_values_that_are_set_the_later_one_stays() {
    Town town = town("funeral.state", "project");
    assertThat(
            after(
                town,
                project(DAY, set("funeral.state", "built")),
                project(READY, set("funeral.state", "none"))))
        .isEqualTo("built assumed 2030-12-31");
  }

  @Test
  void both_ends_of_a_range_move() {
    Town town = town("roads.density", "3..4.5");
    assertThat(after(town, project(READY, add("roads.density", "0.5"))))
        .isEqualTo("3.5..5 assumed 2028-06-30");
  }

  @Test
  void what_is_missing_stays_missing() {
    Town town = town("water.clean_piped", "62");
    assertThat(after(town, project(READY, add("roads.density", "0.5")))).isEmpty();
    assertThat(after(town, project(READY, set("roads.density", "5")))).isEmpty();
  }

  @Test
  void of_a_project_it_must_be_known_when_it_is_ready() {
    Project some = project(null, add("water.clean_piped", "1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> after(town("water.clean_piped", "62"), some))
        .withMessage("p has no day on which it is ready. Plan with those that have one.");
  }

  /** 100,000 persons on 100 km²; 50,000 more come, and then 200 a km². */
  @Test
  void a_derived_value_is_derived_from_what_changed_and_then_changed_itself() {
    Town town =
        Town.builder("t")
            .observe("population.urban", OBSERVED, "100000", Basis.OFFICIAL, "s")
            .observe("area.natural", OBSERVED, "100", Basis.OFFICIAL, "s")
            .build();
    Project homes = project(READY, add("density.natural", "200"), add("population.urban", "50000"));
    assertThat(after(town, homes)).isEqualTo("1700 assumed 2028-06-30");
  }

  /** {@return the value of what the first effect of the first project changes} */
  private String after(Town town, Project... projects) {
    Quantity quantity = projects[0].effects().get(0).quantity();
    Town changed = new TownWithProjects(town, assessor, DAY).with(List.of(projects));
    Optional<ValueInUse> value = assessor.valuesInUse(changed, DAY).find(quantity);
    return value
        .map(each -> each.value() + " " + each.basis().code() + " " + each.date())
        .orElse("");
  }

  private static Town town(String quantity, String value) {
    return Town.builder("t").observe(quantity, OBSERVED, value, Basis.OFFICIAL, "s").build();
  }

  private static Project project(@Nullable LocalDate ready, ProjectEffect... effects) {
    return new Project("p", "p", Rational.ONE, ready, List.of(effects), List.of(), List.of());
  }

  private static ProjectEffect add(String quantity, String amount) {
    return new ProjectEffect.Addition(CATALOG.get(quantity), Rational.parse(amount));
  }

  private static ProjectEffect set(String quantity, String value) {
    Quantity known = CATALOG.get(quantity);
    return new ProjectEffect.Setting(
        known,
        known
            .level(value)
            .map(Value.class::cast)
            .orElseGet(() -> Range.exactly(Rational.parse(value))));
  }
}
