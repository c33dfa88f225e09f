package io.github.cityward.milestone;

import io.github.cityward.town.RoadmapStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * @param ended the branches that lead to a status with an end, whether or not anything is left of
 *     them
 */
public record Schedule(
    LocalDate on,
    List<ScheduledStep> steps,
    List<RoadmapStep> critical,
    @Nullable LocalDate earliest,
    @Nullable LocalDate likely,
    @Nullable LocalDate latest,
    List<EndedBranch> ended) {
  public Schedule {
    steps = List.copyOf(steps);
    critical = List.copyOf(critical);
    ended = List.copyOf(ended);
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

  /** {@return whether {@code step} leads nowhere on the day already} */
  public boolean isInVain(RoadmapStep step) {
    return endOf(step).filter(end -> end.isOver(on)).isPresent();
  }

  /** {@return the end of the status for which {@code step} leads nowhere any more, if it does} */
  public Optional<StatusEnd> endOf(RoadmapStep step) {
    return ended.stream()
        .filter(each -> each.steps().contains(step))
        .map(EndedBranch::end)
        .findFirst();
  }
}
