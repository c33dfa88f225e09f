package io.github.cityward.cli;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.Result;
import io.github.cityward.cli.text.StandingText;
import io.github.cityward.json.Json;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.source.Problems;
import io.github.cityward.standing.Standing;
import io.github.cityward.town.Recognised;
import io.github.cityward.town.Town;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code standing TOWN}: the class or the level that a unit has by law on a day. */
@CommandLine.Command(name = "standing")
final class StandingCommand implements Callable<Integer> {
  @CommandLine.Parameters(index = "0", paramLabel = "TOWN")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @CommandLine.Option(names = "--on", paramLabel = "DATE")
  private @Nullable String on;

  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() {
    Format format = output.format(Format.text, Format.json, Format.csv);
    Standing standing = standing();
    output.write(
        switch (format) {
          case json -> Json.standing(standing, output.locale());
          case csv -> StandingCsv.of(standing, output.locale(), output.csv());
          default -> StandingText.of(standing, output.audience());
        });
    return 0;
  }

  private Standing standing() {
    Problems problems = new Problems();
    Result<Town> read = new TownPath(folder).read(QuantityCatalog.bundled());
    Optional<Town> town = problems.take(read);
    Optional<LocalDate> day = problems.take(RulesOptions.day(on));
    problems.requireNone();
    output.sayDoubts(read.doubts());
    requireRecognisedBy(day.orElseThrow(), town.orElseThrow());
    return Standing.of(town.orElseThrow(), day.orElseThrow());
  }

  /** What was recognised later says nothing of the day. */
  private static void requireRecognisedBy(LocalDate date, Town town) {
    Recognised recognised = town.profile().past().recognised();
    LocalDate since = recognised == null ? null : recognised.date();
    if (since != null && since.isAfter(date)) {
      throw new ProblemsException(
          List.of(
              Problem.of(
                  ProblemCode.RECOGNISED_LATER,
                  Place.field("recognised.date"),
                  since.toString(),
                  date.toString())));
    }
  }
}
