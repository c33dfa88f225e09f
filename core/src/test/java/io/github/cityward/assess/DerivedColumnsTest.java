package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.indicator.IndicatorModels;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Formula;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which columns of a table are computed from others, and how well. */
class DerivedColumnsTest {
  private static final ValueColumn POPULATION = SmallTable.column("population.urban", "100");
  private static final ValueColumn AREA = SmallTable.column("area.natural", "2..4");

  @Test
  void the_ends_of_a_quotient_are_those_of_what_it_divides_crosswise() {
    DerivedColumns columns =
        columns("density.natural = population.urban / area.natural", POPULATION, AREA);
    DerivedColumn density = find(columns, "density.natural").orElseThrow();
    assertThat(density.low()).containsExactly(25);
    assertThat(density.high()).containsExactly(50);
    assertThat(density.roundings()).isEqualTo(3); // one for each input, one for the quotient
    assertThat(density.isDoubtful(0)).isFalse();
    assertThat(find(columns, "density.natural")).containsSame(density);
  }

  @Test
  void an_input_may_be_computed_itself() {
    DerivedColumns columns =
        columns(
            "roads.density = 2 * density.natural; density.natural = population.urban / area.natural",
            POPULATION,
            AREA);
    DerivedColumn roads = find(columns, "roads.density").orElseThrow();
    assertThat(roads.low()).containsExactly(50);
    assertThat(roads.roundings()).isEqualTo(5); // 3, one for the number, one for the product
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "density.natural = population.urban / area.construction", // there is no such column
        "density.natural = population.urban / roads.length", // which nothing derives
        "density.whole = population.urban / area.natural", // derives another one
        "density.natural = density.natural / area.natural" // nothing is derived from itself
      })
  void nothing_is_computed_without_the_inputs(String formula) {
    assertThat(find(columns(formula, POPULATION, AREA), "density.natural")).isEmpty();
  }

  @Test
  void the_first_model_that_has_its_inputs_counts() {
    DerivedColumns columns =
        columns(
            "density.natural = population.urban / area.construction;"
                + " density.natural = population.urban / area.natural;"
                + " density.natural = 7 * population.urban",
            POPULATION,
            AREA);
    assertThat(find(columns, "density.natural").orElseThrow().low()).containsExactly(25);
  }

  @Test
  void two_quantities_that_derive_each_other_are_not_computed() {
    DerivedColumns columns =
        columns(
            "density.natural = 2 * density.whole; density.whole = 2 * density.natural;"
                + " density.whole = population.urban / area.natural",
            POPULATION,
            AREA);
    assertThat(find(columns, "density.natural")).isEmpty();
  }

  /** Between two counts or levels there is none, so that a bound would tell nothing. */
  @ParameterizedTest
  @CsvSource({
    "area.natural, true", // a number
    "economy.income_ratio, true",
    "units.ward_share, true",
    "culture.works, false", // a count
    "economy.growth_3y, false", // a difference, which may be below zero
    "funeral.state, false" // a level
  })
  void what_is_measured_is_computed(String quantity, boolean computed) {
    DerivedColumns columns = columns(quantity + " = population.urban / 2", POPULATION);
    assertThat(find(columns, quantity).isPresent()).isEqualTo(computed);
  }

  @Test
  void levels_and_differences_are_no_inputs() {
    ValueColumn growth = SmallTable.column("economy.growth_3y", "5");
    ValueColumn state = SmallTable.empty("funeral.state");
    state.add(1);
    for (ValueColumn input : List.of(growth, state)) {
      String formula = "area.natural = 2 * " + input.quantity().id();
      assertThat(find(columns(formula, input), "area.natural")).isEmpty();
    }
    ValueColumn works = SmallTable.column("culture.works", "5");
    assertThat(find(columns("area.natural = 2 * culture.works", works), "area.natural"))
        .isPresent();
  }

  /** Each quantity and each number is off by one rounding, and so is each operation. */
  @ParameterizedTest
  @CsvSource({
    "area.natural * area.natural * area.natural * area.natural, 7",
    "area.natural + area.natural * area.natural * area.natural * area.natural, 8"
  })
  void a_formula_of_eight_roundings_is_computed(String formula, int roundings) {
    DerivedColumn column =
        find(columns("roads.density = " + formula, AREA), "roads.density").orElseThrow();
    assertThat(column.roundings()).isEqualTo(roundings);
  }

  @Test
  void a_formula_of_nine_roundings_is_not() {
    String formula = "roads.density = " + "area.natural * ".repeat(4) + "area.natural";
    assertThat(find(columns(formula, AREA), "roads.density")).isEmpty();
  }

  /** A share of 100 % that was computed may be more, which the exact assessor has to refuse. */
  @Test
  void what_comes_of_a_doubtful_value_is_doubtful() {
    DerivedColumns columns =
        columns(
            "area.natural = 2 * units.ward_share;"
                + " units.ward_share = 100 * units.wards / units.total",
            SmallTable.column("units.wards", "3", "4"),
            SmallTable.column("units.total", "4", "4"));
    DerivedColumn area = find(columns, "area.natural").orElseThrow();
    assertThat(area.isDoubtful(0)).isFalse();
    assertThat(area.isDoubtful(1)).isTrue();
  }

  private static Optional<DerivedColumn> find(DerivedColumns columns, String quantity) {
    return columns.find(SmallTable.quantity(quantity));
  }

  private static DerivedColumns columns(String formulas, ValueColumn... table) {
    Map<String, List<IndicatorModel>> models =
        IndicatorModels.of(
                Arrays.stream(formulas.split("; *", -1))
                    .map(each -> each.split(" = ", 2))
                    .map(each -> new Formula(each[0], each[1], Evidence.OFFICIAL, "art. 1"))
                    .toList())
            .stream()
            .collect(Collectors.groupingBy(IndicatorModel::quantity));
    Map<String, ValueColumn> columns =
        Arrays.stream(table)
            .collect(Collectors.toMap(each -> each.quantity().id(), Function.identity()));
    return new TableModels(models, QuantityCatalog.bundled()).derivedFrom(columns, table[0].size());
  }
}
