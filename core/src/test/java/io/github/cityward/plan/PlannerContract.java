package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.UnitType;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectEffect;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every planner keeps to. Its author extends this and says which. */
public abstract class PlannerContract {
  private static final LocalDate OBSERVED = LocalDate.of(2026, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2030, 12, 31);

  /** {@return the planner that is held to the contract} */
  protected abstract Planner planner();

  /** A commune that lacks nothing but persons, of whom it needs 16,000, and ways to more. */
  static PlanTask task(int persons) {
    Town town =
        Town.builder("commune")
            .unit(UnitType.COMMUNE)
            .observe("population.total", OBSERVED, String.valueOf(persons), Basis.OFFICIAL, "s")
            .observe("area.natural", OBSERVED, "500", Basis.OFFICIAL, "s")
            .build();
    Assessor assessor =
        Assessor.of(RuleLibrary.bundled().inForce(UnitType.COMMUNE, DAY)).acceptingUnverified();
    return PlanTask.of(
        town.planning(List.of(homes("A", 30, 9_000), homes("B", 20, 4_000), homes("C", 15, 5_000))),
        assessor,
        DAY);
  }

  private static Project homes(String id, int cost, int persons) {
    return new Project(
        id,
        id,
        Rational.of(cost),
        DAY,
        List.of(
            new ProjectEffect.Addition(
                QuantityCatalog.bundled().get("population.total"), Rational.of(persons))),
        List.of(),
        List.of());
  }

  @Test
  void a_plan_that_reaches_the_goal_is_assessed_so_and_costs_what_its_projects_cost() {
    for (int persons = 0; persons < 40_000; persons += 1_000) {
      Plan plan = planner().plan(task(persons));
      boolean reached = plan.status() == PlanStatus.OPTIMAL || plan.status() == PlanStatus.FEASIBLE;
      assertThat(plan.assessment().verdict() == Verdict.MET).as("%d", persons).isEqualTo(reached);
      if (reached) {
        Rational cost =
            plan.projects().stream()
                .map(each -> Objects.requireNonNull(each.cost()))
                .reduce(Rational.ZERO, Rational::plus);
        assertThat(plan.cost()).isEqualTo(cost);
        assertThat(Objects.requireNonNull(plan.bound())).isLessThanOrEqualTo(cost);
        assertThat(plan.obstacles()).isEmpty();
      } else {
        assertThat(plan.obstacles()).isNotEmpty();
      }
    }
  }

  @Test
  void a_plan_keeps_to_the_budget() {
    for (int budget = 0; budget < 70; budget += 5) {
      Plan plan = planner().plan(task(6_000).within(Rational.of(budget)));
      if (plan.cost() != null) {
        assertThat(plan.cost()).isLessThanOrEqualTo(Rational.of(budget));
      }
    }
  }

  @Test
  void the_same_task_gets_the_same_plan_from_many_threads() {
    List<Plan> plans =
        IntStream.range(0, 16).parallel().mapToObj(i -> planner().plan(task(6_000))).toList();
    assertThat(plans).extracting(Plan::projects).containsOnly(plans.get(0).projects());
  }

  @Test
  @SuppressWarnings("NullAway")
  void there_is_no_plan_without_a_task() {
    assertThatNullPointerException().isThrownBy(() -> planner().plan(null));
  }
}
