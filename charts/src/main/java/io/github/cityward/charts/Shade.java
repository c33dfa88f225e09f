package io.github.cityward.charts;

import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.awt.Color;
import java.util.Arrays;

/**
 * How dark a share of the maximum is drawn: one blue from white to night, each step darker in grey
 * too. None and all have a step of their own, so that what is just short of all never looks like
 * it.
 */
enum Shade {
  NONE(Color.WHITE, 0),
  UNDER_25(new Color(0xDCEBF5), 25),
  UNDER_50(new Color(0x9CCAE8), 50),
  UNDER_75(new Color(0x56A4D9), 75),
  UNDER_100(new Color(0x0A6199), 100),
  ALL(new Color(0x00263D), Integer.MAX_VALUE);

  private final Color color;
  private final int belowPercent;

  Shade(Color color, int belowPercent) {
    this.color = color;
    this.belowPercent = belowPercent;
  }

  Color color() {
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
