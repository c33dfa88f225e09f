package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tries every choice, and computes with fractions throughout. */
final class BruteForce {
  private BruteForce() {}

  static Portfolio cheapest(PortfolioProblem problem) {
    TreeSet<Integer> best = null;
    long cost = Long.MAX_VALUE;
    for (int digits = 0; digits < 1 << problem.candidates().size(); digits++) {
      TreeSet<Integer> chosen = new TreeSet<>();
      for (int i = 0; i < problem.candidates().size(); i++) {
        if ((digits >> i & 1) != 0) {
          chosen.add(i);
        }
      }
      long total = cost(problem, chosen);
      if (total <= cost && isAllowed(problem, chosen) && isMet(problem, chosen)) {
        if (best == null || total < cost || isBefore(chosen, best)) {
          best = chosen;
          cost = total;
        }
      }
    }
    return new Portfolio(best, cost, cost, true);
  }

  static long cost(PortfolioProblem problem, Set<Integer> chosen) {
    return chosen.stream().mapToLong(place -> problem.candidates().get(place).cost()).sum();
  }

  private static boolean isBefore(Set<Integer> one, Set<Integer> other) {
    if (one.size() != other.size()) {
      return one.size() < other.size();
    }
    List<Integer> ones = new ArrayList<>(one);
    List<Integer> others = new ArrayList<>(other);
    for (int i = 0; i < ones.size(); i++) {
      if (!ones.get(i).equals(others.get(i))) {
        return ones.get(i) < others.get(i);
      }
    }
    return false;
  }

  static boolean isAllowed(PortfolioProblem problem, Set<Integer> chosen) {
    for (int place : chosen) {
      Candidate candidate = problem.candidates().get(place);
      if (!chosen.containsAll(candidate.requires())
          || candidate.excludes().stream().anyMatch(chosen::contains)) {
        return false;
      }
    }
    return problem.spendings().stream()
        .allMatch(
            spending ->
                chosen.stream().mapToLong(spending.amounts()::get).sum() <= spending.limit());
  }

  static boolean isMet(PortfolioProblem problem, Set<Integer> chosen) {
    Rational total = Rational.ZERO;
    List<Rational> criteria = new ArrayList<>(problem.criterionNeeds());
    for (Contribution each : problem.contributions()) {
      Rational earned = each.earned(chosen);
      total = total.plus(earned);
      criteria.set(each.criterion(), criteria.get(each.criterion()).minus(earned));
    }
    return total.compareTo(problem.totalNeed()) >= 0
        && criteria.stream().allMatch(missing -> missing.signum() <= 0);
  }
}
