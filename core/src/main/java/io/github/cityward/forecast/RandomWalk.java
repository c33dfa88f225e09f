package io.github.cityward.forecast;

import io.github.cityward.Problem;
import io.github.cityward.distribution.Distribution;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The last value, and from there a random walk on the scale of a link.
 *
 * @param drifts whether it goes on by the average pace between the first value and the last
 */
record RandomWalk(String method, Link link, boolean drifts) implements Forecaster {
  @Override
  public int fewestPoints() {
    return drifts ? 3 : 2;
  }

  @Override
  public boolean estimatesSpread() {
    return true;
  }

  @Override
  public Optional<Problem> obstacle(Series series, LocalDate day) {
    return Obstacles.on(link, series, this);
  }

  @Override
  public Distribution predict(Series series, LocalDate day) {
    List<Double> places = series.places(link);
    List<Double> steps = series.steps();
    double span = -series.times().get(0);
    double last = places.get(places.size() - 1);
    double pace = drifts ? (last - places.get(0)) / span : 0;
    double squares = 0;
    for (int i = 0; i < steps.size(); i++) {
      double off = places.get(i + 1) - places.get(i) - pace * steps.get(i);
      squares += off * off / steps.get(i);
    }
    double freedom = steps.size() - (drifts ? 1.0 : 0.0);
    double ahead = series.yearsTo(day);
    double spread = drifts ? ahead + ahead * ahead / span : ahead;
    return Linked.student(link, last + pace * ahead, squares / freedom * spread, freedom);
  }
}
