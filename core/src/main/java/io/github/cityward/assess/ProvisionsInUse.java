package io.github.cityward.assess;

import io.github.cityward.rules.Circumstances;
import io.github.cityward.rules.Effect;
import io.github.cityward.rules.Provision;
import java.util.List;
import java.util.stream.Stream;

/**
 * The provisions of a rule set as they concern one unit.
 *
 * @param all all of the rule set
 * @param holding those whose condition the unit meets
 * @param applicable those of them that no other one excludes
 */
record ProvisionsInUse(List<Provision> all, List<Provision> holding, List<Provision> applicable) {

  static ProvisionsInUse of(List<Provision> all, Circumstances unit) {
    List<Provision> holding = all.stream().filter(each -> each.condition().holds(unit)).toList();
    return new ProvisionsInUse(
        all, holding, holding.stream().filter(each -> !isExcluded(each, holding)).toList());
  }

  /** {@return those that apply and were seen in the law} */
  List<Provision> applied() {
    return applicable.stream().filter(Provision::exists).toList();
  }

  /** {@return those that would apply if there were such a provision} */
  Stream<Provision> unseen() {
    return applicable.stream().filter(each -> !each.exists());
  }

  /** {@return what each of them does, {@code scores} being what came out} */
  List<ProvisionUse> used(List<CriterionScore> scores, boolean acceptUnverified) {
    return all.stream()
        .map(each -> new ProvisionUse(each, state(each, acceptUnverified), changed(each, scores)))
        .toList();
  }

  private ProvisionUse.State state(Provision provision, boolean acceptUnverified) {
    if (!holding.contains(provision)) {
      return ProvisionUse.State.DOES_NOT_APPLY;
    }
    if (!applicable.contains(provision)) {
      return ProvisionUse.State.EXCLUDED;
    }
    if (!provision.exists()) {
      return ProvisionUse.State.EXISTENCE_UNKNOWN;
    }
    boolean unknown =
        provision.effect() instanceof Effect.Unknown
            || !provision.evidence().counts(acceptUnverified);
    return unknown ? ProvisionUse.State.AMOUNT_UNKNOWN : ProvisionUse.State.APPLIES;
  }

  private static List<String> changed(Provision provision, List<CriterionScore> scores) {
    return scores.stream()
        .flatMap(each -> each.indicators().stream())
        .filter(each -> each.provisions().contains(provision.code()))
        .map(each -> each.indicator().code())
        .toList();
  }

  /** Only a provision that itself applies excludes another; the reader refuses circles. */
  private static boolean isExcluded(Provision provision, List<Provision> holding) {
    return holding.stream()
        .anyMatch(
            other ->
                other.exists()
                    && other.excludes().contains(provision.code())
                    && !isExcluded(other, holding));
  }
}
