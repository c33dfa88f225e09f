package io.github.cityward.forecast;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.Result;
import io.github.cityward.distribution.Distribution;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a quantity may be on a day to come (giá trị dự báo). The assessor being exact, the numbers
 * are decimals: rounded half up to {@value #DECIMALS} decimals, counts to whole numbers.
 *
 * @param quantity the quantity
 * @param date the day
 * @param method by which method it is told
 * @param distribution how the quantity may fall, within the bounds of its kind
 * @param value its median
 * @param within90 from the 5th to the 95th percentile; an end is open where it passes all bounds
 * @param points on how many points it rests
 * @param first the day of the earliest of them; null if there is none
 * @param last the day of the latest of them; null if there is none
 */
public record Forecast(
    Quantity quantity,
    LocalDate date,
    String method,
    Distribution distribution,
    Rational value,
    Range within90,
    int points,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {
  private static final int DECIMALS = 6;

  /**
   * {@return the forecast of a series by a method, or what is in the way} Only what no break parts
   * from {@code day} is fitted.
   *
   * @throws IllegalArgumentException if the series has a point on {@code day} or later
   */
  public static Result<Forecast> of(Series series, Forecaster method, LocalDate day) {
    if (!series.points().isEmpty() && !series.last().date().isBefore(day)) {
      throw new IllegalArgumentException(
          "%s has %s. Forecast a later day than %s.".formatted(series, series.last(), day));
    }
    Series part = series.unbroken(day);
    Optional<Problem> obstacle =
        series.quantity().kind() == Kind.LEVEL
            ? Optional.of(Obstacles.problem(ProblemCode.SERIES_OF_LEVELS, part))
            : method.obstacle(part, day);
    return obstacle
        .map(each -> Result.<Forecast>failed(List.of(each)))
        .orElseGet(() -> foretold(part, method, day));
  }

  private static Result<Forecast> foretold(Series part, Forecaster method, LocalDate day) {
    Quantity quantity = part.quantity();
    Distribution whole = method.predict(part, day);
    Optional<Problem> untold = Obstacles.withoutSpread(part, method, whole);
    if (untold.isPresent()) {
      return Result.failed(List.of(untold.get()));
    }
    Distribution distribution = new Bounded(whole, quantity.kind());
    Rational median = rounded(distribution.quantile(0.5));
    if (median == null) {
      return Result.failed(
          List.of(
              Obstacles.problem(
                  ProblemCode.FORECAST_UNBOUNDED, part, day.toString(), method.method())));
    }
    List<Series.Point> points = part.points();
    return Result.of(
        new Forecast(
            quantity,
            day,
            method.method(),
            distribution,
            median,
            new Range(rounded(distribution.quantile(0.05)), rounded(distribution.quantile(0.95))),
            points.size(),
            points.isEmpty() ? null : points.get(0).date(),
            points.isEmpty() ? null : part.last().date()));
  }

  private static @Nullable Rational rounded(double number) {
    return Double.isFinite(number)
        ? Rational.of(new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_UP))
        : null;
  }

  /** {@return the forecast as a value of its day; it is assumed, and names its method} */
  public Observation observation() {
    return observation(Range.exactly(value));
  }

  /** {@return the same with the range in which it lies with a chance of 90 %} */
  Observation observationWithin90() {
    return observation(within90);
  }

  private Observation observation(Range range) {
    return new Observation(
        quantity,
        date,
        range,
        Basis.ASSUMED,
        "forecast: " + method,
        points == 0 ? "" : points + " points, " + first + ".." + last);
  }
}
