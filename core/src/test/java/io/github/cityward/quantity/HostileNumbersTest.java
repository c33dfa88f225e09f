package io.github.cityward.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Limit;
import io.github.cityward.Place;
import io.github.cityward.source.Cell;
import io.github.cityward.source.Problems;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are made to take time or memory without end. */
@Timeout(20)
class HostileNumbersTest {
  private static final int LONG = 1_000_000;

  private static Problems problems(String value) {
    Problems problems = new Problems();
    Quantity quantity = QuantityCatalog.bundled().find("roads.density").orElseThrow();
    Cell none = new Cell("", Place.nowhere());
    new ValueText(quantity, new Cell(value, Place.nowhere()), none).read(problems);
    return problems;
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1E-999999999", "-1e2147483648", "0x1p9999"})
  void an_exponent_is_never_written_out(String bomb) {
    assertThat(problems(bomb).count()).isEqualTo(1);
    assertThat(new DecimalText(bomb).value()).isEmpty();
    assertThat(new DecimalText(bomb).rightSpelling()).isEmpty();
  }

  /** Every pattern that a number meets, with what makes a careless one try without end. */
  static Stream<String> longTexts() {
    return Stream.of(
        "9".repeat(LONG),
        "9".repeat(LONG) + "x",
        "0".repeat(LONG) + "x",
        "1." + "0".repeat(LONG) + "x",
        "1,000".repeat(LONG / 5) + "x",
        "1.000".repeat(LONG / 5),
        "1" + ".000".repeat(LONG / 4) + "x",
        "1" + ",000".repeat(LONG / 4) + "x",
        "1" + ",000".repeat(LONG / 4),
        "1-".repeat(LONG / 2),
        "1" + " ".repeat(LONG) + "x",
        "1" + " ".repeat(LONG) + "-" + " ".repeat(LONG) + "x",
        "-".repeat(LONG),
        "..".repeat(LONG / 2),
        "1e" + "9".repeat(LONG),
        "%".repeat(LONG));
  }

  @ParameterizedTest(name = "[{index}]")
  @MethodSource("longTexts")
  void a_text_of_a_million_characters_is_refused_at_once(String text) {
    assertThat(problems(text).all())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.toString()).hasSizeLessThan(500));
  }

  /** As many quotients as a law derives, each with a divisor of its own. */
  @Test
  void a_fraction_of_many_long_ones_is_exact_and_quick() {
    Rational sum = Rational.ZERO;
    int digits = (int) Limit.DIGITS.usual();
    for (int i = 1; i <= 20; i++) {
      Rational each =
          Rational.of(new BigDecimal("0." + "3".repeat(digits - 4) + "%03d".formatted(i)));
      sum = sum.plus(Rational.ONE.dividedBy(each));
    }
    assertThat(sum.minus(sum)).isEqualTo(Rational.ZERO);
    assertThat(sum.toDouble()).isBetween(59.0, 61.0);
  }
}
