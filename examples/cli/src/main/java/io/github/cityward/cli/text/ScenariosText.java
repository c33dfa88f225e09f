package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Warning;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.scenario.ScenarioComparison;
import io.github.cityward.scenario.ScenarioOutcome;
import io.github.cityward.town.Scenario;
import io.github.cityward.town.ScenarioChange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scenarios of a town: the results, the criteria side by side, and what moves in each. */
public final class ScenariosText {
  private static final int INDENT = 2;

  /** More columns do not fit a usual screen. */
  private static final int SIDE_BY_SIDE = 4;

  private final ScenarioComparison comparison;
  private final Audience audience;
  private final List<Named> all = new ArrayList<>();

  /** A scenario, by the number that stands for it, as it is judged. */
  private record Named(int number, Scenario scenario, Assessment assessment) {}

  private ScenariosText(ScenarioComparison comparison, Audience audience) {
    this.comparison = comparison;
    this.audience = audience;
    all.add(new Named(0, comparison.base(), comparison.before()));
    for (ScenarioOutcome each : comparison.outcomes()) {
      all.add(new Named(all.size(), each.scenario(), each.assessment()));
    }
  }

  /** {@return the scenarios in words and tables} */
  public static String of(ScenarioComparison comparison, Audience audience) {
    return new ScenariosText(comparison, audience.told(comparison.before().rules().measure()))
        .write();
  }

  private String write() {
    Screen screen = audience.screen();
    return screen.wrap(
            audience.say(
                "scenarios.subject",
                comparison.before().town().name(audience.locale()),
                audience.day(comparison.before().date()),
                comparison.outcomes().size()),
            INDENT)
        + "\n"
        + results()
        + units()
        + criteria()
        + all.stream().skip(1).map(this::moves).collect(Collectors.joining())
        + Warnings.of(warnings(), audience)
        + Undeclared.extents(all.stream().map(Named::assessment).toList(), audience);
  }

  /** What one scenario is warned of nearly all are: each kind is told once. */
  private List<Warning> warnings() {
    Set<Warning.Code> told = EnumSet.noneOf(Warning.Code.class);
    return all.stream()
        .flatMap(each -> DiffText.telling(each.assessment()).stream())
        .filter(each -> told.add(each.code()))
        .toList();
  }

  private String results() {
    TextTable table =
        TextTable.of(
            audience.headings("heading.scenario", "heading.verdict", "heading.points"),
            audience.headings("heading.name", "heading.otherwise"));
    for (Named each : all) {
      table.row(
          List.of(
              Cell.of(String.valueOf(each.number()), Style.STRONG),
              audience.verdict(each.assessment().verdict()),
              Cell.of(audience.words().points(each.assessment()))),
          List.of(Cell.of(name(each.scenario())), Cell.of(otherwise(each))));
    }
    return table.write(audience.screen());
  }

  private String units() {
    Map<String, Assessment> results = new LinkedHashMap<>();
    all.forEach(
        each -> results.put(audience.say("scenarios.number", each.number()), each.assessment()));
    return UnitConditions.of(results, audience);
  }

  private String name(Scenario scenario) {
    return scenario.name().isEmpty() ? audience.say("scenarios.as-it-is") : scenario.name();
  }

  /** What is otherwise, and on what the result rests. */
  private String otherwise(Named named) {
    List<String> parts = new ArrayList<>();
    named.scenario().changes().forEach(each -> parts.add(change(each)));
    parts.addAll(Assumptions.of(named.assessment(), audience));
    return String.join("; ", parts);
  }

  private String change(ScenarioChange change) {
    if (change instanceof ScenarioChange.OtherValue other) {
      return other.quantity().name().in(audience.locale())
          + " → "
          + audience.value(other.value(), other.quantity());
    }
    if (change instanceof ScenarioChange.ReadyProject other) {
      return audience.say("scenarios.ready", other.project().id(), other.project().name());
    }
    RuleSet rules = ((ScenarioChange.OtherRules) change).rules();
    return audience.say("scenarios.rules", rules.id());
  }

  /** Under laws with other criteria nothing stands side by side. */
  private String criteria() {
    Named base = all.get(0);
    List<Named> alike = new ArrayList<>();
    List<Named> unlike = new ArrayList<>();
    for (Named each : all.subList(1, all.size())) {
      (codes(each).equals(codes(base)) ? alike : unlike).add(each);
    }
    StringBuilder text = new StringBuilder();
    for (int from = 0; from == 0 || from < alike.size(); from += SIDE_BY_SIDE - 1) {
      List<Named> beside = new ArrayList<>(List.of(base));
      beside.addAll(alike.subList(from, Math.min(from + SIDE_BY_SIDE - 1, alike.size())));
      text.append('\n').append(criteria(beside));
    }
    unlike.forEach(each -> text.append('\n').append(criteria(List.of(each))));
    return text.toString();
  }

  private static List<String> codes(Named named) {
    return named.assessment().criteria().stream().map(each -> each.criterion().code()).toList();
  }

  /** {@return a table of scenarios that have the same criteria} */
  private String criteria(List<Named> beside) {
    Assessment first = beside.get(0).assessment();
    TextTable table =
        TextTable.of(
            Stream.concat(
                    audience.headings("heading.code").stream(),
                    beside.stream().map(each -> audience.say("scenarios.number", each.number())))
                .toList(),
            audience.headings("heading.name"));
    table.row(
        cells(
            Cell.of(audience.say("total"), Style.STRONG),
            beside.stream().map(each -> audience.words().points(each.assessment()))),
        List.of(Cell.of(first.rules().name().in(audience.locale()))));
    for (int i = 0; i < first.criteria().size(); i++) {
      int place = i;
      Criterion criterion = first.criteria().get(i).criterion();
      table.row(
          cells(
              Cell.of(criterion.code()),
              beside.stream()
                  .map(each -> audience.words().points(each.assessment().criteria().get(place)))),
          List.of(Cell.of(criterion.name().in(audience.locale()))));
    }
    return table.write(audience.screen());
  }

  private static List<Cell> cells(Cell first, Stream<String> others) {
    return Stream.concat(Stream.of(first), others.map(Cell::of)).toList();
  }

  private String moves(Named named) {
    ScenarioOutcome outcome = comparison.outcomes().get(named.number() - 1);
    String head =
        audience.say(
            "scenarios.moves",
            named.number(),
            name(named.scenario()),
            new DiffTables(outcome.diff(), audience).moved(outcome.diff().whole()));
    return "\n" + audience.screen().wrap(head, INDENT) + DiffText.moves(outcome.diff(), audience);
  }
}
