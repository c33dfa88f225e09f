package io.github.cityward.simulate;

import io.github.cityward.assess.ConditionScore;
import io.github.cityward.assess.Reason;
import io.github.cityward.assess.Verdict;
import io.github.cityward.rules.UnitsCondition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often one condition on the commune-level units of an urban area stands in the way.
 *
 * @param condition the condition
 * @param notMet in how many draws it is missed for certain
 * @param undetermined in how many it is open whether it is
 * @param reason why, in the first draw in which it stands in the way
 */
public record ConditionShare(
    UnitsCondition condition, Share notMet, Share undetermined, Reason reason) {

  /** {@return the conditions that stand in the way in any of the draws, in the order of the law} */
  static List<ConditionShare> of(List<List<ConditionScore>> draws) {
    Map<UnitsCondition, Tally> tallies = new LinkedHashMap<>();
    draws.forEach(
        draw ->
            draw.forEach(
                each -> tallies.computeIfAbsent(each.condition(), any -> new Tally()).add(each)));
    return tallies.entrySet().stream()
        .flatMap(each -> each.getValue().share(each.getKey(), draws.size()).stream())
        .toList();
  }

  private static final class Tally {
    private long notMet;
    private long undetermined;
    private @Nullable Reason reason;

    void add(ConditionScore score) {
      notMet += score.verdict() == Verdict.NOT_MET ? 1 : 0;
      undetermined += score.verdict() == Verdict.UNDETERMINED ? 1 : 0;
      if (reason == null && score.verdict() != Verdict.MET) {
        reason = score.reason();
      }
    }

    List<ConditionShare> share(UnitsCondition condition, long draws) {
      return reason == null
          ? List.of()
          : List.of(
              new ConditionShare(
                  condition, new Share(notMet, draws), new Share(undetermined, draws), reason));
    }
  }
}
