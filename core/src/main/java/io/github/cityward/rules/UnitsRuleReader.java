package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Points;
import io.github.cityward.source.Problems;
import io.github.cityward.source.YamlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the commune-level units of an urban area of several must reach. */
record UnitsRuleReader(LevelRules levels, Problems problems) {
  /** The key of the rules by which a unit is scored. */
  static final String RULES = "rules";

  /** The key of the conditions. */
  static final String CONDITIONS = "conditions";

  /** The keys of one condition. */
  static final List<String> KEYS =
      List.of("code", "name", "mean-of", "highest-of", "at-least", "evidence", "cite");

  private static final Map<String, UnitsCondition.Of> KINDS = kinds();

  Optional<UnitsRule> read(RuleFields fields) {
    int before = problems.count();
    fields.allowOnly(RULES, CONDITIONS);
    fields.node().require(CONDITIONS, problems);
    Optional<RuleSet> level = fields.node().requireText(RULES, problems).flatMap(this::level);
    if (level.isEmpty()) {
      return Optional.empty();
    }
    List<RuleFields> written = fields.mappings(CONDITIONS);
    if (written.isEmpty() && problems.count() == before) {
      problems.report(ProblemCode.MISSING_KEY, fields.placeOf(CONDITIONS), CONDITIONS);
    }
    RepeatedCodes.refuse(written, problems);
    List<UnitsCondition> conditions = new ArrayList<>();
    written.forEach(each -> condition(each, level.get()).ifPresent(conditions::add));
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(new UnitsRule(level.get(), conditions));
  }

  private Optional<RuleSet> level(YamlNode.Text name) {
    Optional<RuleSet> found = levels.find(name);
    if (found.filter(rules -> rules.passRule().units() != null).isPresent()) {
      problems.report(ProblemCode.UNITS_OF_UNITS, name.place(), name.text());
      return Optional.empty();
    }
    return found;
  }

  private Optional<UnitsCondition> condition(RuleFields fields, RuleSet level) {
    int before = problems.count();
    fields.allowOnly(KEYS.toArray(String[]::new));
    String code = fields.text("code");
    Name name = fields.name("name");
    Figure<Points> line = fields.points("at-least", fields.evidence());
    fields.refuseNegative("at-least", line.value());
    String citation = fields.citation();
    List<String> kinds =
        KINDS.keySet().stream().filter(each -> fields.node().get(each).isPresent()).toList();
    if (kinds.size() != 1) {
      problems.report(
          ProblemCode.ONE_OF_UNITS, fields.node().place(), String.join(", ", KINDS.keySet()));
      return Optional.empty();
    }
    String key = kinds.get(0);
    Optional<YamlNode.Text> of = fields.node().requireText(key, problems);
    of.ifPresent(text -> checkCriterion(text, level));
    if (problems.count() == before && of.isPresent()) {
      checkReach(fields, line.value(), of.get().text(), level);
    }
    return problems.count() > before || of.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new UnitsCondition(
                code,
                name,
                KINDS.getOrDefault(key, UnitsCondition.Of.MEAN),
                of.get().text().equals(RuleCase.TOTAL) ? null : of.get().text(),
                line,
                citation));
  }

  private void checkReach(
      RuleFields fields, @Nullable Points line, String criterion, RuleSet level) {
    Points most = level.passRule().most();
    Points sum =
        level.criteria().stream()
            .filter(each -> criterion.equals(RuleCase.TOTAL) || each.code().equals(criterion))
            .flatMap(each -> Optional.ofNullable(each.maximum().value()).stream())
            .reduce(Points.ZERO, Points::plus);
    Points all = most != null && most.compareTo(sum) < 0 ? most : sum;
    if (line != null && line.compareTo(all) > 0) {
      problems.report(
          ProblemCode.PASS_LINE_OUT_OF_REACH,
          fields.placeOf("at-least"),
          line.toString(),
          all.toString());
    }
  }

  private void checkCriterion(YamlNode.Text text, RuleSet level) {
    boolean known =
        text.text().equals(RuleCase.TOTAL)
            || level.criteria().stream().anyMatch(each -> each.code().equals(text.text()));
    if (!known) {
      problems.report(
          ProblemCode.UNKNOWN_LEVEL_CRITERION,
          text.place(),
          text.text(),
          level.id(),
          level.criteria().stream().map(Criterion::code).collect(Collectors.joining(", ")));
    }
  }

  private static Map<String, UnitsCondition.Of> kinds() {
    Map<String, UnitsCondition.Of> kinds = new LinkedHashMap<>();
    kinds.put("mean-of", UnitsCondition.Of.MEAN);
    kinds.put("highest-of", UnitsCondition.Of.HIGHEST);
    return Collections.unmodifiableMap(kinds);
  }
}
