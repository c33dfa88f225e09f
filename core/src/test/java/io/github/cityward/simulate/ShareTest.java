package io.github.cityward.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cityward.quantity.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
  @Test
  void a_third_is_a_third_in_percent() {
    assertThat(new Share(1, 3).percent()).isEqualTo(Rational.of(100).dividedBy(Rational.of(3)));
    assertThat(new Share(4, 4).percent()).isEqualTo(Rational.HUNDRED);
  }

  @Test
  void its_error_is_the_root_of_its_variance_and_none_where_all_agree() {
    assertThat(new Share(1, 4).standardError()).isCloseTo(Math.sqrt(3) / 8, within(1e-15));
    assertThat(new Share(4, 4).standardError()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"-1, 4", "5, 4", "0, 0"})
  void more_than_all_or_fewer_than_none_is_no_share(long count, long of) {
    assertThatThrownBy(() -> new Share(count, of))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(count + " of " + of + " is no share.");
  }
}
