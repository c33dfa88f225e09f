package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.simulate.Share;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectEffect;
import io.github.cityward.town.ProjectWork;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What is said of a plan. The commune needs 16,000 persons; A brings 9,000 for 30, B 4,000 for 20,
 * C 5,000 for 15.
 */
class PlanSentencesTest {
  private static final PlanWords WORDS = PlanWords.in(Locale.ENGLISH);

  private static Plan plan(PlanTask task) {
    return ExactPlanner.create().plan(task);
  }

  private static Project project(
      String id, @Nullable Rational cost, LocalDate ready, ProjectEffect... effects) {
    return new Project(id, id, cost, ready, List.of(effects), List.of(), List.of());
  }

  private static ProjectEffect added(String quantity, int amount) {
    return new ProjectEffect.Addition(QuantityCatalog.bundled().get(quantity), Rational.of(amount));
  }

  @Test
  void the_answer_names_the_day_the_cost_and_the_number_of_projects() {
    assertThat(WORDS.answer(plan(PlannerContract.task(6_000))))
        .endsWith(
            "on 31 December 2030: 45 billion VND, for 2 projects. It is proven that nothing cheaper"
                + " reaches it.");
    assertThat(WORDS.answer(plan(PlannerContract.task(16_000))))
        .endsWith("reached without any project.");
    assertThat(WORDS.answer(plan(PlannerContract.task(0)))).contains("billion VND, for 3 projects");
  }

  @Test
  void what_no_choice_reaches_is_said_with_its_obstacle() {
    Plan plan = plan(PlannerContract.task(6_000).within(Rational.of(40)));
    assertThat(WORDS.answer(plan)).endsWith("NOT REACHED by any choice of the projects.");
    assertThat(plan.obstacles().stream().map(WORDS::of))
        .containsExactly("The budget is short by 5 billion VND: the cheapest way costs 45.");
  }

  @Test
  void each_obstacle_has_its_sentence() {
    Points two = Points.parse("2");
    Interval most = Interval.between(Points.ZERO, Points.parse("1"));
    List<Project> projects =
        List.of(
            project("A", Rational.ONE, LocalDate.EPOCH),
            project("B", Rational.ONE, LocalDate.EPOCH));
    assertThat(
            List.of(
                WORDS.of(new Obstacle.OutOfReach("II", most, two)),
                WORDS.of(new Obstacle.OutOfReach("II", most, null)),
                WORDS.of(new Obstacle.OutOfReach("total", most, two)),
                WORDS.of(new Obstacle.OutOfReach("total", most, null)),
                WORDS.of(new Obstacle.OverBudget(Rational.of(45), Rational.of(5), false)),
                WORDS.of(new Obstacle.OverYearlyBudget(projects, 2027, 2027, Rational.of(5))),
                WORDS.of(new Obstacle.OverYearlyBudget(projects, 2027, 2029, Rational.of(5))),
                WORDS.of(new Obstacle.NoTiming(projects)),
                WORDS.of(new Obstacle.NotTogether()),
                WORDS.of(new Obstacle.OutOfTime())))
        .containsExactly(
            "Criterion II comes to 0–1 at most, and 2 are needed.",
            "Criterion II comes to 0–1 at most, and nobody knows how many are needed.",
            "The total comes to 0–1 at most, and 2 are needed.",
            "The total comes to 0–1 at most, and nobody knows how many are needed.",
            "The budget is short by 5 billion VND of the cheapest way that was found, 45; whether"
                + " there is a cheaper one is not proven.",
            "In 2027 the yearly budget is short by 5 billion VND for A, B of the cheapest way,"
                + " whenever they start.",
            "In 2027–2029 the yearly budgets together are short by 5 billion VND for A, B of the"
                + " cheapest way, whenever they start.",
            "The cheapest way cannot be started in time: no starts of A, B keep to the yearly"
                + " budgets and reach the goal.",
            "Each line can be reached, but not all of them together.",
            "The time was up before a way was found; with a longer time limit there may be one.");
  }

  @Test
  void the_effects_of_a_project_are_said_with_their_sign() {
    assertThat(
            WORDS.effects(
                project(
                    "P",
                    Rational.ONE,
                    LocalDate.EPOCH,
                    added("sport.works", 2),
                    added("culture.works", -1),
                    new ProjectEffect.Setting(
                        QuantityCatalog.bundled().get("green.share"),
                        Range.exactly(Rational.of(30))))))
        .contains(" +2", "; ", " −1", " → 30");
    assertThat(
            WORDS.effects(
                project("P", Rational.ONE, LocalDate.EPOCH, added("sport.works", 2))
                    .carriedOut(ProjectWork.readyOn(LocalDate.EPOCH).growingOver(30))))
        .endsWith(", growing over 30 days");
  }

  @Test
  void the_other_projects_are_said_with_the_reason() {
    PlanTask task = PlannerContract.task(6_000);
    List<Project> projects = new ArrayList<>(task.town().projects());
    projects.add(project("D", Rational.ONE, task.day().plusDays(1), added("population.total", 1)));
    projects.add(project("E", null, task.day(), added("population.total", 1)));
    projects.add(project("F", Rational.ONE, task.day()));
    Plan plan = plan(PlanTask.of(task.town().planning(projects), task.assessor(), task.day()));
    assertThat(WORDS.others(plan))
        .containsExactly(
            "Not chosen: B.",
            "Not ready by the day, or requiring one that cannot be chosen: D.",
            "Left out, since the cost is not known: E.",
            "Left out, since the effect is not known: F.");
    assertThat(WORDS.others(plan(PlannerContract.task(0)))).isEmpty();
    assertThat(WORDS.prices(plan)).isEmpty();
  }

  @Test
  void prices_of_several_years_are_said() {
    PlanTask task = PlannerContract.task(6_000);
    List<Project> projects =
        task.town().projects().stream()
            .map(each -> each.atPricesOf(each.id().equals("B") ? 2024 : 2025))
            .toList();
    PlanTask priced = PlanTask.of(task.town().planning(projects), task.assessor(), task.day());
    assertThat(WORDS.prices(plan(priced)).orElseThrow())
        .startsWith("The costs are in prices of several years (2024, 2025);");
  }

  /** 80 of 100 draws; the share may miss by the root of 0.8 · 0.2 / 100, which is 0.04. */
  @Test
  void a_plan_for_what_is_uncertain_is_said_with_its_probability_and_its_draws() {
    RobustPlan plan =
        new RobustPlan(
            plan(PlannerContract.task(6_000)),
            Rational.parse("0.75"),
            7,
            new Share(5, 100),
            new Share(80, 100),
            new Share(3, 100),
            new Share(76, 100));
    assertThat(WORDS.answer(plan))
        .startsWith("With a probability of at least 75")
        .endsWith(WORDS.answer(plan.plan()));
    assertThat(WORDS.draws(plan))
        .startsWith("With them the goal is reached for certain in 80 of 100 draws")
        .contains("seed 7: 80", "standard error 4", "not chosen, 76", "in 5 draws", "open in 3.");
    assertThat(WORDS.of(new Obstacle.TooRarely(new Share(60, 100))))
        .endsWith("in at least 60 of 100 none reaches it at all.");
    assertThat(WORDS.assumption()).endsWith("what they change is ASSUMED");
  }
}
