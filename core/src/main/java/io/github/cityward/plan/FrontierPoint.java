package io.github.cityward.plan;

import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import java.util.List;

/**
 * The cheapest projects by which a total comes to so much for certain.
 *
 * @param least the whole number of points, or of standards, that the total reaches at least
 * @param cost what the projects cost together, in billion VND
 * @param bound what every choice of projects costs at least that reaches so much
 * @param increase by how much it costs more than the point before: the price of the next point
 *     there; of the first its cost
 * @param projects the projects, by their ids in order
 * @param points what the total comes to with them, in the worst and in the best case
 * @param verdict whether the goal is reached with them
 */
public record FrontierPoint(
    long least,
    Rational cost,
    Rational bound,
    Rational increase,
    List<Project> projects,
    Interval points,
    Verdict verdict) {
  public FrontierPoint {
    projects = List.copyOf(projects);
  }

  /** {@return whether it is certain that nothing cheaper reaches so much} */
  public boolean isProven() {
    return cost.equals(bound);
  }

  /** {@return the number of points, the cost and the projects, in one line} */
  @Override
  public String toString() {
    return least + ": " + cost + " bn VND " + projects;
  }
}
