package io.github.cityward.rules;

import io.github.cityward.quantity.Level;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a provision or one of several standards applies to a unit. An empty set asks for nothing.
 *
 * @param attributes any of these holds of it
 * @param without none of these holds of it
 * @param regions it lies in any of these
 * @param belongsTo it belongs to any of these; not met where that is not known
 * @param urbanClasses the urban area that it is or lies in is recognised as any of these classes;
 *     not met where that is not known
 * @param foundings it comes to its status in any of these ways; not met where that is not known
 * @param from the first day; null for any
 * @param until the last day; null for any
 */
public record Condition(
    Set<Attribute> attributes,
    Set<Attribute> without,
    Set<Region> regions,
    Set<Superior> belongsTo,
    Set<Level> urbanClasses,
    Set<Founding> foundings,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {
  public Condition {
    attributes = Set.copyOf(attributes);
    without = Set.copyOf(without);
    regions = Set.copyOf(regions);
    belongsTo = Set.copyOf(belongsTo);
    urbanClasses = Set.copyOf(urbanClasses);
    foundings = Set.copyOf(foundings);
  }

  /** {@return whether a unit in these circumstances meets the condition} */
  public boolean holds(Circumstances unit) {
    return allows(unit)
        && (belongsTo.isEmpty()
            || (unit.belongsTo() != null && belongsTo.contains(unit.belongsTo())))
        && (urbanClasses.isEmpty()
            || (unit.urbanClass() != null && urbanClasses.contains(unit.urbanClass())))
        && (foundings.isEmpty() || (unit.founding() != null && foundings.contains(unit.founding())))
        && (from == null || !unit.date().isBefore(from))
        && (until == null || !unit.date().isAfter(until));
  }

  /** {@return whether the attributes and the region of a unit leave it open to be met} */
  boolean allows(Circumstances unit) {
    return (attributes.isEmpty() || !Collections.disjoint(attributes, unit.attributes()))
        && Collections.disjoint(without, unit.attributes())
        && (regions.isEmpty() || regions.contains(unit.region()));
  }

  /** {@return a condition that is met wherever this one or {@code other} is} */
  Condition or(Condition other) {
    Set<Attribute> neither = new HashSet<>(without);
    neither.retainAll(other.without);
    LocalDate first = from == null || other.from == null ? null : from;
    LocalDate last = until == null || other.until == null ? null : until;
    return new Condition(
        either(attributes, other.attributes),
        neither,
        either(regions, other.regions),
        either(belongsTo, other.belongsTo),
        either(urbanClasses, other.urbanClasses),
        either(foundings, other.foundings),
        first != null && other.from != null && other.from.isBefore(first) ? other.from : first,
        last != null && other.until != null && other.until.isAfter(last) ? other.until : last);
  }

  /** An empty set asks for nothing, so what asks for either asks for nothing. */
  private static <T> Set<T> either(Set<T> one, Set<T> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Set.of();
    }
    Set<T> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }
}
