package io.github.cityward.simulate;

import java.util.List;

/**
 * What the draws come to on the last day of one year.
 *
 * @param year the year
 * @param met in how many draws the town is ready
 * @param notMet in how many it is not
 * @param undetermined in how many that is open, because a value or a figure of the law is not known
 * @param openByLaw of the first 1,000 draws, in how many the verdict is open only because of
 *     figures of the law that nobody checked: it is decided if these are accepted, or the rules are
 *     known by which the commune-level units of an urban area are scored
 * @param total how the total falls, its low end where it is an interval
 * @param standards the standards that stand in the way most often, of the first 1,000 draws; those
 *     that never do are left out
 * @param conditions the conditions on the commune-level units that stand in the way, of the same
 *     draws
 */
public record SimulatedYear(
    int year,
    Share met,
    Share notMet,
    Share undetermined,
    Share openByLaw,
    Total total,
    List<StandardShare> standards,
    List<ConditionShare> conditions) {
  public SimulatedYear {
    standards = List.copyOf(standards);
    conditions = List.copyOf(conditions);
  }

  /**
   * How a total falls, in points or standards met.
   *
   * @param mean its mean
   * @param p05 below it lie 5 % of the draws
   * @param p50 below it lies half of them
   * @param p95 below it lie 95 % of them
   */
  public record Total(double mean, double p05, double p50, double p95) {}
}
