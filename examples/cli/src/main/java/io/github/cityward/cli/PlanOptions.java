package io.github.cityward.cli;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.plan.RobustPlanner;
import io.github.cityward.plan.YearlyBudget;
import io.github.cityward.quantity.Rational;
import io.github.cityward.source.Problems;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** By when and how surely a goal is to be reached, for how much, and how long may be searched. */
final class PlanOptions {
  private static final String YEARLY = "--budget-per-year";

  @CommandLine.Mixin private final GoalOptions goal = new GoalOptions();

  @CommandLine.Mixin private final ChanceOptions chance = new ChanceOptions();

  @CommandLine.Option(names = "--budget", paramLabel = "B")
  private @Nullable String budget;

  @CommandLine.Option(names = YEARLY, paramLabel = "[YEAR=]B")
  private List<String> yearly = List.of();

  /**
   * What was asked for.
   *
   * @param day the last day of the year
   * @param budget the most that may be spent; null if there is no limit
   * @param yearly the most that may be spent in each year
   * @param limit how long may be searched
   * @param robust finds what reaches it with a probability; null if that was not asked for
   */
  record Asked(
      LocalDate day,
      @Nullable Rational budget,
      YearlyBudget yearly,
      Duration limit,
      @Nullable RobustPlanner robust) {}

  /**
   * {@return what was asked for}
   *
   * @throws ProblemsException with every problem of it
   */
  Asked read() {
    Problems problems = new Problems();
    LocalDate day = goal.day(problems);
    Optional<Rational> most =
        budget == null ? Optional.empty() : GoalOptions.number(budget, "--budget", problems);
    YearlyBudget ofYears = yearly(day, problems);
    Duration limit = goal.limit(problems);
    Optional<RobustPlanner> robust = chance.planner(problems);
    problems.requireNone();
    if (!yearly.isEmpty() && robust.isPresent()) {
      throw chance.besideYears();
    }
    return new Asked(
        day,
        most.orElse(null),
        ofYears,
        limit,
        robust.map(each -> each.within(limit)).orElse(null));
  }

  /** One without a year is for all years that have none of their own. */
  private YearlyBudget yearly(LocalDate day, Problems problems) {
    YearlyBudget budget = YearlyBudget.UNLIMITED;
    Map<String, String> seen = new HashMap<>();
    for (String each : yearly) {
      int sign = each.indexOf('=');
      String year = sign < 0 ? "" : each.substring(0, sign);
      String other = seen.putIfAbsent(year, each);
      if (other != null) {
        problems.report(ProblemCode.BUDGET_TWICE, Place.field(YEARLY), other, each);
      }
      Optional<Rational> limit = GoalOptions.number(each.substring(sign + 1), YEARLY, problems);
      Optional<Integer> in =
          sign < 0 ? Optional.empty() : ForecastOptions.year(year, YEARLY, problems);
      if (in.filter(late -> late > day.getYear()).isPresent()) {
        problems.report(
            ProblemCode.BUDGET_TOO_LATE, Place.field(YEARLY), each, String.valueOf(day.getYear()));
      }
      if (limit.isPresent() && problems.isEmpty()) {
        budget =
            in.isPresent()
                ? budget.with(in.get(), limit.get())
                : new YearlyBudget(limit.get(), budget.exceptions());
      }
    }
    return budget;
  }
}
