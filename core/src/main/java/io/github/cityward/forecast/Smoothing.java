package io.github.cityward.forecast;

import java.util.List;

/**
 * Level and trend of a series, smoothed with fixed weights: each value is foretold as level + φ
 * trend; what it misses by moves the level by α and the trend by β of it. The first level and trend
 * are those with the least squares of what is missed.
 *
 * @param alpha α, above 0 and at most 1
 * @param beta β, from 0 to α
 * @param phi φ, above 0 and below 1
 * @param level the last level
 * @param trend the last trend
 * @param squares the sum of the squares of what was missed
 */
record Smoothing(
    double alpha, double beta, double phi, double level, double trend, double squares) {
  private static final double FLAT = 1e-12;

  /** How far a step between two points may be from the average one: leap years, month ends. */
  static final double UNEVENNESS = 0.1;

  static Smoothing of(List<Double> values, double alpha, double beta, double phi) {
    double first = values.get(0);
    Smoothing start = new Smoothing(alpha, beta, phi, 0, 0, 0);
    // What is missed is linear in the first level and trend; the first value is taken off it all.
    double levels = 0;
    double trends = 0;
    double both = 0;
    double levelMissed = 0;
    double trendMissed = 0;
    Smoothing data = start;
    Smoothing level = start.from(1, 0);
    Smoothing trend = start.from(0, 1);
    for (double value : values) {
      double missed = value - first - data.forecast(1);
      double ofLevel = level.forecast(1);
      double ofTrend = trend.forecast(1);
      levels += ofLevel * ofLevel;
      trends += ofTrend * ofTrend;
      both += ofLevel * ofTrend;
      levelMissed += ofLevel * missed;
      trendMissed += ofTrend * missed;
      data = data.after(value - first);
      level = level.after(0);
      trend = trend.after(0);
    }
    double determinant = levels * trends - both * both;
    boolean flat = determinant <= FLAT * levels * trends;
    double firstLevel =
        flat ? levelMissed / levels : (levelMissed * trends - trendMissed * both) / determinant;
    double firstTrend = flat ? 0 : (trendMissed * levels - levelMissed * both) / determinant;
    Smoothing run = start.from(first + firstLevel, firstTrend);
    for (double value : values) {
      run = run.after(value);
    }
    return run;
  }

  private Smoothing from(double firstLevel, double firstTrend) {
    return new Smoothing(alpha, beta, phi, firstLevel, firstTrend, 0);
  }

  private Smoothing after(double value) {
    double foretold = forecast(1);
    double missed = value - foretold;
    return new Smoothing(
        alpha,
        beta,
        phi,
        foretold + alpha * missed,
        phi * trend + beta * missed,
        squares + missed * missed);
  }

  /** {@return the value so many steps ahead} */
  double forecast(double ahead) {
    return level + damped(ahead) * trend;
  }

  /** {@return φ + φ² + … of so many steps} */
  private double damped(double ahead) {
    return phi * (1 - Math.pow(phi, ahead)) / (1 - phi);
  }

  /**
   * {@return the variance so many steps ahead, over that of one step} A step that is begun is
   * whole, but for the tenth that leap years may make of it.
   */
  double spread(double ahead) {
    double spread = 1;
    for (int step = 1; step < Math.ceil(ahead - UNEVENNESS); step++) {
      double carried = alpha + beta * damped(step);
      spread += carried * carried;
    }
    return spread;
  }
}
