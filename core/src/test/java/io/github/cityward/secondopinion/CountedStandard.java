package io.github.cityward.secondopinion;

import java.util.List;
import java.util.Optional;

/** Whether a standard that gives no points is met: 1, 0, or either. */
final class CountedStandard {
  private static final Span EITHER = new Span(Fraction.ZERO, Fraction.ONE);
  private static final Span MET = Span.exactly(Fraction.ONE);

  private final Node standard;
  private final Quantities quantities;
  private final boolean unverified;

  CountedStandard(Node standard, Quantities quantities, boolean unverified) {
    this.standard = standard;
    this.quantities = quantities;
    this.unverified = unverified;
  }

  Span met(ValuesInUse values, Easings easings, Easings.Place place) {
    if (easings.exempts(place)) {
      return MET;
    }
    Span met = met(values.of(standard.text("quantity")), easings, place);
    String kind = quantities.kind(standard.text("quantity"));
    return easings.easesUnknown(place, kind) && met.high().equals(Fraction.ZERO) ? EITHER : met;
  }

  private Span met(Optional<Span> value, Easings easings, Easings.Place place) {
    for (String comparison : List.of("at-least", "at-most", "more-than", "less-than", "one-of")) {
      Optional<Node> required = standard.figure("required", comparison, "", unverified);
      if (required.isPresent() && value.isPresent()) {
        return compared(comparison, required.get(), value.get(), easings, place);
      }
    }
    return EITHER;
  }

  private Span compared(
      String comparison, Node required, Span value, Easings easings, Easings.Place place) {
    String quantity = standard.text("quantity");
    if (comparison.equals("one-of")) {
      List<Fraction> good =
          required.list().stream().map(each -> quantities.number(quantity, each.text())).toList();
      return new Span(one(good.contains(value.low())), one(good.contains(value.high())));
    }
    Fraction line = quantities.number(quantity, required.list().get(0).text());
    String kind = quantities.kind(quantity);
    for (Node lowers : easings.lowering(place)) {
      line = ScoredStandard.reduced(line, Fraction.parse(lowers.text("factor")), kind).min(line);
    }
    return switch (comparison) {
      case "at-least" ->
          new Span(one(!value.low().isBelow(line)), one(!value.high().isBelow(line)));
      case "at-most" -> new Span(one(!line.isBelow(value.high())), one(!line.isBelow(value.low())));
      case "more-than" -> new Span(one(line.isBelow(value.low())), one(line.isBelow(value.high())));
      default -> new Span(one(value.high().isBelow(line)), one(value.low().isBelow(line)));
    };
  }

  private static Fraction one(boolean met) {
    return met ? Fraction.ONE : Fraction.ZERO;
  }
}
