package io.github.cityward.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What is said of a town's future, beside what was observed.
 *
 * @param uncertainties how uncertain quantities may fall
 * @param projects what may be built
 * @param roadmap the steps to a status
 * @param targets what programmes want to reach
 */
record Outlook(
    List<Uncertainty> uncertainties,
    List<Project> projects,
    List<RoadmapStep> roadmap,
    List<ProgrammeTarget> targets) {
  static final Outlook NONE = new Outlook(List.of(), List.of(), List.of(), List.of());

  Outlook {
    uncertainties = List.copyOf(uncertainties);
    projects = List.copyOf(projects);
    roadmap = List.copyOf(roadmap);
    targets = List.copyOf(targets);
  }

  Outlook uncertain(Collection<Uncertainty> further) {
    List<Uncertainty> more = new ArrayList<>(uncertainties);
    more.addAll(further);
    return new Outlook(more, projects, roadmap, targets);
  }

  Outlook planning(Collection<Project> all) {
    return new Outlook(uncertainties, List.copyOf(all), roadmap, targets);
  }

  Outlook following(Collection<RoadmapStep> steps) {
    return new Outlook(uncertainties, projects, List.copyOf(steps), targets);
  }

  Outlook aimingAt(Collection<ProgrammeTarget> all) {
    return new Outlook(uncertainties, projects, roadmap, List.copyOf(all));
  }

  Outlook knownOn(LocalDate day) {
    return new Outlook(
        uncertainties,
        projects,
        roadmap.stream().map(each -> each.knownOn(day)).toList(),
        targets.stream().map(each -> each.knownOn(day)).toList());
  }
}
