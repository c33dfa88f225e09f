package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Trials;
import io.github.cityward.quantity.Rational;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search for what is enough in many cases, against every choice in each of them. */
class RobustSearchTest {
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final int PROBLEMS = Trials.of(40);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void nothing_that_is_enough_is_cheaper(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    RandomProblems problems = new RandomProblems(seed);
    int found = 0;
    for (int i = 0; i < PROBLEMS; i++) {
      PortfolioProblem problem = problems.next(1 + random.nextInt(8));
      List<PortfolioProblem> cases = cases(problem, random);
      List<Long> weights = cases.stream().map(each -> 1L + random.nextInt(3)).toList();
      long all = weights.stream().mapToLong(each -> each).sum();
      RobustMemory memory = memory(cases, weights);
      long before = 0;
      for (long spare = all - 1; spare >= 0; spare -= 1 + random.nextInt(3)) {
        Portfolio best = new RobustSearch(memory, spare, new Clock(LONG)).search();
        String place = "seed " + seed + ", problem " + i + ", spare " + spare + " of " + all;
        long cheapest = cheapest(cases, weights, spare);
        assertThat(best.proven()).as(place).isTrue();
        assertThat(best.cost()).as(place).isEqualTo(cheapest);
        assertThat(best.bound()).as(place).isEqualTo(cheapest);
        assertThat(cheapest).as(place).isGreaterThanOrEqualTo(before);
        if (best.chosen() != null) {
          found++;
          assertThat(missed(cases, weights, best.chosen())).isLessThanOrEqualTo(spare);
          assertThat(BruteForce.cost(problem, best.chosen())).as(place).isEqualTo(best.cost());
        }
        before = cheapest;
      }
    }
    assertThat(found).as("seed %d", seed).isGreaterThan(PROBLEMS);
  }

  /** The same requirements, of which what they ask for is a little harder or easier. */
  private static List<PortfolioProblem> cases(PortfolioProblem problem, SplittableRandom random) {
    return cases(problem, 1 + random.nextInt(8), random);
  }

  static List<PortfolioProblem> cases(
      PortfolioProblem problem, int count, SplittableRandom random) {
    List<PortfolioProblem> cases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cases.add(
          new PortfolioProblem(
              problem.candidates(),
              problem.contributions(),
              problem.criterionNeeds().stream()
                  .map(each -> each.times(tenths(5 + random.nextInt(9))))
                  .toList(),
              problem.totalNeed().times(tenths(5 + random.nextInt(9))),
              problem.spendings()));
    }
    return cases;
  }

  private static Rational tenths(int count) {
    return Rational.of(count).dividedBy(Rational.of(10));
  }

  static RobustMemory memory(List<PortfolioProblem> problems, List<Long> weights) {
    List<DrawnCase> cases = new ArrayList<>();
    for (int i = 0; i < problems.size(); i++) {
      PortfolioProblem problem = problems.get(i);
      cases.add(
          new DrawnCase(problem, chosen -> BruteForce.isMet(problem, chosen), weights.get(i)));
    }
    return new RobustMemory(cases);
  }

  static long cheapest(List<PortfolioProblem> problems, List<Long> weights, long spare) {
    PortfolioProblem first = problems.get(0);
    long cheapest = Long.MAX_VALUE;
    for (int digits = 0; digits < 1 << first.candidates().size(); digits++) {
      Set<Integer> chosen = new TreeSet<>();
      for (int i = 0; i < first.candidates().size(); i++) {
        if ((digits >> i & 1) != 0) {
          chosen.add(i);
        }
      }
      long cost = BruteForce.cost(first, chosen);
      if (cost < cheapest
          && BruteForce.isAllowed(first, chosen)
          && missed(problems, weights, chosen) <= spare) {
        cheapest = cost;
      }
    }
    return cheapest;
  }

  private static long missed(
      List<PortfolioProblem> problems, List<Long> weights, Set<Integer> chosen) {
    long missed = 0;
    for (int i = 0; i < problems.size(); i++) {
      missed += BruteForce.isMet(problems.get(i), chosen) ? 0 : weights.get(i);
    }
    return missed;
  }
}
