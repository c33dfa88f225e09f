package io.github.cityward.assess;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Counts verdicts on standards, of towns that were assessed and of whole columns. */
final class StandardCounter {
  private final Map<String, long[]> counts = new LinkedHashMap<>();
  private final BlockArithmetic arithmetic = new PlainArithmetic();
  private final BlockTerms terms;
  private final double[] values;
  private final double[] met;
  private final double[] possible;

  /**
   * Makes a counter.
   *
   * @param codes the codes of the standards, in the order of the law
   * @param towns how many towns a column has
   */
  StandardCounter(List<String> codes, int towns) {
    codes.forEach(each -> counts.put(each, new long[2]));
    terms = new BlockTerms(towns);
    values = new double[towns];
    met = new double[towns];
    possible = new double[towns];
  }

  void add(Assessment assessment) {
    assessment
        .indicators()
        .forEach(
            each ->
                count(
                    each.indicator().code(),
                    each.verdict() == Verdict.MET,
                    each.verdict() != Verdict.NOT_MET));
  }

  /** Counts the verdicts of one standard on the towns that {@code which} names; they are exact. */
  void add(CompiledStandard standard, Optional<ValueColumn> column, IntPredicate which) {
    boolean mirrored = standard.mirrored();
    lowerEnds(column);
    reach(mirrored ? standard.possible() : standard.met(), mirrored, mirrored ? possible : met);
    upperEnds(column);
    reach(mirrored ? standard.met() : standard.possible(), mirrored, mirrored ? met : possible);
    for (int town = 0; town < values.length; town++) {
      if (which.test(town)) {
        count(standard.indicator().code(), met[town] > 0, possible[town] > 0);
      }
    }
  }

  private void lowerEnds(Optional<ValueColumn> column) {
    if (column.isPresent()) {
      column.get().copyLow(0, values.length, values);
    } else {
      Arrays.fill(values, -ValueColumn.OPEN);
    }
  }

  private void upperEnds(Optional<ValueColumn> column) {
    if (column.isPresent()) {
      column.get().copyLow(0, values.length, values);
      column.get().raiseToHigh(0, values.length, values);
    } else {
      Arrays.fill(values, ValueColumn.OPEN);
    }
  }

  /** Makes {@code reached} larger than 0 where an end reaches the standard. */
  private void reach(CompiledStandard.Reach reach, boolean mirrored, double[] reached) {
    Arrays.fill(reached, reach.any() ? 1 : 0);
    if (mirrored) {
      for (int i = 0; i < values.length; i++) {
        values[i] = -values[i];
      }
    }
    terms.clear();
    reach.from().forEach(each -> each.addTo(terms, values, 0));
    arithmetic.add(terms, reached, values.length);
  }

  private void count(String code, boolean isMet, boolean isPossible) {
    long[] own = counts.computeIfAbsent(code, any -> new long[2]);
    own[0] += isPossible ? 0 : 1;
    own[1] += isPossible && !isMet ? 1 : 0;
  }

  List<StandardCount> counts() {
    return counts.entrySet().stream()
        .map(each -> new StandardCount(each.getKey(), each.getValue()[0], each.getValue()[1]))
        .toList();
  }
}
