package io.github.cityward.forecast;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.distribution.Distribution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Holt's two smoothed numbers, level and trend, the trend fading. */
record DampedHolt() implements Forecaster {
  /** Two smoothing weights, the damping, the first level and the first trend. */
  private static final int PARAMETERS = 5;

  @Override
  public String method() {
    return "holt";
  }

  @Override
  public int fewestPoints() {
    return PARAMETERS + 3;
  }

  @Override
  public Optional<Problem> obstacle(Series series, LocalDate day) {
    return Obstacles.ofAny(series, this).or(() -> uneven(series));
  }

  private Optional<Problem> uneven(Series series) {
    double step = step(series);
    List<Double> steps = series.steps();
    for (int i = 0; i < steps.size(); i++) {
      if (Math.abs(steps.get(i) - step) > Smoothing.UNEVENNESS * step) {
        return Optional.of(
            Obstacles.problem(
                ProblemCode.SERIES_UNEVEN,
                series,
                series.points().get(i).date().toString(),
                series.points().get(i + 1).date().toString(),
                method()));
      }
    }
    return Optional.empty();
  }

  /** The average years from one point to the next. */
  private static double step(Series series) {
    return -series.times().get(0) / (series.points().size() - 1);
  }

  @Override
  public Distribution predict(Series series, LocalDate day) {
    List<Smoothing> all = all(series.places(Link.IDENTITY));
    Smoothing best = Collections.min(all, Comparator.comparing(Smoothing::squares));
    double ahead = series.yearsTo(day) / step(series);
    double points = series.points().size();
    double freedom = points - PARAMETERS;
    double variance = best.squares() / freedom * (1 + PARAMETERS / points);
    return Linked.student(
        Link.IDENTITY, best.forecast(ahead), variance * spread(all, best, freedom, ahead), freedom);
  }

  /** The widest of the weights that fit about as well: half a unit of the log-likelihood. */
  private static double spread(List<Smoothing> all, Smoothing best, double freedom, double ahead) {
    double enough = best.squares() * (1 + 1 / freedom);
    return all.stream()
        .filter(each -> each.squares() <= enough)
        .mapToDouble(each -> each.spread(ahead))
        .max()
        .orElse(1);
  }

  /** Weights by steps of 0.05 and damping by steps of 0.02: none is known better from few years. */
  private static List<Smoothing> all(List<Double> values) {
    List<Smoothing> all = new ArrayList<>();
    for (int damping = 80; damping <= 98; damping += 2) {
      for (int level = 5; level <= 100; level += 5) {
        for (int trend = 0; trend <= 100; trend += 5) {
          double weight = level / 100.0;
          all.add(Smoothing.of(values, weight, weight * trend / 100.0, damping / 100.0));
        }
      }
    }
    return all;
  }
}
