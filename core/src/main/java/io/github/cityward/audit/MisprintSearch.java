package io.github.cityward.audit;

import io.github.cityward.quantity.Range;
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
 * that the figure belongs to and leave it a value that the law allows. Sums that hold as printed
 * come before those that hold within rounding; then two digits exchanged before a decimal point
 * moved before one wrong digit. Where more than three figures are equally likely, none is named.
 */
final class MisprintSearch {
  private static final int MOST = 3;

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
    private static final Comparator<Candidate> LIKELIEST_FIRST =
        Comparator.comparing(Candidate::exact)
            .reversed()
            .thenComparing(candidate -> candidate.slip().ground());
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (List<Check> together : connected()) {
      List<Finding> common = misprints(together);
      findings.addAll(common);
      if (common.isEmpty() && together.size() > 1) {
        together.forEach(each -> findings.addAll(misprints(List.of(each))));
      }
    }
    return findings;
  }

  /** {@return the broken checks, those together that share a figure} */
  private List<List<Check>> connected() {
    List<List<Check>> groups = new ArrayList<>();
    for (Check check : broken.stream().filter(Check::isComplete).toList()) {
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

  private static boolean sharesFigure(Check one, Check other) {
    return one.items().stream().anyMatch(other.items()::contains);
  }

  private List<Finding> misprints(List<Check> together) {
    Set<String> shared = new HashSet<>(together.get(0).items());
    together.forEach(each -> shared.retainAll(each.items()));
    List<Candidate> all =
        values.sheet().figures().keySet().stream()
            .filter(shared::contains)
            .flatMap(item -> candidates(item, together))
            .toList();
    List<Candidate> likeliest =
        all.stream()
            .min(Candidate.LIKELIEST_FIRST)
            .map(best -> all.stream().filter(each -> asLikely(each, best)).toList())
            .orElse(List.of());
    return likeliest.size() > MOST ? List.of() : likeliest.stream().map(this::finding).toList();
  }

  private static boolean asLikely(Candidate one, Candidate other) {
    return Candidate.LIKELIEST_FIRST.compare(one, other) == 0;
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

  private Finding finding(Candidate misprint) {
    String meant = misprint.slip().figure().text();
    return new Finding(
        values.sheet(),
        misprint.item(),
        Finding.Code.LIKELY_MISPRINT,
        misprint.slip().ground(),
        values.printed(misprint.item()).orElseThrow().text(),
        meant,
        List.of(),
        meant,
        false);
  }
}
