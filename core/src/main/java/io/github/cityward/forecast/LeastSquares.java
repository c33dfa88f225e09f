package io.github.cityward.forecast;

import io.github.cityward.distribution.Distribution;
import java.util.List;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/** The straight line with the least squares of what it misses by. */
final class LeastSquares {
  private final SimpleRegression line = new SimpleRegression();
  private final double middle;
  private final double squares;

  LeastSquares(List<Double> times, List<Double> places) {
    for (int i = 0; i < times.size(); i++) {
      line.addData(times.get(i), places.get(i));
    }
    this.middle = times.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double missed = 0;
    for (int i = 0; i < times.size(); i++) {
      double off = places.get(i) - at(times.get(i));
      missed += off * off;
    }
    this.squares = missed;
  }

  double at(double time) {
    return line.predict(time);
  }

  /** {@return the estimated variance of one more observation about its mean} */
  double variance() {
    return squares / (line.getN() - 2.0);
  }

  /** {@return how one more observation falls, on the scale of {@code link}} */
  Distribution at(double time, Link link) {
    double away = time - middle;
    double leverage = 1.0 / line.getN() + away * away / line.getXSumSquares();
    return Linked.student(link, at(time), variance() * (1 + leverage), line.getN() - 2.0);
  }
}
