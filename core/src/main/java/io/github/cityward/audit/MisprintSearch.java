package io.github.cityward.audit;

import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Indicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for the one slip in one figure that explains why sums do not fit. It must mend every sum
 * that the figure belongs to and leave it a value that the law allows. Sums that hold within
 * rounding only are named where none holds as printed, and no more than six. Of those that hold as
 * printed the first six are named: a figure that reaches its minimum first, then two digits
 * exchanged, a decimal point moved, one wrong digit.
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
  private record Candidate(String item, Slip slip, boolean exact, boolean reachesMinimum) {
    /** Kinds of slips are on a par; the order only says which is read first. */
    static final Comparator<Candidate> FIRST =
        Comparator.comparing(Candidate::reachesMinimum)
            .reversed()
            .thenComparing(each -> each.slip().ground());

    Finding.Part part() {
      return new Finding.Part(item, slip.figure().text(), "");
    }
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (List<Check> together : connected()) {
      List<Candidate> common = candidates(together);
      if (common.isEmpty()
          && together.size() > 1
          && together.stream().noneMatch(MisprintSearch::counts)) {
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

  /**
   * A count that the points contradict tells as little of the count as of the points; a sum of
   * points that are not all printed, of none of them.
   */
  private static boolean isSum(Check check) {
    return (check.isComplete() || counts(check)) && check.ground() != Finding.Ground.POINTS;
  }

  private static boolean counts(Check check) {
    return check.code() == Finding.Code.COUNT_MISMATCH;
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

  private List<Finding> named(List<Candidate> all) {
    List<Candidate> exact = all.stream().filter(Candidate::exact).toList();
    if (exact.isEmpty() && all.size() > MOST) {
      return List.of();
    }
    List<Candidate> best = exact.isEmpty() ? all : exact;
    return best.stream()
        .sorted(Candidate.FIRST)
        .limit(MOST)
        .map(each -> finding(each, best))
        .toList();
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
    List<Check> complete = together.stream().filter(Check::isComplete).toList();
    boolean exact =
        (complete.isEmpty() ? together : complete)
            .stream()
                .allMatch(
                    each ->
                        each.with(item, slip.figure(), values.values(item, slip.figure()))
                            .isExact());
    // where nothing is complete, anything small enough would fit
    return good && (exact || !complete.isEmpty())
        ? List.of(new Candidate(item, slip, exact, reachesMinimum(item, slip.figure())))
        : List.of();
  }

  private boolean reachesMinimum(String item, Printed figure) {
    Limits limits = values.limits().get(item);
    Rational least = limits == null ? null : limits.least();
    return least == null || !values.values(item, figure).isBelow(least);
  }

  private boolean isLegal(String item, Printed figure) {
    Limits limits = values.limits().get(item);
    Span range = values.values(item, figure);
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
