package io.github.cityward.ortools;

import com.google.ortools.sat.CpSolver;
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
  private static final int SEED = 1;

  /** Makes a solver. */
  public CpSatSolver() {}

  @Override
  public Selected select(Selection selection) {
    Deadline deadline = Deadline.after(selection.limit());
    List<Set<Integer>> refused = new ArrayList<>();
    long bound = 0;
    while (!deadline.isOver()) {
      SelectionModel model = SelectionModel.of(selection, refused);
      CpSolver solver = solver(deadline);
      CpSolverStatus status = model.solveForCost(solver);
      if (status == CpSolverStatus.INFEASIBLE) {
        return new Selected(null, Long.MAX_VALUE, conflict(selection, deadline));
      }
      bound = Math.max(bound, model.costAtLeast(solver));
      if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
        break;
      }
      Map<Integer, Integer> found = model.starts(solver);
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
        model.fixCost(solver);
        Map<Integer, Integer> first =
            firstOfEqual(selection, model, solver, deadline).orElse(starts);
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
      Selection selection, SelectionModel model, CpSolver cheapest, Deadline deadline) {
    CpSolver solver = cheapest;
    for (int from = 0; from < selection.candidates().size(); from += SelectionModel.AT_ONCE) {
      model.hint(solver);
      solver = solver(deadline);
      if (model.solveForFirst(solver, from) != CpSolverStatus.OPTIMAL) {
        return Optional.empty();
      }
      model.fixFrom(solver, from);
    }
    model.hint(solver);
    solver = solver(deadline);
    return model.solveForEarliest(solver) == CpSolverStatus.OPTIMAL
        ? Optional.of(model.starts(solver))
        : Optional.empty();
  }

  /** {@return which of the cheapest candidates of all cannot be paid for together} */
  private static List<Integer> conflict(Selection selection, Deadline deadline) {
    if (selection.yearlyLimits().isEmpty()) {
      return List.of();
    }
    SelectionModel model = SelectionModel.withoutYears(selection);
    CpSolver solver = solver(deadline);
    if (model.solveForCost(solver) != CpSolverStatus.OPTIMAL) {
      return List.of();
    }
    Set<Integer> together = new TreeSet<>(model.starts(solver).keySet());
    if (canBePaid(selection, together, deadline)) {
      return List.of();
    }
    for (int place : List.copyOf(together)) {
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
    return SelectionModel.paying(selection, places).solveForAny(solver(deadline))
        != CpSolverStatus.INFEASIBLE;
  }

  private static CpSolver solver(Deadline deadline) {
    CpSolver solver = new CpSolver();
    solver
        .getParameters()
        .setNumWorkers(1)
        .setRandomSeed(SEED)
        // Lines are sums: their relaxation to real numbers prunes more than implications do.
        .setLinearizationLevel(2)
        .setMaxTimeInSeconds(deadline.left().toNanos() / 1e9);
    return solver;
  }
}
