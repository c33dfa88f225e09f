package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Points;
import io.github.cityward.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads one criterion of a rule file, with its standards. */
record CriterionReader(IndicatorReader indicators, Problems problems) {
  Optional<Criterion> read(RuleFields fields) {
    int before = problems.count();
    fields.allowOnly("code", "name", "minimum", "maximum", "evidence", "cite", "indicators");
    String code = fields.text("code");
    Name name = fields.name("name");
    Function<String, Evidence> evidence = fields.evidenceOf(List.of("minimum", "maximum"));
    Figure<Points> minimum = fields.points("minimum", evidence.apply("minimum"));
    Figure<Points> maximum = fields.points("maximum", evidence.apply("maximum"));
    checkPoints(fields, code, minimum, maximum);
    String citation = fields.citation();
    fields.node().require("indicators", problems);
    List<Indicator> read = new ArrayList<>();
    for (RuleFields each : fields.mappings("indicators")) {
      indicators.read(each, code, maximum).ifPresent(read::add);
    }
    if (problems.count() == before && read.isEmpty()) {
      problems.report(ProblemCode.NO_INDICATORS, fields.node().place(), code);
    }
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(new Criterion(code, name, minimum, maximum, citation, read));
  }

  private void checkPoints(
      RuleFields fields, String code, Figure<Points> minimum, Figure<Points> maximum) {
    Points least = minimum.value();
    Points most = maximum.value();
    if (least != null && least.compareTo(Points.ZERO) < 0) {
      fields
          .problems()
          .report(ProblemCode.NEGATIVE_POINTS, fields.placeOf("minimum"), least.toString());
    }
    if (most == null || !maximum.evidence().counts(false)) {
      problems.report(
          ProblemCode.CRITERION_UNBOUNDED,
          fields.placeOf("maximum"),
          code,
          maximum.evidence().code());
    } else if (least != null && least.compareTo(most) > 0) {
      problems.report(
          ProblemCode.POINTS_CROSSED, fields.placeOf("minimum"), least.toString(), most.toString());
    }
  }
}
