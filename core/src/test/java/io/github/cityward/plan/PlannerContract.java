package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cityward.PlugInContract;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.UnitType;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectEffect;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Planner} keeps to. Its author extends this and says which:
 *
 * <pre>{@code
 * class GreedyTest extends PlannerContract {
 *   @Override
 *   protected Planner planner() {
 *     return new Greedy();
 *   }
 * }
 * }</pre>
 */
public abstract class PlannerContract extends PlugInContract {
  private static final LocalDate OBSERVED = LocalDate.of(2026, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2030, 12, 31);
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();
  private static final Quantity PERSONS = CATALOG.get("population.total");
  private static final Assessor COMMUNE =
      Assessor.of(RuleLibrary.bundled().inForce(UnitType.COMMUNE, DAY)).acceptingUnverified();

  /** {@return the planner that is held to the contract} */
  protected abstract Planner planner();

  /** A commune that lacks nothing but persons, of whom it needs 16,000, and ways to more. */
  static PlanTask task(int persons) {
    Town town =
        Town.builder("commune", CATALOG)
            .unit(UnitType.COMMUNE)
            .observe("population.total", OBSERVED, String.valueOf(persons), Basis.OFFICIAL, "s")
            .observe("area.natural", OBSERVED, "500", Basis.OFFICIAL, "s")
            .build();
    return PlanTask.of(
        town.planning(List.of(homes("A", 30, 9_000), homes("B", 20, 4_000), homes("C", 15, 5_000))),
        COMMUNE,
        DAY);
  }

  static Project homes(String id, int cost, int persons) {
    return new Project(
        id,
        id,
        Rational.of(cost),
        DAY,
        List.of(new ProjectEffect.Addition(PERSONS, Rational.of(persons))),
        List.of(),
        List.of());
  }

  @Test
  void a_plan_that_reaches_the_goal_is_assessed_so_and_costs_what_its_projects_cost() {
    for (int persons = 0; persons < 40_000; persons += 1_000) {
      Plan plan = planner().plan(task(persons));
      boolean reached = plan.status().isReached();
      assertThat(plan.assessment().verdict() == Verdict.MET).as("%d", persons).isEqualTo(reached);
      if (reached) {
        Rational cost = cost(plan.projects());
        assertThat(plan.cost()).isEqualTo(cost);
        assertThat(Objects.requireNonNull(plan.bound())).isLessThanOrEqualTo(cost);
        assertThat(plan.obstacles()).isEmpty();
      } else {
        assertThat(plan.obstacles()).isNotEmpty();
      }
    }
  }

  private static Rational cost(List<Project> projects) {
    return projects.stream()
        .map(each -> Objects.requireNonNull(each.cost()))
        .reduce(Rational.ZERO, Rational::plus);
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

  /** What a plan says of itself is held against every choice of the three projects. */
  @Test
  void a_plan_never_says_more_than_all_choices_tell() {
    for (PlanTask task : tasks()) {
      Plan plan = planner().plan(task);
      Optional<Rational> cheapest = cheapest(task);
      String about = "%s of %s".formatted(plan, task.town());
      switch (plan.status()) {
        case OPTIMAL -> assertThat(Optional.ofNullable(plan.cost())).as(about).isEqualTo(cheapest);
        case FEASIBLE ->
            assertThat(Objects.requireNonNull(plan.cost()))
                .as(about)
                .isGreaterThanOrEqualTo(cheapest.orElseThrow());
        case INFEASIBLE -> assertThat(cheapest).as(about).isEmpty();
        case UNDETERMINED -> assertThat(plan.cost()).as(about).isNull();
      }
      if (plan.bound() != null) {
        assertThat(plan.bound()).as(about).isLessThanOrEqualTo(cheapest.orElse(plan.bound()));
      }
    }
  }

  @Test
  void projects_are_those_of_the_task_each_once_and_can_stand_together() {
    for (PlanTask task : tasks()) {
      Plan plan = planner().plan(task);
      List<String> ids = ids(plan.projects());
      List<Project> chosen =
          task.town().projects().stream().filter(each -> ids.contains(each.id())).toList();
      assertThat(ids).as(plan.toString()).containsExactlyElementsOf(ids(chosen)).isSorted();
      assertThat(chosen).as(plan.toString()).matches(PlannerContract::canStandTogether);
    }
  }

  private static List<String> ids(List<? extends Project> projects) {
    return projects.stream().map(Project::id).toList();
  }

  /**
   * {@return tasks with projects that are free, that need one another, and that bar one another}
   */
  private static List<PlanTask> tasks() {
    List<PlanTask> tasks = new ArrayList<>();
    for (int persons = 0; persons < 18_000; persons += 3_000) {
      PlanTask task = task(persons);
      tasks.add(task);
      tasks.add(changed(task, "A", List.of("B"), List.of()));
      tasks.add(changed(task, "C", List.of(), List.of("A")));
    }
    return tasks;
  }

  private static PlanTask changed(
      PlanTask task, String id, List<String> requires, List<String> excludes) {
    List<Project> projects =
        task.town().projects().stream()
            .map(
                each ->
                    each.id().equals(id)
                        ? new Project(id, id, each.cost(), DAY, each.effects(), requires, excludes)
                        : each)
            .toList();
    return PlanTask.of(task.town().planning(projects), task.assessor(), task.day());
  }

  private static Optional<Rational> cheapest(PlanTask task) {
    List<Project> all = task.town().projects();
    return IntStream.range(0, 1 << all.size())
        .mapToObj(
            choice ->
                IntStream.range(0, all.size())
                    .filter(i -> (choice >> i & 1) == 1)
                    .mapToObj(all::get)
                    .toList())
        .filter(PlannerContract::canStandTogether)
        .filter(chosen -> reaches(task, chosen))
        .map(PlannerContract::cost)
        .min(Rational::compareTo);
  }

  static boolean canStandTogether(List<? extends Project> chosen) {
    List<String> ids = ids(chosen);
    return chosen.stream()
        .allMatch(
            each ->
                ids.containsAll(each.requires())
                    && each.excludes().stream().noneMatch(ids::contains));
  }

  /** The goal of a commune is a number of persons, so persons are all that projects bring. */
  private static boolean reaches(PlanTask task, List<Project> chosen) {
    Range before =
        (Range) Objects.requireNonNull(task.town().latest(PERSONS, DAY).orElseThrow().value());
    Rational after =
        chosen.stream()
            .flatMap(each -> each.effects().stream())
            .map(effect -> ((ProjectEffect.Addition) effect).amount())
            .reduce(Objects.requireNonNull(before.low()), Rational::plus);
    Town town = task(Integer.parseInt(after.toString())).town();
    return task.assessor().assess(town, DAY).verdict() == Verdict.MET;
  }

  @Test
  void the_same_task_gets_the_same_plan_from_many_threads() {
    Planner planner = planner();
    assertThatAnswersStay(tasks(), task -> said(planner.plan(task)));
  }

  private static List<Object> said(Plan plan) {
    return List.of(plan.status(), plan.projects(), String.valueOf(plan.cost()), plan.obstacles());
  }

  @Test
  void it_never_changes() {
    assertThatItsFieldsAreFinal(planner());
  }

  @Test
  @SuppressWarnings("NullAway")
  void there_is_no_plan_without_a_task() {
    assertThatNullPointerException().isThrownBy(() -> planner().plan(null));
  }
}
