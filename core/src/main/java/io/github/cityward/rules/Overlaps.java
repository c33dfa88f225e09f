package io.github.cityward.rules;

import io.github.cityward.ProblemCode;
import io.github.cityward.source.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** On one day, one rule set leads to a class or a status. */
record Overlaps(RuleLibrary library, Problems problems) {
  /** Reports each file that is in force together with one before it, or one of the library. */
  void report(List<RuleFile> files) {
    List<RuleFile> before = new ArrayList<>();
    for (RuleFile file : files) {
      before.stream()
          .filter(other -> other.chain().stream().noneMatch(file.chain()::contains))
          .forEach(other -> report(file, other.rules().id(), other.rules()));
      reportBundled(file);
      before.add(file);
    }
  }

  private void reportBundled(RuleFile file) {
    Goal goal = file.rules().goal();
    if (goal == null) {
      return;
    }
    for (LawPeriod period : library.timeline()) {
      period
          .ruleSet(goal)
          .filter(id -> !file.chain().contains(id))
          .ifPresent(id -> report(file, id, goal, period.instrument()));
    }
  }

  private void report(RuleFile file, String id, RuleSet other) {
    Goal goal = file.rules().goal();
    if (goal != null && goal.equals(other.goal())) {
      report(file, id, goal, other.instrument());
    }
  }

  private void report(RuleFile file, String id, Goal goal, Instrument other) {
    firstCommon(file.rules().instrument(), other)
        .ifPresent(
            day ->
                problems.report(
                    ProblemCode.DATES_OVERLAP,
                    file.start(),
                    file.rules().id(),
                    id,
                    goal.code(),
                    day.toString()));
  }

  private static Optional<LocalDate> firstCommon(Instrument one, Instrument other) {
    LocalDate later = one.from().isAfter(other.from()) ? one.from() : other.from();
    return Optional.of(later).filter(day -> one.isInForce(day) && other.isInForce(day));
  }
}
