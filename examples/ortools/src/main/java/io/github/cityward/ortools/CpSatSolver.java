package io.github.cityward.ortools;

import com.google.ortools.sat.CpSolverStatus;
import io.github.cityward.plan.PortfolioSolver;
import io.github.cityward.plan.Selected;
import io.github.cityward.plan.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Solves a selection as a linear model in whole numbers, on one thread and with a fixed seed. What
 * the model cannot tell exactly it takes too favourably; what the assessor then refuses is
 * forbidden, and the model solved again. So the answer is exact, and what the model proves of the
 * cost holds. The native code has to be loaded, as {@link OrToolsPlanner#create} does.
 */
public final class CpSatSolver implements PortfolioSolver {
  /** Makes a solver. */
  public CpSatSolver() {}

  @Override
  public Selected select(Selection selection) {
    Deadline deadline = Deadline.after(selection.limit());
    List<Set<Integer>> refused = new ArrayList<>();
    Set<Integer> unpaid = Set.of();
    long bound = 0;
    while (!deadline.isOver()) {
      SelectionSearch search = new SelectionSearch(selection, refused, deadline);
      CpSolverStatus status = search.least(SelectionModel::price);
      unpaid = refused.isEmpty() ? search.unpaid() : unpaid;
      if (status == CpSolverStatus.INFEASIBLE) {
        return new Selected(null, Long.MAX_VALUE, conflict(selection, unpaid, deadline));
      }
      bound = Math.max(bound, SelectionModel.costOf(selection, search.bound()));
      if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
        break;
      }
      Map<Integer, Integer> found = search.starts();
      Selected cheap = met(selection, found, deadline);
      Map<Integer, Integer> starts = cheap.starts();
      if (starts == null) {
        if (isOpen(cheap)) {
          break;
        }
        refused.add(found.keySet());
      } else if (status == CpSolverStatus.FEASIBLE) {
        return Selected.of(starts, bound);
      } else {
        Map<Integer, Integer> first =
            firstOfEqual(search, selection.candidates().size()).orElse(starts);
        Selected best = met(selection, first, deadline);
        if (best.starts() != null || isOpen(best)) {
          return Selected.of(best.starts() == null ? starts : best.starts(), bound);
        }
        refused.add(first.keySet());
      }
    }
    return Selected.nothing(bound);
  }

  /** {@return the same candidates with starts by which the goal is reached, if there are any} */
  private static Selected met(Selection selection, Map<Integer, Integer> found, Deadline deadline) {
    if (selection.isMet(found)) {
      return Selected.of(found, 0);
    }
    return found.keySet().stream().anyMatch(selection::startMatters)
        ? selection.schedule(found.keySet(), deadline.left())
        : Selected.nothing(Long.MAX_VALUE);
  }

  /** {@return whether nothing was found, and yet it is not certain that there is nothing} */
  private static boolean isOpen(Selected answer) {
    return answer.starts() == null && answer.bound() != Long.MAX_VALUE;
  }

  /** {@return of equally cheap selections that which comes first; empty if time runs out} */
  private static Optional<Map<Integer, Integer>> firstOfEqual(
      SelectionSearch search, int candidates) {
    for (int place = 0; place < candidates; place += SelectionModel.AT_ONCE) {
      int from = place;
      if (search.least(model -> model.order(from)) != CpSolverStatus.OPTIMAL) {
        return Optional.empty();
      }
    }
    return search.earliest() == CpSolverStatus.OPTIMAL
        ? Optional.of(search.starts())
        : Optional.empty();
  }

  /**
   * {@return which of these candidates cannot be paid for together}
   *
   * @param unpaid the cheapest of all, if they cannot be paid for together; else none
   */
  private static List<Integer> conflict(
      Selection selection, Set<Integer> unpaid, Deadline deadline) {
    Set<Integer> together = new TreeSet<>(unpaid);
    for (int place : unpaid) {
      together.remove(place);
      if (canBePaid(selection, together, deadline)) {
        together.add(place);
      }
    }
    return List.copyOf(together);
  }

  /**
   * {@return whether these candidates have starts with which no year pays too much, or may have}
   */
  private static boolean canBePaid(Selection selection, Set<Integer> places, Deadline deadline) {
    return SelectionModel.paying(selection, places).any(SelectionSearch.solver(deadline))
        != CpSolverStatus.INFEASIBLE;
  }
}
