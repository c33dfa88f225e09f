package io.github.cityward.simulate;

import io.github.cityward.assess.DataShare;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Town;
import java.util.List;

/**
 * What many draws of a town's uncertain quantities come to (kết quả mô phỏng). Immutable; the same
 * inputs and seed give the same simulation, on any number of threads.
 *
 * @param town the town
 * @param rules the rule set, one throughout
 * @param acceptUnverified whether figures of the law were let decide that nobody checked
 * @param draws how many draws
 * @param seed the seed
 * @param sampling how they were drawn
 * @param uncertain the quantities that were drawn in any of the years
 * @param correlations how some of them go together; all others are independent
 * @param years the years, in their order
 * @param dataShare on what the values of the last year rest, each uncertain quantity being at its
 *     median and therefore assumed
 * @param firstYear in which year the town is ready for the first time
 */
public record Simulation(
    Town town,
    RuleSet rules,
    boolean acceptUnverified,
    int draws,
    long seed,
    Sampling sampling,
    List<Quantity> uncertain,
    List<RankCorrelation.Pair> correlations,
    List<SimulatedYear> years,
    DataShare dataShare,
    FirstYear firstYear) {
  public Simulation {
    uncertain = List.copyOf(uncertain);
    correlations = List.copyOf(correlations);
    years = List.copyOf(years);
  }

  /**
   * {@return in how many draws the town was ready in {@code year} or in one of the years before it}
   *
   * @throws IllegalArgumentException if the year was not simulated
   */
  public Share readyBy(int year) {
    int first = years.get(0).year();
    if (year < first || year >= first + years.size()) {
      throw new IllegalArgumentException(
          "%d was not simulated. Ask for a year from %d to %d."
              .formatted(year, first, first + years.size() - 1));
    }
    return firstYear.within(year - first + 1);
  }
}
