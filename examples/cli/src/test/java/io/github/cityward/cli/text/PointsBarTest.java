package io.github.cityward.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsBarTest {
  private static final int CELLS = 20;

  @ParameterizedTest
  @CsvSource({
    "0, 100, 75, ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒┃▒▒▒▒▒",
    "0, 0, 75, ···············┃·····",
    "50, 80, 75, ██████████▒▒▒▒▒┃▒····",
    "75, 75, 75, ███████████████┃·····",
    "100, 100, 75, ███████████████┃█████",
    "100, 100, 100, ████████████████████┃",
    "12, 34, 0, ┃██▒▒▒▒▒·············"
  })
  void the_bar_shows_what_is_certain_what_is_possible_and_the_line(
      String low, String high, String minimum, String drawn) {
    assertThat(bar(low, high, minimum).draw(CELLS).text()).isEqualTo(drawn);
  }

  /** 74.9999 of 100 is nearest to 15 cells of 20, where the line stands. */
  @Test
  void points_just_short_of_the_line_do_not_touch_it() {
    assertThat(bar("74.9999", "74.9999", "75").draw(CELLS).text())
        .isEqualTo("██████████████·┃·····");
    assertThat(bar("99.9999", "99.9999", "75").draw(CELLS).text())
        .isEqualTo("███████████████┃████·");
  }

  @Test
  void what_is_not_certain_is_seen_also_close_to_the_line() {
    PointsBar bar =
        new PointsBar(
            Interval.between(Points.parse("4.45"), Points.parse("4.4995")),
            Points.parse("4.5"),
            points(6));
    assertThat(bar.draw(CELLS).text()).isEqualTo("█████████████▒·┃·····");
  }

  @Test
  void without_a_line_there_is_none() {
    PointsBar bar = new PointsBar(Interval.between(points(25), points(50)), null, points(100));
    assertThat(bar.draw(CELLS).text()).isEqualTo("█████▒▒▒▒▒··········");
  }

  @Test
  void nothing_to_earn_is_an_empty_bar() {
    PointsBar bar = new PointsBar(Interval.ZERO, Points.ZERO, Points.ZERO);
    assertThat(bar.draw(CELLS).text()).isEqualTo("┃····················");
  }

  @Test
  void a_part_touches_the_line_and_the_end_exactly_where_its_points_do() {
    long seed = 20230130;
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      Points maximum = points(1 + random.nextInt(400));
      Points minimum = below(random, maximum);
      Points one = below(random, maximum);
      Points other = random.nextInt(4) == 0 ? minimum : below(random, maximum);
      Interval interval = Interval.between(one.min(other), one.max(other));
      String text = new PointsBar(interval, minimum, maximum).draw(CELLS).text();
      String told = "seed " + seed + ": " + interval + " " + minimum + " " + maximum + " " + text;
      assertThat(Screen.width(text)).as(told).isEqualTo(CELLS + 1);
      String certain = text.replace(PointsBar.POSSIBLE, PointsBar.OPEN);
      String possible = text.replace(PointsBar.POSSIBLE, PointsBar.CERTAIN);
      assertThat(reaches(certain)).as(told).isEqualTo(reaches(interval.low(), minimum));
      assertThat(reaches(possible)).as(told).isEqualTo(reaches(interval.high(), minimum));
      assertThat(ends(certain)).as(told).isEqualTo(interval.low().equals(maximum));
      assertThat(ends(possible)).as(told).isEqualTo(interval.high().equals(maximum));
    }
  }

  private static boolean reaches(Points points, Points minimum) {
    return points.compareTo(minimum) >= 0;
  }

  /** All cells before the line are filled. */
  private static boolean reaches(String text) {
    return !text.substring(0, text.indexOf(PointsBar.LINE)).contains(PointsBar.OPEN);
  }

  private static boolean ends(String text) {
    return !text.contains(PointsBar.OPEN);
  }

  private static PointsBar bar(String low, String high, String minimum) {
    return new PointsBar(
        Interval.between(Points.parse(low), Points.parse(high)),
        Points.parse(minimum),
        points(100));
  }

  /** Often 0 or all of it. */
  private static Points below(Random random, Points maximum) {
    int parts = 1 + random.nextInt(1000);
    return Points.ZERO.towards(
        maximum, Rational.of(random.nextInt(parts + 1)).dividedBy(Rational.of(parts)));
  }

  private static Points points(int points) {
    return Points.parse(String.valueOf(points));
  }
}
