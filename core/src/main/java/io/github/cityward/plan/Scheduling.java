package io.github.cityward.plan;

import io.github.cityward.town.Project;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the starts by which some projects keep to what may be spent in each year and reach the
 * goal: the earliest ones, first of those projects whose start decides what is earned, then of the
 * others, each by their ids in order. Made for one set of projects.
 */
final class Scheduling {
  private static final int MOST_FAILURES = 200_000;

  private final Predicate<List<Project>> isMet;
  private final Clock clock;
  private final List<Startable> order;
  private final int mattering;
  private final List<YearLimits.Span> spans;

  /** What the projects from a place in the order on spend at least, in each span. */
  private final List<long[]> least = new ArrayList<>();

  private final List<StartOption> taken = new ArrayList<>();
  private final Set<List<Long>> failures = new HashSet<>();

  /**
   * Prepares the search.
   *
   * @param chosen places of the projects
   * @param isMet whether the goal is reached with the projects so started, by their ids in order
   */
  Scheduling(
      Startables startables,
      Collection<Integer> chosen,
      Predicate<List<Project>> isMet,
      Clock clock) {
    this.isMet = isMet;
    this.clock = clock;
    this.order =
        chosen.stream()
            .sorted()
            .map(startables.all()::get)
            .sorted(Comparator.comparing(each -> !each.matters()))
            .toList();
    this.mattering = (int) order.stream().filter(Startable::matters).count();
    this.spans = startables.limits().spans();
    long[] sums = new long[spans.size()];
    least.add(sums.clone());
    for (int i = order.size() - 1; i >= 0; i--) {
      for (int s = 0; s < sums.length; s++) {
        sums[s] = Math.addExact(sums[s], spans.get(s).least(order.get(i)));
      }
      least.add(sums.clone());
    }
    Collections.reverse(least);
  }

  /** {@return the projects with their starts, by their ids in order; empty if none were found} */
  Optional<List<Project>> find() {
    int years = order.isEmpty() ? 0 : order.get(0).options().get(0).paid().size();
    return find(0, new long[years]) ? Optional.of(dated()) : Optional.empty();
  }

  private boolean find(int place, long[] spent) {
    if (clock.isOver() || !isWithin(place, spent) || (place == mattering && !isMet.test(dated()))) {
      return false;
    }
    if (place == order.size()) {
      return true;
    }
    List<Long> state = state(place, spent);
    if (place >= mattering && failures.contains(state)) {
      return false;
    }
    for (StartOption each : order.get(place).options()) {
      taken.add(each);
      if (find(place + 1, plus(spent, each.paid()))) {
        return true;
      }
      taken.remove(place);
    }
    if (place >= mattering && failures.size() < MOST_FAILURES) {
      failures.add(state);
    }
    return false;
  }

  private boolean isWithin(int place, long[] spent) {
    for (int s = 0; s < spans.size(); s++) {
      YearLimits.Span span = spans.get(s);
      long sum = least.get(place)[s];
      for (int year = span.from(); year <= span.to() && year < spent.length; year++) {
        sum = Math.addExact(sum, spent[year]);
      }
      if (sum > span.limit()) {
        return false;
      }
    }
    return true;
  }

  private static long[] plus(long[] spent, List<Long> more) {
    long[] sum = spent.clone();
    for (int year = 0; year < sum.length; year++) {
      sum[year] = Math.addExact(sum[year], more.get(year));
    }
    return sum;
  }

  private static List<Long> state(int place, long[] spent) {
    return Stream.concat(Stream.of((long) place), Arrays.stream(spent).boxed()).toList();
  }

  /** The projects whose starts are not decided yet as they are if they start at the earliest. */
  private List<Project> dated() {
    return Stream.concat(
            taken.stream(),
            order.subList(taken.size(), order.size()).stream().map(each -> each.options().get(0)))
        .map(StartOption::project)
        .sorted(Comparator.comparing(Project::id))
        .toList();
  }
}
