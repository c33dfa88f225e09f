package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberScaleTest {
  private static final BigDecimal LEAST = new BigDecimal("0.001");

  @Test
  void numbers_are_round_and_few() {
    assertThat(numbers(0, 524.3, 6, LEAST)).containsExactly("0", "100", "200", "300", "400", "500");
    assertThat(numbers(69.2, 80.4, 8, LEAST)).containsExactly("70", "72", "74", "76", "78", "80");
    assertThat(numbers(0, 0.5, 5, LEAST)).containsExactly("0", "0.1", "0.2", "0.3", "0.4", "0.5");
  }

  @Test
  void what_is_counted_has_no_halves() {
    assertThat(numbers(3.9, 6.1, 20, BigDecimal.ONE)).containsExactly("4", "5", "6");
  }

  private static List<String> numbers(double from, double to, int most, BigDecimal least) {
    return NumberScale.of(from, to, most, least).stream()
        .map(each -> each.stripTrailingZeros().toPlainString())
        .toList();
  }
}
