package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cityward.quantity.Rational;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What meets a standard that is either met or not. */
class PassScaleTest {
  private static PassScale scale(Comparison comparison, long... values) {
    List<Rational> required = LongStream.of(values).mapToObj(Rational::of).toList();
    return new PassScale(comparison, new Figure<>(required, Evidence.OFFICIAL));
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, false, true, true, HIGHER",
    "AT_MOST, true, true, false, LOWER",
    "MORE_THAN, false, false, true, HIGHER",
    "LESS_THAN, true, false, false, LOWER",
    "ONE_OF, false, true, false, HIGHER",
  })
  void a_value_below_at_or_above_what_is_required_meets_it_or_not(
      Comparison comparison, boolean below, boolean at, boolean above, Better better) {
    PassScale scale = scale(comparison, 5);
    assertThat(scale.accepts(Rational.of(4))).isEqualTo(below);
    assertThat(scale.accepts(Rational.of(5))).isEqualTo(at);
    assertThat(scale.accepts(Rational.of(6))).isEqualTo(above);
    assertThat(scale.better()).isEqualTo(better);
  }

  @Test
  void each_of_several_levels_meets_it_and_its_threshold_is_the_lowest() {
    PassScale scale = scale(Comparison.ONE_OF, 3, 1);
    assertThat(Stream.of(0, 1, 2, 3).filter(each -> scale.accepts(Rational.of(each))))
        .containsExactly(1, 3);
    assertThat(scale.lower()).isEqualTo(new Figure<>(Rational.ONE, Evidence.OFFICIAL));
    assertThat(scale.upper()).isEqualTo(scale.lower());
  }

  @Test
  void what_is_required_is_one_value_or_several_levels() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scale(Comparison.AT_LEAST, 1, 2))
        .withMessage("2 values for >=. Give one, or several levels.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scale(Comparison.ONE_OF))
        .withMessage("0 values for one-of. Give one, or several levels.");
    PassScale unknown = new PassScale(Comparison.AT_LEAST, new Figure<>(null, Evidence.MISSING));
    assertThat(unknown.lower()).isEqualTo(new Figure<>(null, Evidence.MISSING));
  }
}
