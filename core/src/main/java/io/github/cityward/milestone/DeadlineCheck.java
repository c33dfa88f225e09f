package io.github.cityward.milestone;

import io.github.cityward.assess.Verdict;
import io.github.cityward.town.RoadmapStep;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a road ends while the status can still be had.
 *
 * @param deadline the last day of the status
 * @param kept {@link Verdict#MET} if even the most days end in time, {@link Verdict#NOT_MET} if not
 *     even the fewest do, else {@link Verdict#UNDETERMINED}
 * @param latestStarts the day by which each step that is not done must begin, by its likely days
 *     and those of what follows
 * @param beginBy the first of these days: when what is left must begin; null if that is not known
 *     or nothing is left
 * @param beginByAtBest the same by the fewest days
 */
public record DeadlineCheck(
    LegalDeadline deadline,
    Verdict kept,
    List<LatestStart> latestStarts,
    @Nullable LocalDate beginBy,
    @Nullable LocalDate beginByAtBest) {
  public DeadlineCheck {
    latestStarts = List.copyOf(latestStarts);
  }

  /**
   * When one step must begin at the latest.
   *
   * @param step the step
   * @param day the day
   */
  public record LatestStart(RoadmapStep step, LocalDate day) {}
}
