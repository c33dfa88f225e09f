package io.github.cityward.rules;

import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.source.Problems;
import io.github.cityward.source.YamlNode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks what an overlay says a standard measures: it may say so where the rule set does not know
 * it, and nowhere else.
 */
record QuantityOverlay(QuantityCatalog catalog, Problems problems) {
  static final String KEY = "quantity";

  /** Reports why {@code fields} may not give the standard {@code stood} the quantity it names. */
  void check(RuleFields fields, YamlNode.Mapping stood, String code) {
    String before = RuleNodes.text(stood, KEY);
    fields
        .node()
        .get(KEY)
        .filter(value -> !RuleNodes.written(value).equals(before))
        .ifPresent(
            value -> {
              Optional<Quantity> unknown = catalog.find(before).filter(own -> !own.observed());
              if (unknown.isEmpty()) {
                problems.report(ProblemCode.QUANTITY_KNOWN, value.place(), code, before);
              }
              catalog
                  .find(RuleNodes.written(value))
                  .ifPresent(
                      named ->
                          unknown.ifPresent(own -> checkUnit(named, own, value, fields, stood)));
            });
  }

  /** A threshold that was written in another unit, or in none, is no threshold of the quantity. */
  private void checkUnit(
      Quantity named, Quantity own, YamlNode value, RuleFields fields, YamlNode.Mapping stood) {
    boolean sameUnit =
        named.unit().equals(own.unit()) && Objects.equals(named.levels(), own.levels());
    Stream.of("linear", "steps")
        .flatMap(shape -> Stream.of("lower", "upper").map(key -> FigureKey.in(shape, key)))
        .filter(key -> key.in(fields.node()).isEmpty())
        .flatMap(key -> threshold(key, stood).stream())
        .findFirst()
        .filter(stays -> !sameUnit)
        .ifPresent(
            stays ->
                problems.report(
                    ProblemCode.QUANTITY_NOT_OF_A_UNIT,
                    value.place(),
                    named.id(),
                    named.levels().isEmpty() ? named.unit() : String.join(", ", named.levels()),
                    stays));
  }

  private static Optional<String> threshold(FigureKey key, YamlNode.Mapping stood) {
    return key.in(stood).map(RuleNodes::written).filter(written -> !written.isEmpty());
  }
}
