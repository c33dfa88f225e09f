package io.github.cityward.milestone;

import io.github.cityward.rules.UnitType;
import io.github.cityward.town.RoadmapStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Finds what of a road leads to a status with an end. What waits for a status that is not had in
 * time belongs to its branch, and so does what leads to nothing else: a step with a target of its
 * own is worth its while without the status.
 */
record Branches(StepOrder order, Passes likely) {
  /** {@return the branches that {@code shown} has a step of, with those of its steps} */
  List<EndedBranch> in(List<RoadmapStep> shown) {
    Set<UnitType> statuses = EnumSet.noneOf(UnitType.class);
    order.order().stream().map(RoadmapStep::status).filter(Objects::nonNull).forEach(statuses::add);
    List<EndedBranch> branches = new ArrayList<>();
    for (UnitType status : statuses) {
      StatusEnd.of(status)
          .ifPresent(
              end -> {
                Set<RoadmapStep> all = branch(end);
                if (shown.stream().anyMatch(each -> all.contains(each) || isAbout(each, end))) {
                  branches.add(new EndedBranch(end, left(shown, all, end)));
                }
              });
    }
    return branches;
  }

  private List<RoadmapStep> left(List<RoadmapStep> shown, Set<RoadmapStep> all, StatusEnd end) {
    return shown.stream().filter(all::contains).filter(each -> isLeft(each, end)).toList();
  }

  private Set<RoadmapStep> branch(StatusEnd end) {
    Set<RoadmapStep> branch = new HashSet<>();
    List<RoadmapStep> steps = order.order();
    for (RoadmapStep each : steps) {
      boolean waits = order.before(each).stream().anyMatch(branch::contains);
      if (isLeft(each, end) && (waits || isAbout(each, end))) {
        branch.add(each);
      }
    }
    for (int i = steps.size() - 1; i >= 0; i--) {
      RoadmapStep each = steps.get(i);
      List<RoadmapStep> after = order.after(each);
      boolean hasOwnAim = each.status() != null || !each.target().isBlank();
      if (!hasOwnAim && !after.isEmpty() && branch.containsAll(after)) {
        branch.add(each);
      }
    }
    return branch;
  }

  private static boolean isAbout(RoadmapStep step, StatusEnd end) {
    return step.status() == end.status();
  }

  /** What is done is done, whatever the law says of its day. */
  private boolean isLeft(RoadmapStep step, StatusEnd end) {
    LocalDate finish = likely.finish(step).map(likely::date).orElse(null);
    return step.done() == null && (finish == null || end.isOver(finish));
  }
}
