package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.RuleLibrary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The terms of the derivation, in units of 2⁻⁵³, added up by hand. */
class RoundingBoundTest {
  private static final double U = 0x1p-53;
  private static final PointUnit EXACT = new PointUnit(1, true);
  private static final PointUnit INEXACT = new PointUnit(1, false);
  private static final Indicator ANY =
      RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow().indicators().toList().get(0);

  /** 5 to 7 points, of whose rise the share is off by 10 u. */
  private static final ScalePart.Ramp RAMP = new ScalePart.Ramp(20, 30, 0.1, 5, 2, 10 * U);

  private static final ScalePart.StepAt STEP = new ScalePart.StepAt(0, 3);

  @Test
  void a_share_is_off_by_its_value_its_ends_and_three_operations() {
    // (8 x 30 u + 8 u) / 10 + 4 u + 3 u
    isBound(RoundingBound.ofShare(20, 30, 8 * U, 4 * U), 31.8);
    // the larger end counts: 8 x 40 u / 50 + 3 u
    isBound(RoundingBound.ofShare(-40, 10, 0, 0), 9.4);
  }

  @Test
  void steps_of_an_exact_unit_have_no_error() {
    assertThat(RoundingBound.ofCriterion(List.of(standard(0, STEP), standard(1, STEP)), 4, EXACT))
        .isZero();
  }

  @Test
  void a_ramp_is_off_by_its_share_its_product_its_sum_and_the_sum_it_joins() {
    // 2 (10 u + u) + 7 u, 7 u for the sum, 7 u for that with what missing values may earn
    isBound(ofCriterion(10, EXACT, standard(0, RAMP)), 43 * 1.01);
    // a sum that is exact until then: the same, and twice 10 u for the sums
    isBound(ofCriterion(10, EXACT, standard(0, STEP), standard(0, RAMP)), 49 * 1.01);
    // what comes after it is not: 7 u and twice 10 u for the sums
    isBound(ofCriterion(10, EXACT, standard(0, RAMP), standard(0, STEP)), 56 * 1.01);
    // points that are sure are part of every sum
    isBound(ofCriterion(10, EXACT, standard(1, RAMP)), 45 * 1.01);
  }

  @Test
  void what_is_cut_at_a_maximum_is_off_by_three_times_the_largest_sum() {
    isBound(ofCriterion(7, EXACT, standard(0, RAMP)), 43 * 1.01);
    isBound(ofCriterion(6, EXACT, standard(0, RAMP)), (43 + 3 * 7) * 1.01);
  }

  @Test
  void figures_of_an_inexact_unit_are_off_themselves() {
    // u for the sure point, twice 4 u for the sums and 6 u for the step; 20 u for the maximum
    isBound(ofCriterion(10, INEXACT, standard(1, STEP)), 35 * 1.01);
    // of two each sure point counts for each: 4 u + 5 u + 6 u + 8 u + 6 u + 8 u + 20 u
    isBound(ofCriterion(10, INEXACT, standard(1, STEP), standard(1, STEP)), 57 * 1.01);
    // 15 u, 6 u for the maximum, 12 u for the cut
    isBound(ofCriterion(3, INEXACT, standard(1, STEP)), 33 * 1.01);
  }

  @Test
  void the_worse_of_both_cases_counts() {
    CompiledStandard best =
        new CompiledStandard(
            ANY,
            false,
            List.of(),
            List.of(RAMP),
            0,
            0,
            CompiledStandard.Reach.ALL,
            CompiledStandard.Reach.ALL);
    isBound(ofCriterion(6, EXACT, best), (43 + 3 * 7) * 1.01);
  }

  @Test
  void a_total_is_off_from_the_first_criterion_on_that_is() {
    List<CompiledCriterion> criteria = List.of(criterion(10, 0), criterion(20, 3), criterion(5, 0));
    // 3 u + 30 u, + 35 u
    isBound(RoundingBound.ofTotal(criteria, EXACT), 68 * 1.01);
    // and the sizes of the maxima
    isBound(RoundingBound.ofTotal(criteria, INEXACT), 103 * 1.01);
    assertThat(RoundingBound.ofTotal(List.of(criterion(10, 0)), EXACT)).isZero();
  }

  @Test
  void points_are_units_divided_once_more() {
    isBound(RoundingBound.inPoints(3 * U, 10, EXACT), 3);
    isBound(RoundingBound.inPoints(3 * U, 10, new PointUnit(5, true)), 13 * 1.01 / 5);
  }

  @Test
  void it_holds_for_parts_that_are_small_and_flat_and_for_a_thousand_terms_less_one() {
    assertThat(RoundingBound.holds(new ScalePart.StepAt(0, 1024))).isTrue();
    assertThat(RoundingBound.holds(new ScalePart.StepAt(0, Math.nextUp(1024.0)))).isFalse();
    double steepest = 0x1p40 * U;
    assertThat(RoundingBound.holds(new ScalePart.Ramp(0, 1, 1, 1, 1, Math.nextDown(steepest))))
        .isTrue();
    assertThat(RoundingBound.holds(new ScalePart.Ramp(0, 1, 1, 1, 1, steepest))).isFalse();
    assertThat(RoundingBound.holds(999)).isTrue();
    assertThat(RoundingBound.holds(1000)).isFalse();
  }

  @Test
  void what_misses_a_line_of_usual_size_is_told_by_doubles() {
    assertThat(RoundingBound.holds(new CompiledLine(0, 0))).isTrue();
    assertThat(RoundingBound.holds(new CompiledLine(0x1p-40, 0x1p-40))).isTrue();
    assertThat(RoundingBound.holds(new CompiledLine(0x1p40, -ValueColumn.OPEN))).isTrue();
    assertThat(RoundingBound.holds(new CompiledLine(Math.nextDown(0x1p-40), 0))).isFalse();
    assertThat(RoundingBound.holds(new CompiledLine(Math.nextUp(0x1p40), 0))).isFalse();
    double least = 75 - Math.nextDown(75);
    assertThat(least * BlockTotals.BEST).isGreaterThan(BlockTotals.BEST_MISSES);
  }

  private static double ofCriterion(double most, PointUnit unit, CompiledStandard... standards) {
    return RoundingBound.ofCriterion(List.of(standards), most, unit);
  }

  private static CompiledStandard standard(double sure, ScalePart part) {
    return new CompiledStandard(
        ANY,
        false,
        List.of(part),
        List.of(part),
        sure,
        sure,
        CompiledStandard.Reach.ALL,
        CompiledStandard.Reach.ALL);
  }

  private static CompiledCriterion criterion(double most, int units) {
    return new CompiledCriterion(List.of(), most, new CompiledLine(0, 0), units * U, 0, 0);
  }

  private static void isBound(double bound, double units) {
    assertThat(bound / U).isCloseTo(units, within(1e-9));
  }
}
