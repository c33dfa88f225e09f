package io.github.cityward.rules;

import java.util.List;

/**
 * What an urban area that lies in several commune-level units must meet besides (111/2025, art.
 * 6(2)b).
 *
 * @param level the rules by which each of its units is scored
 * @param conditions the conditions, in the order of the law
 */
public record UnitsRule(RuleSet level, List<UnitsCondition> conditions) {
  public UnitsRule {
    conditions = List.copyOf(conditions);
  }
}
