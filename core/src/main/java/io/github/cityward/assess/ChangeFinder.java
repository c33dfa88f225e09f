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

/** Finds what moved between two assessments, standard by standard. */
final class ChangeFinder {
  /** What a maximum takes away of points that nobody knows is large and says little. */
  private static final Comparator<Change> KNOWN_FIRST =
      Comparator.comparing(Change::isCeiling)
          .thenComparing(change -> change.whole().certain(), Comparator.reverseOrder())
          .thenComparing(change -> !change.isMatched())
          .thenComparing(Change::isUnallotted)
          .thenComparing(change -> change.whole().size(), Comparator.reverseOrder());

  private final Assessment before;
  private final Assessment after;
  private final @Nullable Assessment between;
  private final List<Change> changes = new ArrayList<>();

  ChangeFinder(Assessment before, Assessment after, @Nullable Assessment between) {
    this.before = before;
    this.after = after;
    this.between = between;
  }

  List<Change> changes() {
    Map<String, IndicatorScore> earlier = byQuantity(before);
    Map<String, IndicatorScore> later = byQuantity(after);
    Map<String, IndicatorScore> unmatched = new LinkedHashMap<>();
    later.forEach(
        (quantity, score) -> {
          IndicatorScore match = earlier.remove(quantity);
          if (match == null) {
            unmatched.put(score.indicator().code(), score);
          } else {
            add(match, score);
          }
        });
    for (IndicatorScore score : earlier.values()) {
      add(score, unmatched.remove(score.indicator().code()));
    }
    unmatched.values().forEach(score -> add(null, score));
    addCeilings();
    changes.sort(KNOWN_FIRST);
    return changes;
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

  private void add(@Nullable IndicatorScore earlier, @Nullable IndicatorScore later) {
    Interval from = earlier == null ? Interval.ZERO : earlier.points();
    Interval to = later == null ? Interval.ZERO : later.points();
    Interval midway = between == null ? null : midway(between, earlier);
    Move whole = Move.between(from, to);
    if (whole.isNone() && (midway == null || midway.equals(from))) {
      return;
    }
    Indicator indicator =
        Objects.requireNonNull(later == null ? earlier : later, "either").indicator();
    Move law = midway == null ? null : Move.between(midway, to);
    changes.add(
        new Change(
            indicator.code(),
            indicator.name(),
            earlier,
            later,
            whole,
            midway == null ? null : Move.between(from, midway),
            law,
            cause(earlier, later, law)));
  }

  /** What a standard of the earlier law gives the later town. */
  private static Interval midway(Assessment between, @Nullable IndicatorScore earlier) {
    return earlier == null
        ? Interval.ZERO
        : between
            .indicator(earlier.indicator().code())
            .map(IndicatorScore::points)
            .orElse(Interval.ZERO);
  }

  private Change.Cause cause(
      @Nullable IndicatorScore earlier, @Nullable IndicatorScore later, @Nullable Move byLaw) {
    if (earlier == null || later == null) {
      return Change.Cause.LAW;
    }
    boolean value =
        !Objects.equals(
            earlier.value() == null ? null : earlier.value().value(),
            later.value() == null ? null : later.value().value());
    boolean law =
        !earlier.indicator().equals(later.indicator())
            || (isEasedAlike(earlier, later) && (byLaw == null ? !value : !byLaw.isNone()));
    if (law && value) {
      return Change.Cause.VALUE_AND_LAW;
    }
    return law ? Change.Cause.LAW : value ? Change.Cause.VALUE : Change.Cause.PROVISION;
  }

  /**
   * {@return whether a standard that both laws have alike can only earn something else because the
   * rest of its criterion is another one}
   */
  private boolean isEasedAlike(IndicatorScore earlier, IndicatorScore later) {
    return !before.rules().equals(after.rules())
        && before.acceptUnverified() == after.acceptUnverified()
        && earlier.provisions().equals(later.provisions());
  }

  private void addCeilings() {
    Map<String, CriterionScore> criteria = new LinkedHashMap<>();
    after.criteria().forEach(each -> criteria.put(each.criterion().code(), each));
    before.criteria().forEach(each -> criteria.putIfAbsent(each.criterion().code(), each));
    criteria.forEach(
        (code, criterion) -> {
          Move whole = cut(before, after, code);
          Move town = between == null ? null : cut(before, between, code);
          if (!whole.isNone() || (town != null && !town.isNone())) {
            changes.add(
                new Change(
                    code,
                    criterion.criterion().name(),
                    null,
                    null,
                    whole,
                    town,
                    between == null ? null : cut(between, after, code),
                    Change.Cause.CEILING));
          }
        });
  }

  /** How what the maximum of a criterion takes away moved. */
  private static Move cut(Assessment from, Assessment to, String code) {
    return new Move(
        cut(to, code, Interval::low).minus(cut(from, code, Interval::low)),
        cut(to, code, Interval::high).minus(cut(from, code, Interval::high)));
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
}
