package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which candidates to choose.
 *
 * @param candidates in the order of their ids, which decides between portfolios that are otherwise
 *     equal
 * @param contributions what is earned; one without candidates earns always the same
 * @param criterionNeeds what the contributions of each criterion must earn together
 * @param totalNeed what all contributions must earn together
 * @param spendings what is limited; often nothing
 */
record PortfolioProblem(
    List<Candidate> candidates,
    List<Contribution> contributions,
    List<Rational> criterionNeeds,
    Rational totalNeed,
    List<Spending> spendings) {
  PortfolioProblem {
    candidates = List.copyOf(candidates);
    contributions = List.copyOf(contributions);
    criterionNeeds = List.copyOf(criterionNeeds);
    spendings = List.copyOf(spendings);
    for (Spending spending : spendings) {
      if (spending.amounts().size() != candidates.size()) {
        throw new IllegalArgumentException(
            spending.amounts().size() + " amounts for " + candidates.size() + " candidates");
      }
    }
  }

  /** {@return the same choices, by which only the total has to be reached} */
  PortfolioProblem needing(Rational total) {
    return new PortfolioProblem(
        candidates,
        contributions,
        criterionNeeds.stream().map(each -> Rational.ZERO).toList(),
        total,
        spendings);
  }

  /** {@return whether what the chosen candidates earn is as much as is needed, line by line} */
  boolean needsAreMet(Set<Integer> chosen) {
    List<Rational> missing = new ArrayList<>(criterionNeeds);
    Rational total = Rational.ZERO;
    for (Contribution each : contributions) {
      Rational earned = each.earned(chosen);
      total = total.plus(earned);
      missing.set(each.criterion(), missing.get(each.criterion()).minus(earned));
    }
    return total.compareTo(totalNeed) >= 0 && missing.stream().allMatch(each -> each.signum() <= 0);
  }
}
