package io.github.cityward.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Round numbers along a line. */
final class NumberScale {
  private static final int[] STEPS = {1, 2, 5};

  private NumberScale() {}

  /**
   * {@return the multiples of one round number from {@code from} to {@code to}, so far apart that
   * at most {@code most} of them fit between, and never nearer than {@code least}}
   */
  static List<BigDecimal> of(double from, double to, int most, BigDecimal least) {
    BigDecimal step = step((to - from) / most, least);
    List<BigDecimal> all = new ArrayList<>();
    long first = (long) Math.ceil(from / step.doubleValue());
    for (long i = first; i * step.doubleValue() <= to; i++) {
      all.add(step.multiply(BigDecimal.valueOf(i)));
    }
    return all;
  }

  private static BigDecimal step(double apart, BigDecimal least) {
    for (BigDecimal ten = least; ; ten = ten.scaleByPowerOfTen(1)) {
      for (int each : STEPS) {
        BigDecimal step = ten.multiply(BigDecimal.valueOf(each));
        if (step.doubleValue() >= apart) {
          return step;
        }
      }
    }
  }
}
