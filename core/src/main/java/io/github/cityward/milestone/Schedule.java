package io.github.cityward.milestone;

import io.github.cityward.town.RoadmapStep;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the steps of a road can be done (tiến độ), by their likely days.
 *
 * @param on the day as seen from which
 * @param steps the steps, in the order they were given
 * @param critical those of which no day may be lost without losing it at the end, in the order in
 *     which they are done; none if the end has no date
 * @param earliest when all is done if each step takes its minimum; null if that is not known
 * @param likely when all is done if each step takes its likely days; null if that is not known
 * @param latest when all is done if each step takes its maximum; null if that is not known
 */
public record Schedule(
    LocalDate on,
    List<ScheduledStep> steps,
    List<RoadmapStep> critical,
    @Nullable LocalDate earliest,
    @Nullable LocalDate likely,
    @Nullable LocalDate latest) {
  public Schedule {
    steps = List.copyOf(steps);
    critical = List.copyOf(critical);
  }

  /** {@return the steps that finish after the day by which they are to be done} */
  public List<ScheduledStep> late() {
    return steps.stream().filter(ScheduledStep::isLate).toList();
  }

  /** {@return the steps whose days are not all known, for which others have no date either} */
  public List<RoadmapStep> unknown() {
    return steps.stream()
        .map(ScheduledStep::step)
        .filter(each -> each.done() == null && !Estimate.areKnown(each))
        .toList();
  }

  /** {@return whether a step is not done by the end of {@code day}, or nobody knows when} */
  public boolean isLeftAfter(LocalDate day) {
    return steps.stream()
        .filter(each -> each.step().done() == null)
        .map(ScheduledStep::finish)
        .anyMatch(finish -> finish == null || finish.isAfter(day));
  }
}
