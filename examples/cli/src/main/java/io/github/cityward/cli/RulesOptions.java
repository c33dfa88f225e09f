package io.github.cityward.cli;

import io.github.cityward.DateText;
import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.Result;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.Goal;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleReader;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.UnitType;
import io.github.cityward.rules.UrbanClass;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which rules, and on which day. Only here is the clock read: the library takes a date. */
final class RulesOptions {
  private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

  @CommandLine.ArgGroup private @Nullable Choice choice;

  private @Nullable RuleSet named;

  @CommandLine.Option(names = "--on", paramLabel = "DATE")
  private @Nullable String on;

  /** One of the three. */
  private static final class Choice {
    @CommandLine.Option(names = "--rules", paramLabel = "ID|FILE")
    private @Nullable String rules;

    @CommandLine.Option(names = "--class", paramLabel = "CLASS")
    private @Nullable AssessedClass urbanClass;

    @CommandLine.Option(names = "--status", paramLabel = "STATUS")
    private @Nullable Status status;

    Goal goal() {
      return status == null
          ? Objects.requireNonNullElse(urbanClass, AssessedClass.III).urbanClass
          : status.unit;
    }
  }

  /** The classes of which there are rule sets; of the others only the criteria are known. */
  private enum AssessedClass {
    I(UrbanClass.I),
    II(UrbanClass.II),
    III(UrbanClass.III);

    private final UrbanClass urbanClass;

    AssessedClass(UrbanClass urbanClass) {
      this.urbanClass = urbanClass;
    }
  }

  /** The statuses of which there are rule sets. */
  private enum Status {
    city(UnitType.CITY),
    ward(UnitType.WARD),
    commune(UnitType.COMMUNE),
    municipality(UnitType.MUNICIPALITY);

    private final UnitType unit;

    Status(UnitType unit) {
      this.unit = unit;
    }
  }

  /** The rules and the day that were asked for. */
  record Chosen(RuleSet rules, LocalDate date) {}

  /** {@return the rules and the day, or the problems of both} */
  Result<Chosen> chosen() {
    return chosen(day(on));
  }

  /** {@return the same; the day is {@code usual} if none was named} */
  Result<Chosen> chosen(LocalDate usual) {
    return chosen(on == null ? Result.of(usual) : day(on));
  }

  private Result<Chosen> chosen(Result<LocalDate> day) {
    try {
      Optional<RuleSet> rules = rules(day.toOptional());
      return day.map(date -> new Chosen(rules.orElseThrow(), date));
    } catch (ProblemsException e) {
      return Result.failed(Stream.concat(day.problems().stream(), e.problems().stream()).toList());
    }
  }

  /** {@return whether any were asked for} */
  boolean isChosen() {
    return choice != null;
  }

  /** {@return the day that was asked for} */
  Result<LocalDate> day() {
    return day(on);
  }

  /** {@return the day that {@code on} writes; today if nothing is written} */
  static Result<LocalDate> day(@Nullable String on) {
    return on == null ? Result.of(LocalDate.now(VIET_NAM)) : DateText.read(on, Place.field("--on"));
  }

  /** The rules that were named need no day. */
  private Optional<RuleSet> rules(Optional<LocalDate> date) {
    return choice != null && choice.rules != null
        ? Optional.of(named(choice.rules))
        : date.map(this::on);
  }

  /** {@return the rules that were named, else those in force on {@code day}} */
  RuleSet on(LocalDate day) {
    if (choice != null && choice.rules != null) {
      return named(choice.rules);
    }
    return RuleLibrary.bundled().inForce(choice == null ? UrbanClass.III : choice.goal(), day);
  }

  /** Read once: the file may be a pipe. */
  private RuleSet named(String idOrFile) {
    if (named == null) {
      named = ruleSet(idOrFile);
    }
    return named;
  }

  /**
   * {@return the quantities that a town may speak of: those of the rules that were named, where
   * they can be read}
   */
  QuantityCatalog catalog() {
    if (choice == null || choice.rules == null) {
      return QuantityCatalog.bundled();
    }
    try {
      return named(choice.rules).catalog();
    } catch (ProblemsException e) {
      // What is wrong with the file is told where the rules are asked for.
      return QuantityCatalog.bundled();
    }
  }

  /** {@return the bundled rule set with this id, else the one in the file of this name} */
  static RuleSet ruleSet(String idOrFile) {
    RuleLibrary library = RuleLibrary.bundled();
    return library.find(idOrFile).orElseGet(() -> RuleReader.read(path(idOrFile)).orElseThrow());
  }

  /** {@return the rule file of this name, which is there} */
  static Path path(String file) {
    try {
      Path path = Path.of(file);
      if (Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw unknown(file);
    }
    throw unknown(file);
  }

  private static ProblemsException unknown(String idOrFile) {
    return new ProblemsException(
        List.of(
            Problem.of(
                ProblemCode.UNKNOWN_RULES,
                Place.nowhere(),
                idOrFile,
                String.join(", ", RuleLibrary.bundled().ids()))));
  }
}
