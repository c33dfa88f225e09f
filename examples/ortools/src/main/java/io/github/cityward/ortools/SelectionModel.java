package io.github.cityward.ortools;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearArgument;
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
 * A selection as conditions on whole numbers, and the ends for which it may be solved. Made for one
 * search.
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
    SelectionModel model = withoutYears(selection, refused);
    model.limitYears();
    return model;
  }

  /** {@return the selection as if there were money enough in each year} */
  static SelectionModel withoutYears(Selection selection, List<Set<Integer>> refused) {
    SelectionModel model = new SelectionModel(selection);
    model.relate();
    model.reachLines();
    refused.forEach(model::forbid);
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

  /** Solves for the least of an end. */
  CpSolverStatus least(LinearArgument end, CpSolver solver) {
    model.minimize(end);
    return Solving.solve(solver, model);
  }

  /** Solves for anything at all. */
  CpSolverStatus any(CpSolver solver) {
    return Solving.solve(solver, model);
  }

  /** Keeps to what was found of an end. */
  void keepTo(LinearArgument end, long found) {
    model.addEquality(end, found);
  }

  /** Tells that nothing is below so much. */
  void atLeast(LinearArgument end, long bound) {
    model.addGreaterOrEqual(end, bound);
  }

  /** Lets the next search begin with these candidates and their starts. */
  void beginWith(Map<Integer, Integer> starts) {
    model.clearHints();
    for (int place = 0; place < started.size(); place++) {
      for (int start = 0; start < started.get(place).size(); start++) {
        boolean chosen = starts.containsKey(place) && starts.get(place) == start;
        model.addHint(started.get(place).get(start), chosen);
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

  /** {@return the cost, and of equal cost the number of candidates} */
  LinearArgument price() {
    LinearExprBuilder price = LinearExpr.newBuilder();
    for (int place = 0; place < selected.size(); place++) {
      price.addTerm(selected.get(place), price(place));
    }
    return price;
  }

  /** {@return what is less the earlier the candidates come, of {@link #AT_ONCE} from a place on} */
  LinearArgument order(int from) {
    int end = Math.min(from + AT_ONCE, selected.size());
    LinearExprBuilder order = LinearExpr.newBuilder();
    for (int i = from; i < end; i++) {
      order.addTerm(selected.get(i), -1L << (end - 1 - i));
    }
    return order;
  }

  /** {@return how late all start, in sum} */
  LinearArgument lateness() {
    LinearExprBuilder late = LinearExpr.newBuilder();
    for (List<BoolVar> each : started) {
      for (int start = 1; start < each.size(); start++) {
        late.addTerm(each.get(start), start);
      }
    }
    return late;
  }

  /** {@return what is paid at least where the price is this or more} */
  static long costOf(Selection selection, long price) {
    return Math.max(0, Math.floorDiv(price, selection.candidates().size() + 1L));
  }

  /** One more candidate weighs less than one more unit of cost. */
  private long price(int place) {
    long cost = selection.candidates().get(place).cost();
    return Math.addExact(Math.multiplyExact(cost, (long) selected.size() + 1), 1);
  }
}
