package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.ValueText;
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

  Optional<Indicator> read(RuleFields fields, String criterion, Figure<Points> most) {
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
    Optional<Name> name = fields.nameIfPresent("name");
    List<YamlNode.Text> groups = fields.texts("group");
    String group = groups.isEmpty() ? criterion : groups.get(0).text();
    Optional<Quantity> quantity = quantity(fields);
    String citation = fields.citation();
    Function<String, Evidence> evidence = fields.evidenceOf(FIGURES);
    Optional<Scale> scale = scale(fields, quantity, evidence);
    Optional<RuleFields> points = fields.mapping("points");
    points.ifPresent(each -> each.allowOnly("minimum", "maximum"));
    Figure<Points> minimum = points(points, "minimum", evidence);
    Figure<Points> maximum = points(points, "maximum", evidence);
    points.ifPresent(each -> checkPoints(each, minimum, maximum, most));
    if (problems.count() > before || quantity.isEmpty() || scale.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Indicator(
            code,
            name.orElse(quantity.get().name()),
            group,
            quantity.get(),
            scale.get(),
            minimum,
            maximum,
            citation));
  }

  private static Figure<Points> points(
      Optional<RuleFields> fields, String key, Function<String, Evidence> evidence) {
    return fields
        .map(each -> each.points(key, evidence.apply(key)))
        .orElse(new Figure<>(null, Evidence.MISSING));
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

  /** Reads the thresholds even where the quantity is not known, so that all is said at once. */
  private Optional<Scale> scale(
      RuleFields fields, Optional<Quantity> quantity, Function<String, Evidence> evidence) {
    boolean linear = fields.node().get("linear").isPresent();
    if (linear == fields.node().get("steps").isPresent()) {
      problems.report(ProblemCode.ONE_SCALE, fields.node().place());
      return Optional.empty();
    }
    String key = linear ? "linear" : "steps";
    if (linear && quantity.filter(each -> each.kind() == Kind.LEVEL).isPresent()) {
      problems.report(ProblemCode.LINEAR_OVER_LEVELS, fields.placeOf(key), quantity.get().id());
      return Optional.empty();
    }
    Optional<RuleFields> thresholds = fields.mapping(key);
    thresholds.ifPresent(each -> each.allowOnly("lower", "upper", "better"));
    return thresholds.flatMap(each -> scale(each, linear, quantity, evidence));
  }

  private Optional<Scale> scale(
      RuleFields thresholds,
      boolean linear,
      Optional<Quantity> quantity,
      Function<String, Evidence> evidence) {
    Better better = thresholds.wordIfPresent("better", BETTER).orElse(Better.HIGHER);
    Figure<Rational> lower = threshold(thresholds, "lower", linear, quantity, evidence);
    Figure<Rational> upper = threshold(thresholds, "upper", linear, quantity, evidence);
    if (!areInOrder(thresholds, lower, upper, better)) {
      return Optional.empty();
    }
    return Optional.of(
        linear ? new LinearScale(lower, upper, better) : new StepScale(lower, upper, better));
  }

  private Figure<Rational> threshold(
      RuleFields fields,
      String key,
      boolean linear,
      Optional<Quantity> quantity,
      Function<String, Evidence> evidence) {
    return fields.figure(
        key,
        evidence.apply(key),
        text -> {
          if (quantity.isEmpty()) {
            return linear ? fields.number(text) : Optional.empty();
          }
          return quantity.get().kind() == Kind.LEVEL
              ? rank(text, quantity.get())
              : number(fields, text, quantity.get());
        });
  }

  private Optional<Rational> number(RuleFields fields, YamlNode.Text text, Quantity quantity) {
    return fields
        .number(text)
        .filter(
            number -> ValueText.isPossible(quantity, number, text.text(), text.place(), problems));
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

  private boolean areInOrder(
      RuleFields fields, Figure<Rational> lower, Figure<Rational> upper, Better better) {
    Rational from = lower.value();
    Rational to = upper.value();
    if (from == null || to == null || better.isInOrder(from, to)) {
      return true;
    }
    problems.report(
        ProblemCode.THRESHOLDS_CROSSED,
        fields.placeOf("lower"),
        fields.text("lower"),
        fields.text("upper"),
        better.code());
    return false;
  }

  private void checkPoints(
      RuleFields fields, Figure<Points> minimum, Figure<Points> maximum, Figure<Points> limit) {
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
    Points all = limit.value();
    if (most != null && all != null && most.compareTo(all) > 0) {
      problems.report(
          ProblemCode.POINTS_ABOVE_CRITERION,
          fields.placeOf("maximum"),
          most.toString(),
          all.toString());
    }
  }
}
