package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumberTextTest {
  private final NumberText english = NumberText.in(Locale.ENGLISH);
  private final NumberText vietnamese = NumberText.in(Locale.forLanguageTag("vi"));

  @Test
  void a_number_has_the_marks_of_its_reader_and_four_decimals() {
    assertThat(vietnamese.of(Rational.parse("181082.12345"))).isEqualTo("181.082,1235");
    assertThat(english.of(Rational.parse("-181082.5"))).isEqualTo("−181,082.5");
  }

  @Test
  void what_is_not_whole_is_never_shown_as_whole() {
    assertThat(english.of(Rational.parse("74.99999999"))).isEqualTo("74.99999999");
    assertThat(english.percent(Rational.parse("99.999"))).isEqualTo("99.999 %");
    assertThat(english.percent(Rational.parse("0.03"))).isEqualTo("0.03 %");
    assertThat(vietnamese.percent(Rational.parse("86.66666"))).isEqualTo("86,67 %");
  }

  @Test
  void what_is_just_short_of_a_line_is_never_shown_as_the_line() {
    Rational line = Rational.parse("1.5");
    assertThat(english.of(Rational.parse("1.49999"), List.of(line))).isEqualTo("1.49999");
    assertThat(english.of(Rational.parse("1.50000001"), List.of(line))).isEqualTo("1.50000001");
    assertThat(english.of(line, List.of(line))).isEqualTo("1.5");
    Rational third = Rational.ONE.dividedBy(Rational.of(3));
    assertThat(english.of(third, List.of(line, third))).isEqualTo("0.3333");
    Interval points = Interval.between(Points.parse("4.49999"), Points.parse("4.5"));
    assertThat(english.of(points, Points.parse("4.5"))).isEqualTo("4.49999–4.5");
  }
}
