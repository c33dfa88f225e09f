package io.github.cityward.cli;

import io.github.cityward.Result;
import io.github.cityward.cli.text.TownText;
import io.github.cityward.json.Json;
import io.github.cityward.town.Town;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code validate TOWN}: every problem of its files. */
@CommandLine.Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
  @CommandLine.Parameters(index = "0", paramLabel = "TOWN")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() {
    Format format = output.format(Format.text, Format.json);
    Result<Town> read = new TownPath(folder).readWhole();
    Town town = read.orElseThrow();
    output.sayDoubts(read.doubts());
    output.write(
        format == Format.json
            ? Json.problems(List.of(), output.locale())
            : TownText.of(town, output.audience()));
    return 0;
  }
}
