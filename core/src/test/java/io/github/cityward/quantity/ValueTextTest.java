package io.github.cityward.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.source.Cell;
import io.github.cityward.source.Problems;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTextTest {
  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource({
    "area.natural, 34014, ha, 340.14", // 1 ha is 0.01 km2
    "population.urban, 181.082, 1000 person, 181082",
    "health.beds_per_10000, 3.2, bed/1000 person, 32",
    "health.beds_per_10000, 32, '', 32",
    "population.urban, 181..235, 1000 person, 181000..235000",
    "population.urban, 5.., '', 5..",
    "population.urban, ..5, '', ..5",
    "green.share, 100, %, 100",
    "wastewater.operating_share, 120, %, 120", // a ratio may exceed 100
    "economy.growth_minus_national, -1.5, '', -1.5", // a difference may be negative
    "health.beds, 0.25, 1000 bed, 250", // whole after conversion
    "role.planning, province, '', province"
  })
  void a_value_is_read_in_the_unit_of_its_quantity(
      String quantity, String text, String unit, String expected) {
    assertThat(read(quantity, text, unit).map(Value::toString)).contains(expected);
    assertThat(problems.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "area.natural, 5, person, WRONG_UNIT",
    "health.beds_per_10000, 1, bed/3 person, WRONG_UNIT",
    "population.urban, -1, '', NEGATIVE",
    "population.urban, -1..5, '', NEGATIVE",
    "green.share, 100.0000000001, '', SHARE_OUT_OF_RANGE",
    "green.share, 90..101, '', SHARE_OUT_OF_RANGE",
    "sport.works, 1.5, '', COUNT_NOT_WHOLE",
    "sport.works, 1..2.5, '', COUNT_NOT_WHOLE",
    "sport.works, 5..1, '', RANGE_UPSIDE_DOWN",
    "sport.works, .., '', RANGE_WITHOUT_ENDS",
    "role.planning, city, '', UNKNOWN_LEVEL",
    "role.planning, commune..province, '', UNKNOWN_LEVEL",
    "role.planning, province, km2, LEVEL_WITH_UNIT",
    "population.urban, '86,76', '', NUMBER_MISSPELLED",
    "population.urban, NaN, '', NOT_A_NUMBER"
  })
  void what_the_quantity_cannot_have_is_a_problem(
      String quantity, String text, String unit, ProblemCode code) {
    assertThat(read(quantity, text, unit)).isEmpty();
    assertThat(problems.all())
        .singleElement()
        .satisfies(it -> assertThat(it.code()).isEqualTo(code));
  }

  @Test
  void both_ends_of_a_range_are_checked() {
    assertThat(read("population.urban", "1,5..x", "")).isEmpty();
    assertThat(problems.all())
        .extracting(problem -> problem.code())
        .containsExactly(ProblemCode.NUMBER_MISSPELLED, ProblemCode.NOT_A_NUMBER);
  }

  @ParameterizedTest
  @CsvSource({
    "9, '', TOO_MANY_DIGITS",
    "9, .5, TOO_MANY_DIGITS",
    "9, .., TOO_MANY_DIGITS",
    "9, ..5, TOO_MANY_DIGITS",
    "x, '', NOT_A_NUMBER",
    "x, .., NOT_A_NUMBER"
  })
  void a_very_long_text_is_not_echoed(String piece, String end, ProblemCode code) {
    assertThat(read("population.urban", piece.repeat(200_000) + end, "")).isEmpty();
    onlyShortProblem(code);
  }

  @ParameterizedTest
  @CsvSource({"population.urban, NEGATIVE", "green.share, SHARE_OUT_OF_RANGE"})
  void the_longest_number_is_not_echoed(String quantity, ProblemCode code) {
    assertThat(read(quantity, "-" + "9".repeat(399), "")).isEmpty();
    onlyShortProblem(code);
  }

  @Test
  void a_very_long_level_is_not_echoed() {
    assertThat(read("role.planning", "x".repeat(200_000), "")).isEmpty();
    onlyShortProblem(ProblemCode.UNKNOWN_LEVEL);
  }

  @Test
  void a_very_long_unit_is_not_echoed() {
    assertThat(read("area.natural", "1", "x".repeat(200_000))).isEmpty();
    onlyShortProblem(ProblemCode.WRONG_UNIT);
  }

  /** About 100 characters of what is written, and a mark that there is more. */
  private void onlyShortProblem(ProblemCode code) {
    assertThat(problems.all())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.arguments())
                  .extracting(String::length)
                  .allMatch(length -> length <= 120);
            });
  }

  private Optional<Value> read(String quantity, String text, String unit) {
    return new ValueText(
            QuantityCatalog.bundled().get(quantity),
            new Cell(text, Place.field("value")),
            new Cell(unit, Place.field("unit")))
        .read(problems);
  }
}
