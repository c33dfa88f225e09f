package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.ProblemsException;
import io.github.cityward.Trials;
import io.github.cityward.ortools.CpSatSolver;
import io.github.cityward.ortools.OrToolsPlanner;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** CP-SAT against every choice, and against the solver of the default planner. */
class CpSatSolverTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @BeforeAll
  static void loadNativeCode() {
    OrToolsPlanner.create();
  }

  @Test
  void trying_every_choice_finds_the_same_portfolio() {
    long first = Trials.firstSeed();
    int met = 0;
    int compared = 0;
    for (long seed = first; seed < first + Trials.of(400); seed++) {
      PortfolioProblem problem =
          new RandomProblems(seed).next(new SplittableRandom(seed).nextInt(11));
      if (problem.spendings().isEmpty()) {
        Portfolio found = solved(WithoutStarts.of(problem, LIMIT));
        assertThat(found).as("seed %d", seed).isEqualTo(BruteForce.cheapest(problem));
        met += found.chosen() == null ? 0 : 1;
        compared++;
      }
    }
    assertThat(met).as("seed %d", first).isBetween(compared / 10, compared * 9 / 10);
  }

  @Test
  void many_projects_that_hardly_differ_are_chosen_as_the_default_planner_does() {
    for (int kind = 0; kind < 4; kind++) {
      PortfolioProblem problem = HardProblems.next(1 + kind, 60, kind % 2 == 1, kind > 1);
      Portfolio expected =
          new PortfolioSearch().search(problem, LIMIT, each -> BruteForce.isMet(problem, each));
      assertThat(expected.proven()).as("kind %d", kind).isTrue();
      assertThat(solved(WithoutStarts.of(problem, LIMIT))).as("kind %d", kind).isEqualTo(expected);
    }
  }

  @Test
  void trying_every_start_of_every_choice_finds_the_same_cost() {
    long first = Trials.firstSeed();
    for (long seed = first; seed < first + Trials.of(60); seed++) {
      StartedProblem problem = StartedProblem.next(seed, 7, seed % 2 == 0);
      assertThat(solved(problem.selection(LIMIT)).cost())
          .as("seed %d", seed)
          .isEqualTo(problem.cheapest());
    }
  }

  /** CP-SAT finds no proof for this problem within a minute. */
  @Test
  void an_interrupt_ends_a_search() {
    Selection selection = LargeProblem.next(3, 200, false, false).selection(Duration.ofMinutes(5));
    Thread waiting = Thread.currentThread();
    CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS).execute(waiting::interrupt);
    long begin = System.nanoTime();
    Selected answer = new CpSatSolver().select(selection);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMinutes(1));
    assertThat(answer.bound()).isPositive().isLessThan(Long.MAX_VALUE);
  }

  /** What an interrupted search has not looked at is not excluded. */
  @Test
  void an_interrupt_proves_nothing() {
    int open = 0;
    for (long seed = 1; seed < 40; seed += 2) {
      Selection selection = StartedProblem.next(seed, 7, false).selection(LIMIT);
      long cheapest = StartedProblem.next(seed, 7, false).cheapest();
      Thread.currentThread().interrupt();
      Selected answer = new CpSatSolver().select(selection);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(answer.bound()).as("seed %d", seed).isLessThanOrEqualTo(cheapest);
      open += answer.starts() == null && cheapest < Long.MAX_VALUE ? 1 : 0;
    }
    assertThat(open).isPositive();
  }

  @Test
  void plans_of_small_towns_are_those_of_the_default_planner() {
    SplittableRandom random = new SplittableRandom(Trials.firstSeed());
    int reached = 0;
    int towns = Trials.of(200);
    for (int i = 0; i < towns; i++) {
      PlanTask task = RandomTasks.next(random);
      Plan expected;
      try {
        expected = ExactPlanner.create().plan(task);
      } catch (ProblemsException lost) {
        continue;
      }
      Plan plan = OrToolsPlanner.create().plan(task);
      assertThat(plan).as("town %d", i).hasToString(expected.toString());
      assertThat(plan.obstacles()).as("town %d", i).isEqualTo(expected.obstacles());
      reached += plan.status().isReached() ? 1 : 0;
    }
    assertThat(reached).isGreaterThan(towns / 10);
  }

  private static Portfolio solved(Selection selection) {
    Portfolio found = selection.checked(new CpSatSolver().select(selection)).portfolio();
    assertThat(found.proven()).isTrue();
    return found;
  }
}
