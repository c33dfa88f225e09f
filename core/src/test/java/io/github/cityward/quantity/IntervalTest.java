package io.github.cityward.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IntervalTest {
  private static final Points TWO = Points.parse("2");
  private static final Points FIVE = Points.parse("5");

  @Test
  void ends_add_up() {
    Interval sum = Interval.between(TWO, FIVE).plus(Interval.exactly(TWO));
    assertThat(sum).isEqualTo(Interval.between(Points.parse("4"), Points.parse("7")));
  }

  @Test
  void both_ends_stop_at_a_ceiling() {
    assertThat(Interval.between(TWO, FIVE).atMost(Points.parse("3")))
        .isEqualTo(Interval.between(TWO, Points.parse("3")));
    assertThat(Interval.between(TWO, FIVE).atMost(Points.parse("1")))
        .isEqualTo(Interval.exactly(Points.parse("1")));
  }

  @Test
  void it_prints_ten_decimals_and_one_number_if_it_is_exact() {
    Points third = new Points(Rational.ONE.dividedBy(Rational.of(3)));
    assertThat(Interval.between(third, FIVE)).hasToString("0.3333333333..5");
    assertThat(Interval.exactly(FIVE)).hasToString("5");
  }

  @Test
  void an_interval_upside_down_is_refused() {
    assertThatThrownBy(() -> Interval.between(FIVE, TWO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("low 5 is above high 2. Swap them.");
  }

  @Test
  void points_on_the_way_to_another_number_are_exact() {
    // 2 + (5 - 2) x 2/3 = 4
    assertThat(TWO.towards(FIVE, Rational.of(2).dividedBy(Rational.of(3))))
        .isEqualTo(Points.parse("4"));
  }
}
