package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.quantity.Rational;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PortfolioSearchTest {
  private static final List<Integer> NONE = List.of();
  private static final Duration LONG = Duration.ofSeconds(10);

  @Test
  void the_cheapest_that_reaches_the_need_is_chosen() {
    assertThat(cheapest(7, candidate(5), candidate(3), candidate(4)))
        .isEqualTo(new Portfolio(Set.of(1, 2), 7, 7, true));
  }

  @Test
  void of_equal_costs_the_fewest_then_the_first_in_order() {
    assertThat(cheapest(6, candidate(3), candidate(3), candidate(6), candidate(3), candidate(6)))
        .isEqualTo(new Portfolio(Set.of(2), 6, 6, true));
    assertThat(cheapest(5, candidate(4), candidate(3), candidate(2), candidate(1), candidate(4)))
        .isEqualTo(new Portfolio(Set.of(0, 3), 5, 5, true));
  }

  @Test
  void what_a_project_requires_comes_along() {
    assertThat(cheapest(4, new Candidate(4, List.of(1), NONE), candidate(1), candidate(6)))
        .isEqualTo(new Portfolio(Set.of(0, 1), 5, 5, true));
  }

  @Test
  void either_of_two_may_exclude_the_other() {
    assertThat(cheapest(5, candidate(2), new Candidate(3, NONE, List.of(0)), candidate(4)))
        .isEqualTo(new Portfolio(Set.of(0, 2), 6, 6, true));
  }

  @Test
  void that_there_is_none_is_proven() {
    assertThat(cheapest(8, candidate(3), candidate(4)))
        .isEqualTo(new Portfolio(null, Long.MAX_VALUE, Long.MAX_VALUE, true));
  }

  @Test
  void of_what_contradicts_itself_there_is_none() {
    PortfolioProblem problem =
        problem(List.of(new Candidate(1, List.of(1), NONE), candidate(1)), List.of(), List.of());
    Portfolio found =
        new PortfolioSearch()
            .search(problem, Fixing.none(2).withIn(0).withOut(1), new Clock(LONG), chosen -> true);
    assertThat(found).isEqualTo(new Portfolio(null, Long.MAX_VALUE, Long.MAX_VALUE, true));
  }

  @Test
  void a_criterion_without_requirements_is_never_reached() {
    PortfolioProblem problem =
        problem(List.of(candidate(1)), List.of(), List.of(Rational.ZERO, Rational.ONE));
    Portfolio found = new PortfolioSearch().search(problem, LONG, chosen -> false);
    assertThat(found).isEqualTo(new Portfolio(null, Long.MAX_VALUE, Long.MAX_VALUE, true));
  }

  /**
   * Each of 16 brings one to either criterion, at 10, 11, ... 25. So many that act in two places
   * are not laid out in all combinations; three are needed, for 10 + 11 + 12.
   */
  @Test
  void those_that_are_too_many_to_try_together_are_decided_one_by_one() {
    List<Integer> places = IntStream.range(0, 16).boxed().toList();
    Additive one = new Additive(Collections.nCopies(16, Rational.ONE), sum -> sum, List.of());
    PortfolioProblem problem =
        problem(
            places.stream().map(place -> candidate(10L + place)).toList(),
            List.of(
                new Summed(places, 0, one, Rational.of(16)),
                new Summed(places, 1, one, Rational.of(16))),
            List.of(Rational.of(3), Rational.of(3)));
    Portfolio found = new PortfolioSearch().search(problem, LONG, problem::needsAreMet);
    assertThat(found).isEqualTo(new Portfolio(Set.of(0, 1, 2), 33, 33, true));
  }

  private static PortfolioProblem problem(
      List<Candidate> candidates, List<Contribution> contributions, List<Rational> needs) {
    return new PortfolioProblem(candidates, contributions, needs, Rational.ZERO, List.of());
  }

  @Test
  void two_thousand_projects_are_no_trouble_where_each_acts_alone() {
    PortfolioProblem problem = HardProblems.next(1, 2000, false, false);
    Portfolio found =
        new PortfolioSearch()
            .search(problem, Duration.ofMinutes(1), chosen -> BruteForce.isMet(problem, chosen));
    assertThat(found.proven()).isTrue();
    assertThat(found.cost()).isEqualTo(1717); // HiGHS finds no cheaper ones
  }

  @Test
  void what_takes_too_long_comes_with_its_bound() {
    PortfolioProblem problem = HardProblems.next(1, 600, true, true);
    Portfolio found =
        new PortfolioSearch()
            .search(problem, Duration.ofMillis(700), chosen -> BruteForce.isMet(problem, chosen));
    assertThat(found.proven()).isFalse();
    assertThat(found.bound()).isLessThan(found.cost());
  }

  @Test
  @Timeout(20)
  void an_interrupted_thread_ends_its_search_and_stays_interrupted() {
    PortfolioProblem problem = HardProblems.next(1, 600, true, true);
    Thread.currentThread().interrupt();
    Portfolio found =
        new PortfolioSearch()
            .search(problem, Duration.ofHours(1), chosen -> BruteForce.isMet(problem, chosen));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(found.proven()).isFalse();
    assertThat(found.bound()).isLessThan(found.cost());
  }

  @Test
  void costs_that_are_too_large_are_refused() {
    assertThatThrownBy(() -> cheapest(1, candidate(Long.MAX_VALUE / 2), candidate(1)))
        .isInstanceOf(ArithmeticException.class);
  }

  private static Candidate candidate(long cost) {
    return new Candidate(cost, NONE, NONE);
  }

  /** Each earns as many points as it costs. */
  private static Portfolio cheapest(long need, Candidate... candidates) {
    List<Integer> places = IntStream.range(0, candidates.length).boxed().toList();
    PortfolioProblem problem =
        new PortfolioProblem(
            List.of(candidates),
            List.of(
                new Summed(
                    places,
                    0,
                    new Additive(
                        places.stream()
                            .map(place -> Rational.of(candidates[place].cost()))
                            .toList(),
                        sum -> sum,
                        List.of()),
                    Rational.of(1000))),
            List.of(Rational.ZERO),
            Rational.of(need),
            List.of());
    return new PortfolioSearch()
        .search(
            problem,
            Duration.ofSeconds(10),
            chosen -> chosen.stream().mapToLong(place -> candidates[place].cost()).sum() >= need);
  }
}
