package io.github.cityward.rules;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a transitional clause applies; what is empty or null asks for nothing.
 *
 * @param classes the urban area had any of these classes
 * @param kinds it was any of these kinds of unit
 * @param belongsTo the ward belonged to any of these
 * @param mergedWithRural whether the ward was merged with a rural unit
 * @param cities it is any of these cities
 */
public record TransitionCondition(
    Set<FormerClass> classes,
    Set<UrbanUnit> kinds,
    Set<Superior> belongsTo,
    @Nullable Boolean mergedWithRural,
    Set<String> cities) {
  public TransitionCondition {
    classes = Set.copyOf(classes);
    kinds = Set.copyOf(kinds);
    belongsTo = Set.copyOf(belongsTo);
    cities = Set.copyOf(cities);
  }

  /** {@return whether a unit of which these facts hold meets the condition} */
  public boolean holds(TransitionFacts facts) {
    return (classes.isEmpty() || classes.contains(facts.formerClass()))
        && (kinds.isEmpty() || kinds.contains(facts.kind()))
        && (belongsTo.isEmpty()
            || (facts.belongsTo() != null && belongsTo.contains(facts.belongsTo())))
        && (mergedWithRural == null || mergedWithRural == facts.mergedWithRural())
        && (cities.isEmpty() || !Collections.disjoint(cities, facts.cities()));
  }
}
