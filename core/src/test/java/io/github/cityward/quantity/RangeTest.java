package io.github.cityward.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RangeTest {
  @Test
  void sums_add_the_ends() {
    assertThat(range("1", "2").plus(range("10", "20"))).isEqualTo(range("11", "22"));
    assertThat(range("1", null).plus(range("10", "20"))).isEqualTo(range("11", null));
    assertThat(range(null, "2").plus(range("10", null))).isEqualTo(range(null, null));
  }

  @Test
  void products_take_the_extremes_of_all_four_corners() {
    // -2 x 5 = -10, -2 x 3 = -6, 4 x 3 = 12, 4 x 5 = 20
    assertThat(range("-2", "4").times(range("3", "5"))).isEqualTo(range("-10", "20"));
    assertThat(range("-2", "-1").times(range("-5", "3"))).isEqualTo(range("-6", "10"));
  }

  @Test
  void a_product_with_an_open_end_is_open_where_it_can_grow() {
    assertThat(range("2", null).times(range("3", "4"))).isEqualTo(range("6", null));
    assertThat(range("-1", null).times(range("3", "4"))).isEqualTo(range("-4", null));
    assertThat(range("2", null).times(range("-4", "3"))).isEqualTo(range(null, null));
  }

  @Test
  void nothing_times_an_open_end_is_nothing() {
    assertThat(range("0", "0").times(range("3", null))).isEqualTo(range("0", "0"));
    assertThat(range("0", "1").times(range("3", null))).isEqualTo(range("0", null));
  }

  @Test
  void quotients_divide_the_ends_crosswise() {
    // 181082 / 340.14 and 235352 / 340.14
    Range density = range("181082", "235352").dividedBy(Range.exactly(Rational.parse("340.14")));
    assertThat(density.low()).isEqualTo(Rational.of(18_108_200).dividedBy(Rational.of(34_014)));
    assertThat(density.high()).isEqualTo(Rational.of(23_535_200).dividedBy(Rational.of(34_014)));
    // 10 / 5 = 2 and 20 / 2 = 10
    assertThat(range("10", "20").dividedBy(range("2", "5"))).isEqualTo(range("2", "10"));
  }

  @Test
  void an_open_divisor_brings_the_quotient_down_to_zero() {
    assertThat(range("10", "20").dividedBy(range("5", null))).isEqualTo(range("0", "4"));
  }

  @Test
  void a_divisor_that_is_or_may_be_zero_is_refused() {
    for (Range divisor :
        new Range[] {range("0", "0"), range("0", "5"), range("-1", "1"), range(null, "5")}) {
      assertThatThrownBy(() -> range("1", "2").dividedBy(divisor))
          .isInstanceOf(ArithmeticException.class)
          .hasMessage("the divisor " + divisor + " is or may be 0");
    }
  }

  @Test
  void open_ends_close_at_the_ends_of_the_kind() {
    assertThat(range(null, "5").within(Kind.NUMBER)).isEqualTo(range("0", "5"));
    assertThat(range("5", null).within(Kind.NUMBER)).isEqualTo(range("5", null));
    assertThat(range("5", null).within(Kind.SHARE)).isEqualTo(range("5", "100"));
    assertThat(range("5", null).within(Kind.RATIO)).isEqualTo(range("5", null));
    assertThat(range(null, "5").within(Kind.DIFFERENCE)).isEqualTo(range(null, "5"));
  }

  @Test
  void a_range_upside_down_is_refused_with_both_ends() {
    assertThatThrownBy(() -> range("5", "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("low 5 is above high 1. Swap them.");
  }

  @Test
  void it_prints_as_it_is_written_in_a_table() {
    assertThat(range("5", "5")).hasToString("5");
    assertThat(range("181082", "235352")).hasToString("181082..235352");
    assertThat(range("5", null)).hasToString("5..");
    assertThat(range(null, "5")).hasToString("..5");
  }

  private static Range range(@Nullable String low, @Nullable String high) {
    return new Range(
        low == null ? null : Rational.parse(low), high == null ? null : Rational.parse(high));
  }
}
