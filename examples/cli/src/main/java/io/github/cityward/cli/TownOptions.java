package io.github.cityward.cli;

import io.github.cityward.Problem;
import io.github.cityward.ProblemsException;
import io.github.cityward.Result;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Warning;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Town;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which town, under which law, and how strictly. */
final class TownOptions {
  @CommandLine.Parameters(index = "0", paramLabel = "TOWN")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @CommandLine.Mixin private final LawOptions law = new LawOptions();

  /**
   * {@return the assessment of the town, after what its reader doubts was said}
   *
   * @throws ProblemsException with the problems of the town, the day and the rules together
   */
  Assessment assess(Output output) {
    Read read = read(new TownPath(folder).read(), law::chosen, output);
    return assess(read.town(), read.chosen().rules(), read.chosen().date());
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
    return asked(law::chosen, output);
  }

  /**
   * {@return the same, under the rules in force on {@code usual} if neither rules nor a day was
   * named}
   *
   * @throws ProblemsException with the problems of the town, the day and the rules together
   */
  Asked asked(LocalDate usual, Output output) {
    return asked(() -> law.chosen(usual), output);
  }

  private Asked asked(Supplier<RulesOptions.Chosen> chosen, Output output) {
    Read read = read(new TownPath(folder).readWhole(), chosen, output);
    return new Asked(read.town(), law.assessor(read.chosen().rules()), read.chosen().date());
  }

  /**
   * {@return what is to be assessed, as {@link #asked(Output)} does}
   *
   * @param others problems of other options
   * @throws ProblemsException with all problems together
   */
  Asked asked(Output output, List<Problem> others) {
    try {
      Asked asked = asked(output);
      if (others.isEmpty()) {
        return asked;
      }
    } catch (ProblemsException e) {
      throw new ProblemsException(Stream.concat(others.stream(), e.problems().stream()).toList());
    }
    throw new ProblemsException(others);
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
    Result<Town> town = new TownPath(folder).readWhole();
    Result<LocalDate> day = law.day();
    if (!day.isPresent()) {
      throw new ProblemsException(
          Stream.concat(town.problems().stream(), day.problems().stream()).toList());
    }
    output.sayDoubts(town.doubts());
    return new Dated(town.orElseThrow(), day.orElseThrow(), null);
  }

  private record Read(Town town, RulesOptions.Chosen chosen) {}

  private static Read read(Result<Town> town, Supplier<RulesOptions.Chosen> asked, Output output) {
    RulesOptions.Chosen chosen;
    try {
      chosen = asked.get();
    } catch (ProblemsException e) {
      throw new ProblemsException(
          Stream.concat(town.problems().stream(), e.problems().stream()).toList());
    }
    output.sayDoubts(town.doubts());
    return new Read(town.orElseThrow(), chosen);
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
    return law.status(assessment);
  }

  /** {@return the exit status of a command that printed {@code warnings}} */
  int status(List<Warning> warnings) {
    return law.status(warnings);
  }
}
