package io.github.cityward.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The solver of this package. */
final class BranchAndBound implements PortfolioSolver {
  @Override
  public Selected select(Selection selection) {
    PortfolioProblem problem = selection.problem();
    Startables startables = selection.startables();
    Predicate<Set<Integer>> atTheEarliest =
        places -> selection.isMet(selection.atTheEarliest(places));
    if (startables == null) {
      Portfolio found = new PortfolioSearch().search(problem, selection.limit(), atTheEarliest);
      Set<Integer> places = found.chosen();
      return new Selected(
          places == null ? null : selection.starts(places, selection.atTheEarliest(places)),
          found.bound(),
          List.of());
    }
    Scheduled found =
        new ScheduledSearch(
                problem,
                startables,
                startables.anyMatters() ? problem::needsAreMet : atTheEarliest,
                selection::isMet,
                new Clock(selection.limit()))
            .search();
    Set<Integer> places = found.portfolio().chosen();
    Map<Integer, Integer> starts =
        places == null ? null : selection.starts(places, found.projects());
    return new Selected(starts, found.portfolio().bound(), found.conflict());
  }
}
