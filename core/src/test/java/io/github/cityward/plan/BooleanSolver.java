package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sat4j.core.Vec;
import org.sat4j.core.VecInt;
import org.sat4j.pb.IPBSolver;
import org.sat4j.pb.ObjectiveFunction;
import org.sat4j.pb.OptToPBSATAdapter;
import org.sat4j.pb.PseudoOptDecorator;
import org.sat4j.pb.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.TimeoutException;

/**
 * The same problem for Sat4j: a variable for each candidate, and one for each combination of the
 * candidates of a requirement.
 */
final class BooleanSolver {
  /** Points of the random problems are whole multiples of one over this. */
  private static final Rational PARTS = Rational.of(60_000);

  private final PortfolioProblem problem;
  private final IPBSolver solver = SolverFactory.newDefault();
  private final List<Integer> options = new ArrayList<>();
  private final List<BigInteger> points = new ArrayList<>();
  private int last;

  private BooleanSolver(PortfolioProblem problem) {
    this.problem = problem;
    last = problem.candidates().size();
  }

  /** {@return the least cost, if the needs can be met} */
  static OptionalLong leastCost(PortfolioProblem problem) throws TimeoutException {
    BooleanSolver model = new BooleanSolver(problem);
    try {
      model.state();
      return model.solve();
    } catch (ContradictionException impossible) {
      return OptionalLong.empty();
    }
  }

  private void state() throws ContradictionException {
    for (int i = 0; i < problem.candidates().size(); i++) {
      Candidate candidate = problem.candidates().get(i);
      for (int required : candidate.requires()) {
        solver.addClause(new VecInt(new int[] {-i - 1, required + 1}));
      }
      for (int excluded : candidate.excludes()) {
        solver.addClause(new VecInt(new int[] {-i - 1, -excluded - 1}));
      }
    }
    for (int c = 0; c < problem.criterionNeeds().size(); c++) {
      int from = options.size();
      for (Contribution each : problem.contributions()) {
        if (each.criterion() == c) {
          state(each);
        }
      }
      atLeast(
          options.subList(from, options.size()),
          points.subList(from, points.size()),
          problem.criterionNeeds().get(c));
    }
    atLeast(options, points, problem.totalNeed());
    for (Spending spending : problem.spendings()) {
      solver.addPseudoBoolean(
          candidates(),
          vector(spending.amounts().stream().map(BigInteger::valueOf).toList()),
          false,
          BigInteger.valueOf(spending.limit()));
    }
  }

  private void state(Contribution contribution) throws ContradictionException {
    VecInt all = new VecInt();
    for (int digits = 0; digits < 1 << contribution.candidates().size(); digits++) {
      int option = ++last;
      List<Integer> chosen = new ArrayList<>();
      for (int k = 0; k < contribution.candidates().size(); k++) {
        int candidate = contribution.candidates().get(k) + 1;
        boolean in = (digits >> k & 1) != 0;
        solver.addClause(new VecInt(new int[] {-option, in ? candidate : -candidate}));
        if (in) {
          chosen.add(candidate - 1);
        }
      }
      all.push(option);
      options.add(option);
      points.add(whole(contribution.earned(new TreeSet<>(chosen))));
    }
    solver.addExactly(all, 1);
  }

  private void atLeast(List<Integer> some, List<BigInteger> earned, Rational need)
      throws ContradictionException {
    VecInt variables = new VecInt();
    some.forEach(variables::push);
    solver.addPseudoBoolean(variables, vector(earned), true, whole(need));
  }

  private OptionalLong solve() throws TimeoutException {
    solver.setObjectiveFunction(
        new ObjectiveFunction(
            candidates(),
            vector(
                problem.candidates().stream()
                    .map(candidate -> BigInteger.valueOf(candidate.cost()))
                    .toList())));
    OptToPBSATAdapter optimal = new OptToPBSATAdapter(new PseudoOptDecorator(solver));
    optimal.setTimeout(60);
    if (!optimal.isSatisfiable()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        IntStream.range(0, problem.candidates().size())
            .filter(i -> optimal.model(i + 1))
            .mapToLong(i -> problem.candidates().get(i).cost())
            .sum());
  }

  private VecInt candidates() {
    return new VecInt(IntStream.rangeClosed(1, problem.candidates().size()).toArray());
  }

  private static Vec<BigInteger> vector(List<BigInteger> numbers) {
    return new Vec<>(numbers.toArray(BigInteger[]::new));
  }

  private static BigInteger whole(Rational number) {
    return number.times(PARTS).decimal().orElseThrow().toBigIntegerExact();
  }
}
