package io.github.cityward.ortools;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import io.github.cityward.plan.Candidate;
import io.github.cityward.plan.Contribution;
import io.github.cityward.plan.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A selection as conditions on whole numbers. It may be solved for one end after the other, each
 * among the best for the ends before. Made for one search.
 */
final class SelectionModel {
  /** How many candidates are put in order at once: as many as a whole number has digits for. */
  static final int AT_ONCE = 40;

  private final Selection selection;
  private final CpModel model = new CpModel();
  private final List<BoolVar> selected = new ArrayList<>();

  /** Of each candidate, whether it has each of its starts. */
  private final List<List<BoolVar>> started = new ArrayList<>();

  private SelectionModel(Selection selection) {
    this.selection = selection;
    for (int place = 0; place < selection.candidates().size(); place++) {
      BoolVar own = model.newBoolVar("");
      selected.add(own);
      int starts = selection.payments(place).size();
      started.add(
          starts == 1
              ? List.of(own)
              : Stream.generate(() -> model.newBoolVar("")).limit(starts).toList());
      if (starts > 1) {
        model.addEquality(LinearExpr.sum(started.get(place).toArray(BoolVar[]::new)), own);
      }
    }
  }

  /**
   * {@return the whole selection}
   *
   * @param refused candidates by which the goal is not reached after all, whenever they start
   */
  static SelectionModel of(Selection selection, List<Set<Integer>> refused) {
    SelectionModel model = withoutYears(selection);
    model.limitYears();
    refused.forEach(model::forbid);
    return model;
  }

  /** {@return the selection as if there were money enough in each year} */
  static SelectionModel withoutYears(Selection selection) {
    SelectionModel model = new SelectionModel(selection);
    model.relate();
    model.reachLines();
    return model;
  }

  /** {@return only whether these candidates can be paid for} */
  static SelectionModel paying(Selection selection, Set<Integer> places) {
    SelectionModel model = new SelectionModel(selection);
    model.limitYears();
    for (int place = 0; place < model.selected.size(); place++) {
      model.model.addEquality(model.selected.get(place), places.contains(place) ? 1 : 0);
    }
    return model;
  }

  private void relate() {
    List<Candidate> candidates = selection.candidates();
    for (int place = 0; place < candidates.size(); place++) {
      for (int other : candidates.get(place).requires()) {
        model.addImplication(selected.get(place), selected.get(other));
      }
      for (int other : candidates.get(place).excludes()) {
        model.addBoolOr(
            List.of(selected.get(place).not(), selected.get(other).not()).toArray(Literal[]::new));
      }
    }
  }

  private void limitYears() {
    for (int year = 0; year < selection.yearlyLimits().size(); year++) {
      LinearExprBuilder paid = LinearExpr.newBuilder();
      for (int place = 0; place < started.size(); place++) {
        for (int start = 0; start < started.get(place).size(); start++) {
          long amount = selection.payments(place).get(start).get(year);
          paid.addTerm(started.get(place).get(start), amount);
        }
      }
      long limit = selection.yearlyLimits().get(year);
      if (limit != Long.MAX_VALUE) {
        model.addLessOrEqual(paid, limit);
      }
    }
  }

  private void reachLines() {
    ContributionModel contributions = new ContributionModel(model, selected);
    PointSum total = new PointSum();
    List<PointSum> criteria =
        selection.criterionNeeds().stream().map(each -> new PointSum()).toList();
    for (Contribution each : selection.contributions()) {
      PointSum points = contributions.points(each);
      criteria.get(each.criterion()).add(points);
      total.add(points);
    }
    for (int i = 0; i < criteria.size(); i++) {
      criteria.get(i).atLeast(selection.criterionNeeds().get(i), model);
    }
    total.atLeast(selection.totalNeed(), model);
  }

  private void forbid(Set<Integer> places) {
    List<Literal> others = new ArrayList<>();
    for (int place = 0; place < selected.size(); place++) {
      BoolVar own = selected.get(place);
      others.add(places.contains(place) ? own.not() : own);
    }
    model.addBoolOr(others.toArray(Literal[]::new));
  }

  /** Solves for the least cost, and of that the fewest candidates. */
  CpSolverStatus solveForCost(CpSolver solver) {
    model.minimize(price());
    return solver.solve(model);
  }

  /** Solves for the candidates that come first, of those from a place on. */
  CpSolverStatus solveForFirst(CpSolver solver, int from) {
    LinearExprBuilder order = LinearExpr.newBuilder();
    for (int i = from; i < end(from); i++) {
      order.addTerm(selected.get(i), 1L << (end(from) - 1 - i));
    }
    model.maximize(order);
    return solver.solve(model);
  }

  /** Solves for the earliest starts in sum. */
  CpSolverStatus solveForEarliest(CpSolver solver) {
    LinearExprBuilder late = LinearExpr.newBuilder();
    for (List<BoolVar> each : started) {
      for (int start = 1; start < each.size(); start++) {
        late.addTerm(each.get(start), start);
      }
    }
    model.minimize(late);
    return solver.solve(model);
  }

  CpSolverStatus solveForAny(CpSolver solver) {
    return solver.solve(model);
  }

  /** Keeps to the cost that was found, and to the number of candidates. */
  void fixCost(CpSolver solver) {
    model.addEquality(price(), price(solver));
  }

  /** Keeps to what was found of the candidates from a place on. */
  void fixFrom(CpSolver solver, int from) {
    for (int i = from; i < end(from); i++) {
      model.addEquality(selected.get(i), solver.booleanValue(selected.get(i)) ? 1 : 0);
    }
  }

  /** Lets the next search begin with what was found. */
  void hint(CpSolver solver) {
    model.clearHints();
    for (int place = 0; place < selected.size(); place++) {
      for (BoolVar each : started.get(place)) {
        model.addHint(each, solver.booleanValue(each));
      }
    }
  }

  /** {@return what was found} */
  Map<Integer, Integer> starts(CpSolver solver) {
    Map<Integer, Integer> starts = new TreeMap<>();
    for (int place = 0; place < started.size(); place++) {
      for (int start = 0; start < started.get(place).size(); start++) {
        if (solver.booleanValue(started.get(place).get(start))) {
          starts.put(place, start);
        }
      }
    }
    return starts;
  }

  /** {@return what any selection costs at least, after it was solved for the cost} */
  long costAtLeast(CpSolver solver) {
    long price = (long) Math.ceil(solver.bestObjectiveBound() - 0.5);
    return Math.max(0, Math.floorDiv(price, (long) selected.size() + 1));
  }

  private int end(int from) {
    return Math.min(from + AT_ONCE, selected.size());
  }

  private LinearExprBuilder price() {
    LinearExprBuilder price = LinearExpr.newBuilder();
    for (int place = 0; place < selected.size(); place++) {
      price.addTerm(selected.get(place), price(place));
    }
    return price;
  }

  private long price(CpSolver solver) {
    long price = 0;
    for (int place = 0; place < selected.size(); place++) {
      price += solver.booleanValue(selected.get(place)) ? price(place) : 0;
    }
    return price;
  }

  /** One more candidate weighs less than one more unit of cost. */
  private long price(int place) {
    long cost = selection.candidates().get(place).cost();
    return Math.addExact(Math.multiplyExact(cost, (long) selected.size() + 1), 1);
  }
}
