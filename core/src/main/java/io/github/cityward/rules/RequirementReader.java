package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Points;
import io.github.cityward.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a standard of a rule file, or what holds several of them. */
record RequirementReader(IndicatorReader indicators, Problems problems) {
  Optional<? extends Requirement> read(RuleFields fields, String criterion, Figure<Points> most) {
    List<String> kinds =
        Stream.concat(Stream.of(RuleNodes.CHOICE), RuleNodes.COMBINATIONS.stream())
            .filter(key -> fields.node().get(key).isPresent())
            .toList();
    if (kinds.isEmpty()) {
      return indicators.read(fields, criterion, most);
    }
    String kind = kinds.get(0);
    if (kinds.size() > 1 || indicators.measure() == Measure.POINTS) {
      problems.report(ProblemCode.ONE_KIND_OF_NODE, fields.placeOf(kind), String.join(", ", kinds));
      return Optional.empty();
    }
    return kind.equals(RuleNodes.CHOICE)
        ? choice(fields, criterion, most)
        : combination(fields, kind, criterion, most);
  }

  private Optional<Choice> choice(RuleFields fields, String criterion, Figure<Points> most) {
    int before = problems.count();
    fields.allowOnly("code", "name", RuleNodes.CHOICE);
    String code = fields.text("code");
    Name name = fields.name("name");
    List<Choice.Option> options = new ArrayList<>();
    for (RuleFields each : fields.mappings(RuleNodes.CHOICE)) {
      Optional<Condition> condition = each.mapping("when").map(ConditionReader::ofChoice);
      Optional<Indicator> indicator = indicators.read(each, criterion, most, "when");
      if (condition.isPresent() && indicator.isPresent()) {
        options.add(new Choice.Option(condition.get(), indicator.get()));
      }
    }
    return problems.count() > before || options.isEmpty()
        ? Optional.empty()
        : Optional.of(new Choice(code, name, options));
  }

  private Optional<Combination> combination(
      RuleFields fields, String kind, String criterion, Figure<Points> most) {
    int before = problems.count();
    boolean some = kind.equals("some-of");
    fields.allowOnly(
        some ? new String[] {"code", "name", kind, "needs"} : new String[] {"code", "name", kind});
    String code = fields.text("code");
    Name name = fields.name("name");
    List<Requirement> requirements = new ArrayList<>();
    for (RuleFields each : fields.mappings(kind)) {
      read(each, criterion, most).ifPresent(requirements::add);
    }
    if (problems.count() > before || requirements.isEmpty()) {
      return Optional.empty();
    }
    int all = requirements.size();
    Optional<Integer> needs =
        some ? fields.countFrom1("needs", all) : Optional.of(kind.equals("any-of") ? 1 : all);
    return needs.map(count -> new Combination(code, name, count, requirements));
  }
}
