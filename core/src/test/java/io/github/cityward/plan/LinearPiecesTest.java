package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Rational;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions made of straight lines, against what is asked at each place. */
class LinearPiecesTest {
  private static final Rational HALF = Rational.ONE.dividedBy(Rational.of(2));

  private static final List<Rational> THRESHOLDS = List.of(Rational.of(4), Rational.of(6));

  /** Nothing below 4, 1 point at 4, 2 points from 6 on. */
  private static Rational scale(Rational place) {
    return place.compareTo(Rational.of(4)) < 0
        ? Rational.ZERO
        : place.minus(Rational.of(2)).times(HALF).min(Rational.of(2));
  }

  @Test
  void a_threshold_itself_is_reached_and_what_lies_just_below_is_not() {
    LinearPieces pieces = new LinearPieces(THRESHOLDS, LinearPiecesTest::scale);
    assertThat(pieces.apply(Rational.of(4))).isEqualTo(Rational.ONE);
    assertThat(pieces.apply(Rational.parse("3.999999"))).isEqualTo(Rational.ZERO);
    assertThat(pieces.apply(Rational.of(5))).isEqualTo(Rational.parse("1.5"));
    assertThat(pieces.apply(Rational.of(60))).isEqualTo(Rational.of(2));
    assertThat(pieces.apply(Rational.of(-60))).isEqualTo(Rational.ZERO);
  }

  @Test
  void a_function_is_asked_at_few_places() {
    AtomicInteger asked = new AtomicInteger();
    LinearPieces pieces =
        new LinearPieces(
            THRESHOLDS,
            place -> {
              asked.incrementAndGet();
              return scale(place);
            });
    IntStream.range(0, 1000).forEach(i -> pieces.apply(Rational.of(i).dividedBy(Rational.of(99))));
    assertThat(asked).hasValue(3 * 3 + 2);
  }

  @Test
  void what_is_no_straight_line_is_asked_itself() {
    UnaryOperator<Rational> square = place -> place.times(place);
    LinearPieces pieces = new LinearPieces(THRESHOLDS, square);
    assertThat(pieces.apply(Rational.parse("4.7"))).isEqualTo(Rational.parse("22.09"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void jumps_and_bends_at_the_knots_are_kept(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 200; i++) {
      List<Rational> knots = random.ints(3, -20, 20).sorted().mapToObj(Rational::of).toList();
      List<Rational> numbers = random.ints(8, -9, 9).mapToObj(Rational::of).toList();
      UnaryOperator<Rational> function = place -> piecewise(place, knots, numbers);
      LinearPieces pieces = new LinearPieces(knots, function);
      for (int j = -100; j < 100; j++) {
        Rational place = Rational.of(j).dividedBy(Rational.of(4));
        assertThat(pieces.apply(place))
            .as("seed %d, function %d, place %s", seed, i, place)
            .isEqualTo(function.apply(place));
      }
    }
  }

  /** Another line in each stretch; a knot belongs to the stretch above it. */
  private static Rational piecewise(Rational place, List<Rational> knots, List<Rational> numbers) {
    int piece = (int) knots.stream().filter(each -> each.compareTo(place) <= 0).count();
    return numbers.get(2 * piece).plus(numbers.get(2 * piece + 1).times(place));
  }
}
