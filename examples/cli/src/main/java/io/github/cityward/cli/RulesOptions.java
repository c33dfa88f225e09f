package io.github.cityward.cli;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleReader;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.source.DateText;
import io.github.cityward.source.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which rules, and on which day. Only here is the clock read: the library always takes a date. */
final class RulesOptions {
  private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

  @CommandLine.ArgGroup private @Nullable Choice choice;

  @CommandLine.Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day of the assessment, such as 2026-06-30; today if none is given.")
  private @Nullable String on;

  /** One of the two. */
  private static final class Choice {
    @CommandLine.Option(
        names = "--rules",
        paramLabel = "ID|FILE",
        description = "A rule set by its id, or a rule file.")
    private @Nullable String rules;

    @CommandLine.Option(
        names = "--class",
        paramLabel = "CLASS",
        description = "I, II or III (default): the rules in force on the day.")
    private @Nullable UrbanClass urbanClass;
  }

  LocalDate date() {
    if (on == null) {
      return LocalDate.now(VIET_NAM);
    }
    Problems problems = new Problems();
    return DateText.read(on, Place.field("--on"), problems)
        .orElseThrow(() -> new ProblemsException(problems.all()));
  }

  RuleSet rules() {
    if (choice != null && choice.rules != null) {
      return ruleSet(choice.rules);
    }
    UrbanClass wanted =
        choice == null || choice.urbanClass == null ? UrbanClass.III : choice.urbanClass;
    return RuleLibrary.bundled().inForce(wanted, date());
  }

  /** {@return the bundled rule set with this id, else the one in the file of this name} */
  static RuleSet ruleSet(String idOrFile) {
    RuleLibrary library = RuleLibrary.bundled();
    return library.find(idOrFile).orElseGet(() -> RuleReader.read(path(idOrFile)).orElseThrow());
  }

  /** {@return the file of this name, which must be there} */
  static Path path(String idOrFile) {
    Path path = Path.of(idOrFile);
    if (!Files.exists(path)) {
      throw new ProblemsException(
          List.of(
              Problem.of(
                  ProblemCode.UNKNOWN_RULES,
                  Place.nowhere(),
                  idOrFile,
                  String.join(", ", RuleLibrary.bundled().ids()))));
    }
    return path;
  }
}
