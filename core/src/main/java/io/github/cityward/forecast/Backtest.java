package io.github.cityward.forecast;

import io.github.cityward.distribution.Distribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How well methods would have foretold each point of a series from those before it (a rolling
 * origin; Tashman, International Journal of Forecasting 16, 2000).
 *
 * @param scores what each method missed by, in the order the methods were given; those that could
 *     not be tried once are left out
 */
public record Backtest(List<Score> scores) {
  /** One error or two may be luck. */
  private static final int FEWEST_ORIGINS = 3;

  public Backtest {
    scores = List.copyOf(scores);
  }

  /**
   * What a method missed by.
   *
   * @param method its code
   * @param origins how many points it was tried on
   * @param meanAbsoluteError the mean of what its medians missed by, in the quantity's own unit
   * @param scaledError the same over what the value before each of these points misses by; below 1
   *     is better than to expect no change; infinite where no change was right each time and this
   *     method was not
   */
  public record Score(String method, int origins, double meanAbsoluteError, double scaledError) {}

  /** {@return the methods, each tried on every point that enough others go before} */
  public static Backtest of(Series series, List<Forecaster> methods) {
    List<Score> scores = new ArrayList<>();
    for (Forecaster each : methods) {
      score(series, each).ifPresent(scores::add);
    }
    return new Backtest(scores);
  }

  private static Optional<Score> score(Series series, Forecaster method) {
    double missed = 0;
    double unchanged = 0;
    int origins = 0;
    for (int known = Math.max(1, method.fewestPoints()); known < series.points().size(); known++) {
      Series.Point next = series.points().get(known);
      Series before = series.first(known).unbroken(next.date());
      if (!before.points().isEmpty() && method.obstacle(before, next.date()).isEmpty()) {
        Distribution foretold =
            new Bounded(method.predict(before, next.date()), series.quantity().kind());
        missed += Math.abs(foretold.quantile(0.5) - next.value());
        unchanged += Math.abs(before.last().value() - next.value());
        origins++;
      }
    }
    return origins == 0
        ? Optional.empty()
        : Optional.of(
            new Score(method.method(), origins, missed / origins, scaled(missed, unchanged)));
  }

  private static double scaled(double missed, double unchanged) {
    if (unchanged == 0) {
      return missed == 0 ? 1 : Double.POSITIVE_INFINITY;
    }
    return missed / unchanged;
  }

  /**
   * {@return the method with the least scaled error of those that were tried at least three times,
   * the first of equals; empty if there is none}
   */
  public Optional<Score> best() {
    return scores.stream()
        .filter(each -> each.origins() >= FEWEST_ORIGINS)
        .min(Comparator.comparingDouble(Score::scaledError));
  }

  /** {@return what the method of this code missed by, if it was tried} */
  public Optional<Score> of(String method) {
    return scores.stream().filter(each -> each.method().equals(method)).findFirst();
  }
}
