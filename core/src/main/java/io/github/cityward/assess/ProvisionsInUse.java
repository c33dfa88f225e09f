package io.github.cityward.assess;

import io.github.cityward.rules.Circumstances;
import io.github.cityward.rules.Effect;
import io.github.cityward.rules.Founding;
import io.github.cityward.rules.Provision;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The provisions of a rule set as they concern one unit. Of two that may not be combined either may
 * apply; and where it is not declared how the unit is founded, those of any way may.
 *
 * @param all all of the rule set
 * @param alternatives the sets of provisions of which one applies, none of which holds two that may
 *     not be combined; at least one set
 * @param unseen those that would apply if there were such a provision
 * @param excluded those of which another one that applies says that they do not
 */
record ProvisionsInUse(
    List<Provision> all,
    List<List<Provision>> alternatives,
    List<Provision> unseen,
    List<Provision> excluded) {

  static ProvisionsInUse of(List<Provision> all, Circumstances unit) {
    Set<List<Provision>> alternatives = new LinkedHashSet<>();
    Set<Provision> unseen = new LinkedHashSet<>();
    Set<Provision> excluded = new LinkedHashSet<>();
    for (Circumstances each : completed(all, unit)) {
      List<Provision> holding = all.stream().filter(it -> it.condition().holds(each)).toList();
      List<Provision> applicable = holding.stream().filter(it -> !isExcluded(it, holding)).toList();
      alternatives.addAll(combinable(applicable.stream().filter(Provision::exists).toList()));
      holding.stream().filter(it -> !applicable.contains(it)).forEach(excluded::add);
      applicable.stream().filter(it -> !it.exists()).forEach(unseen::add);
    }
    return new ProvisionsInUse(
        all, List.copyOf(alternatives), List.copyOf(unseen), List.copyOf(excluded));
  }

  /** {@return the unit as it is in any way of founding that matters, if none is declared} */
  private static List<Circumstances> completed(List<Provision> all, Circumstances unit) {
    boolean matters = all.stream().anyMatch(each -> !each.condition().foundings().isEmpty());
    return unit.founding() == null && matters
        ? Stream.of(Founding.values()).map(unit::founded).toList()
        : List.of(unit);
  }

  /** {@return the largest sets of provisions of which none excludes another} */
  private static List<List<Provision>> combinable(List<Provision> holding) {
    boolean apart = holding.stream().anyMatch(each -> holding.stream().anyMatch(each::isApartFrom));
    if (!apart) {
      return List.of(holding);
    }
    List<List<Provision>> sets = new ArrayList<>();
    extend(new ArrayList<>(), holding, sets);
    return sets.stream()
        .filter(set -> sets.stream().noneMatch(other -> other != set && other.containsAll(set)))
        .toList();
  }

  /** Takes the first of {@code rest} in, or leaves it out where it may not be combined. */
  private static void extend(
      List<Provision> taken, List<Provision> rest, List<List<Provision>> sets) {
    if (rest.isEmpty()) {
      sets.add(List.copyOf(taken));
      return;
    }
    Provision next = rest.get(0);
    List<Provision> later = rest.subList(1, rest.size());
    boolean fits = taken.stream().noneMatch(each -> each.isApartFrom(next));
    if (fits) {
      taken.add(next);
      extend(taken, later, sets);
      taken.remove(taken.size() - 1);
    }
    if (!fits || later.stream().anyMatch(each -> each.isApartFrom(next))) {
      extend(taken, later, sets);
    }
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

  /** {@return what each of them does, {@code scores} being what came out} */
  List<ProvisionUse> used(List<CriterionScore> scores, boolean acceptUnverified) {
    return all.stream()
        .map(each -> new ProvisionUse(each, state(each, acceptUnverified), changed(each, scores)))
        .toList();
  }

  private ProvisionUse.State state(Provision provision, boolean acceptUnverified) {
    long applying = alternatives.stream().filter(each -> each.contains(provision)).count();
    if (applying == 0) {
      if (unseen.contains(provision)) {
        return ProvisionUse.State.EXISTENCE_UNKNOWN;
      }
      return excluded.contains(provision)
          ? ProvisionUse.State.EXCLUDED
          : ProvisionUse.State.DOES_NOT_APPLY;
    }
    if (applying < alternatives.size()) {
      return ProvisionUse.State.MAY_APPLY;
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
}
