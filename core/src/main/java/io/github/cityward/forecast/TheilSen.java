package io.github.cityward.forecast;

import io.github.cityward.distribution.Distribution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/** The straight line whose slope is the median of those between any two points. */
record TheilSen() implements Forecaster {
  /** What makes the median of absolute deviations of normal numbers their standard deviation. */
  private static final double OF_NORMAL = 1.4826;

  /**
   * The share of the information in normal numbers about their deviation that the median of
   * absolute deviations keeps: so many degrees of freedom are left of each.
   */
  private static final double KEPT = 0.37;

  /** How much more the variance of a median is than that of a mean, of many normal numbers. */
  private static final double MEDIAN = Math.PI / 2;

  /** How much more the variance of the slope is than that of least squares. */
  private static final double SLOPE = Math.PI / 3;

  @Override
  public String method() {
    return "theil-sen";
  }

  @Override
  public int fewestPoints() {
    return 5;
  }

  @Override
  public Distribution predict(Series series, LocalDate day) {
    List<Double> times = series.times();
    List<Double> values = series.places(Link.IDENTITY);
    double slope = slope(times, values);
    List<Double> off = map(times, i -> values.get(i) - slope * times.get(i));
    double atLast = median(off);
    double deviation = OF_NORMAL * median(map(times, i -> Math.abs(off.get(i) - atLast)));
    int points = times.size();
    double variance = deviation * deviation * points / (points - 2);
    double middle = times.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    double squares = times.stream().mapToDouble(each -> (each - middle) * (each - middle)).sum();
    double ahead = series.yearsTo(day);
    double away = ahead - middle;
    double leverage = MEDIAN / points + SLOPE * away * away / squares;
    return Linked.student(
        Link.IDENTITY, atLast + slope * ahead, variance * (1 + leverage), KEPT * (points - 2));
  }

  private static double slope(List<Double> times, List<Double> values) {
    List<Double> slopes = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      for (int j = 0; j < i; j++) {
        slopes.add((values.get(i) - values.get(j)) / (times.get(i) - times.get(j)));
      }
    }
    return median(slopes);
  }

  private static List<Double> map(List<Double> times, IntFunction<Double> of) {
    return IntStream.range(0, times.size()).mapToObj(of).toList();
  }

  private static double median(List<Double> numbers) {
    return new Median().evaluate(numbers.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
