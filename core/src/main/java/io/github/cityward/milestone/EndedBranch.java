package io.github.cityward.milestone;

import io.github.cityward.town.RoadmapStep;
import java.util.List;
import java.util.Objects;

/**
 * The branch of a road that leads to a status with an end (nhánh lộ trình).
 *
 * @param end the end of the status
 * @param steps those of its steps that are not done before the end, by their likely days, so that
 *     they lead nowhere any more, in the order they were given; none if the status is had in time
 */
public record EndedBranch(StatusEnd end, List<RoadmapStep> steps) {
  public EndedBranch {
    Objects.requireNonNull(end, "end");
    steps = List.copyOf(steps);
  }
}
