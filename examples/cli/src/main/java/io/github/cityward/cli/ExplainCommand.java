package io.github.cityward.cli;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Explanation;
import io.github.cityward.cli.text.ExplanationText;
import io.github.cityward.json.Json;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code explain TOWN CODE}: one node, with its formula. */
@CommandLine.Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
  @CommandLine.Mixin private final TownOptions town = new TownOptions();

  @CommandLine.Parameters(index = "1", paramLabel = "CODE")
  @SuppressWarnings("NullAway.Init")
  private String code;

  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() {
    Format format = output.format(Format.text, Format.json);
    Assessment assessment = town.assess(output);
    Explanation explanation = assessment.explain(code, output.locale());
    output.write(
        format == Format.json
            ? Json.explanation(assessment, explanation)
            : ExplanationText.of(assessment, explanation, output.audience()));
    return town.status(assessment);
  }
}
