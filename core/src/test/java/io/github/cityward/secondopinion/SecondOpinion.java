package io.github.cityward.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The assessor once more, plain and slow: written from the contract, the pages on the method and on
 * the rule format and the rule files alone, with arithmetic, CSV and town reading of its own.
 */
final class SecondOpinion {
  private final Quantities quantities;
  private final Node rules;
  private final TownPages town;
  private final LocalDate day;
  private final boolean unverified;
  private final ValuesInUse values;
  private final Easings easings;
  private final Map<String, Span> points = new LinkedHashMap<>();
  private final List<String> conditions = new ArrayList<>();

  SecondOpinion(
      Quantities quantities, Node rules, TownPages town, LocalDate day, boolean unverified) {
    this.quantities = quantities;
    this.rules = rules;
    this.town = town;
    this.day = day;
    this.unverified = unverified;
    this.values = new ValuesInUse(quantities, town, rules, day, unverified);
    this.easings = new Easings(rules, town, day, unverified);
    Span total = Span.ZERO;
    Fraction most = Fraction.ZERO;
    for (Node criterion : rules.list("criteria")) {
      Fraction maximum = maximum(criterion);
      Span sum = sum(criterion).cut(new Span(Fraction.ZERO, maximum));
      points.put(criterion.text("code"), sum);
      judge(sum, needed(criterion, maximum), maximum);
      total = total.plus(sum);
      most = most.plus(maximum);
    }
    points.put("total", total);
    judge(total, neededInAll(most), most);
  }

  /** Points by the code of each standard that applies and of each criterion, and the total. */
  Map<String, Span> points() {
    return points;
  }

  String verdict() {
    if (conditions.contains("NOT_MET")) {
      return "NOT_MET";
    }
    return conditions.contains("UNDETERMINED") ? "UNDETERMINED" : "MET";
  }

  private void judge(Span points, Optional<Fraction> line, Fraction maximum) {
    if (!points.low().isBelow(line.orElse(maximum))) {
      conditions.add("MET");
    } else {
      conditions.add(
          line.isPresent() && points.high().isBelow(line.get()) ? "NOT_MET" : "UNDETERMINED");
    }
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
        easings
            .otherLines()
            .filter(
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
        easings.otherLines(),
        lines -> lines.get("total"),
        line.figure("", "at-least", "", unverified),
        maximum);
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
    return sum;
  }

  /**
   * @param left the maximum of the criterion less what its other standards give at least
   */
  private Span scored(Node criterion, Node standard, Fraction left) {
    String quantity = standard.text("quantity");
    Span earned =
        new ScoredStandard(standard, left, quantities, unverified)
            .earned(
                values.of(quantity),
                quantities.kind(quantity),
                easings,
                Easings.Place.of(standard, criterion));
    points.put(standard.text("code"), earned);
    return earned;
  }

  private Span counted(Node criterion, Node standard) {
    if (!standard.has("one-applies")) {
      Span met =
          new CountedStandard(standard, quantities, unverified)
              .met(values, easings, Easings.Place.of(standard, criterion));
      points.put(standard.text("code"), met);
      return met;
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
}
