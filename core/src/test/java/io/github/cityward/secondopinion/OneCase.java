package io.github.cityward.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a town comes to where certain provisions apply, by one of the ways to pass. */
final class OneCase {
  private final Quantities quantities;
  private final Node rules;
  private final TownPages town;
  private final LocalDate day;
  private final boolean unverified;
  private final ValuesInUse values;
  private final Easings easings;
  private final Optional<Node> way;
  private final Fraction most;
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final Map<String, Fraction> weights = new LinkedHashMap<>();
  private final Map<String, String> bases = new LinkedHashMap<>();
  private final List<String> conditions = new ArrayList<>();

  OneCase(
      Quantities quantities,
      Node rules,
      TownPages town,
      LocalDate day,
      boolean unverified,
      Easings easings,
      Optional<Node> way) {
    this.quantities = quantities;
    this.rules = rules;
    this.town = town;
    this.day = day;
    this.unverified = unverified;
    this.values = new ValuesInUse(quantities, town, rules, day, unverified);
    this.easings = easings;
    this.way = way;
    Span total = Span.ZERO;
    Fraction highest = Fraction.ZERO;
    for (Node criterion : rules.list("criteria")) {
      Fraction maximum = maximum(criterion);
      Span sum = sum(criterion).cut(new Span(Fraction.ZERO, maximum));
      judge(criterion.text("code"), sum, needed(criterion, maximum), maximum);
      total = total.plus(sum);
      highest = highest.plus(maximum);
    }
    this.most = highest;
    judge("total", total, neededInAll(highest), highest);
  }

  /** What each standard that applies, each group, each criterion and the total come to. */
  Map<String, Line> lines() {
    return lines;
  }

  /**
   * The share of the maximum points, or of the standards, on each basis and on no value, if any.
   */
  Map<String, Fraction> shares() {
    Fraction all = weights.values().stream().reduce(Fraction.ZERO, Fraction::plus);
    Map<String, Fraction> shares = new LinkedHashMap<>();
    weights.forEach(
        (code, weight) ->
            shares.merge(
                bases.get(code), weight.times(Fraction.HUNDRED).over(all), Fraction::plus));
    shares.values().removeIf(Fraction.ZERO::equals);
    return shares;
  }

  /** Whether all lines are reached. */
  String verdict() {
    if (conditions.contains("NOT_MET")) {
      return "NOT_MET";
    }
    return conditions.contains("UNDETERMINED") ? "UNDETERMINED" : "MET";
  }

  /** The total as it is judged by the line of this case. */
  Line total(Span points) {
    return new Line(points, judged(points, neededInAll(most), most), "");
  }

  private void judge(String code, Span points, Optional<Fraction> line, Fraction maximum) {
    String verdict = judged(points, line, maximum);
    conditions.add(verdict);
    lines.put(code, new Line(points, verdict, ""));
  }

  private static String judged(Span points, Optional<Fraction> line, Fraction maximum) {
    boolean met = !points.low().isBelow(line.orElse(maximum));
    boolean missed = line.isPresent() && points.high().isBelow(line.get());
    return met ? "MET" : missed ? "NOT_MET" : "UNDETERMINED";
  }

  private boolean scored() {
    return rules.get("pass").orElseThrow().has("total");
  }

  private Fraction maximum(Node criterion) {
    return scored()
        ? Fraction.parse(criterion.text("maximum"))
        : Fraction.of(criterion.list("indicators").size());
  }

  private Optional<Fraction> needed(Node criterion, Fraction maximum) {
    String key = scored() ? "minimum" : "needs";
    return line(
        way.filter(
            each ->
                each.get("needs")
                    .flatMap(all -> all.get("criteria"))
                    .orElseThrow()
                    .has(criterion.text("code"))),
        lines -> lines.get("criteria").flatMap(all -> all.get(criterion.text("code"))),
        criterion.figure("", key, key, unverified),
        maximum);
  }

  private Optional<Fraction> neededInAll(Fraction maximum) {
    Node line =
        rules.get("pass").flatMap(pass -> pass.get(scored() ? "total" : "standards")).orElseThrow();
    return line(
        way, lines -> lines.get("total"), line.figure("", "at-least", "", unverified), maximum);
  }

