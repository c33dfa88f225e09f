package io.github.cityward.charts;

import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.util.Arrays;

/**
 * How dark a share of the maximum is drawn: one blue from white to night, each step darker in grey
 * too. None and all have a step of their own, so that what is just short of all never looks like
 * it.
 */
enum Shade {
  NONE(Tone.PAPER, 0),
  UNDER_25(Tone.UNDER_25, 25),
  UNDER_50(Tone.UNDER_50, 50),
  UNDER_75(Tone.UNDER_75, 75),
  UNDER_100(Tone.UNDER_100, 100),
  ALL(Tone.ALL, Integer.MAX_VALUE);

  private final Tone color;
  private final int belowPercent;

  Shade(Tone color, int belowPercent) {
    this.color = color;
    this.belowPercent = belowPercent;
  }

  Tone color() {
    return color;
  }

  /** {@return whether lines on it must be light} */
  boolean isDark() {
    return compareTo(UNDER_75) >= 0;
  }

  /** {@return the shade of {@code points} among {@code most}; where there are none it is none} */
  static Shade of(Points points, Points most) {
    if (points.compareTo(Points.ZERO) <= 0 || most.compareTo(Points.ZERO) <= 0) {
      return NONE;
    }
    Rational percent = points.value().times(Rational.HUNDRED).dividedBy(most.value());
    return Arrays.stream(values())
        .filter(each -> percent.compareTo(Rational.of(each.belowPercent)) < 0)
        .findFirst()
        .orElse(ALL);
  }
}
