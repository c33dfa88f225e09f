package io.github.cityward.rules;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Points;
import io.github.cityward.source.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads when the goal of a rule file is reached. */
record PassRuleReader(Problems problems) {
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
    fields.allowOnly(key, "each-criterion");
    fields.word("each-criterion", Map.of("minimum", true));
    return fields
        .mapping(key)
        .map(
            total -> {
              total.allowOnly("at-least", "evidence", "cite");
              Evidence evidence = total.evidence();
              Figure<Points> line =
                  measure == Measure.POINTS
                      ? total.points("at-least", evidence)
                      : total.needed("at-least", all(criteria), evidence);
              return new PassRule(measure, line, total.citation());
            });
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
    Points all = all(criteria);
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
