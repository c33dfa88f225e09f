package io.github.cityward.cli;

import io.github.cityward.ProblemsException;
import io.github.cityward.quantity.Rational;
import io.github.cityward.source.Problems;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** By when a goal is to be reached, for how much, and how long may be searched. */
final class PlanOptions {
  @CommandLine.Mixin private final GoalOptions goal = new GoalOptions();

  @CommandLine.Option(names = "--budget", paramLabel = "B")
  private @Nullable String budget;

  /**
   * What was asked for.
   *
   * @param day the last day of the year
   * @param budget the most that may be spent; null if there is no limit
   * @param limit how long may be searched
   */
  record Asked(LocalDate day, @Nullable Rational budget, Duration limit) {}

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
    Duration limit = goal.limit(problems);
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems.all());
    }
    return new Asked(day, most.orElse(null), limit);
  }
}
