package io.github.cityward.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
  @ParameterizedTest
  @CsvSource({
    "ha, km2, 0.01",
    "m2, km2, 0.000001",
    "ha, m2, 10000",
    "m, km, 0.001",
    "1000 person, person, 1000",
    "thousand person, person, 1000",
    "bed/1000 person, bed/10000 person, 10",
    "person/ha, person/km2, 100",
    "m/km2, km/km2, 0.001",
    "km2, km2, 1"
  })
  void a_unit_of_the_same_measure_converts_exactly(String from, String to, String factor) {
    assertThat(Unit.factor(from, to)).contains(Rational.parse(factor));
  }

  @ParameterizedTest
  @CsvSource({
    "ha, person",
    "km, km2",
    "person/km2, km2/person",
    "bed, bed/10000 person",
    "0 person, person",
    "-1000 person, person",
    "KM2, km2",
    "/, km2",
    // the same measure, but 10000 / 3 is no decimal
    "bed/3 person, bed/10000 person",
    "km/7 km2, km/km2"
  })
  void another_measure_or_an_endless_factor_does_not_convert(String from, String to) {
    assertThat(Unit.factor(from, to)).isEmpty();
  }
}
