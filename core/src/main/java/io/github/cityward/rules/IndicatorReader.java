package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import io.github.cityward.source.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads one standard of a rule file. */
record IndicatorReader(QuantityCatalog catalog, Problems problems) {
  private static final Map<String, Better> BETTER = Words.all(Better.values());
  private static final List<String> FIGURES = List.of("lower", "upper", "minimum", "maximum");

  Optional<Indicator> read(RuleFields fields, String criterion) {
    int before = problems.count();
    fields.allowOnly(
        "code",
        "name",
        "group",
        "quantity",
        "linear",
        "steps",
        "points",
        "evidence",
        "cite",
        "note");
    String code = fields.text("code");
    Optional<Quantity> quantity = quantity(fields);
    String citation = fields.citation();
    Function<String, Evidence> evidence = fields.evidenceOf(FIGURES);
    Optional<RuleFields> points = fields.mapping("points");
    points.ifPresent(each -> each.allowOnly("minimum", "maximum"));
    Optional<Scale> scale = quantity.flatMap(known -> scale(fields, known, evidence));
    if (quantity.isEmpty() || scale.isEmpty() || points.isEmpty()) {
      return Optional.empty();
    }
    Figure<Points> minimum = points.get().points("minimum", evidence.apply("minimum"));
    Figure<Points> maximum = points.get().points("maximum", evidence.apply("maximum"));
    checkPoints(points.get(), minimum, maximum);
    Name name = fields.nameIfPresent("name").orElse(quantity.get().name());
    List<YamlNode.Text> groups = fields.texts("group");
    String group = groups.isEmpty() ? criterion : groups.get(0).text();
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(
            new Indicator(
                code, name, group, quantity.get(), scale.get(), minimum, maximum, citation));
  }

  private Optional<Quantity> quantity(RuleFields fields) {
    return fields
        .node()
        .requireText("quantity", problems)
        .flatMap(
            id -> {
              Optional<Quantity> found = catalog.find(id.text());
              if (found.isEmpty()) {
                problems.report(
                    ProblemCode.UNKNOWN_QUANTITY,
                    id.place(),
                    id.text(),
                    catalog.nearest(id.text()));
              }
              return found;
            });
  }

  private Optional<Scale> scale(
      RuleFields fields, Quantity quantity, Function<String, Evidence> evidence) {
    boolean linear = fields.node().get("linear").isPresent();
    if (linear == fields.node().get("steps").isPresent()) {
      problems.report(ProblemCode.ONE_SCALE, fields.node().place());
      return Optional.empty();
    }
    if (linear && quantity.kind() == Kind.LEVEL) {
      problems.report(ProblemCode.LINEAR_OVER_LEVELS, fields.placeOf("linear"), quantity.id());
      return Optional.empty();
    }
    return fields
        .mapping(linear ? "linear" : "steps")
        .flatMap(
            thresholds -> {
              thresholds.allowOnly("lower", "upper", "better");
              Better better = thresholds.wordIfPresent("better", BETTER).orElse(Better.HIGHER);
              Figure<Rational> lower = threshold(thresholds, "lower", quantity, evidence);
              Figure<Rational> upper = threshold(thresholds, "upper", quantity, evidence);
              checkThresholds(thresholds, lower, upper, better);
              return Optional.of(
                  linear
                      ? new LinearScale(lower, upper, better)
                      : new StepScale(lower, upper, better));
            });
  }

  private Figure<Rational> threshold(
      RuleFields fields, String key, Quantity quantity, Function<String, Evidence> evidence) {
    return fields.figure(
        key,
        evidence.apply(key),
        text -> quantity.kind() == Kind.LEVEL ? rank(text, quantity) : fields.number(text));
  }

  private Optional<Rational> rank(YamlNode.Text text, Quantity quantity) {
    Optional<Rational> rank = quantity.level(text.text()).map(level -> Rational.of(level.rank()));
    if (rank.isEmpty()) {
      problems.report(
          ProblemCode.UNKNOWN_LEVEL,
          text.place(),
          text.text(),
          quantity.id(),
          String.join(", ", quantity.levels()));
    }
    return rank;
  }

  private void checkThresholds(
      RuleFields fields, Figure<Rational> lower, Figure<Rational> upper, Better better) {
    Rational from = lower.value();
    Rational to = upper.value();
    if (from == null || to == null) {
      return;
    }
    int order = from.compareTo(to);
    if (better == Better.HIGHER ? order > 0 : order < 0) {
      problems.report(
          ProblemCode.THRESHOLDS_CROSSED,
          fields.placeOf("lower"),
          fields.text("lower"),
          fields.text("upper"),
          better.code());
    }
  }

  private void checkPoints(RuleFields fields, Figure<Points> minimum, Figure<Points> maximum) {
    for (Figure<Points> each : List.of(minimum, maximum)) {
      Points points = each.value();
      if (points != null && points.compareTo(Points.ZERO) < 0) {
        problems.report(ProblemCode.NEGATIVE_POINTS, fields.node().place(), points.toString());
      }
    }
    Points least = minimum.value();
    Points most = maximum.value();
    if (least != null && most != null && least.compareTo(most) > 0) {
      problems.report(
          ProblemCode.POINTS_CROSSED, fields.placeOf("minimum"), least.toString(), most.toString());
    }
  }
}
