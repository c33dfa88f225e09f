package io.github.cityward.cli;

import io.github.cityward.ProblemsException;
import io.github.cityward.Result;
import io.github.cityward.town.TownText;
import io.github.cityward.workbook.Template;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * {@code template [TOWN] -o FILE.xlsx}: the workbook to fill in for the rules asked for, empty or
 * with what the town already has.
 */
@CommandLine.Command(name = "template")
final class TemplateCommand implements Callable<Integer> {
  @CommandLine.Parameters(index = "0", arity = "0..1", paramLabel = "TOWN")
  private @Nullable Path town;

  @CommandLine.Mixin private final RulesOptions rules = new RulesOptions();
  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() {
    Format format = output.format(Format.text, Format.json);
    Path file = output.workbook();
    Template template = template();
    output.write(file, template::writeTo);
    output.sayWritten(List.of(file), format);
    return 0;
  }

  /** The problems of the town, of the day and of the rules are told together. */
  private Template template() {
    Optional<Result<TownText>> text =
        Optional.ofNullable(town).map(path -> new TownPath(path).readText(rules.catalog()));
    Template template;
    try {
      template = Template.of(rules.chosen().orElseThrow().rules(), output.locale());
    } catch (ProblemsException e) {
      throw new ProblemsException(
          Stream.concat(
                  text.stream().flatMap(each -> each.problems().stream()), e.problems().stream())
              .toList());
    }
    return text.isPresent() ? template.filledWith(text.get().orElseThrow()) : template;
  }
}
