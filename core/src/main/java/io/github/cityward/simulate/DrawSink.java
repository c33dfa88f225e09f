package io.github.cityward.simulate;

import io.github.cityward.assess.Verdict;
import java.io.IOException;
import java.util.List;

/** Takes each draw of each year, in order: draw by draw, the years of a draw in theirs. */
public interface DrawSink {
  /**
   * One draw in one year.
   *
   * @param draw its number, from 1 on
   * @param year the year
   * @param values what was drawn of each quantity of {@link Simulation#uncertain}; NaN where it is
   *     not uncertain in the year
   * @param verdict whether the town is ready
   * @param low what the total comes to in the worst case
   * @param high what it comes to in the best
   */
  record Drawn(
      long draw, int year, List<Double> values, Verdict verdict, double low, double high) {}

  /**
   * Takes one draw of one year.
   *
   * @throws IOException if it cannot be written
   */
  void take(Drawn drawn) throws IOException;
}
