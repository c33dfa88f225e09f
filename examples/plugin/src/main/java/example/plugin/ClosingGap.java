package example.plugin;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.distribution.Distribution;
import io.github.cityward.distribution.Fixed;
import io.github.cityward.forecast.Forecaster;
import io.github.cityward.forecast.Forecasters;
import io.github.cityward.forecast.Series;
import io.github.cityward.quantity.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A share whose gap to 100 % closes by the same rate each year. Unlike {@code logistic} it grows
 * the slower the nearer it is to 100 %, from the beginning on.
 *
 * <p>A straight line by least squares through ln(100 − y) over years; how far it may miss is that
 * of a further value (Draper and Smith, Applied Regression Analysis, 3rd edition, section 3.1):
 * variance s² (1 + 1/n + (t − t̄)² / Σ (t − t̄)²), Student's distribution with n − 2 degrees of
 * freedom.
 */
public record ClosingGap() implements Forecaster {
  private static final double WHOLE = 100;

  @Override
  public String method() {
    return "closing-gap";
  }

  @Override
  public int fewestPoints() {
    return 3;
  }

  @Override
  public boolean estimatesSpread() {
    return true;
  }

  @Override
  public Optional<Problem> obstacle(Series series, LocalDate day) {
    String quantity = series.quantity().id();
    if (series.quantity().kind() != Kind.SHARE) {
      return Optional.of(
          Problem.of(ProblemCode.SERIES_NOT_OF_SHARES, Place.nowhere(), quantity, method()));
    }
    return Forecaster.super
        .obstacle(series, day)
        .or(
            () ->
                series.points().stream()
                    .filter(each -> each.value() >= WHOLE)
                    .findFirst()
                    .map(each -> closed(quantity, each)));
  }

  private Problem closed(String quantity, Series.Point point) {
    return Problem.of(
        ProblemCode.SERIES_NOT_FOR_METHOD,
        Place.nowhere(),
        quantity,
        method(),
        "%s %% (%s)".formatted(point.value(), point.date()));
  }

  /**
   * The line is the library's own: it is drawn through the logarithms in the place of the shares.
   */
  @Override
  public Distribution predict(Series series, LocalDate day) {
    List<Series.Point> gaps =
        series.points().stream()
            .map(each -> new Series.Point(each.date(), Math.log(WHOLE - each.value())))
            .toList();
    return new BelowWhole(
        Forecasters.linear()
            .predict(new Series(series.quantity(), gaps, List.of(), List.of()), day));
  }

  /** What is left of 100 once the gap is taken away, whose logarithm falls so. */
  private record BelowWhole(Distribution logarithm) implements Distribution {
    /** The larger the gap the less is left: its quantile is mirrored at its median. */
    @Override
    public double quantile(double share) {
      return WHOLE - Math.exp(2 * logarithm.quantile(0.5) - logarithm.quantile(share));
    }

    /**
     * {@return −∞, unless the gap is certain: the exponential of Student's distribution has no
     * mean}
     */
    @Override
    public double mean() {
      return logarithm instanceof Fixed fixed
          ? WHOLE - Math.exp(fixed.number())
          : Double.NEGATIVE_INFINITY;
    }
  }
}
