package io.github.cityward.simulate;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Verdict;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often each standard stands in the way, of draws that are assessed one by one. */
final class StandardTally {
  private final Map<String, Long> notMet = new LinkedHashMap<>();
  private final Map<String, Long> undetermined = new LinkedHashMap<>();
  private long openByLaw;
  private long count;

  void add(Assessment assessment) {
    count++;
    assessment.indicators().forEach(this::add);
  }

  private void add(IndicatorScore score) {
    String code = score.indicator().code();
    notMet.merge(code, score.verdict() == Verdict.NOT_MET ? 1L : 0, Long::sum);
    undetermined.merge(code, score.verdict() == Verdict.UNDETERMINED ? 1L : 0, Long::sum);
  }

  /** Notes a draw whose verdict is open only because of figures of the law. */
  void addOpenByLaw() {
    openByLaw++;
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
