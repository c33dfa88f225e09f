package io.github.cityward.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a provision or one of several standards applies to a unit. An empty set asks for nothing.
 *
 * @param attributes any of these holds of it
 * @param without none of these holds of it
 * @param regions it lies in any of these
 * @param belongsTo it belongs to any of these; not met where that is not known
 * @param from the first day; null for any
 * @param until the last day; null for any
 */
public record Condition(
    Set<Attribute> attributes,
    Set<Attribute> without,
    Set<Region> regions,
    Set<Superior> belongsTo,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {
  public Condition {
    attributes = Set.copyOf(attributes);
    without = Set.copyOf(without);
    regions = Set.copyOf(regions);
    belongsTo = Set.copyOf(belongsTo);
  }

  /** {@return whether a unit in these circumstances meets the condition} */
  public boolean holds(Circumstances unit) {
    return (attributes.isEmpty() || !Collections.disjoint(attributes, unit.attributes()))
        && Collections.disjoint(without, unit.attributes())
        && (regions.isEmpty() || regions.contains(unit.region()))
        && (belongsTo.isEmpty()
            || (unit.belongsTo() != null && belongsTo.contains(unit.belongsTo())))
        && (from == null || !unit.date().isBefore(from))
        && (until == null || !unit.date().isAfter(until));
  }
}
