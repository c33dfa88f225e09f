package io.github.cityward.cli;

import io.github.cityward.DateText;
import io.github.cityward.Place;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** With which other day or law a town is compared. */
final class Against {
  @CommandLine.Option(names = "--against", paramLabel = "DATE")
  private @Nullable String day;

  @CommandLine.Option(names = "--against-rules", paramLabel = "ID|FILE")
  private @Nullable String rules;

  boolean isGiven() {
    return day != null || rules != null;
  }

  /**
   * {@return what moved from the other town, day or law to {@code after}} What is not said to be
   * another is as it is in {@code after}. Where town or day and law are others, what is because of
   * which is told apart.
   *
   * @throws io.github.cityward.ProblemsException if one side has points and the other counts
   */
  AssessmentDiff diff(TownOptions options, Town other, Assessment after) {
    LocalDate date =
        day == null ? after.date() : DateText.read(day, Place.field("--against")).orElseThrow();
    RuleSet law = rules == null ? options.rulesOn(date) : RulesOptions.ruleSet(rules);
    Assessment before = options.assess(other, law, date);
    return before.rules().equals(after.rules())
        ? after.diff(before)
        : after.diff(before, options.assess(after.town(), law, after.date()));
  }
}
