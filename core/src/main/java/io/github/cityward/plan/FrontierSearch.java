package io.github.cityward.plan;

import io.github.cityward.assess.Assessment;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Finds what more costs. The time is shared among the searches, so that each has some. Made for one
 * frontier.
 */
final class FrontierSearch {
  /** The goal, the later years, the points and the roles of the projects. */
  private static final int PARTS = 4;

  private final PlanTask task;
  private final Clock clock;
  private final Planning planning;
  private final PortfolioProblem problem;
  private final List<FrontierPoint> points = new ArrayList<>();

  FrontierSearch(PlanTask task, Duration limit) {
    this.task = task;
    this.clock = new Clock(ExactPlanner.positive(limit));
    this.planning = new Planning(task, Candidates.of(task), limit);
    this.problem = planning.problem(Outcome.WORST);
  }

  CostFrontier frontier(int years) {
    Plan goal = plan(task.day(), PARTS);
    List<LaterPlan> later = later(goal, years);
    boolean complete = searchPoints();
    return new CostFrontier(
        goal, points, complete, new RoleSearch(planning, problem, clock).roles(goal), later);
  }

  private Plan plan(LocalDate day, int parts) {
    return ExactPlanner.create()
        .within(clock.share(parts))
        .plan(PlanTask.of(task.town(), task.assessor(), day));
  }

  private List<LaterPlan> later(Plan goal, int years) {
    List<LaterPlan> later = new ArrayList<>();
    Plan before = goal;
    for (int i = 1; i <= years; i++) {
      LocalDate day = LocalDate.of(task.day().getYear() + i, 12, 31);
      Plan plan = plan(day, PARTS + years - i);
      later.add(LaterPlan.of(plan, before));
      before = plan;
    }
    return later;
  }

  /** {@return whether it is certain that nothing reaches more} */
  private boolean searchPoints() {
    long next = add(new Portfolio(Set.of(), 0, 0, true)) + 1;
    long most = whole(most());
    while (next <= most) {
      long least = next;
      Portfolio found =
          new PortfolioSearch()
              .search(
                  problem.needing(Rational.of(least)),
                  clock.share(Math.toIntExact(most - least) + 2),
                  chosen -> whole(planning.assess(planning.projects(chosen))) >= least);
      if (found.chosen() == null) {
        return found.proven();
      }
      next = add(found) + 1;
    }
    return true;
  }

  /** What each requirement earns at most, if it gets what is best for it alone. */
  private Rational most() {
    return problem.contributions().stream()
        .map(Contribution::most)
        .reduce(Rational.ZERO, Rational::plus);
  }

  /**
   * {@return the whole number of points that is reached; what is no cheaper and less is dropped}
   */
  private long add(Portfolio found) {
    List<Project> projects = planning.projects(Objects.requireNonNull(found.chosen(), "chosen"));
    Assessment reached = planning.assess(projects);
    Rational cost = planning.unit().cost(found.cost());
    Rational bound = planning.unit().cost(found.bound());
    while (!points.isEmpty() && last().cost().compareTo(cost) >= 0) {
      points.remove(points.size() - 1);
    }
    if (!points.isEmpty()) {
      bound = bound.max(last().bound());
    }
    points.add(
        new FrontierPoint(
            whole(reached),
            cost,
            bound,
            points.isEmpty() ? cost : cost.minus(last().cost()),
            projects,
            reached.points(),
            reached.verdict()));
    return last().least();
  }

  private FrontierPoint last() {
    return points.get(points.size() - 1);
  }

  private static long whole(Assessment assessment) {
    return whole(assessment.points().low().value());
  }

  private static long whole(Rational points) {
    return -points.negate().roundedUp(0).longValueExact();
  }
}
