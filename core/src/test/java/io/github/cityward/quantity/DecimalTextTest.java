package io.github.cityward.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "12.50", "-3", "0.000000000001", "181082"})
  void a_plain_decimal_is_a_number(String text) {
    assertThat(new DecimalText(text).value()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "86,76        | 86.76",
        "1,234.5      | 1234.5",
        "1.234,5      | 1234.5",
        "1.234.567    | 1234567",
        "1,234,567    | 1234567",
        "181 082      | 181082",
        "95 %         | 95",
        "1e3          | 1000",
        "1.5E-2       | 0.015",
        "+5           | 5",
        "007          | 7",
        ".5           | 0.5",
        "5.           | 5",
        "-,5          | -0.5"
      })
  void another_spelling_is_no_number_but_its_right_spelling_is_known(String text, String right) {
    assertThat(new DecimalText(text).value()).isEmpty();
    assertThat(new DecimalText(text).rightSpelling()).contains(right);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "about 5", "", "-", "1..2", "0x10", "١٢", "1/3"})
  void what_nobody_can_mend_has_no_right_spelling(String text) {
    assertThat(new DecimalText(text).value()).isEmpty();
    assertThat(new DecimalText(text).rightSpelling()).isEmpty();
  }

  @Test
  void one_point_before_three_digits_may_be_meant_for_thousands() {
    assertThat(new DecimalText("200.000").withoutDotOfThousands()).contains("200000");
    assertThat(new DecimalText("3.800").withoutDotOfThousands()).contains("3800");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.125", "1.05", "1234.567", "1.2345", "200"})
  void other_points_are_decimal_points(String text) {
    assertThat(new DecimalText(text).withoutDotOfThousands()).isEmpty();
  }

  @Test
  void a_number_has_at_most_400_digits() {
    String most = "1." + "3".repeat(399);
    assertThat(new DecimalText(most).value()).isPresent();
    DecimalText tooLong = new DecimalText(most + "3");
    assertThat(tooLong.value()).isEmpty();
    assertThat(tooLong.isPlain()).isTrue();
    assertThat(tooLong.digits()).isEqualTo(401);
  }
}
