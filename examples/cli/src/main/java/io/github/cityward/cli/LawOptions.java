package io.github.cityward.cli;

import io.github.cityward.Problem;
import io.github.cityward.Result;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Warning;
import io.github.cityward.indicator.IndicatorModels;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.ReferenceSeries;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Under which law towns are assessed, and how strictly. */
final class LawOptions {
  @CommandLine.Mixin private final RulesOptions rules = new RulesOptions();

  @CommandLine.Option(names = "--accept-unverified")
  private boolean acceptUnverified;

  @CommandLine.Option(names = "--strict")
  private boolean strict;

  @CommandLine.Option(names = "--reference", paramLabel = "FILE")
  private @Nullable Path reference;

  private @Nullable Result<ReferenceSeries> series;

  /**
   * {@return the rules and the day that were asked for, or the problems of the national figures,
   * the day and the rules}
   */
  Result<RulesOptions.Chosen> chosen() {
    return withSeries(rules.chosen());
  }

  /** {@return the same; the day is {@code usual} if none was asked for} */
  Result<RulesOptions.Chosen> chosen(LocalDate usual) {
    return withSeries(rules.chosen(usual));
  }

  private Result<RulesOptions.Chosen> withSeries(Result<RulesOptions.Chosen> chosen) {
    List<Problem> problems = series().map(Result::problems).orElse(List.of());
    return problems.isEmpty()
        ? chosen
        : Result.failed(Stream.concat(problems.stream(), chosen.problems().stream()).toList());
  }

  /** {@return whether any rules were asked for} */
  boolean isChosen() {
    return rules.isChosen();
  }

  /** {@return the quantities that a town may speak of under the rules that were asked for} */
  QuantityCatalog catalog() {
    return rules.catalog();
  }

  /** {@return the day that was asked for} */
  Result<LocalDate> day() {
    return rules.day();
  }

  /** Read once, for all that is assessed. */
  private Optional<Result<ReferenceSeries>> series() {
    if (reference != null && series == null) {
      series = ReferenceSeries.read(reference);
    }
    return Optional.ofNullable(series);
  }

  /** {@return the rules that were asked for, as they are in force on {@code day}} */
  RuleSet rulesOn(LocalDate day) {
    return rules.on(day);
  }

  /** {@return the assessor under {@code rules}, which serves any number of towns and days} */
  Assessor assessor(RuleSet rules) {
    Assessor plain = Assessor.of(rules);
    Assessor assessor =
        series()
            .map(each -> IndicatorModels.national(each.orElseThrow(), QuantityCatalog.bundled()))
            .map(plain::with)
            .orElse(plain);
    return acceptUnverified ? assessor.acceptingUnverified() : assessor;
  }

  /** {@return the exit status of a command that printed what all of {@code assessments} give} */
  int statusOf(List<Assessment> assessments) {
    return assessments.stream().mapToInt(each -> status(each, strict)).max().orElse(0);
  }

  /**
   * Says of which towns nothing is said of the units in which they lie, where that is an error
   * because of {@code --strict}.
   */
  void sayExtents(List<Assessment> assessments, Output output) {
    if (strict && assessments.stream().anyMatch(Assessment::takesOneUnit)) {
      output.sayExtentsOf(assessments);
    }
  }

  /** {@return the exit status of a command that supposes what nobody said} */
  int statusOfHint() {
    return strict ? 2 : 0;
  }

  /** {@return the exit status of a command that printed {@code warnings}} */
  int status(List<Warning> warnings) {
    return status(warnings, strict);
  }

  /** {@return the exit status after {@code assessment}, which is warned of if {@code strict}} */
  static int status(Assessment assessment, boolean strict) {
    return strict && assessment.takesOneUnit() ? 2 : status(assessment.warnings(), strict);
  }

  private static int status(List<Warning> warnings, boolean strict) {
    boolean warned =
        warnings.stream().anyMatch(warning -> warning.code() != Warning.Code.PROVISION_UNKNOWN);
    return strict && warned ? 2 : 0;
  }
}
