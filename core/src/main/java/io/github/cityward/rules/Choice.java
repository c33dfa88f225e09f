package io.github.cityward.rules;

import io.github.cityward.Name;
import java.util.List;

/**
 * Standards of which one applies, by what the unit is: the population of a ward by what it belongs
 * to. Where no condition is met, or more than one, it is not known which one applies.
 *
 * @param code the code of the whole
 * @param name the name in the law's own words
 * @param options the standards with their conditions, at least one
 */
public record Choice(String code, Name name, List<Option> options) implements Requirement {
  public Choice {
    options = List.copyOf(options);
    if (options.isEmpty()) {
      throw new IllegalArgumentException(code + " has nothing to choose from. Give a standard.");
    }
  }

  /**
   * A standard, and when it is the one that applies.
   *
   * @param condition when it applies
   * @param indicator the standard
   */
  public record Option(Condition condition, Indicator indicator) {}

  @Override
  public List<Indicator> indicators() {
    return options.stream().map(Option::indicator).toList();
  }

  /** {@return the standards that apply or may apply to a unit in these circumstances} */
  public List<Indicator> applicable(Circumstances unit) {
    List<Indicator> met =
        options.stream()
            .filter(each -> each.condition().holds(unit))
            .map(Option::indicator)
            .toList();
    return met.isEmpty() ? indicators() : met;
  }
}
