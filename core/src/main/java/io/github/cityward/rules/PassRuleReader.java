package io.github.cityward.rules;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Points;
import io.github.cityward.source.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads when the goal of a rule file is reached. */
record PassRuleReader(LevelRules levels, Problems problems) {
  /** The key of what the commune-level units must reach besides. */
  static final String UNITS = "units";

  /** {@return what the file counts: standards, if its pass rule says so, else points} */
  static Measure measure(RuleFields root) {
    return root.node().mapping("pass").stream()
            .anyMatch(pass -> pass.entries().containsKey("standards"))
        ? Measure.STANDARDS
        : Measure.POINTS;
  }

  Optional<PassRule> read(RuleFields root, Measure measure, List<Criterion> criteria) {
    Optional<PassRule> rule =
        root.mapping("pass").flatMap(fields -> rule(fields, measure, criteria));
    rule.ifPresent(each -> check(line(root, measure), each, criteria));
    return rule;
  }

  private Optional<PassRule> rule(RuleFields fields, Measure measure, List<Criterion> criteria) {
    String key = key(measure);
    fields.allowOnly(key, "each-criterion", UNITS);
    fields.word("each-criterion", Map.of("minimum", true));
    UnitsRule units =
        fields.node().get(UNITS).isEmpty()
            ? null
            : fields
                .mapping(UNITS)
                .flatMap(new UnitsRuleReader(levels, problems)::read)
                .orElse(null);
    return fields
        .mapping(key)
        .map(
            total -> {
              total.allowOnly(
                  measure == Measure.POINTS
                      ? new String[] {"at-least", "of", "evidence", "cite"}
                      : new String[] {"at-least", "evidence", "cite"});
              Evidence evidence = total.evidence();
              Figure<Points> line =
                  measure == Measure.POINTS
                      ? total.points("at-least", evidence)
                      : total.needed("at-least", all(criteria), evidence);
              return new PassRule(measure, line, most(total), total.citation(), units);
            });
  }

  /**
   * {@return the most points there are, where the rule says so; its evidence is that of the line}
   */
  static @Nullable Points most(RuleFields total) {
    return total.node().get("of").isEmpty() ? null : total.points("of", Evidence.OFFICIAL).value();
  }

  private static Points all(List<Criterion> criteria) {
    return criteria.stream()
        .flatMap(each -> Optional.ofNullable(each.maximum().value()).stream())
        .reduce(Points.ZERO, Points::plus);
  }

  private static Place line(RuleFields root, Measure measure) {
    return root.mapping("pass")
        .flatMap(pass -> pass.mapping(key(measure)))
        .map(line -> line.placeOf("at-least"))
        .orElse(root.placeOf("pass"));
  }

  /** {@return the key under which the line stands} */
  static String key(Measure measure) {
    return measure == Measure.POINTS ? "total" : "standards";
  }

  private void check(Place place, PassRule rule, List<Criterion> criteria) {
    Points line = rule.total().value();
    Points all = rule.most() == null ? all(criteria) : rule.most();
    if (line == null) {
      return;
    }
    if (line.compareTo(Points.ZERO) < 0) {
      problems.report(ProblemCode.NEGATIVE_POINTS, place, line.toString());
    } else if (problems.isEmpty() && line.compareTo(all) > 0) {
      problems.report(ProblemCode.PASS_LINE_OUT_OF_REACH, place, line.toString(), all.toString());
    }
  }
}
