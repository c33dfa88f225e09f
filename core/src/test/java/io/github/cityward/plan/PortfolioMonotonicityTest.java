package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Trials;
import io.github.cityward.quantity.Rational;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What must hold whatever the cheapest portfolio is. */
class PortfolioMonotonicityTest {
  private static final int PROBLEMS = Trials.of(12);
  private static final int PROJECTS = 50;

  @Test
  void a_cheaper_project_never_raises_the_cost_and_a_dearer_one_never_lowers_it() {
    long first = Trials.firstSeed();
    for (long seed = first; seed < first + PROBLEMS; seed++) {
      PortfolioProblem problem = problem(seed);
      Portfolio found = search(problem, problem);
      SplittableRandom random = new SplittableRandom(seed);
      int place = random.nextInt(PROJECTS);
      long cost = problem.candidates().get(place).cost();
      long less = random.nextLong(cost + 1);
      long cheaper = search(problem, withCost(problem, place, cost - less)).cost();
      assertThat(cheaper).as("seed %d", seed).isLessThanOrEqualTo(found.cost());
      assertThat(found.chosen() == null || found.cost() - cheaper <= less)
          .as("seed %d: %d cheaper", seed, less)
          .isTrue();
      assertThat(search(problem, withCost(problem, place, cost + less)).cost())
          .as("seed %d", seed)
          .isGreaterThanOrEqualTo(found.cost());
    }
  }

  @Test
  void without_a_project_it_never_costs_less_and_if_it_was_not_chosen_the_same() {
    long first = Trials.firstSeed();
    for (long seed = first; seed < first + PROBLEMS; seed++) {
      PortfolioProblem problem = problem(seed);
      Portfolio found = search(problem, problem);
      int place = new SplittableRandom(seed).nextInt(PROJECTS);
      Portfolio without = search(problem, without(problem, place));
      assertThat(without.cost()).as("seed %d", seed).isGreaterThanOrEqualTo(found.cost());
      if (found.chosen() != null && !found.chosen().contains(place)) {
        assertThat(without).as("seed %d without %d", seed, place).isEqualTo(found);
      }
    }
  }

  @Test
  void more_points_never_cost_less() {
    long first = Trials.firstSeed();
    for (long seed = first; seed < first + PROBLEMS; seed++) {
      PortfolioProblem problem = problem(seed);
      long before = 0;
      for (int total = 76; total <= 88; total += 4) {
        PortfolioProblem harder =
            new PortfolioProblem(
                problem.candidates(),
                problem.contributions(),
                problem.criterionNeeds(),
                Rational.of(total),
                List.of());
        long cost = search(harder, harder).cost();
        assertThat(cost).as("seed %d, %d points", seed, total).isGreaterThanOrEqualTo(before);
        before = cost;
      }
    }
  }

  @Test
  void what_was_found_in_no_time_and_its_bound_are_on_either_side_of_the_cheapest() {
    long first = Trials.firstSeed();
    for (long seed = first; seed < first + PROBLEMS; seed++) {
      PortfolioProblem problem = problem(seed);
      Portfolio found = search(problem, problem);
      for (Duration limit : List.of(Duration.ZERO, Duration.ofMillis(3), Duration.ofMillis(9))) {
        Portfolio early =
            new PortfolioSearch().search(problem, limit, some -> BruteForce.isMet(problem, some));
        assertThat(early.cost()).as("seed %d", seed).isGreaterThanOrEqualTo(found.cost());
        assertThat(early.bound()).as("seed %d", seed).isLessThanOrEqualTo(found.cost());
        assertThat(early.proven()).as("seed %d", seed).isEqualTo(early.bound() == early.cost());
      }
    }
  }

  private static PortfolioProblem problem(long seed) {
    return HardProblems.next(seed, PROJECTS, seed % 2 == 0, seed % 3 == 0);
  }

  private static Portfolio search(PortfolioProblem needs, PortfolioProblem problem) {
    Portfolio found =
        new PortfolioSearch()
            .search(problem, Duration.ofMinutes(1), some -> BruteForce.isMet(needs, some));
    assertThat(found.proven()).isTrue();
    return found;
  }

  private static PortfolioProblem withCost(PortfolioProblem problem, int place, long cost) {
    return with(problem, place, cost, problem.candidates().get(place).excludes());
  }

  /** A project that excludes itself is never chosen. */
  private static PortfolioProblem without(PortfolioProblem problem, int place) {
    List<Integer> excludes = new ArrayList<>(problem.candidates().get(place).excludes());
    excludes.add(place);
    return with(problem, place, problem.candidates().get(place).cost(), excludes);
  }

  private static PortfolioProblem with(
      PortfolioProblem problem, int place, long cost, List<Integer> excludes) {
    List<Candidate> candidates = new ArrayList<>(problem.candidates());
    candidates.set(place, new Candidate(cost, candidates.get(place).requires(), excludes));
    return new PortfolioProblem(
        candidates,
        problem.contributions(),
        problem.criterionNeeds(),
        problem.totalNeed(),
        problem.spendings());
  }
}
