package io.github.cityward.forecast;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.distribution.Distribution;
import io.github.cityward.town.Observation;
import java.util.Optional;

/** What keeps a method from a series. */
final class Obstacles {
  /** So many steps as foretold say something of how rare another is. */
  private static final int STEPS = 3;

  /** What a spread comes to by rounding alone. */
  private static final double NOTHING = 1e-9;

  private Obstacles() {}

  /** {@return that the series ends in a range, or has too few points} */
  static Optional<Problem> ofAny(Series series, Forecaster method) {
    return endsInRange(series).or(() -> tooShort(series, method.fewestPoints(), method));
  }

  static Optional<Problem> tooShort(Series series, int fewest, Forecaster method) {
    int points = series.points().size();
    if (points >= fewest) {
      return Optional.empty();
    }
    String needs = String.valueOf(fewest);
    return Optional.of(
        series.breaks().isEmpty()
            ? problem(
                ProblemCode.SERIES_TOO_SHORT,
                series,
                String.valueOf(points),
                method.method(),
                needs)
            : problem(
                ProblemCode.SERIES_BROKEN,
                series,
                String.valueOf(points),
                method.method(),
                needs,
                series.breaks().get(0).toString()));
  }

  /** A number put in the place of a later range would be surer than what is known. */
  private static Optional<Problem> endsInRange(Series series) {
    return series.leftOut().stream()
        .filter(each -> each.value() != null)
        .reduce((earlier, later) -> later)
        .filter(each -> series.points().isEmpty() || isLater(each, series))
        .map(
            each ->
                problem(
                    ProblemCode.SERIES_ENDS_IN_RANGE,
                    series,
                    String.valueOf(each.value()),
                    each.date().toString()));
  }

  private static boolean isLater(Observation observation, Series series) {
    return !observation.date().isBefore(series.last().date());
  }

  /** {@return the same, or that a point has no place on the scale of {@code link}} */
  static Optional<Problem> on(Link link, Series series, Forecaster method) {
    return ofAny(series, method).or(() -> offScale(link, series, method));
  }

  private static Optional<Problem> offScale(Link link, Series series, Forecaster method) {
    return series.points().stream()
        .filter(each -> !link.holds(each.value()))
        .findFirst()
        .map(
            each ->
                problem(
                    link == Link.LOGIT
                        ? ProblemCode.SERIES_AT_A_BOUND
                        : ProblemCode.SERIES_NOT_POSITIVE,
                    series,
                    String.valueOf(each.value()),
                    each.date().toString(),
                    method.method()));
  }

  /**
   * {@return that {@code method} misses none of two or three points} Where n steps all went as
   * foretold, up to 3 in n may yet go otherwise (the rule of three: Hanley and Lippman-Hand, JAMA
   * 249, 1983): of fewer than three, all of them.
   *
   * @param at what it told
   */
  static Optional<Problem> withoutSpread(Series series, Forecaster method, Distribution at) {
    int points = series.points().size();
    if (!method.estimatesSpread() || points > STEPS) {
      return Optional.empty();
    }
    double median = at.quantile(0.5);
    return !Double.isFinite(median) || at.quantile(0.95) - median > NOTHING * Math.abs(median)
        ? Optional.empty()
        : Optional.of(
            problem(
                ProblemCode.SERIES_WITHOUT_SPREAD,
                series,
                String.valueOf(points),
                method.method(),
                String.valueOf(STEPS + 1)));
  }

  static Problem problem(ProblemCode code, Series series, String... more) {
    String[] arguments = new String[more.length + 1];
    arguments[0] = series.quantity().id();
    System.arraycopy(more, 0, arguments, 1, more.length);
    return Problem.of(code, Place.nowhere(), arguments);
  }
}
