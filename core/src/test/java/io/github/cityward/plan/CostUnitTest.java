package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.ProblemsException;
import io.github.cityward.quantity.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Costs as whole numbers. */
class CostUnitTest {
  private static final CostUnit HUNDREDTHS =
      CostUnit.of(List.of(Rational.parse("12.5"), Rational.parse("0.25"), Rational.of(3)));

  @Test
  void its_decimals_are_those_of_the_finest_cost() {
    assertThat(HUNDREDTHS).isEqualTo(new CostUnit(2));
    assertThat(HUNDREDTHS.units(Rational.parse("12.5"))).isEqualTo(1250);
    assertThat(HUNDREDTHS.cost(1250)).isEqualTo(Rational.parse("12.5"));
    assertThat(CostUnit.of(List.of())).isEqualTo(new CostUnit(0));
  }

  @Test
  void what_is_less_than_a_unit_is_left_out_of_a_limit() {
    assertThat(HUNDREDTHS.wholeUnits(Rational.parse("0.259"))).isEqualTo(25);
    assertThat(HUNDREDTHS.wholeUnits(Rational.parse("0.25"))).isEqualTo(25);
    assertThat(HUNDREDTHS.wholeUnitsAtMost(Rational.parse("0.259"))).isEqualTo(25);
    assertThat(new CostUnit(0).wholeUnitsAtMost(Rational.of(Long.MAX_VALUE).plus(Rational.ONE)))
        .isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void payments_are_counted_in_millions_or_finer() {
    assertThat(HUNDREDTHS.forPayments()).isEqualTo(new CostUnit(3));
    assertThat(new CostUnit(5).forPayments()).isEqualTo(new CostUnit(5));
  }

  /** 2⁴⁴ = 17,592,186,044,416 */
  @Test
  void costs_that_leave_no_room_for_the_search_are_refused() {
    Rational most = Rational.of(17_592_186_044_416L);
    assertThat(CostUnit.of(List.of(most))).isEqualTo(new CostUnit(0));
    assertThatThrownBy(() -> CostUnit.of(List.of(most, Rational.ONE)))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("17592186044417");
  }
}
