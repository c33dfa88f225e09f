package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be spent in neighbouring years together. */
class YearLimitsTest {
  private static final YearLimits LIMITS =
      new YearLimits(2027, List.of(10L, YearLimits.NONE, 5L, 7L));

  @Test
  void each_stretch_of_years_with_limits_has_their_sum() {
    assertThat(LIMITS.spans())
        .containsExactly(
            new YearLimits.Span(0, 0, 10),
            new YearLimits.Span(2, 2, 5),
            new YearLimits.Span(2, 3, 12),
            new YearLimits.Span(3, 3, 7));
  }

  @Test
  void what_is_spent_in_a_stretch_is_that_of_its_years() {
    YearLimits.Span span = new YearLimits.Span(1, 2, 12);
    assertThat(span.of(List.of(1L, 20L, 300L, 4000L))).isEqualTo(320);
  }

  @Test
  void of_all_years_nothing_is_limited_if_one_has_no_limit() {
    assertThat(LIMITS.total()).isEqualTo(YearLimits.NONE);
    assertThat(new YearLimits(2027, List.of(10L, 5L)).total()).isEqualTo(15);
    assertThat(new YearLimits(2027, List.of(YearLimits.NONE - 1, 2L)).total())
        .isEqualTo(YearLimits.NONE);
    assertThat(new YearLimits(2027, List.of(YearLimits.NONE - 2, 1L)).total())
        .isEqualTo(YearLimits.NONE - 1);
  }
}
