package io.github.cityward.rules;

import io.github.cityward.Problem;
import java.util.List;

/**
 * What several rule files gave that were read together.
 *
 * @param rules the rule sets that could be read, in the order of the files
 * @param problems every problem of the files, and those between them
 */
public record RuleReading(List<RuleSet> rules, List<Problem> problems) {
  public RuleReading {
    rules = List.copyOf(rules);
    problems = List.copyOf(problems);
  }
}
