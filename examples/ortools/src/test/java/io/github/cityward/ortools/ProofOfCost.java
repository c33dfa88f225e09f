package io.github.cityward.ortools;

import com.google.ortools.sat.CpSolverStatus;
import io.github.cityward.plan.PortfolioSolver;
import io.github.cityward.plan.Selected;
import io.github.cityward.plan.Selection;
import java.util.List;

/** The part of {@link CpSatSolver} that ends at the least cost, whichever candidates have it. */
public final class ProofOfCost implements PortfolioSolver {
  @Override
  public Selected select(Selection selection) {
    SelectionSearch search =
        new SelectionSearch(selection, List.of(), Deadline.after(selection.limit()));
    CpSolverStatus status = search.least(SelectionModel::price);
    if (status == CpSolverStatus.INFEASIBLE) {
      return Selected.nothing(Long.MAX_VALUE);
    }
    return status == CpSolverStatus.OPTIMAL
        ? Selected.of(search.starts(), SelectionModel.costOf(selection, search.bound()))
        : Selected.nothing(SelectionModel.costOf(selection, search.bound()));
  }
}
