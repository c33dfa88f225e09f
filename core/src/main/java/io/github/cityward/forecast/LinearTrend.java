package io.github.cityward.forecast;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.distribution.Distribution;
import io.github.cityward.quantity.Kind;
import java.time.LocalDate;
import java.util.Optional;

/** A straight line by least squares on the scale of a link. */
record LinearTrend(String method, Link link) implements Forecaster {
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
    if (link == Link.LOGIT && series.quantity().kind() != Kind.SHARE) {
      return Optional.of(Obstacles.problem(ProblemCode.SERIES_NOT_OF_SHARES, series, method));
    }
    return Obstacles.on(link, series, this);
  }

  @Override
  public Distribution predict(Series series, LocalDate day) {
    return new LeastSquares(series.times(), series.places(link)).at(series.yearsTo(day), link);
  }
}
