package io.github.cityward.cli;

import io.github.cityward.milestone.Milestones;
import io.github.cityward.plan.ExactPlanner;
import io.github.cityward.plan.Plan;
import io.github.cityward.plan.PlanTask;
import io.github.cityward.report.Outlook;
import io.github.cityward.report.Prospect;
import io.github.cityward.source.Problems;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Up to which year a report looks ahead, and by which year its plan reaches the goal. */
final class OutlookOptions {
  private static final int USUAL_YEARS = 5;

  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec command;

  @CommandLine.Option(names = "--until", paramLabel = "YEAR")
  private @Nullable String until;

  @CommandLine.Option(names = "--by", paramLabel = "YEAR")
  private @Nullable String by;

  /**
   * The years that were asked for.
   *
   * @param last the last year of the prospect, if one was named
   * @param goal the year at whose end the goal is to be reached, if one was named
   */
  record Asked(Optional<Integer> last, Optional<Integer> goal) {}

  /**
   * {@return the years that were asked for; what is wrong with them is added to {@code problems}}
   */
  Asked read(Problems problems) {
    return new Asked(year(until, "--until", problems), year(by, "--by", problems));
  }

  private static Optional<Integer> year(@Nullable String text, String option, Problems problems) {
    return text == null ? Optional.empty() : ForecastOptions.year(text, option, problems);
  }

  /** {@return what the report tells beside the assessment, as far as the town has the tables} */
  Outlook outlook(TownOptions.Asked of, Asked years) throws InterruptedException {
    int from = of.date().getYear();
    int last = years.last().orElse(from + USUAL_YEARS);
    if (last < from) {
      throw new Misuse(
          command.commandLine(), "report.order", String.valueOf(last), String.valueOf(from));
    }
    ForecastOptions.check(from, last, command.commandLine());
    Outlook outlook = Outlook.none();
    // Neither needs the other, and both take long.
    ForkJoinTask<Optional<Plan>> planning =
        ForkJoinPool.commonPool().submit(() -> plan(of, last, years.goal()));
    Optional<Prospect> prospect = Prospect.of(of.assessor(), of.town(), of.date(), last);
    if (prospect.isPresent()) {
      outlook = outlook.with(prospect.get());
    }
    Optional<Plan> plan = planning.join();
    if (plan.isPresent()) {
      outlook = outlook.with(plan.get());
    }
    Milestones milestones = Milestones.of(of.town(), of.date()).under(of.assessor().rules());
    return milestones.isEmpty() ? outlook : outlook.with(milestones);
  }

  /** A plan is told where there is something to choose, or where it was asked for. */
  private static Optional<Plan> plan(TownOptions.Asked of, int last, Optional<Integer> goal) {
    if (of.town().projects().isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.of(goal.orElse(last), 12, 31);
    Plan plan = ExactPlanner.create().plan(PlanTask.of(of.town(), of.assessor(), day));
    return Optional.of(plan)
        .filter(
            each -> goal.isPresent() || !each.projects().isEmpty() || !each.notChosen().isEmpty());
  }
}
