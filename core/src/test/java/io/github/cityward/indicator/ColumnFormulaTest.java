package io.github.cityward.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.rules.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnFormulaTest {
  /** Of each term: what its quantities are off by, one for each number and each operation. */
  @ParameterizedTest
  @CsvSource({
    "a, 0, 0",
    "a, 2, 2",
    "10000, 2, 1", // as a double a number is off by one rounding itself
    "a / b, 2, 5", // 2 + 2 and the quotient's own
    "a * 10000 / b, 1, 5", // 1 + 1 + 1, a product and a quotient
    "a + b, 2, 3", // the worse of 2 and 2, and the sum's own
    "a / b + c + d, 1, 5", // the worst of 3, 1 and 1, and two sums
    "c + a / b, 1, 4"
  })
  void roundings_add_up_along_a_product_and_the_worst_counts_in_a_sum(
      String formula, int ofEach, int expected) {
    assertThat(columns(formula).roundings(quantity -> ofEach)).isEqualTo(expected);
  }

  @Test
  void the_lowest_and_the_highest_results_come_of_opposite_ends_below_the_line() {
    ColumnFormula density = columns("100 * a / b + a");
    double[] low = {1, 2};
    double[] high = {2, 4};
    // 100 x 1 / 2 + 1; 100 x 2 / 4 + 2
    assertThat(density.of(quantity -> low, quantity -> high, 2)).containsExactly(51, 52);
    // 100 x 2 / 1 + 2; 100 x 4 / 2 + 4
    assertThat(density.of(quantity -> high, quantity -> low, 2)).containsExactly(202, 204);
  }

  /** With a number below zero the lowest results would not come of the lowest values. */
  @Test
  void a_formula_with_a_number_below_zero_is_not_computed_on_columns() {
    assertThat(FormulaModel.parse("c", "a + -1 * b", Evidence.SECONDARY).onColumns()).isEmpty();
  }

  private static ColumnFormula columns(String formula) {
    return FormulaModel.parse("q", formula, Evidence.SECONDARY).onColumns().orElseThrow();
  }
}
