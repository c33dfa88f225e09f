package io.github.cityward.rules;

import io.github.cityward.ProblemCode;
import io.github.cityward.source.Problems;
import io.github.cityward.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Puts what an overlay carries into the nodes of the rule set that it amends. */
final class OverlayReader {
  private static final List<String> LINES = List.of("minimum", "maximum");

  private final YamlNode.Mapping base;
  private final RuleFields overlay;
  private final Problems problems;
  private final Measure measure;
  private final AmendedNodes amended = new AmendedNodes();

  OverlayReader(YamlNode.Mapping base, RuleFields overlay) {
    this.base = base;
    this.overlay = overlay;
    this.problems = overlay.problems();
    this.measure = PassRuleReader.measure(new RuleFields(base, problems));
  }

  /** {@return whether the file says that it is not the law} */
  static boolean isIllustrative(RuleFields overlay) {
    return overlay.wordIfPresent("illustrative", YamlNode.YES_NO).orElse(false);
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
    listed("provisions", "code", new ProvisionOverlay(problems, amended)::put);
    listed("formulas", "quantity", this::formula);
    amended.refuseClaims(overlay);
    YamlNode.Mapping whole = amended.rebuilt(base);
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
    String key = PassRuleReader.key(measure);
    YamlNode.Mapping stood = base.mapping("pass").orElseThrow();
    overlay
        .mapping("pass")
        .map(pass -> pass.allowOnly(key, PassRuleReader.UNITS))
        .ifPresent(
            pass -> {
              if (pass.node().get(key).isPresent()) {
                pass.mapping(key).ifPresent(line -> total(line, stood.mapping(key).orElseThrow()));
              }
              if (pass.node().get(PassRuleReader.UNITS).isPresent()) {
                pass.mapping(PassRuleReader.UNITS).ifPresent(line -> units(line, stood));
              }
            });
  }

  private void total(RuleFields line, YamlNode.Mapping stood) {
    line.allowOnly("at-least", "evidence", "cite");
    AmendedNode node = new AmendedNode(stood, line.node(), List.of(), problems);
    node.takeFigures(List.of(FigureKey.of("at-least")));
    node.take("cite");
    amended.put(stood, node);
  }

  /** By which rules single units are scored rests on the evidence of those rules. */
  private void units(RuleFields fields, YamlNode.Mapping pass) {
    fields.allowOnly(UnitsRuleReader.RULES, UnitsRuleReader.CONDITIONS);
    Optional<YamlNode.Mapping> asked = pass.mapping(PassRuleReader.UNITS);
    if (asked.isEmpty()) {
      problems.report(
          ProblemCode.UNITS_NOT_ASKED, fields.node().place(), RuleNodes.text(base, "id"));
      return;
    }
    YamlNode.Mapping stood = asked.get();
    AmendedNode node =
        new AmendedNode(stood, fields.node(), List.of(UnitsRuleReader.CONDITIONS), problems);
    node.take(UnitsRuleReader.RULES);
    amended.put(stood, node);
    List<YamlNode.Mapping> conditions = RuleNodes.listed(stood, UnitsRuleReader.CONDITIONS);
    NamedNodes known = NamedNodes.of(conditions.stream(), "code", problems);
    List<RuleFields> written = fields.mappings(UnitsRuleReader.CONDITIONS);
    for (RuleFields each : written) {
      known.named(each).ifPresent(condition -> condition(each, condition));
    }
    RepeatedCodes.refuse(written, problems);
  }

  private void condition(RuleFields fields, YamlNode.Mapping stood) {
    fields.allowOnly("code", "at-least", "evidence", "cite");
    AmendedNode node = new AmendedNode(stood, fields.node(), List.of(), problems);
    node.takeFigures(List.of(FigureKey.of("at-least")));
    node.take("cite");
    amended.put(stood, node);
  }

  private void criteria() {
    NamedNodes known = NamedNodes.of(RuleNodes.criteria(base).stream(), "code", problems);
    StandardOverlay overlaid = new StandardOverlay(base, overlay, measure, amended);
    List<RuleFields> written = overlay.mappings("criteria");
    List<RuleFields> nodes = new ArrayList<>(written);
    for (RuleFields each : written) {
      List<RuleFields> standards = each.mappings("indicators");
      nodes.addAll(standards);
      known
          .named(each)
          .ifPresent(
              criterion -> {
                List<RuleFields> added =
                    isIncomplete(criterion)
                        ? standards.stream().filter(this::isNew).toList()
                        : List.of();
                criterion(each, criterion, added, overlaid.source());
                standards.stream()
                    .filter(standard -> !added.contains(standard))
                    .forEach(standard -> overlaid.put(standard, criterion));
              });
    }
    RepeatedCodes.refuse(nodes, problems);
  }

  private static boolean isIncomplete(YamlNode.Mapping criterion) {
    return RuleNodes.text(criterion, CriterionReader.STANDARDS).equals("incomplete");
  }

  /** Of a criterion whose standards were not all seen an overlay may bring further ones. */
  private boolean isNew(RuleFields standard) {
    String code = RuleNodes.text(standard.node(), "code");
    return !code.isEmpty()
        && RuleNodes.criteria(base).stream()
            .flatMap(each -> RuleNodes.below(each).stream())
            .noneMatch(each -> RuleNodes.text(each, "code").equals(code));
  }

  private void criterion(
      RuleFields fields, YamlNode.Mapping criterion, List<RuleFields> added, YamlNode source) {
    AmendedNode node = new AmendedNode(criterion, fields.node(), List.of("indicators"), problems);
    if (measure == Measure.POINTS) {
      fields.allowOnly(
          "code",
          "name",
          "minimum",
          "maximum",
          "evidence",
          "cite",
          CriterionReader.STANDARDS,
          "indicators");
      node.takeFigures(LINES.stream().map(FigureKey::of).toList());
    } else {
      fields.allowOnly("code", "name", "needs", "evidence", "cite", "indicators");
      node.takeFigures(List.of(FigureKey.of("needs")));
    }
    node.take("name", "cite", CriterionReader.STANDARDS);
    if (!added.isEmpty()) {
      node.append("indicators", added.stream().map(RuleFields::node).toList(), source);
    }
    amended.put(criterion, node);
  }

  private void formula(RuleFields fields, YamlNode.Mapping stood) {
    fields.allowOnly("quantity", "is", "evidence", "cite", "note");
    AmendedNode node = new AmendedNode(stood, fields.node(), List.of(), problems);
    node.takeFigures(List.of(FigureKey.of("is")));
    node.take("cite", "note");
    amended.put(stood, node);
  }

  private void listed(String list, String key, BiConsumer<RuleFields, YamlNode.Mapping> amend) {
    NamedNodes known = NamedNodes.of(RuleNodes.listed(base, list).stream(), key, problems);
    List<RuleFields> written = overlay.mappings(list);
    for (RuleFields each : written) {
      known.named(each).ifPresent(stood -> amend.accept(each, stood));
    }
    RepeatedCodes.refuse(written, key, problems);
  }
}
