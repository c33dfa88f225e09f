package io.github.cityward.plan;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.ConditionScore;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Abolition;
import io.github.cityward.town.Project;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One task under way. Made for one plan. */
final class Planning {
  private final PlanTask task;
  private final Candidates candidates;
  private final PortfolioSolver solver;
  private final Duration limit;
  private final CostUnit unit;
  private final TownWithProjects town;
  private final Assessment before;

  /** All starts of the projects, where it matters when they are paid for. */
  private final @Nullable Startables startables;

  private final Map<Outcome, PortfolioProblem> problems = new EnumMap<>(Outcome.class);

  Planning(PlanTask task, Candidates candidates, Duration limit) {
    this(task, candidates, new BranchAndBound(), limit);
  }

  Planning(PlanTask task, Candidates candidates, PortfolioSolver solver, Duration limit) {
    this.task = task;
    this.candidates = candidates;
    this.solver = solver;
    this.limit = limit;
    this.unit = candidates.unit();
    this.town = new TownWithProjects(task.town(), task.assessor(), task.day());
    this.before = assess(List.of());
    this.startables = task.yearly().isUnlimited() ? null : Startables.of(task, candidates);
  }

  Plan plan() {
    return plan(this::search, this::outOfReach);
  }

  /**
   * {@return first what reaches the goal for certain; only where nothing does, what may reach it}
   *
   * @param search finds the cheapest portfolio
   * @param outOfReach tells of what was found in the worst case why it does not reach the goal
   */
  Plan plan(Function<Outcome, Scheduled> search, Function<Scheduled, List<Obstacle>> outOfReach) {
    Abolition abolition = before.rules().abolition();
    if (abolition != null && before.isAbolished()) {
      return plan(PlanStatus.INFEASIBLE, null, List.of(new Obstacle.Ended(abolition)));
    }
    Scheduled sure = search.apply(Outcome.WORST);
    if (isAffordable(sure.portfolio())) {
      return reached(sure);
    }
    Scheduled possible = search.apply(Outcome.BEST);
    List<Obstacle> obstacles =
        new ArrayList<>(
            isOutOfReach(sure.portfolio())
                ? outOfReach.apply(sure)
                : List.of(unproven(sure.portfolio())));
    if (isAffordable(possible.portfolio())) {
      Assessment assessment = assess(possible.projects());
      obstacles.addAll(units(assessment, false, false));
      return assessment.verdict() == Verdict.NOT_MET
          ? plan(PlanStatus.INFEASIBLE, null, obstacles)
          : plan(PlanStatus.UNDETERMINED, possible, obstacles);
    }
    return plan(
        isExcluded(possible.portfolio()) ? PlanStatus.INFEASIBLE : PlanStatus.UNDETERMINED,
        null,
        obstacles);
  }

  /** What the commune-level units must reach besides may stay open though all standards are met. */
  private Plan reached(Scheduled sure) {
    Assessment assessment = assess(sure.projects());
    boolean proven = sure.portfolio().proven();
    List<Obstacle> units = units(assessment, true, proven);
    return switch (assessment.verdict()) {
      case MET -> plan(proven ? PlanStatus.OPTIMAL : PlanStatus.FEASIBLE, sure, List.of());
      case UNDETERMINED -> plan(PlanStatus.UNDETERMINED, sure, units);
      case NOT_MET -> plan(PlanStatus.INFEASIBLE, null, units);
    };
  }

  private static List<Obstacle> units(Assessment assessment, boolean standards, boolean proven) {
    List<ConditionScore> open =
        assessment.conditions().stream().filter(each -> each.verdict() != Verdict.MET).toList();
    return open.isEmpty() ? List.of() : List.of(new Obstacle.Units(open, standards, proven));
  }

  /** {@return what each requirement earns by the projects, and the lines of the goal} */
  PortfolioProblem problem(Outcome outcome) {
    return problems.computeIfAbsent(
        outcome,
        each -> {
          PlanProblem problem = new PlanProblem(town, candidates.projects(), before);
          return startables == null
              ? problem.of(each, candidates.inUnits(unit))
              : problem.of(each, candidates.inUnits(unit), startables.versions());
        });
  }

  /** Without yearly budgets each project starts at the earliest. */
  private Scheduled search(Outcome outcome) {
    Selection selection =
        new Selection(
            problem(outcome),
            candidates.projects(),
            startables,
            chosen -> outcome.isMet(assess(chosen).standards()),
            limit);
    return selection.checked(solver.select(selection));
  }

  /** {@return the portfolio with each project started at the earliest} */
  Scheduled atTheEarliest(Portfolio portfolio) {
    Set<Integer> chosen = portfolio.chosen();
    return new Scheduled(portfolio, chosen == null ? List.of() : projects(chosen), List.of());
  }

  List<Project> projects(Collection<Integer> chosen) {
    return chosen.stream().sorted().map(candidates.projects()::get).toList();
  }

  /** {@return the assessment with these projects} */
  Assessment assess(Collection<Project> projects) {
    return task.assessor().assess(town.with(projects), task.day());
  }

  CostUnit unit() {
    return unit;
  }

  /** {@return the projects that can be chosen, in their places} */
  List<Project> candidates() {
    return candidates.projects();
  }

  private boolean isAffordable(Portfolio portfolio) {
    return portfolio.chosen() != null && isWithinBudget(portfolio.cost());
  }

  private boolean isWithinBudget(long cost) {
    Rational budget = task.budget();
    return budget == null || unit.cost(cost).compareTo(budget) <= 0;
  }

  /** Whether it is certain that nothing within the budget reaches the goal. */
  private boolean isExcluded(Portfolio portfolio) {
    return portfolio.chosen() == null ? portfolio.proven() : !isWithinBudget(portfolio.bound());
  }

  private static boolean isOutOfReach(Portfolio portfolio) {
    return portfolio.chosen() == null && portfolio.proven();
  }

  /** What is found costs too much, or nothing is found in time. */
  private Obstacle unproven(Portfolio sure) {
    if (sure.chosen() == null) {
      return new Obstacle.OutOfTime();
    }
    Rational cost = unit.cost(sure.cost());
    Rational missing = cost.minus(Objects.requireNonNull(task.budget(), "budget"));
    return new Obstacle.OverBudget(cost, missing, sure.proven());
  }

  private List<Obstacle> outOfReach(Scheduled sure) {
    if (startables != null && !sure.conflict().isEmpty()) {
      return List.of(startables.obstacle(sure.conflict(), projects(sure.conflict())));
    }
    Reach reach = new Reach(before, problem(Outcome.WORST), problem(Outcome.BEST));
    List<Obstacle> lines = new ArrayList<>(reach.outOfReach());
    return lines.isEmpty() ? List.of(new Obstacle.NotTogether()) : lines;
  }

  private Plan plan(PlanStatus status, @Nullable Scheduled found, List<Obstacle> obstacles) {
    Portfolio portfolio = found == null ? null : found.portfolio();
    List<Project> projects = found == null ? List.of() : found.projects();
    return new Plan(
        task,
        status,
        portfolio == null ? null : unit.cost(portfolio.cost()),
        portfolio == null ? null : unit.cost(portfolio.bound()),
        projects,
        candidates.leftOut(),
        candidates.late(),
        before,
        assess(projects),
        obstacles);
  }
}
