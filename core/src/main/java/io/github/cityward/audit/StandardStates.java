package io.github.cityward.audit;

import static io.github.cityward.audit.SheetItems.AT_MAXIMUM;
import static io.github.cityward.audit.SheetItems.AT_MINIMUM;
import static io.github.cityward.audit.SheetItems.BETWEEN;
import static io.github.cityward.audit.SheetItems.NOT_MET;
import static io.github.cityward.audit.SheetItems.STANDARDS_MET;

import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Figure;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.RuleSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many standards can be in which state, by the points that are printed of them. */
final class StandardStates {
  /** The counts that the points tell of. */
  static final List<String> STATES =
      List.of(STANDARDS_MET, AT_MAXIMUM, BETWEEN, AT_MINIMUM, NOT_MET);

  private static final Set<String> ANY = Set.of(AT_MAXIMUM, BETWEEN, AT_MINIMUM, NOT_MET);

  private final List<Set<String>> possible;
  private final boolean open;
  private final RuleSet rules;
  private final Map<String, Printed> figures;

  StandardStates(SheetValues values) {
    this.possible =
        values.rules().indicators().map(each -> states(each, values.values(each.code()))).toList();
    this.rules = values.rules();
    this.figures = values.sheet().figures();
    this.open = values.rules().hasCriteriaOnly();
  }

  /** {@return how many standards are in the state that {@code item} counts} */
  Span count(String item) {
    if (open) {
      return Span.ANY;
    }
    Set<String> counted =
        item.equals(STANDARDS_MET) ? Set.of(AT_MAXIMUM, BETWEEN, AT_MINIMUM) : Set.of(item);
    long least = possible.stream().filter(counted::containsAll).count();
    long most = possible.stream().filter(each -> each.stream().anyMatch(counted::contains)).count();
    return Span.of(new Range(Rational.of(least), Rational.of(most)));
  }

  /** {@return whether a figure of the law decides some of them that nobody checked} */
  boolean areUnverified() {
    return rules
        .indicators()
        .filter(each -> figures.containsKey(each.code()))
        .flatMap(each -> Stream.of(each.minimum(), each.maximum()))
        .anyMatch(each -> each.evidence() == Evidence.UNVERIFIED);
  }

  private static Set<String> states(Indicator indicator, Optional<Span> printed) {
    if (printed.isEmpty()) {
      return ANY;
    }
    Span points = printed.get();
    Rational least = number(indicator.minimum());
    Rational most = number(indicator.maximum());
    Set<String> states = new LinkedHashSet<>();
    if (points.low() != null && points.low().signum() <= 0) {
      states.add(NOT_MET);
    }
    if (points.high() == null || points.high().signum() > 0) {
      if (holds(points, most)) {
        states.add(AT_MAXIMUM);
      }
      if (holds(points, least)) {
        states.add(AT_MINIMUM);
      }
      if (reachesAbove(points, least) && reachesBelow(points, most)) {
        states.add(BETWEEN);
      }
    }
    return states.isEmpty() ? ANY : states; // not legal, which is told of where it stands
  }

  private static @Nullable Rational number(Figure<Points> figure) {
    Points points = figure.value();
    return points == null ? null : points.value();
  }

  /** What is not known may be anywhere. */
  private static boolean holds(Span points, @Nullable Rational line) {
    return line == null || points.overlaps(Span.exactly(line));
  }

  private static boolean reachesAbove(Span points, @Nullable Rational line) {
    return line == null || points.high() == null || points.high().compareTo(line) > 0;
  }

  private static boolean reachesBelow(Span points, @Nullable Rational line) {
    return line == null || points.low() == null || points.low().compareTo(line) < 0;
  }
}
