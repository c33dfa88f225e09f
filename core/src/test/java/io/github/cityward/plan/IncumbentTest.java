package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Three projects, for 3, 3 and 4, at the prices 13, 13 and 17 (four times as much, as there are
 * three of them, and 1). The third cannot be chosen with the first. What is chosen must be one.
 */
class IncumbentTest {
  private static final List<Integer> NONE = List.of();

  private final List<Set<Integer>> asked = new ArrayList<>();

  private Incumbent incumbent(long most) {
    PortfolioProblem problem =
        new PortfolioProblem(
            List.of(
                new Candidate(3, NONE, NONE),
                new Candidate(3, NONE, NONE),
                new Candidate(4, NONE, List.of(0))),
            List.of(),
            List.of(),
            Rational.ZERO,
            List.of());
    return new Incumbent(
        new PortfolioModel(problem),
        chosen -> {
          asked.add(chosen);
          return chosen.size() == 1;
        },
        most);
  }

  private static PlaceSet set(Integer... places) {
    return PlaceSet.none(3).with(List.of(places));
  }

  @Test
  void the_cheapest_that_is_accepted_is_kept() {
    Incumbent incumbent = incumbent(100);
    assertThat(incumbent.accepts(set(2))).isTrue();
    assertThat(incumbent.price()).isEqualTo(17);
    assertThat(incumbent.accepts(set(1))).isTrue();
    assertThat(incumbent.accepts(set(2))).isTrue();
    assertThat(incumbent.best()).isEqualTo(set(1));
    assertThat(incumbent.price()).isEqualTo(13);
  }

  @Test
  void of_two_that_are_equally_cheap_the_one_that_comes_first_is_kept() {
    Incumbent forward = incumbent(100);
    forward.accepts(set(0));
    forward.accepts(set(1));
    assertThat(forward.best()).isEqualTo(set(0));
    Incumbent backward = incumbent(100);
    backward.accepts(set(1));
    backward.accepts(set(0));
    assertThat(backward.best()).isEqualTo(set(0));
  }

  @Test
  void what_costs_as_much_as_is_looked_for_is_kept_and_what_costs_more_is_not() {
    Incumbent incumbent = incumbent(13);
    assertThat(incumbent.accepts(set(2))).isTrue();
    assertThat(incumbent.best()).isNull();
    assertThat(incumbent.accepts(set(1))).isTrue();
    assertThat(incumbent.best()).isEqualTo(set(1));
  }

  @Test
  void what_does_not_meet_the_needs_is_refused_and_asked_about_once() {
    Incumbent incumbent = incumbent(100);
    incumbent.accepts(set(0));
    assertThat(incumbent.accepts(set(0, 1))).isFalse();
    assertThat(incumbent.accepts(set(0, 1))).isFalse();
    assertThat(incumbent.accepts(set(0))).isTrue();
    assertThat(asked).containsExactly(Set.of(0), Set.of(0, 1));
  }

  @Test
  void what_cannot_be_chosen_together_is_refused_without_being_asked_about() {
    assertThat(incumbent(100).accepts(set(0, 2))).isFalse();
    assertThat(asked).isEmpty();
  }
}
