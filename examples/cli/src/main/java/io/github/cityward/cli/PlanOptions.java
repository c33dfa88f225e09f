package io.github.cityward.cli;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.quantity.DecimalText;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.ValueText;
import io.github.cityward.source.Problems;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** By when a goal is to be reached, for how much, and how long may be searched. */
final class PlanOptions {
  private static final String USUAL_SECONDS = "10";

  @CommandLine.Option(names = "--by", paramLabel = "YEAR", required = true)
  private String by = "";

  @CommandLine.Option(names = "--budget", paramLabel = "B")
  private @Nullable String budget;

  @CommandLine.Option(names = "--time-limit", paramLabel = "SECONDS", defaultValue = USUAL_SECONDS)
  private String seconds = USUAL_SECONDS;

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
    List<Problem> ofYear = new ArrayList<>();
    Optional<Integer> year = ForecastOptions.year(by, "--by", ofYear);
    Problems problems = new Problems();
    ofYear.forEach(problems::note);
    Optional<Rational> most =
        budget == null ? Optional.empty() : number(budget, "--budget", problems);
    Optional<Rational> limit = number(seconds, "--time-limit", problems);
    if (limit.filter(each -> each.signum() == 0).isPresent()) {
      problems.report(ProblemCode.NO_TIME, Place.field("--time-limit"), seconds);
    }
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems.all());
    }
    return new Asked(
        LocalDate.of(year.orElseThrow(), 12, 31),
        most.orElse(null),
        Duration.ofMillis(Math.max(1, (long) (1000 * limit.orElseThrow().toDouble()))));
  }

  private static Optional<Rational> number(String text, String option, Problems problems) {
    Place place = Place.field(option);
    Optional<Rational> number = ValueText.number(new DecimalText(text), place, problems);
    if (number.filter(each -> each.signum() < 0).isPresent()) {
      problems.report(ProblemCode.NEGATIVE, place, text, option);
    }
    return number;
  }
}
