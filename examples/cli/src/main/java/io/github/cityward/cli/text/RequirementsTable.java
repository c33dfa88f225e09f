package io.github.cityward.cli.text;

import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Choice;
import io.github.cityward.rules.Combination;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Figure;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Requirement;
import io.github.cityward.rules.RuleSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule set requires that counts standards, those that count as one beneath each other. */
final class RequirementsTable {
  private static final String INDENT = "  ";

  private final Audience audience;
  private final TextTable table;

  private RequirementsTable(Audience audience) {
    this.audience = audience;
    this.table =
        TextTable.of(
            audience.headings("heading.code", "heading.limits", "heading.evidence"),
            audience.headings(
                "heading.name", "heading.quantity", "heading.required", "heading.citation"));
  }

  static String of(RuleSet rules, Audience audience) {
    RequirementsTable requirements = new RequirementsTable(audience);
    for (Criterion each : rules.criteria()) {
      requirements.criterion(each);
      each.requirements().forEach(part -> requirements.add(part, 0, ""));
    }
    return requirements.table.write(audience.screen());
  }

  private void criterion(Criterion criterion) {
    Figure<Points> needs = criterion.minimum();
    table.row(
        List.of(
            Cell.of(criterion.code(), Style.STRONG),
            Cell.of(audience.points(needs) + "/" + audience.points(criterion.maximum())),
            Cell.of(audience.evidence(needs.evidence()))),
        List.of(
            Cell.of(criterion.name().in(audience.locale())),
            Cell.EMPTY,
            Cell.EMPTY,
            Cell.of(audience.words().citation(criterion.citation()))));
  }

  private void add(Requirement requirement, int depth, String condition) {
    String code = INDENT.repeat(depth) + requirement.code();
    if (requirement instanceof Indicator indicator) {
      standard(code, indicator, condition);
    } else if (requirement instanceof Choice choice) {
      group(code, "1/1", choice, audience.say("rules.one-applies"));
      choice
          .options()
          .forEach(
              each ->
                  add(
                      each.indicator(),
                      depth + 1,
                      audience.say("choice.if", audience.words().of(each.condition()))));
    } else {
      Combination parts = (Combination) requirement;
      group(code, parts.needs() + "/" + parts.requirements().size(), parts, "");
      parts.requirements().forEach(each -> add(each, depth + 1, ""));
    }
  }

  private void group(String code, String needs, Requirement group, String what) {
    table.row(
        List.of(Cell.of(code), Cell.of(needs), Cell.EMPTY),
        List.of(
            Cell.of(group.name().in(audience.locale())), Cell.EMPTY, Cell.of(what), Cell.EMPTY));
  }

  private void standard(String code, Indicator indicator, String condition) {
    String required =
        Stream.of(required(indicator), condition)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining("; "));
    table.row(
        List.of(Cell.of(code), Cell.EMPTY, Cell.of(audience.evidence(indicator.evidence()))),
        List.of(
            Cell.of(indicator.name().in(audience.locale())),
            Cell.of(indicator.quantity().id()),
            Cell.of(required),
            Cell.of(audience.words().citation(indicator.citation()))));
  }

  private String required(Indicator indicator) {
    Rational written = indicator.scale().lower().value();
    return written == null
        ? audience.say("rules.not-known")
        : audience.required(indicator.quantity().valueAt(written), indicator);
  }
}
