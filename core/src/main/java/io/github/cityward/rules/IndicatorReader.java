package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.ValueText;
import io.github.cityward.source.Cell;
import io.github.cityward.source.Problems;
import io.github.cityward.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads one standard of a rule file. */
record IndicatorReader(QuantityCatalog catalog, Measure measure, Problems problems) {
  private static final List<String> FIGURES = List.of("lower", "upper", "minimum", "maximum");
  private static final Figure<Points> ONE =
      new Figure<>(new Points(Rational.ONE), Evidence.OFFICIAL);

  /**
   * Reads a standard of the criterion {@code criterion}.
   *
   * @param most the maximum of the criterion
   * @param further a key that only a standard in this place may have
   */
  Optional<Indicator> read(
      RuleFields fields, String criterion, Figure<Points> most, String... further) {
    return measure == Measure.POINTS
        ? scored(fields, criterion, most, further)
        : passed(fields, criterion, further);
  }

  private Optional<Indicator> scored(
      RuleFields fields, String criterion, Figure<Points> most, String... further) {
    int before = problems.count();
    fields.allowOnly(with(further, "linear", "steps", "points"));
    Optional<Quantity> quantity = quantity(fields);
    Function<String, Evidence> evidence = fields.evidenceOf(FIGURES);
    Optional<Scale> scale = new ScaleReader(quantity, problems).scored(fields, evidence);
    boolean noPoints =
        evidence.apply("minimum") == Evidence.MISSING
            && evidence.apply("maximum") == Evidence.MISSING
            && fields.node().get("points").isEmpty();
    Optional<RuleFields> points = noPoints ? Optional.empty() : fields.mapping("points");
    points.ifPresent(each -> each.allowOnly("minimum", "maximum"));
    Figure<Points> minimum = points(points, "minimum", evidence);
    Figure<Points> maximum = points(points, "maximum", evidence);
    points.ifPresent(each -> checkPoints(each, minimum, maximum, most));
    return indicator(fields, criterion, quantity, scale, minimum, maximum)
        .filter(read -> problems.count() == before);
  }

  private Optional<Indicator> passed(RuleFields fields, String criterion, String... further) {
    int before = problems.count();
    fields.allowOnly(with(further, "required"));
    Optional<Quantity> quantity = quantity(fields);
    Optional<Scale> scale = new ScaleReader(quantity, problems).required(fields, fields.evidence());
    return indicator(fields, criterion, quantity, scale, ONE, ONE)
        .filter(read -> problems.count() == before);
  }

  private static String[] with(String[] further, String... own) {
    List<String> keys =
        new ArrayList<>(
            List.of("code", "name", "group", "quantity", "evidence", "cite", "source", "note"));
    keys.addAll(List.of(own));
    keys.addAll(List.of(further));
    return keys.toArray(String[]::new);
  }

  private static Optional<Indicator> indicator(
      RuleFields fields,
      String criterion,
      Optional<Quantity> quantity,
      Optional<Scale> scale,
      Figure<Points> minimum,
      Figure<Points> maximum) {
    String code = fields.text("code");
    Optional<Name> name = fields.nameIfPresent("name");
    List<YamlNode.Text> groups = fields.texts("group");
    String citation = fields.citation();
    String source = fields.node().get("source").isEmpty() ? "" : fields.text("source");
    if (quantity.isEmpty() || scale.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Indicator(
            code,
            name.orElse(quantity.get().name()),
            groups.isEmpty() ? criterion : groups.get(0).text(),
            quantity.get(),
            scale.get(),
            minimum,
            maximum,
            citation,
            source));
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
        .flatMap(id -> ValueText.known(new Cell(id.text(), id.place()), catalog, problems));
  }

  private void checkPoints(
      RuleFields fields, Figure<Points> minimum, Figure<Points> maximum, Figure<Points> limit) {
    Points least = minimum.value();
    Points most = maximum.value();
    fields.refuseNegative("minimum", least);
    fields.refuseNegative("maximum", most);
    fields.refuseCrossed(least, most);
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
