package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A label is kept if none before earns as much, in the criterion and in total, and spends less. */
class FrontTest {
  private final Front front = new Front();

  private boolean add(long inCriterion, long points, long... spent) {
    return front.add(new Label(0, 0, inCriterion, points, PlaceSet.none(1), Spent.of(spent)));
  }

  @Test
  void what_earns_no_more_than_one_before_is_beaten() {
    assertThat(add(2, 5)).isTrue();
    assertThat(add(2, 5)).isFalse();
    assertThat(add(1, 5)).isFalse();
    assertThat(add(2, 4)).isFalse();
    assertThat(add(3, 1)).isTrue();
    assertThat(add(1, 6)).isTrue();
  }

  @Test
  void what_earns_more_in_one_of_the_two_leaves_the_others() {
    add(1, 9);
    add(2, 3);
    assertThat(add(1, 8)).isFalse();
    assertThat(add(2, 2)).isFalse();
  }

  /** (1, 3) is beaten by (2, 5), which then beats (0, 4) too. */
  @Test
  void what_is_beaten_no_longer_hides_what_beats_it() {
    add(1, 3);
    assertThat(add(2, 5)).isTrue();
    assertThat(add(0, 4)).isFalse();
  }

  @Test
  void what_spends_less_is_not_beaten() {
    assertThat(add(2, 5, 10)).isTrue();
    assertThat(add(2, 5, 9)).isTrue();
    assertThat(add(2, 5, 10)).isFalse();
    assertThat(add(1, 4, 11)).isFalse();
    assertThat(add(3, 5, 10)).isTrue();
    assertThat(add(2, 6, 10)).isTrue();
  }
}
