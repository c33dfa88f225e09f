package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was spent of two things. */
class SpentTest {
  private static final Spent SOME = spent(3, 8);

  private static Spent spent(long... amounts) {
    return Spent.of(amounts);
  }

  @Test
  void amounts_add_up_thing_by_thing() {
    assertThat(SOME.plus(new long[] {10, 20})).hasToString("[13, 28]");
    assertThat(spent().plus(new long[0])).hasToString("[]");
  }

  @Test
  void of_two_there_is_the_less_of_each_thing() {
    assertThat(SOME.least(spent(4, 7))).hasToString("[3, 7]");
  }

  @Test
  void one_is_within_another_if_it_is_no_more_of_anything() {
    assertThat(SOME.isWithin(spent(3, 9))).isTrue();
    assertThat(SOME.isWithin(SOME)).isTrue();
    assertThat(SOME.isWithin(spent(9, 7))).isFalse();
  }

  @Test
  void it_is_empty_where_nothing_is_limited() {
    assertThat(spent().isEmpty()).isTrue();
    assertThat(spent(0).isEmpty()).isFalse();
  }
}
