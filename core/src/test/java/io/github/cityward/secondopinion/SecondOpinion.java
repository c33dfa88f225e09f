package io.github.cityward.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The assessor once more, plain and slow: written from the contract, the pages on the method and on
 * the rule format and the rule files alone, with arithmetic, CSV and town reading of its own. Of
 * the conditions on the commune-level units it knows that they are open, since the law gives no
 * figure of table 2B.
 */
final class SecondOpinion {
  private final Node rules;
  private final TownPages town;
  private final LocalDate day;
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final Map<String, Fraction> shares;
  private String standards = "";

  SecondOpinion(
      Quantities quantities, Node rules, TownPages town, LocalDate day, boolean unverified) {
    this.rules = rules;
    this.town = town;
    this.day = day;
    List<OneCase> shown = new ArrayList<>();
    for (Easings easings : Easings.alternatives(rules, town, day, unverified)) {
      OneCase best = null;
      String verdict = "NOT_MET";
      for (Optional<Node> way : easings.ways()) {
        OneCase one = new OneCase(quantities, rules, town, day, unverified, easings, way);
        best = best == null || isBetter(one.verdict(), verdict) ? one : best;
        verdict = or(verdict, one.verdict());
      }
      standards = shown.isEmpty() ? verdict : Line.either(standards, verdict);
      shown.add(Objects.requireNonNull(best));
    }
    for (OneCase each : shown) {
      each.lines().forEach((code, line) -> lines.merge(code, line, Line::either));
    }
    lines.computeIfPresent("total", (code, line) -> shown.get(0).total(line.points()));
    this.shares = shown.get(0).shares();
  }

  /** By another way to pass it may be met, or met more surely. */
  private static boolean isBetter(String verdict, String than) {
    return !than.equals("MET") && !verdict.equals(than) && !verdict.equals("NOT_MET");
  }

  private static String or(String one, String other) {
    if (one.equals("MET") || other.equals("MET")) {
      return "MET";
    }
    return one.equals("NOT_MET") && other.equals("NOT_MET") ? "NOT_MET" : "UNDETERMINED";
  }

  /**
   * Points, verdict and reason by the code of each standard that applies; points and verdict of
   * each criterion and of the total; the verdict of each group, of the standards and on the whole.
   */
  Map<String, String> results() {
    Map<String, String> results = new LinkedHashMap<>();
    lines.forEach((code, line) -> results.put(code, line.toString()));
    results.put("standards", standards);
    results.put("verdict", verdict());
    return results;
  }

  /**
   * The share of the maximum points, or of the standards, on each basis and on no value, if any.
   */
  Map<String, Fraction> shares() {
    return shares;
  }

  private String verdict() {
    Optional<LocalDate> end =
        rules.get("abolished").map(each -> LocalDate.parse(each.text("from")));
    if (end.isPresent() && !day.isBefore(end.get())) {
      return "NOT_MET";
    }
    boolean asked = rules.get("pass").orElseThrow().has("units");
    boolean open = asked && !town.liesInSeveral(day).equals(Score.NO);
    return open && standards.equals("MET") ? "UNDETERMINED" : standards;
  }
}
