package io.github.cityward.cli;

import io.github.cityward.ProblemsException;
import io.github.cityward.Result;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Warning;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.source.Problems;
import io.github.cityward.town.Town;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which town, under which law, and how strictly. */
final class TownOptions {
  @CommandLine.Parameters(index = "0", paramLabel = "TOWN")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @CommandLine.Mixin private final LawOptions law = new LawOptions();

  /** Where the doubts about the town were said; null before it was read. */
  private @Nullable Output said;

  /**
   * {@return the assessment of the town, after what its reader doubts was said}
   *
   * @throws ProblemsException with the problems of the town, the day and the rules together
   */
  Assessment assess(Output output) {
    return assess(output, new Problems());
  }

  /**
   * {@return the same}
   *
   * @param others problems of other options
   * @throws ProblemsException with all problems together
   */
  Assessment assess(Output output, Problems others) {
    Read<RulesOptions.Chosen> read =
        read(new TownPath(folder).read(law.catalog()), law.chosen(), others, output);
    PartsByDay.require(read.town(), read.with().date());
    return assess(read.town(), read.with().rules(), read.with().date());
  }

  /** A town, by what it is assessed, and on which day. */
  record Asked(Town town, Assessor assessor, LocalDate date) {}

  /**
   * {@return what is to be assessed, with all tables of the town, after what the reader of the town
   * doubts was said}
   *
   * @throws ProblemsException with the problems of the town, the day and the rules together
   */
  Asked asked(Output output) {
    return asked(output, new Problems());
  }

  /**
   * {@return the same}
   *
   * @param others problems of other options
   * @throws ProblemsException with all problems together
   */
  Asked asked(Output output, Problems others) {
    return asked(law.chosen(), others, output);
  }

  /**
   * {@return the same, under the rules in force on {@code usual} if neither rules nor a day was
   * named}
   *
   * @throws ProblemsException with the problems of the town, the day and the rules together
   */
  Asked asked(LocalDate usual, Output output) {
    return asked(law.chosen(usual), new Problems(), output);
  }

  private Asked asked(Result<RulesOptions.Chosen> chosen, Problems others, Output output) {
    Read<RulesOptions.Chosen> read =
        read(new TownPath(folder).readWhole(law.catalog()), chosen, others, output);
    PartsByDay.require(read.town(), read.with().date());
    return new Asked(read.town(), law.assessor(read.with().rules()), read.with().date());
  }

  /** A town as it is known on a day; the assessor is null where no rules were asked for. */
  record Dated(Town town, LocalDate date, @Nullable Assessor assessor) {}

  /**
   * {@return the town with all its tables and the day, for what needs no law: days of which no law
   * is known are days too}
   *
   * @throws ProblemsException with the problems of the town, the day and the rules together
   */
  Dated dated(Output output) {
    if (law.isChosen()) {
      Asked asked = asked(output);
      return new Dated(asked.town(), asked.date(), asked.assessor());
    }
    Read<LocalDate> read =
        read(new TownPath(folder).readWhole(law.catalog()), law.day(), new Problems(), output);
    PartsByDay.require(read.town(), read.with());
    return new Dated(read.town(), read.with(), null);
  }

  /** A town with something else that was asked for. */
  private record Read<T>(Town town, T with) {}

  private <T> Read<T> read(Result<Town> town, Result<T> with, Problems problems, Output output) {
    said = output;
    problems.take(town);
    problems.take(with);
    problems.requireNone();
    output.sayDoubts(town.doubts());
    return new Read<>(town.orElseThrow(), with.orElseThrow());
  }

  /** {@return the quantities that the town may speak of under the rules that were asked for} */
  QuantityCatalog catalog() {
    return law.catalog();
  }

  /** {@return another town, which may speak of what this one may, or every problem of it} */
  Result<Town> other(Path path) {
    return new TownPath(path).read(law.catalog());
  }

  /** {@return the assessment of {@code town} under other rules or on another day} */
  Assessment assess(Town town, RuleSet rules, LocalDate date) {
    return law.assessor(rules).assess(town, date);
  }

  /** {@return the assessor under {@code rules}, which serves any number of days} */
  Assessor assessor(RuleSet rules) {
    return law.assessor(rules);
  }

  /** {@return the rules that were asked for, as they are in force on {@code day}} */
  RuleSet rulesOn(LocalDate day) {
    return law.rulesOn(day);
  }

  /** {@return the exit status of a command that printed what {@code assessment} gives} */
  int status(Assessment assessment) {
    return statusOf(List.of(assessment));
  }

  /** {@return the exit status of a command that printed what all of {@code assessments} give} */
  int statusOf(List<Assessment> assessments) {
    if (said != null) {
      law.sayExtents(assessments, said);
    }
    return law.statusOf(assessments);
  }

  /**
   * {@return the exit status of a command that printed a result on which it bears in how many units
   * the town of {@code assessment} lies}
   */
  int extentStatusOf(Assessment assessment) {
    if (said != null) {
      law.sayExtents(List.of(assessment), said);
    }
    return assessment.takesOneUnit() ? law.statusOfHint() : 0;
  }

  /** {@return the exit status of a command that printed {@code warnings}} */
  int status(List<Warning> warnings) {
    return law.status(warnings);
  }
}
