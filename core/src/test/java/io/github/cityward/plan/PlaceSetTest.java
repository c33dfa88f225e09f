package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets of places, also of more than fit into one number. */
class PlaceSetTest {
  private static final int SIZE = 130;

  private static PlaceSet set(Integer... places) {
    return PlaceSet.none(SIZE).with(List.of(places));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 127, 128, 129})
  void a_place_is_in_it_if_it_was_put_in(int place) {
    PlaceSet one = PlaceSet.none(SIZE).with(place);
    assertThat(one.has(place)).isTrue();
    assertThat(one.places()).containsExactly(place);
    assertThat(one.has(place == 0 ? 1 : place - 1)).isFalse();
    assertThat(one.isEmpty()).isFalse();
    assertThat(one).isEqualTo(set(place)).hasSameHashCodeAs(set(place));
    assertThat(one).isNotEqualTo(set(2)).isNotEqualTo("[" + place + "]");
  }

  @Test
  void of_two_sets_there_are_what_both_have_what_either_has_and_the_rest() {
    PlaceSet one = set(0, 63, 64, 100);
    PlaceSet other = set(63, 100, 129);
    assertThat(one.and(other)).isEqualTo(set(63, 100));
    assertThat(one.or(other)).isEqualTo(set(0, 63, 64, 100, 129));
    assertThat(one.minus(other)).isEqualTo(set(0, 64));
    assertThat(one).hasToString("[0, 63, 64, 100]");
  }

  @Test
  void one_has_all_or_any_of_another() {
    assertThat(set(0, 64, 100).hasAll(set(0, 100))).isTrue();
    assertThat(set(0, 64, 100).hasAll(set(0, 101))).isFalse();
    assertThat(set(0).hasAll(set())).isTrue();
    assertThat(set(0, 100).hasAny(set(1, 100))).isTrue();
    assertThat(set(0, 100).hasAny(set(1, 101))).isFalse();
    assertThat(set().isEmpty()).isTrue();
    assertThat(PlaceSet.none(0).isEmpty()).isTrue();
  }

  /** [0, 129] before [1, 2], since 0 is in the first alone. */
  @Test
  void the_one_with_the_first_place_that_the_other_lacks_comes_first() {
    assertThat(set(0, 129)).isLessThan(set(1, 2));
    assertThat(set(1, 2)).isGreaterThan(set(0, 129));
    assertThat(set(0, 64)).isLessThan(set(0, 65));
    assertThat(set(0, 65).compareTo(set(0, 65))).isZero();
  }

  @Test
  void a_set_does_not_change() {
    PlaceSet empty = PlaceSet.none(SIZE);
    assertThat(empty.with(3).with(List.of(4))).isEqualTo(set(3, 4));
    assertThat(empty.isEmpty()).isTrue();
  }
}
