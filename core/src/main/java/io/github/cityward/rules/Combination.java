package io.github.cityward.rules;

import io.github.cityward.Name;
import java.util.List;

/**
 * Requirements of which so many must be met: any of them, all of them, or a number between.
 *
 * @param code the code
 * @param name the name in the law's own words
 * @param needs how many must be met, from 1 to all
 * @param requirements the requirements, at least one; each counts as one
 */
public record Combination(String code, Name name, int needs, List<Requirement> requirements)
    implements Requirement {
  public Combination {
    requirements = List.copyOf(requirements);
    if (needs < 1 || needs > requirements.size()) {
      throw new IllegalArgumentException(
          "%s needs %d of %d. Need 1 to all of them.".formatted(code, needs, requirements.size()));
    }
  }

  @Override
  public List<Indicator> indicators() {
    return requirements.stream().flatMap(each -> each.indicators().stream()).toList();
  }
}
