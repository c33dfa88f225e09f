package io.github.cityward.assess;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What moved between two assessments of two days, two laws or two towns, and why: after minus
 * before. Standards are matched by what they measure. The changes sum to the change of the total.
 *
 * @param before the assessment that is subtracted
 * @param after the assessment it is subtracted from
 * @param between the later town under the earlier law, which tells what is because of the town and
 *     what because of the law; {@code before} or {@code after} itself where only one of the two is
 *     another; null where both are and nobody gave it
 * @param changes what moved: first what moved most for certain, then what both sides have, then
 *     what only one has, the largest first; the maxima of the criteria last
 */
public record AssessmentDiff(
    Assessment before, Assessment after, @Nullable Assessment between, List<Change> changes) {
  public AssessmentDiff {
    changes = List.copyOf(changes);
  }

  static AssessmentDiff of(Assessment before, Assessment after) {
    if (before.rules().equals(after.rules())
        && before.acceptUnverified() == after.acceptUnverified()) {
      return of(before, after, after);
    }
    boolean sameTown = before.town().equals(after.town()) && before.date().equals(after.date());
    return of(before, after, sameTown ? before : null);
  }

  static AssessmentDiff of(Assessment before, Assessment after, @Nullable Assessment between) {
    if (before.rules().measure() != after.rules().measure()) {
      throw new ProblemsException(
          List.of(
              Problem.of(
                  ProblemCode.OTHER_MEASURE,
                  Place.nowhere(),
                  before.rules().id(),
                  after.rules().id())));
    }
    if (between != null
        && !(between.rules().equals(before.rules())
            && between.town().equals(after.town())
            && between.date().equals(after.date()))) {
      throw new IllegalArgumentException(
          "%s does not lie between %s and %s. Pass the later town on the later day under the earlier law."
              .formatted(between, before, after));
    }
    return new AssessmentDiff(
        before, after, between, new ChangeFinder(before, after, between).changes());
  }

  /** {@return by how much the total moved} */
  public Move whole() {
    return Move.between(before.points(), after.points());
  }

  /** {@return by how much the total moved because of the town; null where that is not known} */
  public @Nullable Move town() {
    return between == null ? null : Move.between(before.points(), between.points());
  }

  /** {@return by how much the total moved because of the law; null where that is not known} */
  public @Nullable Move law() {
    return between == null ? null : Move.between(between.points(), after.points());
  }

  /** {@return the changes of standards whose points are known, in their order} */
  public List<Change> standards() {
    return changes.stream().filter(each -> !each.isCeiling() && !each.isUnallotted()).toList();
  }

  /**
   * {@return the changes of standards of one side whose own points are not known, together by
   * criterion, those that are gone first}
   */
  public List<UnallottedStandards> unallotted() {
    return UnallottedStandards.in(this);
  }

  /** {@return the criteria of which another part lies above the maximum, by code} */
  public List<String> ceilings() {
    return changes.stream().filter(Change::isCeiling).map(Change::code).sorted().toList();
  }

  /** {@return the totals, and how many nodes moved, in one line} */
  @Override
  public String toString() {
    return before.points() + " -> " + after.points() + ": " + changes.size() + " changes";
  }
}
