package io.github.cityward.cli;

import io.github.cityward.Result;
import io.github.cityward.cli.text.TownText;
import io.github.cityward.json.Json;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.town.Town;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code validate TOWN}: every problem of its files. */
@CommandLine.Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
  @CommandLine.Parameters(index = "0", paramLabel = "TOWN")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @CommandLine.Option(names = "--rules", paramLabel = "ID|FILE")
  private @Nullable String rules;

  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() {
    Format format = output.format(Format.text, Format.json);
    Result<Town> read = new TownPath(folder).readWhole(catalog());
    Town town = read.orElseThrow();
    output.sayDoubts(read.doubts());
    output.write(
        format == Format.json
            ? Json.problems(List.of(), output.locale())
            : TownText.of(town, output.audience()));
    return 0;
  }

  /** {@return the quantities that the town may speak of} */
  private QuantityCatalog catalog() {
    return rules == null ? QuantityCatalog.bundled() : RulesOptions.ruleSet(rules).catalog();
  }
}
