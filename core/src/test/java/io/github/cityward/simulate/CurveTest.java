package io.github.cityward.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Rational;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CurveTest {
  @Test
  void a_straight_line_is_inverted_exactly() {
    Curve line = through(x -> x.times(number("3")).plus(number("1")));
    assertThat(line.reaches(number("2"))).containsExactly(exactly(third()));
    assertThat(line.reaches(number("1"))).containsExactly(exactly(Rational.ZERO));
  }

  @Test
  void what_is_divided_by_x_is_inverted_exactly() {
    Curve beds = through(x -> number("1000").dividedBy(x));
    assertThat(beds.reaches(number("3000"))).containsExactly(exactly(third()));
    assertThat(beds.reaches(Rational.ZERO)).isEmpty();
  }

  /** x + 6 / x is 5 at 2 and at 3, and never 4. */
  @Test
  void both_together_reach_a_number_twice_or_never() {
    Curve both = through(x -> x.plus(number("6").dividedBy(x)));
    assertThat(both.reaches(number("5")))
        .containsExactly(exactly(number("3")), exactly(number("2")));
    assertThat(both.reaches(number("4"))).isEmpty();
  }

  /** x + 1 / x is 3 at (3 ± √5) / 2. */
  @Test
  void a_root_is_told_to_ten_decimals() {
    Curve both = through(x -> x.plus(Rational.ONE.dividedBy(x)));
    assertThat(both.reaches(number("3")))
        .containsExactly(
            new Curve.Root(number("2.6180339887"), number("2.6180339888")),
            new Curve.Root(number("0.3819660112"), number("0.3819660113")));
  }

  @Test
  void what_is_always_the_same_reaches_nothing() {
    Curve same = through(x -> number("7"));
    assertThat(same.reaches(number("7"))).isEmpty();
    assertThat(same.reaches(number("8"))).isEmpty();
  }

  @Test
  void points_of_another_kind_lie_on_no_curve() {
    assertThat(Curve.through(points(x -> x.times(x)))).isEmpty();
    assertThat(Curve.through(points(x -> x.max(number("3"))))).isEmpty();
  }

  private static Curve through(UnaryOperator<Rational> function) {
    return Curve.through(points(function)).orElseThrow();
  }

  private static List<Curve.Point> points(UnaryOperator<Rational> function) {
    return Stream.of(1, 2, 3, 5, 8)
        .map(Rational::of)
        .map(x -> new Curve.Point(x, function.apply(x)))
        .toList();
  }

  private static Curve.Root exactly(Rational number) {
    return Curve.Root.exactly(number);
  }

  private static Rational third() {
    return Rational.ONE.dividedBy(number("3"));
  }

  private static Rational number(String text) {
    return Rational.parse(text);
  }

  /** x + 9 / x is 6 at 3 alone, where it is least. */
  @Test
  void a_number_that_is_just_reached_is_reached() {
    Curve both = through(x -> x.plus(number("9").dividedBy(x)));
    assertThat(both.reaches(number("6"))).contains(exactly(number("3")));
  }
}
