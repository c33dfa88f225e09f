package io.github.cityward.secondopinion;

import java.util.Optional;

/**
 * What a standard may earn, from its two thresholds and the points there; each may not be known.
 */
final class ScoredStandard {
  private final Optional<Fraction> lower;
  private final Optional<Fraction> upper;
  private final Span minimum;
  private final Span maximum;
  private final boolean linear;
  private final boolean better;

  /**
   * @param left what its criterion leaves to it, where its maximum points do not count
   */
  ScoredStandard(Node standard, Fraction left, Quantities quantities, boolean unverified) {
    String quantity = standard.text("quantity");
    String scale = standard.has("linear") ? "linear" : "steps";
    this.linear = scale.equals("linear");
    this.better =
        standard.get(scale).flatMap(each -> each.get("better")).stream()
            .noneMatch(word -> word.text().equals("lower"));
    this.lower =
        standard
            .figure(scale, "lower", "lower", unverified)
            .map(figure -> turned(quantities.number(quantity, figure.text())));
    this.upper =
        standard
            .figure(scale, "upper", "upper", unverified)
            .map(figure -> turned(quantities.number(quantity, figure.text())));
    Optional<Fraction> atLower = points(standard, "minimum", unverified);
    Optional<Fraction> atUpper = points(standard, "maximum", unverified);
    Fraction most = atUpper.orElse(left);
    this.minimum = atLower.map(Span::exactly).orElse(new Span(Fraction.ZERO, most));
    this.maximum = atUpper.map(Span::exactly).orElse(new Span(minimum.low(), most));
  }

  private static Optional<Fraction> points(Node standard, String which, boolean unverified) {
    return standard
        .figure("points", which, which, unverified)
        .map(each -> Fraction.parse(each.text()));
  }

  /** Where less is better everything is seen in a mirror. */
  private Fraction turned(Fraction number) {
    return better ? number : number.negated();
  }

  /** What a value earns at worst and at best; nothing lowers a level. */
  Span earned(Optional<Span> value, String kind, Easings easings, Easings.Place place) {
    if (value.isEmpty()) {
      Fraction least = easings.exempts(place) ? minimum.low() : Fraction.ZERO;
      return new Span(least, maximum.high());
    }
    Fraction one = turned(value.get().low());
    Fraction other = turned(value.get().high());
    return new Span(
        earned(one.min(other), kind, easings, place).low(),
        earned(one.max(other), kind, easings, place).high());
  }

  private Span earned(Fraction value, String kind, Easings easings, Easings.Place place) {
    Span points = at(value, lower);
    if (!kind.equals("level") && lower.isPresent()) {
      for (Node lowers : easings.lowering(place)) {
        points = points.atLeast(lowered(value, points, lowers, kind));
      }
    }
    if (easings.exempts(place)) {
      points = points.atLeast(minimum);
    }
    if (easings.easesUnknown(place, kind) && lower.isPresent() && value.isBelow(lower.get())) {
      points = points.hull(new Span(points.low(), points.high().max(minimum.high())));
    }
    return points;
  }

  private Span lowered(Fraction value, Span normal, Node lowers, String kind) {
    Fraction reduced = reduced(lower.orElseThrow(), Fraction.parse(lowers.text("factor")), kind);
    boolean below = value.isBelow(lower.orElseThrow());
    if (value.isBelow(reduced)) {
      return Span.ZERO;
    }
    Span stays = below ? minimum : normal;
    boolean unknown = lowers.get("line").stream().anyMatch(word -> word.text().equals("unknown"));
    return unknown ? stays.hull(at(value, Optional.of(reduced))) : stays;
  }

  /** A share of a threshold; works are whole, and one stays one. */
  static Fraction reduced(Fraction threshold, Fraction factor, String kind) {
    Fraction reduced = threshold.times(factor);
    return kind.equals("count") ? reduced.rounded().max(Fraction.ONE) : reduced;
  }

  private Span at(Fraction value, Optional<Fraction> from) {
    if (from.isPresent() && value.isBelow(from.get())) {
      return Span.ZERO;
    }
    if (upper.isPresent() && !value.isBelow(upper.get())) {
      return maximum;
    }
    if (from.isEmpty()) {
      return new Span(Fraction.ZERO, maximum.high());
    }
    if (upper.isEmpty()) {
      return value.equals(from.get()) ? minimum : new Span(minimum.low(), maximum.high());
    }
    return linear ? line(value, from.get(), upper.get()) : minimum;
  }

  private Span line(Fraction value, Fraction from, Fraction to) {
    Fraction share = value.minus(from).over(to.minus(from));
    Fraction rest = Fraction.ONE.minus(share);
    return new Span(
        minimum.low().times(rest).plus(maximum.low().times(share)),
        minimum.high().times(rest).plus(maximum.high().times(share)));
  }

  /** What a standard is known to give at its best: its maximum points, else its minimum points. */
  static Fraction best(Node standard, boolean unverified) {
    return points(standard, "maximum", unverified)
        .or(() -> points(standard, "minimum", unverified))
        .orElse(Fraction.ZERO);
  }
}
