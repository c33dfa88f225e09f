package io.github.cityward.plan;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * How far projects can bring each line, if each requirement gets what is best for it alone.
 *
 * @param before the assessment without projects
 * @param worst what they bring in the worst case
 * @param best what they bring in the best case
 */
record Reach(Assessment before, PortfolioProblem worst, PortfolioProblem best) {
  /** {@return the lines that no choice of the projects reaches for certain} */
  List<Obstacle.OutOfReach> outOfReach() {
    List<Obstacle.OutOfReach> lines = new ArrayList<>();
    Points low = Points.ZERO;
    Points high = Points.ZERO;
    for (int place = 0; place < before.criteria().size(); place++) {
      CriterionScore criterion = before.criteria().get(place);
      Points least = most(worst, place).min(criterion.maximum());
      Points most = most(best, place).min(criterion.maximum()).max(least);
      low = low.plus(least);
      high = high.plus(most);
      if (least.value().compareTo(worst.criterionNeeds().get(place)) < 0) {
        lines.add(
            new Obstacle.OutOfReach(
                criterion.criterion().code(), Interval.between(least, most), criterion.minimum()));
      }
    }
    if (low.value().compareTo(worst.totalNeed()) < 0) {
      lines.add(new Obstacle.OutOfReach("total", Interval.between(low, high), before.minimum()));
    }
    return lines;
  }

  private static Points most(PortfolioProblem problem, int criterion) {
    return new Points(
        problem.contributions().stream()
            .filter(each -> each.criterion() == criterion)
            .map(Contribution::most)
            .reduce(Rational.ZERO, Rational::plus));
  }
}
