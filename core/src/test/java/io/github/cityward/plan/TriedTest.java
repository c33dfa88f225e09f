package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Rational;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Portfolios of three projects, for 3, 5 and 4, at the prices 13, 21 and 17 (four times as much, as
 * there are three of them, and 1). There are three cases, in each of which one of them is needed,
 * the first, the second, the third: they stand for 1, 2 and 3 draws.
 */
class TriedTest {
  private static final int ALL = 13 + 21 + 17;
  private static final Fixing FREE = Fixing.none(3);
  private static final List<Integer> NONE = List.of();

  private static RobustMemory memory(long cost, List<Integer> required, boolean isFirstEverMet) {
    return new RobustMemory(
        List.of(
            needing(0, cost, required, isFirstEverMet),
            needing(1, cost, required, true),
            needing(2, cost, required, true)));
  }

  private static DrawnCase needing(
      int needed, long cost, List<Integer> required, boolean isEverMet) {
    Predicate<Set<Integer>> isMet = chosen -> isEverMet && chosen.contains(needed);
    PortfolioProblem problem =
        new PortfolioProblem(
            List.of(
                new Candidate(3, NONE, NONE),
                new Candidate(cost, required, NONE),
                new Candidate(4, NONE, NONE)),
            List.of(
                new Summed(
                    List.of(needed),
                    0,
                    new Additive(List.of(Rational.ONE), any -> any, List.of()),
                    Rational.ONE)),
            List.of(Rational.ONE),
            Rational.ONE,
            List.of());
    return new DrawnCase(problem, isMet, 1L + needed);
  }

  private static RobustMemory memory() {
    return memory(5, NONE, true);
  }

  private static PlaceSet set(Integer... places) {
    return PlaceSet.none(3).with(List.of(places));
  }

  @Test
  void what_is_enough_and_cheaper_becomes_the_best() {
    Tried tried = new Tried(memory(), 3);
    assertThat(tried.best()).isNull();
    assertThat(tried.price()).isEqualTo(ALL + 1);
    assertThat(tried.offer(set(1))).isFalse(); // misses 1 + 3
    assertThat(tried.offer(set(0, 1, 2))).isTrue();
    assertThat(tried.price()).isEqualTo(ALL);
    assertThat(tried.offer(set(2))).isTrue(); // misses 1 + 2
    assertThat(tried.best()).isEqualTo(set(2));
    assertThat(tried.price()).isEqualTo(17);
    assertThat(tried.offer(set(0, 2))).isFalse(); // dearer
    assertThat(tried.offer(set(0, 1, 2))).isTrue(); // as before
    assertThat(tried.offer(set(1))).isFalse();
    assertThat(tried.best()).isEqualTo(set(2));
  }

  /** The second and the third cost 4 each, and with four spare draws either is enough. */
  @Test
  void of_equal_prices_the_first_in_order_is_the_best() {
    Tried tried = new Tried(memory(4, NONE, true), 4);
    assertThat(tried.offer(set(2))).isTrue();
    assertThat(tried.offer(set(1))).isTrue();
    assertThat(tried.best()).isEqualTo(set(1));
    Tried other = new Tried(memory(4, NONE, true), 4);
    assertThat(other.offer(set(1))).isTrue();
    assertThat(other.offer(set(2))).isTrue();
    assertThat(other.best()).isEqualTo(set(1));
  }

  @Test
  void a_search_begins_with_what_is_known_from_another() {
    RobustMemory memory = memory();
    new Tried(memory, 0).offer(set(2));
    new Tried(memory, 0).offer(set(0, 1, 2));
    Tried tried = new Tried(memory, 3);
    assertThat(tried.best()).isEqualTo(set(2));
    assertThat(tried.offer(set(0, 1, 2))).isFalse(); // dearer than what was tried before
  }

  /** The dearest that may be left out first: 1, then 0; the third is needed. */
  @Test
  void what_is_not_needed_is_left_out_of_the_best_the_dearest_first() {
    Tried tried = new Tried(memory(), 3);
    assertThat(tried.offerLess()).isFalse();
    tried.offer(set(0, 1, 2));
    assertThat(tried.offerLess()).isTrue();
    assertThat(tried.best()).isEqualTo(set(0, 2));
    assertThat(tried.offerLess()).isTrue();
    assertThat(tried.best()).isEqualTo(set(2));
    assertThat(tried.offerLess()).isFalse();
  }

  /**
   * The second costs 1 and requires the first, whose case is never met after all: neither helps.
   */
  @Test
  void what_requires_a_project_is_left_out_with_it() {
    Tried tried = new Tried(memory(1, List.of(0), false), 3);
    tried.offer(set(0, 1, 2));
    assertThat(tried.offerLess()).isTrue();
    assertThat(tried.best()).isEqualTo(set(2));
  }

  @Test
  void the_cheapest_that_may_meet_a_case_and_keeps_to_what_is_decided_is_known() {
    Tried tried = new Tried(memory(), 0);
    tried.offer(set(0, 1));
    tried.offer(set(1));
    tried.offer(set(1, 2));
    assertThat(tried.cheapest(0, FREE)).isEqualTo(set(0, 1));
    assertThat(tried.cheapest(1, FREE)).isEqualTo(set(1));
    assertThat(tried.cheapest(1, FREE.withIn(2))).isEqualTo(set(1, 2));
    assertThat(tried.cheapest(2, FREE)).isEqualTo(set(1, 2));
    assertThat(tried.cheapest(2, FREE.withOut(1))).isNull();
    assertThat(tried.dearestFirst(FREE)).containsExactly(2, 0, 1); // 38, 34, 21
    assertThat(tried.dearestFirst(FREE.withOut(2))).containsExactly(2, 0, 1);
    assertThat(tried.dearestFirst(FREE.withIn(0))).containsExactly(2, 0, 1);
    assertThat(tried.dearestFirst(FREE.withIn(2))).containsExactly(0, 1, 2); // none, 38, 38
  }

  /** The case that is met by 1 and 2 is the dearest; both are in others too: 6 and 3 draws. */
  @Test
  void a_branch_is_parted_by_the_portfolio_that_meets_enough_cases() {
    Tried tried = new Tried(memory(), 0);
    tried.offer(set(0, 1));
    tried.offer(set(1));
    tried.offer(set(1, 2));
    assertThat(tried.parting(FREE)).containsExactly(1, 2);
    assertThat(tried.parting(FREE.withIn(1))).containsExactly(2);
    assertThat(tried.parting(FREE.withIn(1).withIn(2))).containsExactly(0);
    assertThat(tried.parting(FREE.withIn(1).withIn(2).withOut(0))).isEmpty();
  }

  /**
   * The first case never is met after all, which leaves two draws: 1 and 2 are enough, and nothing
   * cheaper is known by which the third case may be met. With its three draws and that of the first
   * more are missed than may be: 0 and 1 meet that one, and 1 is in what meets the second too.
   */
  @Test
  void the_draws_that_may_be_missed_are_passed_by() {
    Tried tried = new Tried(memory(5, NONE, false), 3);
    tried.offer(set(0, 1));
    tried.offer(set(1));
    tried.offer(set(1, 2));
    assertThat(tried.best()).isEqualTo(set(1, 2));
    assertThat(tried.parting(FREE)).containsExactly(1, 0);
  }
}
