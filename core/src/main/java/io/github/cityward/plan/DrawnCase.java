package io.github.cityward.plan;

import java.util.Set;
import java.util.function.Predicate;

/** One way in which what is uncertain may fall, or several that earn alike. */
final class DrawnCase {
  final PortfolioModel model;

  /** The last word on a whole portfolio. */
  final Predicate<Set<Integer>> isMet;

  /** How many draws it stands for. */
  final long weight;

  private final Earnings.Lines lines;

  DrawnCase(PortfolioProblem problem, Predicate<Set<Integer>> isMet, long weight) {
    this.model = new PortfolioModel(problem);
    this.isMet = isMet;
    this.weight = weight;
    this.lines = Earnings.Lines.of(problem);
  }

  /** {@return whether the lines may be reached; if not, the goal is not either} */
  boolean mayBeMet(Earnings earnings) {
    return missing(earnings) == 0;
  }

  /** {@return what is missing of all lines, in units of points} */
  long missing(Earnings earnings) {
    return earnings.missing(model.problem().contributions(), lines);
  }
}
