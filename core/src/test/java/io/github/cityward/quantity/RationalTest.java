package io.github.cityward.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RationalTest {
  private static final Rational THIRD = Rational.ONE.dividedBy(Rational.of(3));

  @Test
  void a_third_stays_a_third() {
    assertThat(THIRD.plus(THIRD).plus(THIRD)).isEqualTo(Rational.ONE);
    assertThat(THIRD).hasToString("1/3");
    assertThat(THIRD.decimal()).isEmpty();
  }

  @Test
  void the_denominator_is_that_of_lowest_terms_and_above_zero() {
    assertThat(Rational.parse("-0.75").denominator()).isEqualTo(4);
    assertThat(THIRD.times(Rational.of(6)).denominator()).isEqualTo(1);
  }

  @Test
  void a_finite_decimal_keeps_all_its_digits() {
    String forty = "1234567890123456789.012345678901234567891";
    assertThat(Rational.parse(forty)).hasToString(forty);
    assertThat(Rational.parse("1").dividedBy(Rational.of(8))).hasToString("0.125");
  }

  @Test
  void trailing_zeros_make_no_difference() {
    assertThat(Rational.parse("12.50")).isEqualTo(Rational.parse("12.5")).hasToString("12.5");
    assertThat(Rational.parse("12.50").hashCode()).isEqualTo(Rational.parse("12.5").hashCode());
  }

  @Test
  void half_a_unit_of_the_last_decimal_is_rounded_up() {
    // 0.00000000005 is half of 10^-10; 0.000000000049 is less than half.
    assertThat(Rational.parse("0.00000000005").rounded(10))
        .isEqualTo(new BigDecimal("0.0000000001"));
    assertThat(Rational.parse("0.000000000049").rounded(10)).isEqualTo(BigDecimal.ZERO);
    assertThat(Rational.of(2).dividedBy(Rational.of(3)).rounded(10))
        .isEqualTo(new BigDecimal("0.6666666667"));
  }

  @Test
  void rounding_drops_trailing_zeros_and_never_prints_an_exponent() {
    assertThat(Rational.parse("6.2500").rounded(10).toPlainString()).isEqualTo("6.25");
    assertThat(Rational.of(181_000).rounded(10).toString()).isEqualTo("181000");
  }

  @Test
  void numbers_far_smaller_than_a_double_can_tell_apart_are_told_apart() {
    Rational line = Rational.of(75);
    assertThat(Rational.parse("74.999999999999999999999999")).isLessThan(line);
    assertThat(Rational.parse("75.000000000000000000000000")).isEqualByComparingTo(line);
  }

  @Test
  void a_whole_quotient_of_two_numbers_below_zero_is_whole_and_printed_so() {
    Rational half = Rational.parse("-0.5");
    assertThat(Rational.of(-30).dividedBy(half)).hasToString("60").isEqualTo(Rational.of(60));
    assertThat(Rational.of(-30).dividedBy(half).isWhole()).isTrue();
    assertThat(Rational.of(3).dividedBy(Rational.of(-4))).hasToString("-0.75");
  }

  @Test
  void division_by_zero_is_refused_with_the_number() {
    assertThatThrownBy(() -> Rational.of(7).dividedBy(Rational.ZERO))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("7 / 0");
  }

  @Test
  void a_misspelled_number_is_refused_with_its_cure() {
    assertThatThrownBy(() -> Rational.parse("1.234,5"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1.234,5 is not a number. Write 1234.5.");
  }
}