  /** A line of the pass rule, or the one that a provision puts in its place, if that counts. */
  private Optional<Fraction> line(
      Optional<Node> provision,
      Function<Node, Optional<Node>> other,
      Optional<Node> own,
      Fraction maximum) {
    return provision
        .map(
            each -> easings.known(each) ? each.get("needs").flatMap(other) : Optional.<Node>empty())
        .orElse(own)
        .map(figure -> figure.text().equals("all") ? maximum : Fraction.parse(figure.text()));
  }

  private Span sum(Node criterion) {
    return scored() ? sumOfPoints(criterion) : sumOfMet(criterion);
  }

  /** What the maxima that count leave goes in equal parts to the standards of unknown points. */
  private void weigh(Node criterion, List<Node> standards) {
    Fraction rest = maximum(criterion);
    List<String> open = new ArrayList<>();
    for (Node each : standards) {
      Optional<Fraction> most = ScoredStandard.points(each, "maximum", unverified);
      most.ifPresentOrElse(
          points -> weights.put(each.text("code"), points), () -> open.add(each.text("code")));
      rest = rest.minus(most.orElse(Fraction.ZERO));
    }
    Fraction left = rest.max(Fraction.ZERO);
    open.forEach(code -> weights.put(code, left.over(Fraction.of(open.size()))));
  }

  private Span sumOfMet(Node criterion) {
    return criterion.list("indicators").stream()
        .map(each -> counted(criterion, each))
        .reduce(Span.ZERO, Span::plus);
  }

  private Span sumOfPoints(Node criterion) {
    List<Node> standards = criterion.list("indicators");
    Fraction free =
        standards.stream()
            .map(each -> ScoredStandard.best(each, unverified))
            .reduce(maximum(criterion), Fraction::minus);
    Span sum = Span.ZERO;
    for (Node standard : standards) {
      Fraction left = free.plus(ScoredStandard.best(standard, unverified)).max(Fraction.ZERO);
      sum = sum.plus(scored(criterion, standard, left));
    }
    weigh(criterion, standards);
    return sum;
  }

  /**
   * @param left the maximum of the criterion less what its other standards give at least
   */
  private Span scored(Node criterion, Node standard, Fraction left) {
    Easings.Place place = Easings.Place.of(standard, criterion);
    return noted(
        standard,
        new ScoredStandard(standard, left, quantities, unverified, easings, place)
            .score(values.of(standard.text("quantity"))));
  }

  private Span noted(Node standard, Score score) {
    String code = standard.text("code");
    lines.put(code, new Line(score.points(), score.verdict(), score.reason()));
    bases.put(code, values.basis(standard.text("quantity")).orElse("missing"));
    return score.points();
  }

  private Span counted(Node criterion, Node standard) {
    for (String kind : List.of("any-of", "all-of", "some-of")) {
      if (standard.has(kind)) {
        return group(criterion, standard, kind);
      }
    }
    if (!standard.has("one-applies")) {
      Easings.Place place = Easings.Place.of(standard, criterion);
      weights.put(standard.text("code"), Fraction.ONE);
      return noted(
          standard,
          new CountedStandard(standard, quantities, unverified, easings, place)
              .score(values.of(standard.text("quantity"))));
    }
    List<Node> options = standard.list("one-applies");
    List<Node> possible =
        options.stream()
            .filter(
                each ->
                    town.mayFall(each.get("when").orElseThrow(), day, values.level("urban.class")))
            .toList();
    return (possible.isEmpty() ? options : possible)
        .stream().map(each -> counted(criterion, each)).reduce(Span::hull).orElseThrow();
  }

  /** Parts that count as one. */
  private Span group(Node criterion, Node group, String kind) {
    List<Node> parts = group.list(kind);
    Span met = parts.stream().map(each -> counted(criterion, each)).reduce(Span.ZERO, Span::plus);
    Fraction needed =
        switch (kind) {
          case "any-of" -> Fraction.ONE;
          case "all-of" -> Fraction.of(parts.size());
          default -> Fraction.parse(group.text("needs"));
        };
    Span reached =
        new Span(
            met.low().isBelow(needed) ? Fraction.ZERO : Fraction.ONE,
            met.high().isBelow(needed) ? Fraction.ZERO : Fraction.ONE);
    lines.put(group.text("code"), new Line(met, Score.verdict(reached), ""));
    return reached;
  }
}
