package io.github.cityward.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The built-in ways to forecast. Time is in years of 365.25 days; n is the number of points, h the
 * years from the last point to the day asked for. Each answer is the distribution of one more
 * value, not of its mean. {@link Forecast#of} tells nothing by a method that misses none of two or
 * three points (σ² or s² is 0): they do not tell how far it may miss the next.
 */
public final class Forecasters {
  /** The method of {@link #programme}. */
  public static final String TARGET = "target";

  private Forecasters() {}

  /**
   * {@return all that fit a series, those that assume the least first} A programme's targets are
   * none of them: they are promised, not fitted.
   */
  public static List<Forecaster> all() {
    return List.of(
        lastValue(), linear(), theilSen(), logLinear(), logistic(), compoundGrowth(), dampedHolt());
  }

  /** {@return the one of {@link #all} with this code, if there is one} */
  public static Optional<Forecaster> find(String method) {
    return all().stream().filter(each -> each.method().equals(method)).findFirst();
  }

  /**
   * {@return {@code last}: the last value stays, a random walk about it} From 2 points on; from 4
   * on where all are the same, since fewer do not tell how much the value may change.
   *
   * <p>Center y(n); scale √(σ² h) with σ² = Σ (Δy)²/Δt / (n − 1); Student's distribution with n − 1
   * degrees of freedom. Source: the naïve method of Hyndman and Athanasopoulos, Forecasting:
   * Principles and Practice, 3rd edition, sections 5.2 and 5.5, for steps of any length.
   */
  public static Forecaster lastValue() {
    return new RandomWalk("last", Link.IDENTITY, false);
  }

  /**
   * {@return {@code linear}: a straight line by least squares} From 3 points on.
   *
   * <p>Center a + b t; scale s √(1 + 1/n + (t − t̄)² / Σ (t − t̄)²) with s² the sum of the squared
   * residuals over n − 2; Student's distribution with n − 2 degrees of freedom. Source: Draper and
   * Smith, Applied Regression Analysis, 3rd edition, section 3.1; NIST/SEMATECH e-Handbook of
   * Statistical Methods, section 4.5.1.2.
   */
  public static Forecaster linear() {
    return new LinearTrend("linear", Link.IDENTITY);
  }

  /**
   * {@return {@code log-linear}: a straight line through the logarithms} From 3 points on, all
   * above 0. The forecast is the exponential of that of {@link #linear}, so its median is that of
   * the line and it has no mean. Source: as there.
   */
  public static Forecaster logLinear() {
    return new LinearTrend("log-linear", Link.LOG);
  }

  /**
   * {@return {@code logistic}: a straight line through the logarithms of the odds, ln(p / (100 −
   * p)), which never passes 0 or 100} For shares, from 3 points on, all above 0 and below 100.
   * Source: as {@link #linear}; the transformation is that of Berkson, JASA 39 (1944).
   */
  public static Forecaster logistic() {
    return new LinearTrend("logistic", Link.LOGIT);
  }

  /**
   * {@return {@code theil-sen}: a straight line that outliers hardly move} From 5 points on.
   *
   * <p>The slope b is the median of the slopes between any two points, the level the median of y −
   * b t. The deviation s is 1.4826 times the median absolute residual, times √(n / (n − 2)); the
   * scale s √(1 + π/(2n) + (π/3) (t − t̄)² / Σ (t − t̄)²), after the efficiencies of a median, 2/π,
   * and of the slope, 3/π; Student's distribution with 0.37 (n − 2) degrees of freedom, 0.37 being
   * the efficiency of the median absolute deviation. Sources: Sen, JASA 63 (1968); Rousseeuw and
   * Croux, JASA 88 (1993). The scale is an approximation for few points; tests hold its coverage.
   */
  public static Forecaster theilSen() {
    return new TheilSen();
  }

  /**
   * {@return {@code compound}: growth by the same rate each year, that between the first and the
   * last value} From 3 points on, all above 0.
   *
   * <p>With x = ln y and S the years from the first point to the last: center x(n) + h (x(n) −
   * x(1)) / S; scale √(σ² (h + h²/S)), σ² being Σ (Δx − their mean pace Δt)²/Δt / (n − 2);
   * exponential of Student's distribution with n − 2 degrees of freedom. Source: the drift method
   * of Hyndman and Athanasopoulos, sections 5.2 and 5.5, on logarithms and for steps of any length.
   */
  public static Forecaster compoundGrowth() {
    return new RandomWalk("compound", Link.LOG, true);
  }

  /**
   * {@return {@code holt}: Holt's level and trend, the trend fading} From 8 points on, in even
   * steps (within a tenth of the average one), since its weights are by step.
   *
   * <p>Center l + (φ + … + φ^h) b; variance σ² (1 + Σ c(j)²), j from 1 to h − 1, with c(j) = α + β
   * (φ + … + φ^j); σ² is the sum of the squared one-step errors over n − 5, times 1 + 5/n for what
   * was fitted (Akaike, Annals of the Institute of Statistical Mathematics 21, 1969); Σ c(j)² is
   * the largest of all weights that fit about as well, whose squared errors are at most 1 + 1/(n −
   * 5) times the least; Student's distribution with n − 5 degrees of freedom. Tests find nine in
   * ten of the next values in the interval of 90 %, and eight in ten of those three steps ahead. α
   * is 0.05 to 1, β 0 to α, φ 0.8 to 0.98, those with the least squared errors; the first level and
   * trend too. Source: Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing
   * (2008), ETS(A,Ad,N), table 6.1.
   */
  public static Forecaster dampedHolt() {
    return new DampedHolt();
  }

  /**
   * {@return {@value #TARGET}: what a programme says, each value from its day on, the last for
   * good} Certain as far as it goes: that a programme is kept is an assumption, and every forecast
   * is marked as one. Before the first target is due, the last value stays.
   *
   * @param targets the values by the day they are due; at least one
   */
  public static Forecaster programme(Map<LocalDate, Double> targets) {
    return new Programme(targets);
  }
}
