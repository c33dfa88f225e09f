package io.github.cityward.plan;

import io.github.cityward.assess.Assessment;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One task under way. Made for one plan. */
final class Planning {
  private final PlanTask task;
  private final Candidates candidates;
  private final Duration limit;
  private final CostUnit unit;
  private final TownWithProjects town;
  private final Assessment before;

  /** All starts of the projects, where it matters when they are paid for. */
  private final @Nullable Startables startables;

  Planning(PlanTask task, Candidates candidates, Duration limit) {
    this.task = task;
    this.candidates = candidates;
    this.limit = limit;
    this.unit = candidates.unit();
    this.town = new TownWithProjects(task.town(), task.assessor(), task.day());
    this.before = assess(List.of());
    this.startables = task.yearly().isUnlimited() ? null : Startables.of(task, candidates);
  }

  /** First what reaches the goal for certain; only where nothing does, what may reach it. */
  Plan plan() {
    PortfolioProblem worst = problem(Outcome.WORST);
    Scheduled sure = search(worst, Outcome.WORST);
    if (isAffordable(sure.portfolio())) {
      return plan(
          sure.portfolio().proven() ? PlanStatus.OPTIMAL : PlanStatus.FEASIBLE, sure, List.of());
    }
    PortfolioProblem best = problem(Outcome.BEST);
    Scheduled possible = search(best, Outcome.BEST);
    List<Obstacle> obstacles = obstacles(sure, worst, best);
    if (isAffordable(possible.portfolio())) {
      return plan(PlanStatus.UNDETERMINED, possible, obstacles);
    }
    return plan(
        isExcluded(possible.portfolio()) ? PlanStatus.INFEASIBLE : PlanStatus.UNDETERMINED,
        null,
        obstacles);
  }

  /** {@return what each requirement earns by the projects, and the lines of the goal} */
  PortfolioProblem problem(Outcome outcome) {
    PlanProblem problem = new PlanProblem(town, candidates.projects(), before);
    return startables == null
        ? problem.of(outcome, candidates.inUnits(unit))
        : problem.of(outcome, candidates.inUnits(unit), startables.versions());
  }

  /** Without yearly budgets each project starts at the earliest. */
  private Scheduled search(PortfolioProblem problem, Outcome outcome) {
    Predicate<List<Project>> isMet = chosen -> outcome.isMet(assess(chosen).verdict());
    Predicate<Set<Integer>> atTheEarliest = chosen -> isMet.test(projects(chosen));
    if (startables == null) {
      Portfolio portfolio = new PortfolioSearch().search(problem, limit, atTheEarliest);
      Set<Integer> chosen = portfolio.chosen();
      return new Scheduled(portfolio, chosen == null ? List.of() : projects(chosen), List.of());
    }
    return new ScheduledSearch(
            problem,
            startables,
            startables.anyMatters() ? problem::needsAreMet : atTheEarliest,
            isMet,
            limit)
        .search();
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

  private List<Obstacle> obstacles(
      Scheduled scheduled, PortfolioProblem worst, PortfolioProblem best) {
    Portfolio sure = scheduled.portfolio();
    if (sure.chosen() != null) {
      Rational cost = unit.cost(sure.cost());
      Rational missing = cost.minus(Objects.requireNonNull(task.budget(), "budget"));
      return List.of(new Obstacle.OverBudget(cost, missing, sure.proven()));
    }
    if (!sure.proven()) {
      return List.of(new Obstacle.OutOfTime());
    }
    if (startables != null && !scheduled.conflict().isEmpty()) {
      return List.of(startables.obstacle(scheduled.conflict(), projects(scheduled.conflict())));
    }
    List<Obstacle> lines = new ArrayList<>(new Reach(before, worst, best).outOfReach());
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
