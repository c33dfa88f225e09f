package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one criterion of a rule file, with its standards. */
record CriterionReader(
    RequirementReader requirements, Measure measure, @Nullable Points most, Problems problems) {
  /** The key that says whether all standards of a criterion were seen. */
  static final String STANDARDS = "standards";

  private static final Map<String, Boolean> COMPLETE =
      Map.of("incomplete", false, "complete", true);

  /**
   * Reads a criterion.
   *
   * @param criteriaOnly whether the file tells the points of its criteria, but no standards
   */
  Optional<Criterion> read(RuleFields fields, boolean criteriaOnly) {
    return measure == Measure.POINTS ? scored(fields, criteriaOnly) : counted(fields);
  }

  private Optional<Criterion> scored(RuleFields fields, boolean criteriaOnly) {
    int before = problems.count();
    fields.allowOnly(
        "code", "name", "minimum", "maximum", "evidence", "cite", STANDARDS, "indicators");
    boolean complete = fields.wordIfPresent(STANDARDS, COMPLETE).orElse(true);
    String code = fields.text("code");
    Name name = fields.name("name");
    Function<String, Evidence> evidence = fields.evidenceOf(List.of("minimum", "maximum"));
    Figure<Points> minimum = fields.points("minimum", evidence.apply("minimum"));
    Figure<Points> maximum = bounded(fields.points("maximum", evidence.apply("maximum")));
    checkPoints(fields, code, minimum, maximum);
    String citation = fields.citation();
    List<Requirement> read =
        criteriaOnly ? List.of() : requirements(fields, code, maximum, complete, before);
    if (problems.count() == before && complete) {
      checkReach(fields, code, minimum, read);
    }
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(new Criterion(code, name, minimum, maximum, citation, read, complete));
  }

  /** Where nobody has seen the most of a criterion, the most of all bounds it. */
  private Figure<Points> bounded(Figure<Points> maximum) {
    return maximum.value() == null && most != null ? new Figure<>(most, Evidence.MISSING) : maximum;
  }

  /** Where standards are counted, the most is how many there are. */
  private Optional<Criterion> counted(RuleFields fields) {
    int before = problems.count();
    fields.allowOnly("code", "name", "needs", "evidence", "cite", "indicators");
    String code = fields.text("code");
    Name name = fields.name("name");
    Evidence evidence = fields.evidence();
    String citation = fields.citation();
    Figure<Points> unbounded = new Figure<>(null, Evidence.MISSING);
    List<Requirement> read = requirements(fields, code, unbounded, true, before);
    Points all = new Points(Rational.of(read.size()));
    Figure<Points> needs = fields.needed("needs", all, evidence);
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(
            new Criterion(
                code, name, needs, new Figure<>(all, Evidence.OFFICIAL), citation, read, true));
  }

  private List<Requirement> requirements(
      RuleFields fields, String code, Figure<Points> maximum, boolean complete, int before) {
    if (complete) {
      fields.node().require("indicators", problems);
    }
    List<Requirement> read = new ArrayList<>();
    for (RuleFields each : fields.mappings("indicators")) {
      requirements.read(each, code, maximum).ifPresent(read::add);
    }
    if (problems.count() == before && read.isEmpty() && complete) {
      problems.report(ProblemCode.NO_INDICATORS, fields.node().place(), code);
    }
    return read;
  }

  /** Standards whose maximum is not known may give all that the criterion leaves. */
  private void checkReach(
      RuleFields fields, String code, Figure<Points> minimum, List<Requirement> read) {
    Points least = minimum.value();
    Points all = Points.ZERO;
    for (Requirement requirement : read) {
      for (Indicator each : requirement.indicators()) {
        Points most = each.maximum().value();
        if (most == null) {
          return;
        }
        all = all.plus(most);
      }
    }
    if (least != null && !read.isEmpty() && least.compareTo(all) > 0) {
      problems.report(
          ProblemCode.CRITERION_OUT_OF_REACH,
          fields.placeOf("minimum"),
          code,
          least.toString(),
          all.toString());
    }
  }

  private void checkPoints(
      RuleFields fields, String code, Figure<Points> minimum, Figure<Points> maximum) {
    Points least = minimum.value();
    Points most = maximum.value();
    fields.refuseNegative("minimum", least);
    if (most == null || (this.most == null && !maximum.evidence().counts(false))) {
      problems.report(
          ProblemCode.CRITERION_UNBOUNDED,
          fields.placeOf("maximum"),
          code,
          maximum.evidence().code());
    } else {
      fields.refuseCrossed(least, most);
    }
  }
}
