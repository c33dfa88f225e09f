package io.github.cityward.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TotalSpreadTest {
  /** Of 16,384 cells up to here each is one point wide. */
  private static final double ONE_A_CELL = 16_383;

  @Test
  void a_quantile_is_exact_where_a_cell_holds_one_number() {
    TotalSpread spread = spread(100, 50, 20, 10, 40, 30);
    assertThat(spread.quantile(0)).isEqualTo(10);
    assertThat(spread.quantile(0.25)).isEqualTo(20);
    assertThat(spread.quantile(0.5)).isEqualTo(30);
    assertThat(spread.quantile(1)).isEqualTo(50);
    assertThat(spread.mean()).isEqualTo(30);
    assertThat(spread(100, 10, 11, 50).quantile(0.5)).isEqualTo(11);
  }

  @Test
  void within_a_cell_totals_lie_on_a_straight_line() {
    TotalSpread spread = spread(ONE_A_CELL, 5.5, 5, 5.25, 90);
    // the places 0, 1 and 2 lie in the cell of 5, which goes from 5 to 5.5
    assertThat(spread.quantile(0.25)).isCloseTo(5 + 0.5 * 0.75 / 2, within(1e-12));
    assertThat(spread.quantile(2.0 / 3)).isCloseTo(5.5, within(1e-12));
    // up to the next cell nothing lies between
    assertThat(spread.quantile(0.9)).isEqualTo(5.5);
    assertThat(spread.quantile(1)).isEqualTo(90);
    assertThat(spread.mean()).isCloseTo(105.75 / 4, within(1e-9));
  }

  @Test
  void only_the_first_numbers_are_taken() {
    TotalSpread spread = new TotalSpread(100);
    spread.add(new double[] {1, 3, 99}, 2);
    assertThat(spread.mean()).isEqualTo(2);
    assertThat(spread.quantile(1)).isEqualTo(3);
  }

  @Test
  void two_spreads_put_together_are_that_of_all_numbers() {
    TotalSpread one = spread(ONE_A_CELL, 5.5, 7);
    one.add(spread(ONE_A_CELL, 5, 5.75, 8));
    TotalSpread all = spread(ONE_A_CELL, 5, 5.5, 5.75, 7, 8);
    assertThat(one.mean()).isEqualTo(all.mean());
    for (double share : new double[] {0, 0.05, 0.3, 0.5, 0.8, 0.95, 1}) {
      assertThat(one.quantile(share)).as("%s", share).isEqualTo(all.quantile(share));
    }
    assertThat(one.quantile(0)).isEqualTo(5);
    assertThat(one.quantile(0.5)).isEqualTo(5.75);
  }

  /** A computed total may lie above the maximum by rounding. */
  @Test
  void a_total_at_the_maximum_or_just_above_is_in_the_last_cell() {
    TotalSpread spread = spread(100, 100, Math.nextUp(100.0));
    assertThat(spread.quantile(0)).isEqualTo(100);
    assertThat(spread.quantile(1)).isEqualTo(Math.nextUp(100.0));
  }

  private static TotalSpread spread(double maximum, double... totals) {
    TotalSpread spread = new TotalSpread(maximum);
    spread.add(totals, totals.length);
    return spread;
  }
}
