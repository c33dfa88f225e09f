package io.github.cityward.town;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What is said of a town's future, beside what was observed.
 *
 * @param uncertainties how uncertain quantities may fall
 * @param projects what may be built
 */
record Outlook(List<Uncertainty> uncertainties, List<Project> projects) {
  static final Outlook NONE = new Outlook(List.of(), List.of());

  Outlook {
    uncertainties = List.copyOf(uncertainties);
    projects = List.copyOf(projects);
  }

  Outlook uncertain(Collection<Uncertainty> further) {
    List<Uncertainty> more = new ArrayList<>(uncertainties);
    more.addAll(further);
    return new Outlook(more, projects);
  }

  Outlook planning(Collection<Project> all) {
    return new Outlook(uncertainties, List.copyOf(all));
  }
}
