package io.github.cityward.cli;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.DecimalText;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.ValueText;
import io.github.cityward.source.Problems;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine;

/** By when a goal is to be reached, and how long may be searched. */
final class GoalOptions {
  private static final int LAST = 9999;
  private static final String USUAL_SECONDS = "10";

  @CommandLine.Option(names = "--by", paramLabel = "YEAR", required = true)
  private String by = "";

  @CommandLine.Option(names = "--time-limit", paramLabel = "SECONDS", defaultValue = USUAL_SECONDS)
  private String seconds = USUAL_SECONDS;

  /** {@return the last day of the year; one after all others if the year is a problem} */
  LocalDate day(Problems problems) {
    return LocalDate.of(ForecastOptions.year(by, "--by", problems).orElse(LAST), 12, 31);
  }

  /** {@return how long may be searched; any time if it is a problem} */
  Duration limit(Problems problems) {
    Optional<Rational> limit = number(seconds, "--time-limit", problems);
    if (limit.filter(each -> each.signum() == 0).isPresent()) {
      problems.report(ProblemCode.NO_TIME, Place.field("--time-limit"), seconds);
    }
    return limit
        .map(each -> Duration.ofMillis(Math.max(1, (long) (1000 * each.toDouble()))))
        .orElse(Duration.ZERO);
  }

  /** {@return the number that an option gives, which is 0 or more} */
  static Optional<Rational> number(String text, String option, Problems problems) {
    Place place = Place.field(option);
    Optional<Rational> number = ValueText.number(new DecimalText(text), place, problems);
    if (number.filter(each -> each.signum() < 0).isPresent()) {
      problems.report(ProblemCode.NEGATIVE, place, text, option);
    }
    return number;
  }
}
