package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectWork;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Plans that keep to what may be spent in each year. The town lacks 10,000 persons; A brings 9,000
 * for 30, B 4,000 for 20, C 5,000 for 15.
 */
class YearlyBudgetPlanTest {
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

  /** All may start from 2027 on; a year of work on 1 January 2029 ends in time, one later not. */
  private static PlanTask task(UnaryOperator<Project> changed) {
    PlanTask task = PlannerContract.task(6_000);
    List<Project> projects =
        task.town().projects().stream()
            .map(each -> each.carriedOut(ProjectWork.starting(FIRST, 365).between(FIRST, null)))
            .map(changed)
            .toList();
    return PlanTask.of(task.town().planning(projects), task.assessor(), task.day());
  }

  private static PlanTask task() {
    return task(UnaryOperator.identity());
  }

  private static Plan plan(PlanTask task) {
    return ExactPlanner.create().plan(task);
  }

  private static YearlyBudget budget(String limit) {
    return YearlyBudget.of(Rational.parse(limit));
  }

  private static List<String> starts(Plan plan) {
    return plan.projects().stream().map(each -> each + " " + each.work().earliest()).toList();
  }

  private static List<String> spending(Plan plan) {
    return plan.spending().stream()
        .map(each -> each.year() + " " + each.cost() + " " + each.running())
        .toList();
  }

  @Test
  void without_a_yearly_budget_all_start_at_the_earliest() {
    Plan plan = plan(task());
    assertThat(plan).hasToString("OPTIMAL 45 bn VND [A, C]");
    assertThat(starts(plan)).containsExactly("A 2027-01-01", "C 2027-01-01");
    assertThat(spending(plan)).containsExactly("2027 45 0", "2028 0 0", "2029 0 0", "2030 0 0");
    assertThat(plan.notChosen()).extracting(Project::id).containsExactly("B");
  }

  @Test
  void what_is_too_much_for_one_year_starts_one_after_the_other() {
    Plan plan = plan(task().within(budget("30")));
    assertThat(plan).hasToString("OPTIMAL 45 bn VND [A, C]");
    assertThat(starts(plan)).containsExactly("A 2027-01-01", "C 2028-01-01");
    assertThat(spending(plan)).containsExactly("2027 30 0", "2028 15 0", "2029 0 0", "2030 0 0");
    assertThat(plan.spending().get(1).budget()).isEqualTo(Rational.of(30));
  }

  @Test
  void a_year_may_have_a_budget_of_its_own() {
    Plan plan = plan(task().within(budget("30").with(2027, Rational.of(14))));
    assertThat(starts(plan)).containsExactly("A 2028-01-01", "C 2029-01-01");
    assertThat(plan(task().within(YearlyBudget.UNLIMITED.with(2027, Rational.ZERO))).projects())
        .extracting(each -> each.work().earliest())
        .containsOnly(LocalDate.of(2028, 1, 1));
  }

