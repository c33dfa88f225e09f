package io.github.cityward.simulate;

import io.github.cityward.assess.StandardCount;
import java.util.Comparator;
import java.util.List;

/**
 * How often one standard stands in the way.
 *
 * @param code the code of the standard
 * @param notMet in how many draws it misses its minimum for certain
 * @param undetermined in how many it is open whether it does
 */
public record StandardShare(String code, Share notMet, Share undetermined) {
  /** {@return the standards that stand in the way, those most often first that do for certain} */
  static List<StandardShare> of(List<StandardCount> counts, long draws) {
    return counts.stream()
        .filter(each -> each.notMet() + each.undetermined() > 0)
        .sorted(
            Comparator.comparing(StandardCount::notMet)
                .thenComparing(StandardCount::undetermined)
                .reversed())
        .map(
            each ->
                new StandardShare(
                    each.code(),
                    new Share(each.notMet(), draws),
                    new Share(each.undetermined(), draws)))
        .toList();
  }
}
