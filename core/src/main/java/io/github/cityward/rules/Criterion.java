package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.quantity.Points;
import java.util.List;

/**
 * A pillar of the tree (tiêu chí).
 *
 * @param code the code, such as {@code II}
 * @param name the name in the law's own words
 * @param minimum the points that must be reached
 * @param maximum the most points it can give; it always counts, since it bounds all below it
 * @param citation where the figures stand in the instrument
 * @param indicators its standards, at least one
 */
public record Criterion(
    String code,
    Name name,
    Figure<Points> minimum,
    Figure<Points> maximum,
    String citation,
    List<Indicator> indicators) {
  public Criterion {
    indicators = List.copyOf(indicators);
    if (indicators.isEmpty() || maximum.value() == null) {
      throw new IllegalArgumentException(
          "criterion " + code + " has no indicator or no maximum. Give both.");
    }
  }
}
