package io.github.cityward.rules;

import java.util.List;
import java.util.Set;

/**
 * A rule set for towns of which some facts are not known.
 *
 * @param rules the rule set
 * @param facts what is not known
 */
record RulesWithoutFacts(RuleSet rules, Set<TownFact> facts) {
  /** {@return the rules without the provisions that ask for one of the facts} */
  RuleSet ignored() {
    return rules.with(
        rules.criteria(),
        rules.provisions().stream().filter(each -> !isAsked(each.condition())).toList());
  }

  /**
   * {@return the rules as if the facts were whatever is best for the town} Every provision that
   * asks for one of the facts applies, whatever it may not be combined with, and any of several
   * standards may be the one that applies.
   */
  RuleSet assumed() {
    return rules.with(
        rules.criteria().stream().map(this::assumed).toList(),
        rules.provisions().stream().map(each -> each.free(unasked(each.condition()))).toList());
  }

  private Criterion assumed(Criterion criterion) {
    return new Criterion(
        criterion.code(),
        criterion.name(),
        criterion.minimum(),
        criterion.maximum(),
        criterion.citation(),
        criterion.requirements().stream().map(this::assumed).toList(),
        criterion.isComplete());
  }

  private Requirement assumed(Requirement requirement) {
    if (requirement instanceof Choice choice) {
      return new Choice(
          choice.code(),
          choice.name(),
          choice.options().stream()
              .map(each -> new Choice.Option(unasked(each.condition()), each.indicator()))
              .toList());
    }
    if (requirement instanceof Combination combination) {
      List<Requirement> parts = combination.requirements().stream().map(this::assumed).toList();
      return new Combination(combination.code(), combination.name(), combination.needs(), parts);
    }
    return requirement;
  }

  private boolean isAsked(Condition condition) {
    return facts.stream().anyMatch(each -> each.isAsked(condition));
  }

  private Condition unasked(Condition condition) {
    Condition free = condition;
    for (TownFact each : facts) {
      free = each.unasked(free);
    }
    return free;
  }
}
