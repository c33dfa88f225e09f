package io.github.cityward.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a transitional clause asks about a unit as it was before 2026.
 *
 * @param formerClass the class of the urban area, or of the one that a ward lay in
 * @param kind the kind of unit that the urban area was
 * @param belongsTo what a ward belonged to; null for an urban area
 * @param mergedWithRural whether the arrangement of 2025 merged a ward with a rural unit
 * @param cities the names of the city that it is, without words such as {@code Thành phố}
 */
public record TransitionFacts(
    FormerClass formerClass,
    UrbanUnit kind,
    @Nullable Superior belongsTo,
    boolean mergedWithRural,
    Set<String> cities) {
  public TransitionFacts {
    cities = Set.copyOf(cities);
  }
}
