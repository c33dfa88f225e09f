package io.github.cityward.rules;

import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import io.github.cityward.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts what an overlay says of standards into those of the rule set that it amends. */
final class StandardOverlay {
  private static final List<String> POINTS = List.of("minimum", "maximum");
  private static final List<String> THRESHOLDS = List.of("lower", "upper");

  /** A standard of the rule set has its group; only one that the overlay brings may say it. */
  private static final String GROUP = "group";

  private static final Set<String> COMPARISONS = Words.all(Comparison.values()).keySet();

  private final YamlNode.Mapping base;
  private final RuleFields overlay;
  private final Problems problems;
  private final Measure measure;
  private final AmendedNodes amended;

  StandardOverlay(
      YamlNode.Mapping base, RuleFields overlay, Measure measure, AmendedNodes amended) {
    this.base = base;
    this.overlay = overlay;
    this.problems = overlay.problems();
    this.measure = measure;
    this.amended = amended;
  }

  /** A standard is named by its code alone, however deep it stands in its criterion. */
  void put(RuleFields fields, YamlNode.Mapping criterion) {
    NamedNodes here = NamedNodes.standards(Stream.of(criterion), problems);
    Optional<YamlNode.Text> code = fields.node().requireText("code", problems);
    code.filter(text -> here.get(text.text()).isEmpty()).ifPresent(this::reportNotHere);
    code.ifPresent(
        text ->
            here.get(text.text())
                .filter(stood -> fits(fields, stood, text.text()))
                .ifPresent(stood -> amend(fields, stood)));
  }

  private void reportNotHere(YamlNode.Text code) {
    List<YamlNode.Mapping> criteria = RuleNodes.criteria(base);
    criteria.stream()
        .filter(
            each -> NamedNodes.standards(Stream.of(each), problems).get(code.text()).isPresent())
        .findFirst()
        .ifPresentOrElse(
            home ->
                problems.report(
                    ProblemCode.IN_OTHER_CRITERION,
                    code.place(),
                    code.text(),
                    RuleNodes.text(home, "code")),
            () -> NamedNodes.standards(criteria.stream(), problems).reportUnknown(code));
  }

  private void amend(RuleFields fields, YamlNode.Mapping stood) {
    AmendedNode node = new AmendedNode(stood, fields.node(), List.of(), problems);
    List<FigureKey> figures = new ArrayList<>();
    if (measure == Measure.STANDARDS) {
      String comparison = comparison(stood).orElse("");
      figures.add(new FigureKey(comparison, "required", comparison));
    } else {
      String shape = shape(stood).or(() -> shape(fields.node())).orElse("steps");
      THRESHOLDS.forEach(key -> figures.add(FigureKey.in(shape, key)));
      POINTS.forEach(key -> figures.add(FigureKey.in("points", key)));
      refuseTurned(fields, stood, shape);
      if (fields.node().get(QuantityOverlay.KEY).isPresent()) {
        figures.add(FigureKey.of(QuantityOverlay.KEY));
      }
      node.take(FigureKey.in(shape, "better"));
    }
    node.takeFigures(figures);
    node.limitEvidence(QuantityOverlay.KEY, THRESHOLDS);
    node.take("name", "cite", "note");
    if (node.isChanged()) {
      node.note("source", source(fields, stood));
    }
    amended.put(stood, node);
  }

  /** Thresholds that stay were never read for the other direction: they have to be given anew. */
  private void refuseTurned(RuleFields fields, YamlNode.Mapping stood, String shape) {
    FigureKey direction = FigureKey.in(shape, "better");
    String before = direction.in(stood).map(RuleNodes::written).orElse(Better.HIGHER.code());
    boolean given =
        THRESHOLDS.stream()
            .map(key -> FigureKey.in(shape, key))
            .allMatch(key -> key.in(fields.node()).isPresent() || key.in(stood).isEmpty());
    direction
        .in(fields.node())
        .filter(value -> !given && !RuleNodes.written(value).equals(before))
        .ifPresent(
            value ->
                problems.report(
                    ProblemCode.DIRECTION_UNSAID, value.place(), RuleNodes.written(value), shape));
  }

  /** What was read for the overlay is said after what was read for the figures that stay. */
  private YamlNode source(RuleFields fields, YamlNode.Mapping stood) {
    if (fields.node().get("source").isPresent()) {
      return fields.node().get("source").get();
    }
    YamlNode.Text own = source();
    String old = RuleNodes.text(stood, "source");
    return old.isEmpty() ? own : new YamlNode.Text(old + "; " + own.text(), own.place());
  }

  /** {@return what was read for the overlay; its id where it does not say} */
  YamlNode.Text source() {
    String own =
        overlay.node().get("source").isPresent()
            ? overlay.text("source")
            : RuleNodes.text(overlay.node(), "id");
    return new YamlNode.Text(own, overlay.placeOf("source"));
  }

  /**
   * {@return whether the standard has what the overlay writes of it, after what not was reported}
   */
  private boolean fits(RuleFields fields, YamlNode.Mapping stood, String code) {
    int before = problems.count();
    if (measure == Measure.STANDARDS) {
      fields.allowOnly("code", "name", "required", "evidence", "cite", "source", "note");
      fields.allowOnlyIn("required", COMPARISONS.toArray(String[]::new));
      comparison(stood)
          .ifPresent(
              key ->
                  comparisons(fields.node())
                      .filter(other -> !other.equals(key))
                      .forEach(other -> reportScale(fields, "required", code, other, key)));
      return problems.count() == before;
    }
    fields.allowOnly(
        "code",
        "name",
        GROUP,
        QuantityOverlay.KEY,
        "linear",
        "steps",
        "points",
        "evidence",
        "cite",
        "source",
        "note");
    if (fields.node().get(GROUP).isPresent()) {
      problems.report(ProblemCode.GROUP_STANDS, fields.node().placeOf(GROUP), code);
    }
    Optional<String> shape = shape(stood);
    shape(fields.node())
        .filter(other -> shape.isPresent() && !other.equals(shape.get()))
        .ifPresent(other -> reportScale(fields, other, code, other, shape.get()));
    fields.allowOnlyIn("linear", "lower", "upper", "better");
    fields.allowOnlyIn("steps", "lower", "upper", "better");
    fields.allowOnlyIn("points", "minimum", "maximum");
    new QuantityOverlay(QuantityCatalog.bundled(), problems).check(fields, stood, code);
    return problems.count() == before;
  }

  private void reportScale(RuleFields fields, String key, String code, String other, String own) {
    problems.report(ProblemCode.OTHER_SCALE, fields.node().placeOf(key), code, other, own);
  }

  private static Optional<String> shape(YamlNode.Mapping standard) {
    return Stream.of("linear", "steps")
        .filter(key -> standard.entries().containsKey(key))
        .findFirst();
  }

  private static Optional<String> comparison(YamlNode.Mapping standard) {
    return comparisons(standard).findFirst();
  }

  private static Stream<String> comparisons(YamlNode.Mapping standard) {
    return standard.mapping("required").stream()
        .flatMap(required -> required.entries().keySet().stream())
        .filter(COMPARISONS::contains);
  }
}
