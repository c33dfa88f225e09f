package io.github.cityward.simulate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which year a town is ready for the first time.
 *
 * @param p10 the first year by which 10 % of the draws were ready; null if they never are
 * @param p50 the first year by which half of them were; null if they never are
 * @param p90 the first year by which 90 % of them were; null if they never are
 * @param never how many draws are ready in none of the years
 * @param byYear how many draws were ready for the first time in each year, from the first year on
 */
public record FirstYear(
    @Nullable Integer p10,
    @Nullable Integer p50,
    @Nullable Integer p90,
    Share never,
    List<Share> byYear) {
  public FirstYear {
    byYear = List.copyOf(byYear);
  }

  /**
   * {@return in how many draws the town was ready in one of the first years}
   *
   * @param count how many years, from 1 to all of them
   */
  public Share within(int count) {
    return new Share(byYear.subList(0, count).stream().mapToLong(Share::count).sum(), never.of());
  }

  static FirstYear of(int from, List<Long> counts, long draws) {
    long ready = counts.stream().mapToLong(Long::longValue).sum();
    return new FirstYear(
        reached(from, counts, draws, 10),
        reached(from, counts, draws, 50),
        reached(from, counts, draws, 90),
        new Share(draws - ready, draws),
        counts.stream().map(each -> new Share(each, draws)).toList());
  }

  private static @Nullable Integer reached(int from, List<Long> counts, long draws, int percent) {
    long sum = 0;
    for (int i = 0; i < counts.size(); i++) {
      sum += counts.get(i);
      if (sum * 100 >= draws * percent) {
        return from + i;
      }
    }
    return null;
  }
}
