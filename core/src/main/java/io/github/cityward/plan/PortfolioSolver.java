package io.github.cityward.plan;

/**
 * Selects the cheapest candidates for an {@link ExactPlanner}, which puts the town into numbers
 * before and explains and assesses the plan afterwards. Implementations are immutable and safe to
 * share; the same selection gets the same answer, as long as the time is enough.
 */
@FunctionalInterface
public interface PortfolioSolver {
  /** {@return the cheapest candidates with their starts, as far as they were found in time} */
  Selected select(Selection selection);
}
