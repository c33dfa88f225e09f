package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Trials;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.sat4j.specs.TimeoutException;

/** Other ways to the same answer. */
class PortfolioOracleTest {
  @Test
  void trying_every_choice_of_a_few_candidates_finds_the_same_portfolio() {
    findsTheSame(Trials.of(2000), 10);
  }

  @Test
  void trying_every_choice_of_up_to_14_candidates_finds_the_same_portfolio() {
    findsTheSame(Trials.of(60), 14);
  }

  private static void findsTheSame(int problems, int most) {
    long first = Trials.firstSeed();
    int met = 0;
    for (long seed = first; seed < first + problems; seed++) {
      PortfolioProblem problem =
          new RandomProblems(seed).next(new SplittableRandom(seed).nextInt(most + 1));
      Portfolio found = search(problem);
      assertThat(found)
          .as("seed %d, at most %d", seed, most)
          .isEqualTo(BruteForce.cheapest(problem));
      met += found.chosen() == null ? 0 : 1;
    }
    assertThat(met).as("seed %d", first).isBetween(problems / 10, problems * 9 / 10);
  }

  @Test
  void a_solver_of_pseudo_boolean_problems_finds_the_same_cost() throws TimeoutException {
    long first = Trials.firstSeed();
    for (long seed = first; seed < first + Trials.of(60); seed++) {
      int size = 12 + new SplittableRandom(seed).nextInt(11);
      PortfolioProblem problem = new RandomProblems(seed).next(size);
      if (problem.contributions().stream().anyMatch(each -> each.candidates().size() > 9)) {
        continue;
      }
      Portfolio found = search(problem);
      assertThat(found.proven()).as("seed %d", seed).isTrue();
      assertThat(found.chosen() == null ? OptionalLong.empty() : OptionalLong.of(found.cost()))
          .as("seed %d, %d candidates", seed, size)
          .isEqualTo(BooleanSolver.leastCost(problem));
    }
  }

  private static Portfolio search(PortfolioProblem problem) {
    return new PortfolioSearch()
        .search(problem, Duration.ofSeconds(20), chosen -> BruteForce.isMet(problem, chosen));
  }
}
