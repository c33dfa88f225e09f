package io.github.cityward.simulate;

import io.github.cityward.assess.StandardCount;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often each standard stands in the way, of the first draws. */
final class StandardTally {
  private final Map<String, Long> notMet = new LinkedHashMap<>();
  private final Map<String, Long> undetermined = new LinkedHashMap<>();
  private long openByLaw;
  private long count;

  void add(List<StandardCount> standards, int draws) {
    count += draws;
    for (StandardCount each : standards) {
      notMet.merge(each.code(), each.notMet(), Long::sum);
      undetermined.merge(each.code(), each.undetermined(), Long::sum);
    }
  }

  /** Adds draws whose verdict is open only because of figures of the law. */
  void addOpenByLaw(long draws) {
    openByLaw += draws;
  }

  Share openByLaw() {
    return Share.of(openByLaw, count);
  }

  /** {@return the standards that stand in the way, those most often first that do for certain} */
  List<StandardShare> shares() {
    return notMet.keySet().stream()
        .map(
            code ->
                new StandardShare(
                    code,
                    Share.of(notMet.getOrDefault(code, 0L), count),
                    Share.of(undetermined.getOrDefault(code, 0L), count)))
        .filter(each -> each.notMet().count() + each.undetermined().count() > 0)
        .sorted(
            Comparator.comparing((StandardShare each) -> -each.notMet().count())
                .thenComparing(each -> -each.undetermined().count()))
        .toList();
  }
}