  @Test
  void no_year_has_less_than_nothing_to_spend() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> budget("30").with(2027, Rational.of(-1)))
        .withMessageContaining("-1");
  }

  @Test
  void what_fits_no_year_is_named() {
    Plan plan = plan(task().within(budget("29.999")));
    assertThat(plan.status()).isEqualTo(PlanStatus.INFEASIBLE);
    assertThat(plan.obstacles()).hasSize(1);
    assertThat(((Obstacle.NoTiming) plan.obstacles().get(0)).projects())
        .extracting(Project::id)
        .containsExactly("A");
  }

  @Test
  void a_year_whose_budget_is_too_small_is_named_with_what_is_missing() {
    PlanTask task =
        task(
            each ->
                each.id().equals("A")
                    ? each.carriedOut(ProjectWork.readyOn(LocalDate.of(2028, 6, 30)))
                    : each);
    Plan plan = plan(task.within(YearlyBudget.UNLIMITED.with(2028, Rational.of(20))));
    assertThat(plan.obstacles()).hasSize(1);
    Obstacle.OverYearlyBudget short10 = (Obstacle.OverYearlyBudget) plan.obstacles().get(0);
    assertThat(short10.projects()).extracting(Project::id).containsExactly("A");
    assertThat(List.of(short10.from(), short10.to())).containsExactly(2028, 2028);
    assertThat(short10.missing()).isEqualTo(Rational.of(10));
  }

  /** Works can be paid in 2027 to 2029, in which there are 30; A and C cost 45. */
  @Test
  void the_years_together_may_be_too_short_of_money() {
    Plan plan = plan(task().within(budget("10")));
    Obstacle.OverYearlyBudget over = (Obstacle.OverYearlyBudget) plan.obstacles().get(0);
    assertThat(over.projects()).extracting(Project::id).containsExactly("A", "C");
    assertThat(List.of(over.from(), over.to())).containsExactly(2027, 2029);
    assertThat(over.missing()).isEqualTo(Rational.of(15));
  }

  /**
   * To run A costs 2 a year and C 20: more than there is in 2030 in the end, so that B takes its
   * place. 2028 has a day more than C needs.
   */
  @Test
  void running_costs_count_for_the_years_but_not_for_the_cost() {
    PlanTask task =
        task(
            each ->
                each.id().equals("B")
                    ? each
                    : each.runningAt(Rational.of(each.id().equals("C") ? 20 : 2)));
    Plan plan = plan(task.within(budget("30")));
    assertThat(plan).hasToString("OPTIMAL 45 bn VND [A, C]");
    assertThat(starts(plan)).containsExactly("A 2027-01-01", "C 2028-01-01");
    assertThat(spending(plan))
        .containsExactly("2027 30 0", "2028 15 2.054", "2029 0 22", "2030 0 22");
    assertThat(plan(task.within(budget("30").with(2030, Rational.of(21)))))
        .hasToString("OPTIMAL 50 bn VND [A, B]");
  }

  /**
   * A grows over 730 days. Started in 2028 it is ready on the last day of that year and has all its
   * 9,000 two years later; started in 2029 it has half of them on the day.
   */
  @Test
  void what_grows_must_start_early_enough() {
    PlanTask task =
        task(each -> each.id().equals("A") ? each.carriedOut(each.work().growingOver(730)) : each);
    Plan early = plan(task.within(budget("30")));
    assertThat(starts(early)).containsExactly("A 2027-01-01", "C 2028-01-01");
    Plan late = plan(task.within(budget("30").with(2027, Rational.of(15))));
    assertThat(late.status()).isEqualTo(PlanStatus.OPTIMAL);
    assertThat(starts(late)).containsExactly("A 2028-01-01", "C 2027-01-01");
    Plan tooLate =
        plan(task.within(budget("30").with(2027, Rational.of(15)).with(2028, Rational.ZERO)));
    assertThat(tooLate.status()).isEqualTo(PlanStatus.INFEASIBLE);
    assertThat(tooLate.obstacles()).first().isInstanceOf(Obstacle.NoTiming.class);
  }

  @Test
  void the_cost_is_paid_evenly_over_the_days_and_running_costs_from_the_day_it_is_ready() {
    Project project =
        PlannerContract.task(6_000)
            .town()
            .projects()
            .get(2)
            .carriedOut(ProjectWork.starting(LocalDate.of(2027, 7, 1), 365))
            .runningAt(Rational.parse("3.66"));
    Payments payments = new Payments(new CostUnit(3), 2030);
    // 184 of 365 days of 15 billion, rounded down; then 185 of 366 days from 30 June on.
    assertThat(payments.cost(project)).hasToString("{2027=7561, 2028=7439}");
    assertThat(payments.running(project)).hasToString("{2028=1850, 2029=3660, 2030=3660}");
  }

  @Test
  void the_prices_of_several_years_are_told() {
    assertThat(plan(task()).priceYears()).isEmpty();
    assertThat(
            plan(task(each -> each.atPricesOf(each.id().equals("B") ? 2024 : 2025))).priceYears())
        .containsExactly(2024, 2025);
  }

  @Test
  void a_negative_yearly_budget_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> budget("-1"))
        .withMessage("the yearly budget -1 is negative. Give 0 or more.");
  }
}
