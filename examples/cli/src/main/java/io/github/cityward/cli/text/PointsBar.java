package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CombinationScore;
import io.github.cityward.assess.ConditionScore;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Points on the line from none to all of them: what is certain, what may be earned besides, and the
 * line to reach. It is coarse but says nothing untrue: a part touches the line or the end exactly
 * where its points reach the minimum or the maximum.
 *
 * @param points the points in the worst and in the best case
 * @param minimum the points to reach; null if that figure does not count
 * @param maximum the most points there are
 */
record PointsBar(Interval points, @Nullable Points minimum, Points maximum) {
  static final String CERTAIN = "█";
  static final String POSSIBLE = "▒";
  static final String OPEN = "·";
  static final String LINE = "┃";

  static PointsBar of(Assessment assessment) {
    return new PointsBar(assessment.points(), assessment.minimum(), assessment.maximum());
  }

  static PointsBar of(CriterionScore score) {
    return new PointsBar(score.points(), score.minimum(), score.maximum());
  }

  /** Where the maximum does not count, the bar goes on beyond what may be earned. */
  static PointsBar of(IndicatorScore score) {
    Points most = score.maximum();
    Points least = score.minimum();
    Points end = score.points().high().max(least == null ? Points.ZERO : least);
    return new PointsBar(score.points(), least, most == null ? beyond(end) : most);
  }

  static PointsBar of(CombinationScore score) {
    return new PointsBar(score.met(), count(score.needs()), count(score.of()));
  }

  static PointsBar of(ConditionScore score) {
    return new PointsBar(score.points(), score.minimum(), score.maximum());
  }

  private static Points count(int number) {
    return new Points(Rational.of(number));
  }

  private static Points beyond(Points end) {
    return new Points(end.value().times(Rational.of(10)).dividedBy(Rational.of(9)));
  }

  /** {@return what the signs of a bar mean, as a line of its own} */
  static String key(Audience audience) {
    return "  " + audience.screen().wrap(audience.say("bar.key", CERTAIN, POSSIBLE, LINE), 2);
  }

  /** {@return the bar, so many cells long and one more for the line} */
  Cell draw(int cells) {
    int line = line(cells);
    int possible = reached(points.high(), cells, line);
    int certain = reached(points.low(), cells, line);
    if (!points.isExact() && certain == possible) {
      certain = Math.max(possible - 1, isReached(points.low()) ? line : 0);
    }
    Cell bar = part(0, line, certain, possible);
    return (minimum == null ? bar : bar.and(LINE, Style.STRONG))
        .and(part(line, cells, certain, possible));
  }

  private static Cell part(int from, int to, int certain, int possible) {
    StringBuilder part = new StringBuilder();
    for (int i = from; i < to; i++) {
      part.append(i < certain ? CERTAIN : i < possible ? POSSIBLE : OPEN);
    }
    return Cell.of(part.toString());
  }

  /** How many cells lie before the line: none or all only if it is at that end. */
  private int line(int cells) {
    if (minimum == null || minimum.equals(Points.ZERO)) {
      return 0;
    }
    return minimum.equals(maximum) ? cells : within(1, nearest(minimum, cells), cells - 1);
  }

  /** How many cells are filled: those between two lines only as far as they tell them apart. */
  private int reached(Points reached, int cells, int line) {
    if (reached.equals(maximum)) {
      return maximum.equals(Points.ZERO) ? 0 : cells;
    }
    int filled = shown(reached, cells);
    return isReached(reached) ? within(line, filled, cells - 1) : within(0, filled, line - 1);
  }

  private boolean isReached(Points reached) {
    return minimum == null || reached.compareTo(minimum) >= 0;
  }

  /** An end of an interval is rounded outwards, so that what is not certain is always seen. */
  private int shown(Points reached, int cells) {
    if (points.isExact()) {
      return nearest(reached, cells);
    }
    int up = share(reached, cells).roundedUp(0).intValueExact();
    boolean whole = share(reached, cells).isWhole();
    return reached.equals(points.low()) && !whole ? up - 1 : up;
  }

  private int nearest(Points part, int cells) {
    return share(part, cells).rounded(0).intValueExact();
  }

  private Rational share(Points part, int cells) {
    return part.value().dividedBy(maximum.value()).times(Rational.of(cells));
  }

  private static int within(int least, int number, int most) {
    return Math.max(least, Math.min(number, most));
  }
}
