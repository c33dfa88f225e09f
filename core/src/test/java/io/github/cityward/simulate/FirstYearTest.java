package io.github.cityward.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstYearTest {
  @Test
  void a_year_is_reached_when_so_many_draws_were_ready_by_it() {
    FirstYear first = FirstYear.of(2026, List.of(1L, 4L, 4L), 10);
    assertThat(first.p10()).isEqualTo(2026);
    assertThat(first.p50()).isEqualTo(2027);
    assertThat(first.p90()).isEqualTo(2028);
    assertThat(first.never()).isEqualTo(new Share(1, 10));
    assertThat(first.byYear())
        .containsExactly(new Share(1, 10), new Share(4, 10), new Share(4, 10));
    assertThat(first.within(1)).isEqualTo(new Share(1, 10));
    assertThat(first.within(3)).isEqualTo(new Share(9, 10));
  }

  @Test
  void a_year_that_too_few_draws_reach_is_not_known() {
    FirstYear first = FirstYear.of(2026, List.of(9L, 40L), 100);
    assertThat(first.p10()).isEqualTo(2027);
    assertThat(first.p50()).isNull();
    assertThat(first.p90()).isNull();
    assertThat(first.never()).isEqualTo(new Share(51, 100));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1, 10", "11, 10"})
  void a_share_is_of_something_and_no_more_than_all(long count, long of) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Share(count, of))
        .withMessage(count + " of " + of + " is no share.");
  }

  @Test
  void a_share_of_a_quarter_of_100_has_the_error_of_such_a_sample() {
    // √(0.25 x 0.75 / 100)
    assertThat(new Share(25, 100).standardError()).isCloseTo(0.0433012702, within(1e-10));
    assertThat(new Share(0, 1).standardError()).isZero();
    assertThat(new Share(1, 1).value()).isEqualTo(1);
  }
}
