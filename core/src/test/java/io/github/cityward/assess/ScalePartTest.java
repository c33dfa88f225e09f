package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What parts of a standard add, as doubles. */
class ScalePartTest {
  /** In doubles 49 x (1 / 49) is less than 1. */
  @Test
  void a_ramp_ends_exactly_with_its_points() {
    ScalePart.Ramp ramp = ramp("1", "50");
    assertThat(points(ramp, 0.99, 1, 50, 51)).containsExactly(0, 4, 6, 6);
  }

  @Test
  void a_step_above_leaves_out_its_threshold_alone() {
    for (double threshold : new double[] {-80, 0, 80}) {
      double next = threshold == 0 ? 0x1p-200 : Math.nextUp(threshold);
      ScalePart step = new ScalePart.StepAbove(threshold, 4);
      assertThat(points(step, Math.nextDown(threshold), threshold, next)).containsExactly(0, 0, 4);
    }
  }

  /** The third in doubles is (1 - 2⁻⁵⁴) / 3, and 0.1 is off by 2⁻⁵⁴ / 10. */
  @Test
  void its_error_counts_how_far_its_slope_and_its_lower_end_are_off() {
    assertThat(ramp("0.5", "3.5").error()).isEqualTo(RoundingBound.ofShare(0.5, 3.5, 0, 0x1p-54));
    ScalePart.Ramp tenth = ramp("0.1", "1.1");
    assertThat(tenth.perUnit()).isEqualTo(1);
    assertThat(tenth.error()).isEqualTo(RoundingBound.ofShare(0.1, 1.1, 0x1p-54 / 10, 0));
  }

  @Test
  void a_value_is_between_figures_only_inside_of_a_ramp() {
    ScalePart.Ramp ramp = ramp("80", "90");
    assertThat(ramp.isBetweenFigures(80)).isFalse();
    assertThat(ramp.isBetweenFigures(85)).isTrue();
    assertThat(ramp.isBetweenFigures(90)).isFalse();
    assertThat(new ScalePart.StepAt(80, 4).isBetweenFigures(80)).isFalse();
  }

  @Test
  void a_part_changes_at_its_thresholds() {
    assertThat(ramp("80", "90").marks()).isEqualTo(List.of(80.0, 90.0));
    assertThat(new ScalePart.OneOf(List.of(1.0, 2.0), 4).marks()).isEqualTo(List.of(1.0, 2.0));
    assertThat(new ScalePart.StepAbove(80, 4).marks()).isEqualTo(List.of(80.0));
  }

  /** A value above all others may be any level. */
  @Test
  void levels_earn_where_they_are_accepted() {
    ScalePart levels = new ScalePart.OneOf(List.of(1.0, 3.0), 4);
    assertThat(points(levels, 0, 1, 2, 3, -ValueColumn.OPEN, ValueColumn.OPEN))
        .containsExactly(0, 4, 0, 4, 0, 4);
  }

  private static double[] points(ScalePart part, double... values) {
    BlockTerms terms = new BlockTerms(values.length);
    part.addTo(terms, values, 0);
    double[] sums = new double[values.length];
    BlockArithmetic.plain().add(terms, sums, values.length);
    return sums;
  }

  private static ScalePart.Ramp ramp(String from, String to) {
    return ScalePart.Ramp.between(Rational.parse(from), Rational.parse(to), 4, 2);
  }
}
