package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;
import io.github.cityward.rules.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Standards of one criterion that only one side of a difference has, and whose own points are not
 * known there. Each may take all that the criterion has left, so only together do they say how much
 * moved.
 *
 * @param criterion the criterion
 * @param isGone whether the earlier side has them; otherwise the later one
 * @param changes their changes, one or more
 * @param points what they earn together, at most the maximum of the criterion
 * @param whole by how much their points moved together
 * @param town the part of it that is because of the town; null where that is not known
 * @param law the part of it that is because of the law; null like {@code town}
 */
public record UnallottedStandards(
    Criterion criterion,
    boolean isGone,
    List<Change> changes,
    Interval points,
    Move whole,
    @Nullable Move town,
    @Nullable Move law) {
  public UnallottedStandards {
    changes = List.copyOf(changes);
  }

  static List<UnallottedStandards> in(AssessmentDiff diff) {
    List<UnallottedStandards> all = new ArrayList<>(on(diff, diff.before(), true));
    all.addAll(on(diff, diff.after(), false));
    return List.copyOf(all);
  }

  private static List<UnallottedStandards> on(
      AssessmentDiff diff, Assessment side, boolean isGone) {
    List<Change> unallotted =
        diff.changes().stream()
            .filter(each -> each.isUnallotted() && (each.after() == null) == isGone)
            .toList();
    return side.criteria().stream()
        .map(
            criterion ->
                of(
                    diff,
                    criterion.criterion(),
                    isGone,
                    unallotted.stream()
                        .filter(
                            each ->
                                criterion
                                    .indicators()
                                    .contains(isGone ? each.before() : each.after()))
                        .toList()))
        .filter(each -> !each.changes().isEmpty())
        .toList();
  }

  private static UnallottedStandards of(
      AssessmentDiff diff, Criterion criterion, boolean isGone, List<Change> changes) {
    Set<String> codes = changes.stream().map(Change::code).collect(Collectors.toSet());
    Interval from = together(diff.before(), criterion, codes);
    Interval to = together(diff.after(), criterion, codes);
    Assessment between = diff.between();
    Interval midway = between == null ? null : together(between, criterion, codes);
    return new UnallottedStandards(
        criterion,
        isGone,
        changes,
        isGone ? from : to,
        Move.between(from, to),
        midway == null ? null : Move.between(from, midway),
        midway == null ? null : Move.between(midway, to));
  }

  private static Interval together(Assessment assessment, Criterion criterion, Set<String> codes) {
    return assessment
        .criterion(criterion.code())
        .map(
            score ->
                score.indicators().stream()
                    .filter(each -> codes.contains(each.indicator().code()))
                    .map(IndicatorScore::points)
                    .reduce(Interval.ZERO, Interval::plus)
                    .atMost(score.maximum()))
        .orElse(Interval.ZERO);
  }
}
