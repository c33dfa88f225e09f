package io.github.cityward.plan;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A solver of linear programs with whole numbers, which a user would take for the same problem. */
final class LinearSolver {
  private final MPSolver solver;
  private final LargeProblem large;
  private final List<MPVariable> selected = new ArrayList<>();

  private LinearSolver(String name, LargeProblem large, Duration limit) {
    this.solver = MPSolver.createSolver(name);
    this.large = large;
    solver.setNumThreads(1);
    solver.setTimeLimit(limit.toMillis());
  }

  /** {@return whether OR-Tools brings the solver} */
  static boolean isThere(String name) {
    return MPSolver.createSolver(name) != null;
  }

  /**
   * {@return the least cost, by a solver that is named; {@link Long#MAX_VALUE} if nothing reaches
   * the lines; −1 if it proves neither in time}
   */
  static long leastCost(String name, LargeProblem large, Duration limit) {
    LinearSolver own = new LinearSolver(name, large, limit);
    own.relate();
    own.limitYears();
    own.reachLines();
    MPSolverParameters exact = new MPSolverParameters();
    exact.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
    try {
      return switch (own.solver.solve(exact)) {
        case OPTIMAL -> Math.round(own.solver.objective().value());
        case INFEASIBLE -> Long.MAX_VALUE;
        default -> -1;
      };
    } catch (IllegalArgumentException e) {
      // OR-Tools 9.15 has no name in Java for the status of HiGHS when its time is up.
      return -1;
    }
  }

  private void relate() {
    MPObjective cost = solver.objective();
    for (Candidate each : large.problem().candidates()) {
      MPVariable own = solver.makeBoolVar("");
      cost.setCoefficient(own, (double) each.cost());
      selected.add(own);
    }
    for (int place = 0; place < selected.size(); place++) {
      for (int other : large.problem().candidates().get(place).requires()) {
        MPConstraint row = solver.makeConstraint(-MPSolver.infinity(), 0);
        row.setCoefficient(selected.get(place), 1);
        row.setCoefficient(selected.get(other), -1);
      }
      for (int other : large.problem().candidates().get(place).excludes()) {
        MPConstraint row = solver.makeConstraint(-MPSolver.infinity(), 1);
        row.setCoefficient(selected.get(place), 1);
        row.setCoefficient(selected.get(other), 1);
      }
    }
  }

  private void limitYears() {
    List<Long> limits = large.startables().limits().limits();
    List<MPConstraint> years =
        limits.stream()
            .map(each -> solver.makeConstraint(-MPSolver.infinity(), (double) each))
            .toList();
    for (int place = 0; place < selected.size(); place++) {
      MPConstraint once = solver.makeConstraint(0, 0);
      once.setCoefficient(selected.get(place), -1);
      for (StartOption each : large.startables().all().get(place).options()) {
        MPVariable start = solver.makeBoolVar("");
        once.setCoefficient(start, 1);
        for (int year = 0; year < limits.size(); year++) {
          years.get(year).setCoefficient(start, (double) each.paid().get(year));
        }
      }
    }
  }

  /** A standard is reached, and then climbed: reaching takes the lower threshold. */
  private void reachLines() {
    List<MPConstraint> needs =
        large.problem().criterionNeeds().stream()
            .map(each -> solver.makeConstraint(100 * each.toDouble(), MPSolver.infinity()))
            .toList();
    MPConstraint total =
        solver.makeConstraint(100 * large.problem().totalNeed().toDouble(), MPSolver.infinity());
    for (Contribution each : large.problem().contributions()) {
      Additive sums = each.additive().orElseThrow();
      HardProblems.Step step = (HardProblems.Step) sums.earned();
      MPVariable reached = solver.makeBoolVar("");
      MPVariable climbed = solver.makeNumVar(0, 1, "");
      MPConstraint way = solver.makeConstraint(-MPSolver.infinity(), (double) step.start());
      way.setCoefficient(reached, (double) step.lower());
      way.setCoefficient(climbed, (double) (1000 - step.lower()));
      for (int i = 0; i < each.candidates().size(); i++) {
        way.setCoefficient(
            selected.get(each.candidates().get(i)), -sums.effects().get(i).toDouble());
      }
      MPConstraint after = solver.makeConstraint(-MPSolver.infinity(), 0);
      after.setCoefficient(climbed, 1);
      after.setCoefficient(reached, -1);
      for (MPConstraint line : List.of(needs.get(each.criterion()), total)) {
        line.setCoefficient(reached, (double) step.least());
        line.setCoefficient(climbed, (double) (step.most() - step.least()));
      }
    }
  }
}
