package io.github.cityward.audit;

import io.github.cityward.quantity.Range;
import io.github.cityward.rules.Indicator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for the one slip in one figure that explains why sums do not fit. It must mend every sum
 * that the figure belongs to and leave it a value that the law allows. Sums that hold as printed
 * come before those that hold within rounding, and two digits exchanged before a decimal point
 * moved before one wrong digit; what is better in one way and worse in the other is named too.
 * Where more than six figures are left, none is.
 */
final class MisprintSearch {
  /** As many as a total and five criteria have figures. */
  private static final int MOST = 6;

  private final SheetValues values;
  private final List<Check> broken;
  private final Set<String> brokenNames;
  private final Set<String> standards;

  MisprintSearch(SheetValues values, List<Check> broken) {
    this.values = values;
    this.broken = broken;
    this.brokenNames = broken.stream().map(Check::name).collect(Collectors.toSet());
    this.standards = values.rules().indicators().map(Indicator::code).collect(Collectors.toSet());
  }

  /** A figure that may be a misprint. */
  private record Candidate(String item, Slip slip, boolean exact) {
    /** Nothing weighs a likelier slip against a sum that holds as printed: only both are better. */
    boolean isBetterThan(Candidate other) {
      int likelier = other.slip().ground().compareTo(slip.ground());
      int truer = Boolean.compare(exact, other.exact);
      return likelier >= 0 && truer >= 0 && (likelier > 0 || truer > 0);
    }

    Finding.Part part() {
      return new Finding.Part(item, slip.figure().text(), "");
    }
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (List<Check> together : connected()) {
      List<Candidate> common = candidates(together);
      if (common.isEmpty() && together.size() > 1) {
        together.forEach(each -> findings.addAll(named(candidates(List.of(each)))));
      } else {
        findings.addAll(named(common));
      }
    }
    return findings;
  }

  /** {@return the broken checks, those together that share a figure} */
  private List<List<Check>> connected() {
    List<List<Check>> groups = new ArrayList<>();
    for (Check check : broken.stream().filter(MisprintSearch::isSum).toList()) {
      List<List<Check>> touching =
          groups.stream()
              .filter(group -> group.stream().anyMatch(each -> sharesFigure(each, check)))
              .toList();
      List<Check> merged = new ArrayList<>(touching.stream().flatMap(List::stream).toList());
      merged.add(check);
      groups.removeAll(touching);
      groups.add(merged);
    }
    return groups;
  }

  /** A count that the points contradict tells as little of the count as of the points. */
  private static boolean isSum(Check check) {
    return check.isComplete() && check.ground() != Finding.Ground.POINTS;
  }

  private static boolean sharesFigure(Check one, Check other) {
    return one.items().stream().anyMatch(other.items()::contains);
  }

  private List<Candidate> candidates(List<Check> together) {
    Set<String> shared = new HashSet<>(together.get(0).items());
    together.forEach(each -> shared.retainAll(each.items()));
    return values.sheet().figures().keySet().stream()
        .filter(shared::contains)
        .flatMap(item -> candidates(item, together))
        .toList();
  }

  /** {@return the candidates that none is better than, unless they are too many} */
  private List<Finding> named(List<Candidate> all) {
    List<Candidate> best =
        all.stream()
            .filter(each -> all.stream().noneMatch(other -> other.isBetterThan(each)))
            .toList();
    return best.size() > MOST ? List.of() : best.stream().map(each -> finding(each, best)).toList();
  }

  private Stream<Candidate> candidates(String item, List<Check> together) {
    Printed printed = values.printed(item).orElseThrow();
    boolean count = SheetItems.isCount(item, values.rules());
    return Slip.behind(printed.text(), count).values().stream()
        .filter(slip -> isLegal(item, slip.figure()))
        .flatMap(slip -> mended(item, slip, together).stream());
  }

  private List<Candidate> mended(String item, Slip slip, List<Check> together) {
    Check first = together.get(0);
    if (!first.with(item, slip.figure(), values.values(item, slip.figure())).fits()) {
      return List.of(); // most slips end here, without all checks being made anew
    }
    SheetValues changed = values.with(item, slip.figure());
    List<Check> still = SheetChecks.broken(changed);
    Set<String> mended = together.stream().map(Check::name).collect(Collectors.toSet());
    boolean good =
        still.stream()
            .allMatch(
                each ->
                    brokenNames.contains(each.name())
                        && !mended.contains(each.name())
                        && !each.items().contains(item));
    boolean exact =
        together.stream()
            .allMatch(
                each ->
                    each.with(item, slip.figure(), values.values(item, slip.figure())).isExact());
    return good ? List.of(new Candidate(item, slip, exact)) : List.of();
  }

  private boolean isLegal(String item, Printed figure) {
    Limits limits = values.limits().get(item);
    Range range = values.values(item, figure);
    return limits == null
        || (!limits.areAbove(range) && !(standards.contains(item) && limits.areBelow(range)));
  }

  private Finding finding(Candidate misprint, List<Candidate> all) {
    String meant = misprint.slip().figure().text();
    return new Finding(
        values.sheet(),
        misprint.item(),
        Finding.Code.LIKELY_MISPRINT,
        misprint.slip().ground(),
        values.printed(misprint.item()).orElseThrow().text(),
        meant,
        all.stream().filter(each -> !each.equals(misprint)).map(Candidate::part).toList(),
        meant,
        false);
  }
}
