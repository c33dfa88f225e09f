package io.github.cityward.rules;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule set for towns of which some facts are not known.
 *
 * @param rules the rule set
 * @param facts what is not known
 */
record RulesWithoutFacts(RuleSet rules, Set<TownFact> facts) {
  /**
   * {@return the rules without the provisions that ask for one of the facts} Which of several
   * standards applies is open where that depends on them.
   */
  RuleSet ignored() {
    return rules.with(
        rules.criteria().stream().map(this::assumed).toList(),
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

  /** {@return whether it depends on one of the facts which of several standards applies} */
  boolean choose() {
    return options().anyMatch(each -> isAsked(each.condition()));
  }

  /**
   * {@return a unit in each state of the facts which the rules tell apart} Those to which most
   * applies come first.
   */
  List<Circumstances> cases(Circumstances unit) {
    Stream<Circumstances> all = Stream.of(unit);
    for (TownFact each : facts) {
      all = all.flatMap(each::any);
    }
    Map<List<Boolean>, Circumstances> apart = new LinkedHashMap<>();
    all.forEach(each -> apart.putIfAbsent(allowed(each), each));
    return apart.entrySet().stream()
        .sorted(Comparator.comparing(each -> -Collections.frequency(each.getKey(), true)))
        .map(Map.Entry::getValue)
        .toList();
  }

  /**
   * {@return whether a provision that asks for one of the facts and may apply to {@code unit} may
   * keep another one from applying, so that the unit may come to less than without it}
   */
  boolean mayLose(Circumstances unit) {
    List<Provision> possible =
        rules.provisions().stream()
            .flatMap(RulesWithoutFacts::versions)
            .filter(each -> each.condition().allows(unit))
            .toList();
    return possible.stream()
        .filter(each -> isAsked(each.condition()))
        .anyMatch(
            each ->
                possible.stream()
                    .filter(other -> !isAsked(other.condition()))
                    .anyMatch(
                        other ->
                            each.excludes().contains(other.code()) || each.isApartFrom(other)));
  }

  /** {@return which conditions the unit leaves open to be met; their other terms do not matter} */
  private List<Boolean> allowed(Circumstances unit) {
    return Stream.concat(
            rules.provisions().stream()
                .flatMap(RulesWithoutFacts::versions)
                .map(Provision::condition),
            options().map(Choice.Option::condition))
        .map(each -> each.allows(unit))
        .toList();
  }

  /** A provision that an overlay changed may count as it was before. */
  private static Stream<Provision> versions(Provision provision) {
    return Stream.iterate(provision, Objects::nonNull, Provision::amended);
  }

  private Stream<Choice.Option> options() {
    return rules.criteria().stream()
        .flatMap(each -> each.requirements().stream())
        .flatMap(RulesWithoutFacts::options);
  }

  private static Stream<Choice.Option> options(Requirement requirement) {
    if (requirement instanceof Combination combination) {
      return combination.requirements().stream().flatMap(RulesWithoutFacts::options);
    }
    return requirement instanceof Choice choice ? choice.options().stream() : Stream.empty();
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
