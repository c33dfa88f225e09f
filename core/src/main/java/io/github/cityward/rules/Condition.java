package io.github.cityward.rules;

import java.util.Set;

/**
 * When a provision applies to a town: the town has one of the attributes, and lies in one of the
 * regions. An empty set asks for nothing.
 *
 * @param attributes any of these
 * @param regions any of these
 */
public record Condition(Set<Attribute> attributes, Set<Region> regions) {
  public Condition {
    attributes = Set.copyOf(attributes);
    regions = Set.copyOf(regions);
  }

  /** {@return whether a town with these attributes in this region meets the condition} */
  public boolean holds(Set<Attribute> ofTown, Region region) {
    return (attributes.isEmpty() || attributes.stream().anyMatch(ofTown::contains))
        && (regions.isEmpty() || regions.contains(region));
  }
}
