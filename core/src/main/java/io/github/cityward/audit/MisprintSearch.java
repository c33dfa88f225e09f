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
 * exchanged, a decimal point moved, one wrong digit. Where parts of a sum are not printed, and
 * where a figure is not what the law allows and belongs to no sum, a slip is named only if no other
 * one would do.
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
    for (List<Check> together : connected(broken.stream().filter(MisprintSearch::isSum))) {
      List<Candidate> common = candidates(together);
      if (together.stream().noneMatch(Check::isComplete)) {
        findings.addAll(onlyOne(common, together));
      } else if (common.isEmpty()
          && together.size() > 1
          && together.stream().noneMatch(MisprintSearch::counts)) {
        together.forEach(each -> findings.addAll(named(candidates(List.of(each)))));
      } else {
        findings.addAll(named(common));
      }
    }
    findings.addAll(withoutWholeSums());
    return findings;
  }

  /** What belongs to no sum whose parts are all printed. */
  private List<Finding> withoutWholeSums() {
    Set<String> told = new HashSet<>();
    broken.stream().filter(MisprintSearch::isSum).forEach(each -> told.addAll(each.items()));
    List<Finding> findings = new ArrayList<>();
    for (String item : values.sheet().figures().keySet()) {
      if (!told.contains(item) && !isLegal(item, values.printed(item).orElseThrow())) {
        List<Check> sums = broken.stream().filter(each -> each.items().contains(item)).toList();
        findings.addAll(onlyOne(candidates(item, sums).toList(), sums));
        sums.forEach(each -> told.addAll(each.items()));
      }
    }
    Stream<Check> left =
        broken.stream()
            .filter(each -> each.ground() != Finding.Ground.POINTS)
            .filter(each -> each.items().stream().noneMatch(told::contains));
    connected(left).forEach(sums -> findings.addAll(onlyOne(candidates(sums), sums)));
    return findings;
  }

  private List<Finding> onlyOne(List<Candidate> all, List<Check> sums) {
    return all.size() == 1
        ? List.of(finding(all.get(0), all, isUnverified(all.get(0), sums)))
        : List.of();
  }

  /** What the law lets the figure be, and what is not printed, leave no other slip. */
  private boolean isUnverified(Candidate only, List<Check> sums) {
    Limits limits = values.limits().get(only.item());
    return (limits != null && limits.areUnverified())
        || sums.stream()
            .flatMap(each -> each.parts().stream())
            .anyMatch(each -> SheetChecks.isUnverified(each, values));
  }

  /** {@return the checks, those together that share a figure} */
  private static List<List<Check>> connected(Stream<Check> checks) {
    List<List<Check>> groups = new ArrayList<>();
    for (Check check : checks.toList()) {
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
        .map(each -> finding(each, best, false))
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
    if (together.stream().anyMatch(each -> !with(each, item, slip).fits())) {
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
            .filter(Check::isComplete)
            .allMatch(each -> with(each, item, slip).isExact());
    return good
        ? List.of(new Candidate(item, slip, exact, reachesMinimum(item, slip.figure())))
        : List.of();
  }

  private Check with(Check check, String item, Slip slip) {
    return check.with(item, slip.figure(), values.values(item, slip.figure()));
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

  private Finding finding(Candidate misprint, List<Candidate> all, boolean unverified) {
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
        unverified);
  }
}
