package io.github.cityward.rules;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Value;
import io.github.cityward.quantity.ValueText;
import io.github.cityward.source.Cell;
import io.github.cityward.source.Nearest;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import io.github.cityward.source.YamlNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one worked example of a rule file; {@code nodes} are the codes it may expect points of. */
record CaseReader(QuantityCatalog catalog, Set<String> nodes, Problems problems) {
  /** The region of a case that names none: the law gives it no reduction. */
  private static final Region DEFAULT_REGION = Region.SOUTHEAST;

  private static final Map<String, String> VERDICTS =
      Words.same(List.of("MET", "NOT_MET", "UNDETERMINED"));

  /**
   * Reads a case.
   *
   * @param firstDay the day of a case that names none: the first of the instrument
   */
  Optional<RuleCase> read(RuleFields fields, LocalDate firstDay) {
    int before = problems.count();
    fields.allowOnly(
        "name",
        "attributes",
        "region",
        "belongs-to",
        "founding",
        "on",
        "accept-unverified",
        "given",
        "expect",
        "verdict",
        "cite");
    String name = fields.text("name");
    Circumstances unit = circumstances(fields, firstDay);
    boolean acceptUnverified =
        fields.wordIfPresent("accept-unverified", YamlNode.YES_NO).orElse(false);
    Map<Quantity, Value> given = new LinkedHashMap<>();
    fields.node().requireMapping("given", problems).ifPresent(node -> readGiven(node, given));
    Optional<String> verdict = fields.wordIfPresent("verdict", VERDICTS);
    Map<String, Interval> expected = new LinkedHashMap<>();
    if (verdict.isEmpty() || fields.node().get("expect").isPresent()) {
      fields.mapping("expect").ifPresent(each -> readExpected(each, expected));
    }
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(
            new RuleCase(
                name,
                unit,
                acceptUnverified,
                given,
                expected,
                verdict.orElse(null),
                fields.node().place()));
  }

  private static Circumstances circumstances(RuleFields fields, LocalDate firstDay) {
    return new Circumstances(
            Set.copyOf(fields.words("attributes", Words.all(Attribute.values()))),
            fields.wordIfPresent("region", Words.all(Region.values())).orElse(DEFAULT_REGION),
            fields.wordIfPresent("belongs-to", Words.all(Superior.values())).orElse(null),
            fields.dateIfPresent("on").orElse(firstDay))
        .founded(fields.wordIfPresent("founding", Words.all(Founding.values())).orElse(null));
  }

  private void readGiven(YamlNode.Mapping node, Map<Quantity, Value> given) {
    for (Map.Entry<String, YamlNode> entry : node.entries().entrySet()) {
      Place place = entry.getValue().place();
      Optional<YamlNode.Text> text = entry.getValue().asText(problems);
      Optional<Quantity> quantity =
          ValueText.observed(new Cell(entry.getKey(), place), catalog, problems);
      if (quantity.isPresent() && text.isPresent()) {
        new ValueText(quantity.get(), new Cell(text.get().text(), place), new Cell("", place))
            .read(problems)
            .ifPresent(value -> given.put(quantity.get(), value));
      }
    }
  }

  private void readExpected(RuleFields fields, Map<String, Interval> expected) {
    fields
        .node()
        .entries()
        .forEach(
            (code, node) -> {
              if (!nodes.contains(code)) {
                problems.report(
                    ProblemCode.UNKNOWN_NODE, node.place(), code, Nearest.to(code, nodes));
              } else {
                node.asText(problems)
                    .flatMap(text -> interval(fields, text))
                    .ifPresent(interval -> expected.put(code, interval));
              }
            });
  }

  private Optional<Interval> interval(RuleFields fields, YamlNode.Text text) {
    String[] ends = text.text().split("\\.\\.", 2);
    Optional<Points> low = fields.number(new YamlNode.Text(ends[0], text.place())).map(Points::new);
    Optional<Points> high =
        ends.length == 1
            ? low
            : fields.number(new YamlNode.Text(ends[1], text.place())).map(Points::new);
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (low.get().compareTo(high.get()) > 0) {
      problems.report(ProblemCode.RANGE_UPSIDE_DOWN, text.place(), text.text(), ends[0], ends[1]);
      return Optional.empty();
    }
    return Optional.of(Interval.between(low.get(), high.get()));
  }
}
