package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cityward.ProblemsException;
import io.github.cityward.Trials;
import io.github.cityward.assess.Verdict;
import io.github.cityward.plan.ProjectRole.Part;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CostFrontierTest {
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final int TOWNS = Trials.of(12);

  /**
   * Of two standards of a commune one is met: 500 km² are enough, and 6,000 persons 10,000 too few.
   * A and C bring 14,000 for 45; A and B 13,000 for 50; B and C 9,000.
   */
  @Test
  void each_further_standard_has_its_price() {
    CostFrontier frontier = CostFrontier.of(PlannerContract.task(6_000), 0, LONG);
    assertThat(frontier.goal()).hasToString("OPTIMAL 45 bn VND [A, C]");
    assertThat(frontier.complete()).isTrue();
    assertThat(frontier.points())
        .extracting(FrontierPoint::toString)
        .containsExactly("1: 0 bn VND []", "2: 45 bn VND [A, C]");
    assertThat(frontier.points())
        .extracting(FrontierPoint::increase)
        .containsExactly(Rational.ZERO, Rational.of(45));
    assertThat(frontier.points())
        .extracting(FrontierPoint::verdict)
        .containsExactly(Verdict.NOT_MET, Verdict.MET);
    assertThat(frontier.points()).allMatch(FrontierPoint::isProven);
    assertThat(frontier.later()).isEmpty();
  }

  /** Without A there are 15,000 persons at most; with B or without C the goal costs 50. */
  @Test
  void what_the_goal_costs_the_other_way_is_told_of_each_project() {
    assertThat(CostFrontier.of(PlannerContract.task(6_000), 0, LONG).roles())
        .containsExactly(
            new ProjectRole(project("A"), Part.ALL, null, true),
            new ProjectRole(project("B"), Part.NONE, Rational.of(50), true),
            new ProjectRole(project("C"), Part.ALL, Rational.of(50), true));
  }

  /** 16,000 persons are enough. */
  @Test
  void of_what_is_met_already_no_project_is_in_a_plan() {
    CostFrontier frontier = CostFrontier.of(PlannerContract.task(16_000), 0, LONG);
    assertThat(frontier.points()).hasToString("[2: 0 bn VND []]");
    assertThat(frontier.roles()).extracting(ProjectRole::part).containsOnly(Part.NONE);
    assertThat(frontier.roles().get(0).otherwise()).isEqualTo(Rational.of(30));
  }

  private static PlanTask planning(Project... projects) {
    PlanTask task = PlannerContract.task(6_000);
    return PlanTask.of(task.town().planning(List.of(projects)), task.assessor(), task.day());
  }

  /** X or Y, at 30 each, bring the 10,000 persons that are short; so does Z, at 40. */
  @Test
  void what_could_be_in_its_stead_at_the_same_cost_is_in_some_plan() {
    List<ProjectRole> roles =
        CostFrontier.of(
                planning(
                    PlannerContract.homes("X", 30, 10_000),
                    PlannerContract.homes("Y", 30, 10_000),
                    PlannerContract.homes("Z", 40, 10_000)),
                0,
                LONG)
            .roles();
    assertThat(roles).hasToString("[X SOME, Y SOME, Z NONE]");
    assertThat(roles)
        .extracting(ProjectRole::otherwise)
        .containsExactly(Rational.of(30), Rational.of(30), Rational.of(40));
    assertThat(roles).allMatch(ProjectRole::proven);
  }

  @Test
  void of_a_plan_that_may_not_be_the_cheapest_no_role_is_known() {
    PlanTask task = PlannerContract.task(6_000);
    Plan plan = ExactPlanner.create().plan(task);
    Plan unproven =
        new Plan(
            task,
            PlanStatus.FEASIBLE,
            plan.cost(),
            Rational.ZERO,
            plan.projects(),
            List.of(),
            List.of(),
            plan.before(),
            plan.assessment(),
            List.of());
    Planning planning = new Planning(task, Candidates.of(task), LONG);
    RoleSearch search = new RoleSearch(planning, planning.problem(Outcome.WORST), new Clock(LONG));
    assertThat(search.roles(unproven)).hasToString("[A UNKNOWN, B UNKNOWN, C UNKNOWN]");
  }

  @Test
  void what_brings_more_for_nothing_is_where_prices_begin() {
    CostFrontier frontier =
        CostFrontier.of(planning(PlannerContract.homes("F", 0, 10_000)), 0, LONG);
    assertThat(frontier.points()).hasToString("[2: 0 bn VND [F]]");
  }

  /** A and B would bring enough, but only one of them is built. */
  @Test
  void that_nothing_reaches_more_is_certain_once_all_is_looked_at() {
    PlanTask task =
        planning(
            PlannerContract.homes("A", 30, 5_000).asOneOf("homes"),
            PlannerContract.homes("B", 20, 5_000).asOneOf("homes"));
    CostFrontier frontier = CostFrontier.of(task, 0, LONG);
    assertThat(frontier.points()).hasToString("[1: 0 bn VND []]");
    assertThat(frontier.complete()).isTrue();
  }

  @Test
  void a_point_is_proven_if_its_cost_is_its_bound() {
    FrontierPoint point = CostFrontier.of(PlannerContract.task(6_000), 0, LONG).points().get(1);
    FrontierPoint unproven =
        new FrontierPoint(
            point.least(),
            point.cost(),
            Rational.of(44),
            point.increase(),
            point.projects(),
            point.points(),
            point.verdict());
    assertThat(unproven.isProven()).isFalse();
  }

  /** All are ready on the last day of 2030, and none a year before. */
  @Test
  void a_later_year_saves_what_it_makes_cheaper() {
    PlanTask task = PlannerContract.task(6_000);
    PlanTask early = PlanTask.of(task.town(), task.assessor(), LocalDate.of(2029, 12, 31));
    CostFrontier frontier = CostFrontier.of(early, 2, LONG);
    assertThat(frontier.goal().status()).isEqualTo(PlanStatus.INFEASIBLE);
    assertThat(frontier.roles()).isEmpty();
    assertThat(frontier.points()).hasToString("[1: 0 bn VND []]");
    assertThat(frontier.later())
        .extracting(each -> each.plan().task().day().getYear() + " " + each.plan().cost())
        .containsExactly("2030 45", "2031 45");
    assertThat(frontier.later()).extracting(LaterPlan::saved).containsExactly(null, Rational.ZERO);
  }

  @Test
  void what_is_called_proven_without_time_is_so_with_time() {
    for (int persons = 0; persons < 18_000; persons += 1_000) {
      PlanTask task = PlannerContract.task(persons);
      CostFrontier hasty = CostFrontier.of(task, 1, Duration.ofNanos(1));
      List<Choice> all = Choice.all(task);
      for (FrontierPoint each : hasty.points()) {
        Rational cheapest = cheapest(all, each.least()).orElseThrow();
        assertThat(each.bound()).isLessThanOrEqualTo(cheapest);
        assertThat(each.cost()).isGreaterThanOrEqualTo(cheapest);
      }
      List<ProjectRole> proven = CostFrontier.of(task, 0, LONG).roles();
      for (ProjectRole each : hasty.roles()) {
        assertThat(each.part() == Part.UNKNOWN || proven.contains(each)).isTrue();
      }
    }
  }

  @Test
  void years_and_time_are_not_negative() {
    PlanTask task = PlannerContract.task(6_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CostFrontier.of(task, -1, LONG))
        .withMessage("-1 later years. Give 0 or more.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CostFrontier.of(task, 0, Duration.ZERO))
        .withMessage("the limit PT0S is no time. Give more than 0.");
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 13, 14})
  void every_point_and_every_role_is_that_of_all_choices(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int steps = 0;
    int roles = 0;
    for (int i = 0; i < TOWNS; i++) {
      PlanTask task = RandomTasks.next(random);
      CostFrontier frontier;
      try {
        frontier = CostFrontier.of(task, 0, LONG);
      } catch (ProblemsException e) {
        continue;
      }
      String place = "seed " + seed + ", town " + i + ": " + frontier;
      List<Choice> all = Choice.all(task);
      checkPoints(frontier, all, place);
      checkRoles(frontier, all, place);
      steps += frontier.points().size() - 1;
      roles += frontier.roles().size();
    }
    assertThat(steps).as("seed %d", seed).isGreaterThanOrEqualTo(TOWNS - 8);
    assertThat(roles).as("seed %d", seed).isGreaterThanOrEqualTo(TOWNS - 8);
  }

  private static void checkPoints(CostFrontier frontier, List<Choice> all, String place) {
    assertThat(frontier.complete()).as(place).isTrue();
    long reached = -1;
    Rational before = null;
    for (FrontierPoint each : frontier.points()) {
      assertThat(each.cost()).as(place).isEqualTo(each.bound());
      for (long least = Math.max(0, reached + 1); least <= each.least(); least++) {
        assertThat(cheapest(all, least)).as(place).contains(each.cost());
      }
      assertThat(cheapest(all, each.least() + 1)).as(place).isNotEqualTo(Optional.of(each.cost()));
      assertThat(each.increase())
          .as(place)
          .isEqualTo(before == null ? each.cost() : each.cost().minus(before));
      if (before != null) {
        assertThat(each.increase().signum()).as(place).isPositive();
      }
      reached = each.least();
      before = each.cost();
    }
    assertThat(cheapest(all, reached + 1)).as(place).isEmpty();
  }

  private static Optional<Rational> cheapest(List<Choice> all, long least) {
    return all.stream()
        .filter(each -> each.assessment().points().low().value().compareTo(Rational.of(least)) >= 0)
        .map(Choice::cost)
        .findFirst();
  }

  private static void checkRoles(CostFrontier frontier, List<Choice> all, String place) {
    List<Choice> met =
        all.stream().filter(each -> each.assessment().verdict() == Verdict.MET).toList();
    if (met.isEmpty()) {
      assertThat(frontier.roles()).as(place).isEmpty();
      return;
    }
    Rational cost = met.get(0).cost();
    List<Choice> best = met.stream().filter(each -> each.cost().equals(cost)).toList();
    for (ProjectRole role : frontier.roles()) {
      boolean isChosen = frontier.goal().projects().contains(role.project());
      long in = best.stream().filter(each -> each.projects().contains(role.project())).count();
      assertThat(role.part())
          .as(place)
          .isEqualTo(in == best.size() ? Part.ALL : in == 0 ? Part.NONE : Part.SOME);
      assertThat(role.proven()).as(place).isTrue();
      assertThat(Optional.ofNullable(role.otherwise()))
          .as(place)
          .isEqualTo(
              met.stream()
                  .filter(each -> each.projects().contains(role.project()) != isChosen)
                  .map(Choice::cost)
                  .min(Comparator.naturalOrder()));
    }
  }

  private static Project project(String id) {
    return PlannerContract.task(0).town().projects().stream()
        .filter(each -> Objects.equals(each.id(), id))
        .findFirst()
        .orElseThrow();
  }
}
