package io.github.cityward.forecast;

import io.github.cityward.Result;
import java.time.LocalDate;
import java.util.List;

/**
 * The method by which one series is forecast, and why.
 *
 * @param series the series, without a break
 * @param forecaster the method
 * @param backtest what each method missed by that was in question
 */
public record Choice(Series series, Forecaster forecaster, Backtest backtest) {
  /**
   * {@return the method that foretold the series best; where too few points are there to try any
   * three times, the first in the list that nothing keeps from {@code day}, else the first}
   *
   * @param series the series, of which what a break parts from {@code day} is left out
   * @param among the methods in question, those that assume the least first; at least one
   */
  public static Choice of(Series series, List<Forecaster> among, LocalDate day) {
    if (among.isEmpty()) {
      throw new IllegalArgumentException("among is empty. Give at least one method.");
    }
    Series part = series.unbroken(day);
    List<Forecaster> possible =
        among.stream().filter(each -> each.obstacle(part, day).isEmpty()).toList();
    Backtest backtest = Backtest.of(part, possible);
    Forecaster first = possible.isEmpty() ? among.get(0) : possible.get(0);
    Forecaster best =
        backtest
            .best()
            .flatMap(
                score ->
                    possible.stream().filter(m -> m.method().equals(score.method())).findFirst())
            .orElse(first);
    return new Choice(part, best, backtest);
  }

  /** {@return the forecast for {@code day}, or what is in its way} */
  public Result<Forecast> forecast(LocalDate day) {
    return Forecast.of(series, forecaster, day);
  }
}
