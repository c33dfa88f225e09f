package io.github.cityward.ortools;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearArgument;
import io.github.cityward.plan.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Solves a selection for one end after the other, each among the best for the ends before. Where
 * years limit what is paid, an end is sought without them first: that is soon found, nothing is
 * better with them, and often what was found can be paid for, and is the answer. Made for one
 * search.
 */
final class SelectionSearch {
  private static final int SEED = 1;

  private final Selection selection;
  private final SelectionModel whole;

  /** The same as if there were money enough in each year; only where there are years. */
  private final Optional<SelectionModel> withoutYears;

  private final Deadline deadline;
  private Map<Integer, Integer> starts = Map.of();
  private long bound;
  private Set<Integer> unpaid = Set.of();

  SelectionSearch(Selection selection, List<Set<Integer>> refused, Deadline deadline) {
    this.selection = selection;
    this.whole = SelectionModel.of(selection, refused);
    this.withoutYears =
        selection.yearlyLimits().isEmpty()
            ? Optional.empty()
            : Optional.of(SelectionModel.withoutYears(selection, refused));
    this.deadline = deadline;
  }

  /** Solves for the least of an end, and keeps to it from then on if it is proven. */
  CpSolverStatus least(Function<SelectionModel, LinearArgument> end) {
    bound = Long.MIN_VALUE;
    CpSolverStatus status =
        withoutYears.map(model -> tryWithoutYears(model, end)).orElse(CpSolverStatus.UNKNOWN);
    if (status == CpSolverStatus.UNKNOWN) {
      status = leastOfWhole(end.apply(whole));
    }
    if (status == CpSolverStatus.OPTIMAL) {
      whole.keepTo(end.apply(whole), bound);
      withoutYears.ifPresent(model -> model.keepTo(end.apply(model), bound));
    }
    return status;
  }

  /** {@return optimal if that can be paid for, infeasible if there is nothing, else unknown} */
  private CpSolverStatus tryWithoutYears(
      SelectionModel model, Function<SelectionModel, LinearArgument> end) {
    CpSolver solver = solver(deadline.half());
    CpSolverStatus status = model.least(end.apply(model), solver);
    if (status != CpSolverStatus.OPTIMAL) {
      return status == CpSolverStatus.INFEASIBLE ? status : CpSolverStatus.UNKNOWN;
    }
    bound = solver.value(end.apply(model));
    whole.atLeast(end.apply(whole), bound);
    Set<Integer> found = model.starts(solver).keySet();
    SelectionModel paying = SelectionModel.paying(selection, found);
    CpSolver payer = solver(deadline);
    CpSolverStatus paid = paying.any(payer);
    if (paid == CpSolverStatus.OPTIMAL) {
      begin(paying.starts(payer));
      return CpSolverStatus.OPTIMAL;
    }
    unpaid = paid == CpSolverStatus.INFEASIBLE ? found : Set.of();
    return CpSolverStatus.UNKNOWN;
  }

  /** Solves for the earliest starts in sum, of which only the years know. */
  CpSolverStatus earliest() {
    bound = 0;
    return leastOfWhole(whole.lateness());
  }

  private CpSolverStatus leastOfWhole(LinearArgument end) {
    CpSolver solver = solver(deadline);
    CpSolverStatus status = whole.least(end, solver);
    if (status == CpSolverStatus.OPTIMAL) {
      bound = solver.value(end);
    } else if (status != CpSolverStatus.INFEASIBLE) {
      bound = Math.max(bound, (long) Math.ceil(solver.bestObjectiveBound() - 0.5));
    }
    if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
      begin(whole.starts(solver));
    }
    return status;
  }

  /** The next search begins with what was found. */
  private void begin(Map<Integer, Integer> found) {
    starts = found;
    whole.beginWith(found);
  }

  /** {@return what was found last} */
  Map<Integer, Integer> starts() {
    return starts;
  }

  /** {@return the best of the last end without the years, if for certain it cannot be paid for} */
  Set<Integer> unpaid() {
    return unpaid;
  }

  /** {@return the least that the last end can be, as far as it is proven} */
  long bound() {
    return bound;
  }

  static CpSolver solver(Deadline deadline) {
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
