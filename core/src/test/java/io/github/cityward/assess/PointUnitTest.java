package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Rational;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In what unit doubles tell all points of a rule set. */
class PointUnitTest {
  @ParameterizedTest
  @CsvSource({
    "5.5 7, 1, true", // halves
    "0.7 1, 5, true", // 3.5 fifths
    "0.75 0.7, 25, true", // 18.75 and 17.5 parts of 25
    "0.0009765625 1024, 1, true", // ten decimals are 2⁻¹⁰
    "0.00048828125 1, 1, false", // eleven
    "1024.5 1, 1, false",
    "204.8 1, 5, true", // 1024 fifths
    "204.9 1, 1, false",
    "1/3 1, 1, false"
  })
  void of_points(String points, double perPoint, boolean exact) {
    assertThat(PointUnit.of(Arrays.stream(points.split(" ", -1)).map(this::rational).toList()))
        .isEqualTo(new PointUnit(perPoint, exact));
  }

  @Test
  void numbers_of_some_towns_become_points() {
    double[] low = {3.5, 3.5, 4, 3.5};
    double[] high = {3.5, 4, 4.5, 3.5};
    new PointUnit(5, true).toPoints(new BlockPoints(low, high, 1), 2);
    assertThat(low).containsExactly(3.5, 0.7, 0.8, 3.5);
    assertThat(high).containsExactly(3.5, 0.8, 0.9, 3.5);
    new PointUnit(1, true).toPoints(new BlockPoints(low, high, 0), 4);
    assertThat(low).containsExactly(3.5, 0.7, 0.8, 3.5);
  }

  private Rational rational(String text) {
    return text.equals("1/3") ? Rational.ONE.dividedBy(Rational.of(3)) : Rational.parse(text);
  }
}
