package io.github.cityward.plan;

import io.github.cityward.assess.Assessor;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is asked for: the projects of a town by which it reaches the goal of a rule set on a
 * day.
 *
 * @param town the town with its projects
 * @param assessor how it is assessed, by the rule set whose goal is to be reached
 * @param day the day on which the goal is to be reached; a project counts if it is ready by then
 * @param budget the most that all projects together may cost, in billion VND; null if there is no
 *     limit
 * @param yearly the most that may be spent in each year, on the works and to run what is ready
 */
public record PlanTask(
    Town town, Assessor assessor, LocalDate day, @Nullable Rational budget, YearlyBudget yearly) {
  public PlanTask {
    Objects.requireNonNull(town, "town");
    Objects.requireNonNull(assessor, "assessor");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(yearly, "yearly");
    if (budget != null && budget.signum() < 0) {
      throw new IllegalArgumentException("the budget " + budget + " is negative. Give 0 or more.");
    }
  }

  /** Makes a task without limits on what is spent in a year. */
  public PlanTask(Town town, Assessor assessor, LocalDate day, @Nullable Rational budget) {
    this(town, assessor, day, budget, YearlyBudget.UNLIMITED);
  }

  /** {@return the task to reach the goal on {@code day}, whatever it costs} */
  public static PlanTask of(Town town, Assessor assessor, LocalDate day) {
    return new PlanTask(town, assessor, day, null);
  }

  /** {@return this task with so much to spend, in billion VND} */
  public PlanTask within(Rational budget) {
    return new PlanTask(town, assessor, day, budget, yearly);
  }

  /** {@return this task with so much to spend in each year} */
  public PlanTask within(YearlyBudget yearly) {
    return new PlanTask(town, assessor, day, budget, yearly);
  }
}
