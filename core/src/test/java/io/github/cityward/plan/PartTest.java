package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of two parts, and of their portfolios, comes before the other. */
class PartTest {
  private static final Part TWO_FOR_5 = part(5, 5, 0, 1);

  private static Part part(long cost, long bound, Integer... chosen) {
    return new Part(Fixing.none(4), PlaceSet.none(4).with(List.of(chosen)), cost, bound);
  }

  private static void assertOrder(Part first, Part second) {
    assertThat(first.isCheaperThan(second)).isTrue();
    assertThat(second.isCheaperThan(first)).isFalse();
  }

  @Test
  void the_cheaper_portfolio_comes_first_then_the_smaller_then_that_of_the_first_place() {
    assertOrder(TWO_FOR_5, part(6, 1, 2));
    assertOrder(part(5, 1, 3), TWO_FOR_5);
    assertOrder(TWO_FOR_5, part(5, 1, 0, 2));
    assertThat(TWO_FOR_5.isCheaperThan(TWO_FOR_5)).isFalse();
  }

  @Test
  void it_is_proven_where_nothing_in_it_is_cheaper() {
    assertThat(TWO_FOR_5.isProven()).isTrue();
    assertThat(part(6, 5, 2).isProven()).isFalse();
  }

  @Test
  void it_is_beaten_by_what_is_cheaper_than_its_bound() {
    assertThat(part(9, 6, 2).isBeatenBy(TWO_FOR_5)).isTrue();
    assertThat(part(9, 5, 2).isBeatenBy(TWO_FOR_5)).isFalse();
  }

  @Test
  void what_is_proven_is_beaten_by_what_comes_before_at_the_same_cost() {
    assertThat(part(5, 5, 0, 2).isBeatenBy(TWO_FOR_5)).isTrue();
    assertThat(part(5, 5, 3).isBeatenBy(TWO_FOR_5)).isFalse();
  }

  @Test
  void parts_are_in_the_order_of_their_bounds_then_of_their_portfolios() {
    assertThat(part(9, 4, 0, 1)).isLessThan(part(5, 5, 2));
    assertThat(part(9, 5, 3)).isLessThan(TWO_FOR_5);
    assertThat(TWO_FOR_5).isLessThan(part(5, 5, 0, 2));
    assertThat(TWO_FOR_5).isEqualByComparingTo(part(7, 5, 0, 1));
  }
}
