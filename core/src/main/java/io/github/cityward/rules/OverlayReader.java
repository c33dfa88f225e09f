package io.github.cityward.rules;

import io.github.cityward.ProblemCode;
import io.github.cityward.source.Nearest;
import io.github.cityward.source.Problems;
import io.github.cityward.source.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Puts what an overlay carries into the nodes of the rule set that it amends. A node is named by
 * its code alone, however deep it stands in its criterion.
 */
final class OverlayReader {
  private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);
  private static final List<String> LINES = List.of("minimum", "maximum");
  private static final List<String> THRESHOLDS = List.of("lower", "upper");

  private final YamlNode.Mapping base;
  private final RuleFields overlay;
  private final Problems problems;
  private final Measure measure;
  private final Map<YamlNode.Mapping, YamlNode.Mapping> amended = new HashMap<>();
  private final List<YamlNode> claims = new ArrayList<>();

  OverlayReader(YamlNode.Mapping base, RuleFields overlay) {
    this.base = base;
    this.overlay = overlay;
    this.problems = overlay.problems();
    this.measure = PassRuleReader.measure(new RuleFields(base, problems));
  }

  /** {@return whether the overlay says that it is not the law} */
  static boolean isIllustrative(RuleFields overlay) {
    return overlay.wordIfPresent("illustrative", YES_NO).orElse(false);
  }

  /** {@return the nodes of the whole rule set, after everything that is wrong was reported} */
  YamlNode.Mapping read() {
    overlay.allowOnly(
        "format",
        "id",
        "amends",
        "illustrative",
        "name",
        "source",
        "pass",
        "criteria",
        "provisions",
        "formulas",
        "cases");
    overlay.word("format", Map.of("1", 1));
    passRule();
    criteria();
    listed("provisions", "code", this::provision);
    listed("formulas", "quantity", this::formula);
    refuseClaims();
    YamlNode.Mapping whole = rebuilt(base);
    return changed("cases", changed("name", changed("id", whole.without("cases"))));
  }

  private YamlNode.Mapping changed(String key, YamlNode.Mapping whole) {
    return overlay
        .node()
        .get(key)
        .map(value -> whole.with(key, value, overlay.node().placeOf(key)))
        .orElse(whole);
  }

  private void passRule() {
    if (overlay.node().get("pass").isEmpty()) {
      return;
    }
    String key = measure == Measure.POINTS ? "total" : "standards";
    overlay
        .mapping("pass")
        .map(pass -> pass.allowOnly(key))
        .flatMap(pass -> pass.mapping(key))
        .ifPresent(
            line -> {
              line.allowOnly("at-least", "evidence", "cite");
              YamlNode.Mapping stood =
                  (YamlNode.Mapping)
                      base.get("pass")
                          .flatMap(pass -> ((YamlNode.Mapping) pass).get(key))
                          .orElseThrow();
              AmendedNode node = new AmendedNode(stood, line.node(), List.of(), problems);
              node.takeFigures(List.of(FigureKey.of("at-least")));
              node.take("cite");
              put(stood, node);
            });
  }

  private void criteria() {
    Map<String, YamlNode.Mapping> known = byKey(RuleNodes.criteria(base).stream(), "code");
    List<RuleFields> nodes = new ArrayList<>(overlay.mappings("criteria"));
    for (RuleFields each : overlay.mappings("criteria")) {
      List<RuleFields> standards = each.mappings("indicators");
      nodes.addAll(standards);
      find(each, "code", known)
          .ifPresent(
              criterion -> {
                criterion(each, criterion);
                standards.forEach(standard -> standard(standard, criterion));
              });
    }
    RepeatedCodes.refuse(nodes, problems);
  }

  private void criterion(RuleFields fields, YamlNode.Mapping criterion) {
    AmendedNode node = new AmendedNode(criterion, fields.node(), List.of("indicators"), problems);
    if (measure == Measure.POINTS) {
      fields.allowOnly("code", "name", "minimum", "maximum", "evidence", "cite", "indicators");
      node.takeFigures(LINES.stream().map(FigureKey::of).toList());
    } else {
      fields.allowOnly("code", "name", "needs", "evidence", "cite", "indicators");
      node.takeFigures(List.of(FigureKey.of("needs")));
    }
    node.take("name", "cite");
    put(criterion, node);
  }

  private void standard(RuleFields fields, YamlNode.Mapping criterion) {
    Map<String, YamlNode.Mapping> here = standards(Stream.of(criterion));
    Map<String, YamlNode.Mapping> all = standards(RuleNodes.criteria(base).stream());
    Optional<YamlNode.Text> code = fields.node().requireText("code", problems);
    if (code.isPresent() && !here.containsKey(code.get().text())) {
      reportNotHere(code.get(), all);
      return;
    }
    code.map(text -> here.get(text.text()))
        .filter(stood -> fits(fields, stood, code.get().text()))
        .ifPresent(stood -> standardFound(fields, stood));
  }

  private void reportNotHere(YamlNode.Text code, Map<String, YamlNode.Mapping> all) {
    if (all.containsKey(code.text())) {
      String home =
          RuleNodes.criteria(base).stream()
              .filter(each -> standards(Stream.of(each)).containsKey(code.text()))
              .map(each -> text(each, "code"))
              .findFirst()
              .orElse("");
      problems.report(ProblemCode.IN_OTHER_CRITERION, code.place(), code.text(), home);
    } else {
      reportUnknown(code, all);
    }
  }

  private void standardFound(RuleFields fields, YamlNode.Mapping stood) {
    AmendedNode node = new AmendedNode(stood, fields.node(), List.of(), problems);
    List<FigureKey> figures = new ArrayList<>();
    if (measure == Measure.STANDARDS) {
      String comparison = comparison(stood).orElse("");
      figures.add(new FigureKey(comparison, "required", comparison));
    } else {
      String shape = shape(stood).or(() -> shape(fields.node())).orElse("steps");
      THRESHOLDS.forEach(key -> figures.add(FigureKey.in(shape, key)));
      LINES.forEach(key -> figures.add(FigureKey.in("points", key)));
      refuseTurned(fields, stood, shape);
      node.take(FigureKey.in(shape, "better"));
    }
    node.takeFigures(figures);
    node.take("name", "cite", "note");
    if (node.isChanged()) {
      node.note("source", source(fields, stood));
    }
    put(stood, node);
  }

  /** Thresholds that stay were never read for the other direction: they have to be given anew. */
  private void refuseTurned(RuleFields fields, YamlNode.Mapping stood, String shape) {
    FigureKey direction = FigureKey.in(shape, "better");
    String before = direction.in(stood).map(OverlayReader::text).orElse(Better.HIGHER.code());
    boolean given =
        THRESHOLDS.stream()
            .map(key -> FigureKey.in(shape, key))
            .allMatch(key -> key.in(fields.node()).isPresent() || key.in(stood).isEmpty());
    direction
        .in(fields.node())
        .filter(value -> !given && !text(value).equals(before))
        .ifPresent(
            value ->
                problems.report(ProblemCode.DIRECTION_UNSAID, value.place(), text(value), shape));
  }

  /** What was read for the overlay is said after what was read for the figures that stay. */
  private YamlNode source(RuleFields fields, YamlNode.Mapping stood) {
    if (fields.node().get("source").isPresent()) {
      return fields.node().get("source").get();
    }
    String own =
        overlay.node().get("source").isPresent() ? overlay.text("source") : overlay.text("id");
    String old = text(stood, "source");
    return new YamlNode.Text(old.isEmpty() ? own : old + "; " + own, overlay.placeOf("source"));
  }

  /**
   * {@return whether the standard has what the overlay writes of it, after what not was reported}
   */
  private boolean fits(RuleFields fields, YamlNode.Mapping stood, String code) {
    int before = problems.count();
    if (measure == Measure.STANDARDS) {
      fields.allowOnly("code", "name", "required", "evidence", "cite", "source", "note");
      comparison(stood)
          .ifPresent(
              key ->
                  comparison(fields.node())
                      .filter(other -> !other.equals(key))
                      .ifPresent(other -> reportScale(fields, "required", code, other, key)));
      return problems.count() == before;
    }
    fields.allowOnly(
        "code", "name", "linear", "steps", "points", "evidence", "cite", "source", "note");
    Optional<String> shape = shape(stood);
    shape(fields.node())
        .filter(other -> shape.isPresent() && !other.equals(shape.get()))
        .ifPresent(other -> reportScale(fields, other, code, other, shape.get()));
    allowOnly(fields, "linear", "lower", "upper", "better");
    allowOnly(fields, "steps", "lower", "upper", "better");
    allowOnly(fields, "points", "minimum", "maximum");
    return problems.count() == before;
  }

  private void reportScale(RuleFields fields, String key, String code, String other, String own) {
    problems.report(ProblemCode.OTHER_SCALE, fields.node().placeOf(key), code, other, own);
  }

  private static void allowOnly(RuleFields fields, String key, String... keys) {
    if (fields.node().get(key).isPresent()) {
      fields.mapping(key).ifPresent(inner -> inner.allowOnly(keys));
    }
  }

  private static Optional<String> shape(YamlNode.Mapping standard) {
    return Stream.of("linear", "steps")
        .filter(key -> standard.entries().containsKey(key))
        .findFirst();
  }

  private static Optional<String> comparison(YamlNode.Mapping standard) {
    return standard.get("required").stream()
        .filter(YamlNode.Mapping.class::isInstance)
        .flatMap(required -> ((YamlNode.Mapping) required).entries().keySet().stream())
        .findFirst();
  }

  private void provision(RuleFields fields, YamlNode.Mapping stood) {
    int before = problems.count();
    AmendedNode node = new AmendedNode(stood, fields.node(), List.of(), problems);
    List<String> effects = ProvisionReader.EFFECTS;
    Optional<String> effect =
        effects.stream().filter(key -> fields.node().get(key).isPresent()).findFirst();
    effect.ifPresent(own -> effects.stream().filter(key -> !key.equals(own)).forEach(node::drop));
    fields.node().keys().keySet().stream()
        .filter(key -> !key.equals("evidence") && !key.equals("lowers"))
        .forEach(node::take);
    allowOnly(fields, "lowers", ProvisionReader.LOWERS.toArray(String[]::new));
    ProvisionReader.LOWERS.forEach(key -> node.take(FigureKey.in("lowers", key)));
    if (node.node().get("lowers").isPresent()) {
      node.takeFigures(List.of(FigureKey.in("lowers", "factor")));
    } else {
      node.take("evidence");
    }
    if (problems.count() == before && fields.node().get("evidence").isEmpty()) {
      refuseUnsaid(fields, node, stood);
    }
    put(stood, node);
  }

  /** When a provision applies and what it does rests on its evidence as a figure does. */
  private void refuseUnsaid(RuleFields fields, AmendedNode node, YamlNode.Mapping stood) {
    for (String key : ProvisionReader.TERMS) {
      Optional<YamlNode> said = fields.node().get(key);
      Optional<YamlNode> now = node.node().get(key);
      if (said.isPresent() && !isSame(stood.get(key), now)) {
        AmendedNode.reportUnsaid(key, said.get(), problems);
      }
    }
  }

  private static boolean isSame(Optional<YamlNode> one, Optional<YamlNode> other) {
    return one.isPresent() && other.isPresent() && AmendedNode.isSame(one.get(), other.get());
  }

  private void formula(RuleFields fields, YamlNode.Mapping stood) {
    fields.allowOnly("quantity", "is", "evidence", "cite", "note");
    AmendedNode node = new AmendedNode(stood, fields.node(), List.of(), problems);
    node.takeFigures(List.of(FigureKey.of("is")));
    node.take("cite", "note");
    put(stood, node);
  }

  private void listed(String list, String key, BiConsumer<RuleFields, YamlNode.Mapping> amend) {
    Map<String, YamlNode.Mapping> known = byKey(RuleNodes.listed(base, list).stream(), key);
    List<RuleFields> written = overlay.mappings(list);
    for (RuleFields each : written) {
      find(each, key, known).ifPresent(stood -> amend.accept(each, stood));
    }
    RepeatedCodes.refuse(written, key, problems);
  }

  private Optional<YamlNode.Mapping> find(
      RuleFields fields, String key, Map<String, YamlNode.Mapping> known) {
    Optional<YamlNode.Text> code = fields.node().requireText(key, problems);
    code.filter(text -> !known.containsKey(text.text()))
        .ifPresent(text -> reportUnknown(text, known));
    return code.flatMap(text -> Optional.ofNullable(known.get(text.text())));
  }

  private void reportUnknown(YamlNode.Text code, Map<String, YamlNode.Mapping> known) {
    problems.report(
        ProblemCode.UNKNOWN_NODE,
        code.place(),
        code.text(),
        Nearest.to(code.text(), known.keySet()));
  }

  private static Map<String, YamlNode.Mapping> standards(Stream<YamlNode.Mapping> criteria) {
    return byKey(
        criteria.flatMap(each -> RuleNodes.below(each).stream()).filter(RuleNodes::isIndicator),
        "code");
  }

  private static Map<String, YamlNode.Mapping> byKey(Stream<YamlNode.Mapping> nodes, String key) {
    Map<String, YamlNode.Mapping> known = new LinkedHashMap<>();
    nodes.forEach(node -> known.put(text(node, key), node));
    return known;
  }

  /** {@return the text under {@code key} of a file that was read well; nothing if there is none} */
  static String text(YamlNode.Mapping node, String key) {
    return node.get(key)
        .filter(YamlNode.Text.class::isInstance)
        .map(value -> ((YamlNode.Text) value).text())
        .orElse("");
  }

  private static String text(YamlNode value) {
    return value instanceof YamlNode.Text text ? text.text() : "[...]";
  }

  /** One source mends them all, so it is asked for once. */
  private void refuseClaims() {
    if (overlay.node().get("source").isEmpty() && !claims.isEmpty()) {
      YamlNode first = claims.get(0);
      problems.report(ProblemCode.SOURCE_UNSAID, first.place(), text(first));
    }
  }

  private void put(YamlNode.Mapping stood, AmendedNode node) {
    amended.put(stood, node.node());
    claims.addAll(node.claimsWithoutSource());
  }

  private YamlNode.Mapping rebuilt(YamlNode.Mapping node) {
    YamlNode.Mapping whole = amended.getOrDefault(node, node);
    for (Map.Entry<String, YamlNode> entry : whole.entries().entrySet()) {
      YamlNode value = entry.getValue();
      if (value instanceof YamlNode.Mapping inner) {
        whole = whole.with(entry.getKey(), rebuilt(inner), whole.placeOf(entry.getKey()));
      } else if (value instanceof YamlNode.Sequence list) {
        List<YamlNode> items = list.items().stream().map(this::rebuiltItem).toList();
        YamlNode sequence = new YamlNode.Sequence(items, list.place());
        whole = whole.with(entry.getKey(), sequence, whole.placeOf(entry.getKey()));
      }
    }
    return whole;
  }

  private YamlNode rebuiltItem(YamlNode item) {
    return item instanceof YamlNode.Mapping mapping ? rebuilt(mapping) : item;
  }
}
