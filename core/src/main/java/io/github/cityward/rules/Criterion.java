package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.quantity.Points;
import java.util.List;

/**
 * A pillar of the tree (tiêu chí). Where standards are met or not met, its points are how many of
 * them are met.
 *
 * @param code the code, such as {@code II}
 * @param name the name in the law's own words
 * @param minimum the points that must be reached
 * @param maximum the most points it can give, or a bound of it where nobody has seen how many; it
 *     always counts, since it bounds all below it
 * @param citation where the figures stand in the instrument
 * @param requirements what it asks for; none where only its points are known
 * @param isComplete whether all that it asks for was seen; where not, it may earn anything beside
 *     what is known, up to its maximum
 */
public record Criterion(
    String code,
    Name name,
    Figure<Points> minimum,
    Figure<Points> maximum,
    String citation,
    List<Requirement> requirements,
    boolean isComplete) {
  public Criterion {
    requirements = List.copyOf(requirements);
    if (maximum.value() == null) {
      throw new IllegalArgumentException("criterion " + code + " has no maximum. Give one.");
    }
  }

  /** {@return its standards, in the order of the law} */
  public List<Indicator> indicators() {
    return requirements.stream().flatMap(each -> each.indicators().stream()).toList();
  }
}
