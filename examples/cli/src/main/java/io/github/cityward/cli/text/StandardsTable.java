package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CombinationScore;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Reason;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Choice;
import io.github.cityward.rules.Combination;
import io.github.cityward.rules.Condition;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every standard that is met or not, those that count as one beneath what they belong to. */
final class StandardsTable {
  private static final String INDENT = "  ";

  private final Assessment assessment;
  private final Audience audience;
  private final TextTable table;

  private StandardsTable(Assessment assessment, Audience audience) {
    this.assessment = assessment;
    this.audience = audience;
    this.table =
        TextTable.of(
            audience.headings("heading.code", "heading.verdict"),
            audience.headings("heading.name", "heading.needs", "heading.citation"));
  }

  static String of(Assessment assessment, Audience audience) {
    StandardsTable standards = new StandardsTable(assessment, audience);
    for (CriterionScore each : assessment.criteria()) {
      each.criterion().requirements().forEach(part -> standards.add(each, part, 0));
    }
    return standards.table.write(audience.screen());
  }

  private void add(CriterionScore criterion, Requirement requirement, int depth) {
    Optional<CombinationScore> combination = criterion.combination(requirement);
    if (combination.isEmpty()) {
      criterion
          .applicable(requirement)
          .ifPresent(score -> standard(score, condition(requirement, score, "choice.why"), depth));
      return;
    }
    group(combination.get(), depth);
    if (requirement instanceof Combination parts) {
      parts.requirements().forEach(each -> add(criterion, each, depth + 1));
    } else {
      criterion.indicators().stream()
          .filter(each -> requirement.indicators().contains(each.indicator()))
          .forEach(each -> standard(each, condition(requirement, each, "choice.if"), depth + 1));
    }
  }

  private void group(CombinationScore score, int depth) {
    String what =
        score.requirement() instanceof Combination
            ? audience.say(
                "group.met",
                audience.points(score.met()),
                String.valueOf(score.of()),
                String.valueOf(score.needs()))
            : audience.say("choice.open");
    table.row(
        List.of(
            Cell.of(INDENT.repeat(depth) + score.requirement().code()),
            audience.verdict(score.verdict())),
        List.of(Cell.of(score.requirement().name().in(audience.locale())), Cell.of(what)));
  }

  private void standard(IndicatorScore score, Optional<String> condition, int depth) {
    List<String> facts = new ArrayList<>(List.of(needs(score)));
    audience.words().recognition(assessment, score).ifPresent(facts::add);
    audience.words().uncountedFormulas(assessment, score).ifPresent(facts::add);
    boolean saidByNeeds =
        score.provisions().isEmpty()
            && (score.reason() == Reason.MISSING_RULE || score.reason() == Reason.UNVERIFIED_RULE);
    if (!score.reason().isPlain() && !saidByNeeds) {
      facts.add(audience.words().of(score.reason(), assessment.rules().measure()));
    }
    condition.ifPresent(facts::add);
    table.row(
        List.of(
            Cell.of(INDENT.repeat(depth) + score.indicator().code()),
            audience.verdict(score.verdict())),
        List.of(
            Cell.of(score.indicator().name().in(audience.locale())),
            Cell.of(String.join("; ", facts)),
            Cell.of(audience.words().citation(score.indicator().citation()))));
  }

  private String needs(IndicatorScore score) {
    Indicator indicator = score.indicator();
    String has =
        score.value() == null
            ? audience.say("value.none")
            : audience.measured(score.value(), indicator);
    Value needed =
        indicator
            .scale()
            .lower()
            .known(assessment.acceptUnverified())
            .map(indicator.quantity()::valueAt)
            .orElse(null);
    return Needs.of(indicator, has, needed, audience);
  }

  /** Why the one of a choice applies, or when it would. */
  private Optional<String> condition(Requirement requirement, IndicatorScore score, String key) {
    return requirement instanceof Choice choice
        ? choice.options().stream()
            .filter(each -> each.indicator().equals(score.indicator()))
            .map(Choice.Option::condition)
            .map(each -> said(each, key))
            .findFirst()
        : Optional.empty();
  }

  private String said(Condition condition, String key) {
    return audience.say(key, audience.words().of(condition));
  }
}
