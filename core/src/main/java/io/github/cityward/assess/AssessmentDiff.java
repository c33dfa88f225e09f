package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Indicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What moved between two assessments of two days, two laws or two towns, and why: after minus
 * before. Standards are matched by what they measure. The changes sum to the change of the total.
 *
 * @param before the assessment that is subtracted
 * @param after the assessment it is subtracted from
 * @param changes what moved, the largest first
 */
public record AssessmentDiff(Assessment before, Assessment after, List<Change> changes) {
  private static final Comparator<Change> LARGEST_FIRST =
      Comparator.comparing((Change change) -> size(change.low()).plus(size(change.high())))
          .reversed();

  public AssessmentDiff {
    changes = List.copyOf(changes);
  }

  static AssessmentDiff of(Assessment before, Assessment after) {
    List<Change> changes = new ArrayList<>();
    Map<String, IndicatorScore> earlier = byQuantity(before);
    Map<String, IndicatorScore> later = byQuantity(after);
    Map<String, IndicatorScore> unmatched = new LinkedHashMap<>();
    later.forEach(
        (quantity, score) -> {
          IndicatorScore match = earlier.remove(quantity);
          if (match == null) {
            unmatched.put(score.indicator().code(), score);
          } else {
            add(changes, match, score);
          }
        });
    for (IndicatorScore score : earlier.values()) {
      add(changes, score, unmatched.remove(score.indicator().code()));
    }
    unmatched.values().forEach(score -> add(changes, null, score));
    addCeilings(changes, before, after);
    changes.sort(LARGEST_FIRST);
    return new AssessmentDiff(before, after, changes);
  }

  /** {@return by how much the total moved in the worst case} */
  public Points low() {
    return after.points().low().minus(before.points().low());
  }

  /** {@return by how much the total moved in the best case} */
  public Points high() {
    return after.points().high().minus(before.points().high());
  }

  /** {@return the totals, and how many nodes moved, in one line} */
  @Override
  public String toString() {
    return before.points() + " -> " + after.points() + ": " + changes.size() + " changes";
  }

  /** A quantity that stands in two standards of one rule set is told apart by its turn. */
  private static Map<String, IndicatorScore> byQuantity(Assessment assessment) {
    Map<String, IndicatorScore> scores = new LinkedHashMap<>();
    Map<String, Integer> turns = new TreeMap<>();
    assessment
        .indicators()
        .forEach(
            score -> {
              String id = score.indicator().quantity().id();
              scores.put(id + " " + turns.merge(id, 1, Integer::sum), score);
            });
    return scores;
  }

  private static void add(
      List<Change> changes, @Nullable IndicatorScore before, @Nullable IndicatorScore after) {
    Interval from = before == null ? Interval.ZERO : before.points();
    Interval to = after == null ? Interval.ZERO : after.points();
    if (from.equals(to)) {
      return;
    }
    Indicator indicator =
        Objects.requireNonNull(after == null ? before : after, "either").indicator();
    changes.add(
        new Change(
            indicator.code(),
            indicator.name(),
            before,
            after,
            to.low().minus(from.low()),
            to.high().minus(from.high()),
            cause(before, after)));
  }

  private static Change.Cause cause(
      @Nullable IndicatorScore before, @Nullable IndicatorScore after) {
    if (before == null || after == null) {
      return Change.Cause.LAW;
    }
    boolean law = !before.indicator().equals(after.indicator());
    boolean value =
        !Objects.equals(
            before.value() == null ? null : before.value().value(),
            after.value() == null ? null : after.value().value());
    if (law && value) {
      return Change.Cause.VALUE_AND_LAW;
    }
    return law ? Change.Cause.LAW : value ? Change.Cause.VALUE : Change.Cause.PROVISION;
  }

  private static void addCeilings(List<Change> changes, Assessment before, Assessment after) {
    Map<String, CriterionScore> criteria = new LinkedHashMap<>();
    after.criteria().forEach(each -> criteria.put(each.criterion().code(), each));
    before.criteria().forEach(each -> criteria.putIfAbsent(each.criterion().code(), each));
    criteria.forEach(
        (code, criterion) -> {
          Points low = cut(after, code, Interval::low).minus(cut(before, code, Interval::low));
          Points high = cut(after, code, Interval::high).minus(cut(before, code, Interval::high));
          if (!low.equals(Points.ZERO) || !high.equals(Points.ZERO)) {
            changes.add(
                new Change(
                    code,
                    criterion.criterion().name(),
                    null,
                    null,
                    low,
                    high,
                    Change.Cause.CEILING));
          }
        });
  }

  /** What the maximum of a criterion takes away at one end, as points of 0 or less. */
  private static Points cut(Assessment assessment, String code, Function<Interval, Points> end) {
    return assessment
        .criterion(code)
        .map(each -> end.apply(each.points()).minus(end.apply(sum(each))))
        .orElse(Points.ZERO);
  }

  private static Interval sum(CriterionScore criterion) {
    return criterion.indicators().stream()
        .map(IndicatorScore::points)
        .reduce(Interval.ZERO, Interval::plus);
  }

  private static Points size(Points points) {
    return points.compareTo(Points.ZERO) < 0 ? Points.ZERO.minus(points) : points;
  }
}
