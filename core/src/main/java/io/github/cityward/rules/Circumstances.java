package io.github.cityward.rules;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the law asks about a unit apart from its figures.
 *
 * @param attributes the facts that hold of it
 * @param region the socio-economic region it lies in
 * @param belongsTo what a ward belongs to; null where that is not known
 * @param date the day on which it is assessed
 */
public record Circumstances(
    Set<Attribute> attributes, Region region, @Nullable Superior belongsTo, LocalDate date) {
  public Circumstances {
    attributes = Set.copyOf(attributes);
  }
}
