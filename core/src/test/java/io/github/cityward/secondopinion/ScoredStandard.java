package io.github.cityward.secondopinion;

import java.util.List;
import java.util.Optional;

/**
 * What a standard may earn, from its two thresholds and the points there; each may not be known.
 */
final class ScoredStandard {
  private final Node standard;
  private final String scale;
  private final boolean unverified;
  private final String kind;
  private final Easings easings;
  private final Easings.Place place;
  private final Optional<Fraction> lower;
  private final Optional<Fraction> upper;
  private final Span minimum;
  private final Span maximum;
  private final boolean linear;
  private final boolean better;

  /**
   * @param left what its criterion leaves to it, where its maximum points do not count
   */
  ScoredStandard(
      Node standard,
      Fraction left,
      Quantities quantities,
      boolean unverified,
      Easings easings,
      Easings.Place place) {
    String quantity = standard.text("quantity");
    this.standard = standard;
    this.scale = standard.has("linear") ? "linear" : "steps";
    this.unverified = unverified;
    this.kind = quantities.kind(quantity);
    this.easings = easings;
    this.place = place;
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

  static Optional<Fraction> points(Node standard, String which, boolean unverified) {
    return standard
        .figure("points", which, which, unverified)
        .map(each -> Fraction.parse(each.text()));
  }

  /** Where less is better everything is seen in a mirror. */
  private Fraction turned(Fraction number) {
    return better ? number : number.negated();
  }

  /** What a value comes to at worst and at best. */
  Score score(Optional<Span> value) {
    if (value.isEmpty()) {
      boolean exempt = easings.exempts(place);
      return new Score(
          new Span(exempt ? minimum.low() : Fraction.ZERO, maximum.high()),
          exempt ? Score.YES : Score.PERHAPS,
          "MISSING_VALUE");
    }
    Fraction one = turned(value.get().low());
    Fraction other = turned(value.get().high());
    return Score.between(score(one.min(other)), score(one.max(other)));
  }

  private Score score(Fraction value) {
    return new Score(earned(value), reached(value), reason(value));
  }

  private Span earned(Fraction value) {
    Span points = at(value, lower);
    for (Node lowers : lowering()) {
      points = points.atLeast(lowered(value, points, lowers));
    }
    if (easings.exempts(place)) {
      points = points.atLeast(minimum);
    }
    if (easings.easingUnknown(place, kind).isPresent() && isBelow(value)) {
      points = points.hull(new Span(points.low(), points.high().max(minimum.high())));
    }
    return points;
  }

  private Span reached(Fraction value) {
    boolean certain =
        isAtMaximum(value)
            || (lower.isPresent() && !isBelow(value))
            || easings.exempts(place)
            || lowering().stream().anyMatch(each -> !value.isBelow(reduced(each)));
    boolean possible = lower.isEmpty() || easings.easingUnknown(place, kind).isPresent();
    return certain ? Score.YES : possible ? Score.PERHAPS : Score.NO;
  }

  private String reason(Fraction value) {
    if (isAtMaximum(value)) {
      return unless("AT_MAXIMUM", "maximum");
    }
    if (lower.isEmpty()) {
      return unless("", "lower", "upper", "maximum");
    }
    if (isBelow(value) && easings.exempts(place)) {
      return unless("EXEMPT", "minimum");
    }
    if (!isBelow(value) && !value.equals(lower.get()) && upper.isEmpty()) {
      return unless("", "upper", "minimum", "maximum");
    }
    if (lowering().stream()
        .anyMatch(each -> linear && hasUnknownLine(each) && reduced(each).isBelow(value))) {
      return "MISSING_RULE";
    }
    if (isBelow(value)) {
      return lowering().stream().anyMatch(each -> !value.isBelow(reduced(each)))
          ? unless("RELIEF", "minimum")
          : easings.easingUnknown(place, kind).orElse("BELOW");
    }
    return linear && !value.equals(lower.get())
        ? unless("BETWEEN", "minimum", "maximum")
        : unless("AT_MINIMUM", "minimum");
  }

  /** The reason, unless one of the figures does not count: then that is why. */
  private String unless(String reason, String... figures) {
    String why = reason;
    for (String each : figures) {
      String block = each.endsWith("imum") ? "points" : scale;
      if (standard.figure(block, each, each, unverified).isEmpty()) {
        boolean stated = standard.get(block).flatMap(all -> all.get(each)).isPresent();
        boolean unchecked = stated && standard.evidence(each).equals("unverified");
        why = unchecked && !why.equals("MISSING_RULE") ? "UNVERIFIED_RULE" : "MISSING_RULE";
      }
    }
    return why;
  }

  private boolean isAtMaximum(Fraction value) {
    return upper.isPresent() && !value.isBelow(upper.get());
  }

  private boolean isBelow(Fraction value) {
    return lower.isPresent() && value.isBelow(lower.get());
  }

  /** Nothing lowers a level. */
  private List<Node> lowering() {
    return kind.equals("level") || lower.isEmpty() ? List.of() : easings.lowering(place);
  }

  private static boolean hasUnknownLine(Node lowers) {
    return lowers.get("line").stream().anyMatch(word -> word.text().equals("unknown"));
  }

  private Fraction reduced(Node lowers) {
    return reduced(lower.orElseThrow(), Fraction.parse(lowers.text("factor")), kind);
  }

  private Span lowered(Fraction value, Span normal, Node lowers) {
    if (value.isBelow(reduced(lowers))) {
      return Span.ZERO;
    }
    Span stays = isBelow(value) ? minimum : normal;
    return hasUnknownLine(lowers) ? stays.hull(at(value, Optional.of(reduced(lowers)))) : stays;
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
