package io.github.cityward.cli;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Explanation;
import io.github.cityward.json.Json;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code explain TOWN CODE}: one node, with its formula. */
@CommandLine.Command(
    name = "explain",
    description = "Explains the points of a standard, a criterion or the total.")
final class ExplainCommand implements Callable<Integer> {
  @CommandLine.Mixin private final TownOptions town = new TownOptions();

  @CommandLine.Parameters(
      index = "1",
      paramLabel = "CODE",
      description = "The code of a standard or a criterion, or total.")
  @SuppressWarnings("NullAway.Init")
  private String code;

  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() {
    Format format = output.format(Format.text, Format.json);
    Assessment assessment = town.assess();
    Explanation explanation = assessment.explain(code, output.locale());
    output.write(
        format == Format.json ? Json.explanation(assessment, explanation) : text(explanation));
    return town.status(assessment);
  }

  private static String text(Explanation explanation) {
    StringBuilder text = new StringBuilder();
    text.append(explanation.code()).append("  ").append(explanation.name()).append('\n');
    text.append("  ").append(explanation.formula()).append("\n\n");
    explanation.steps().forEach(step -> text.append("  ").append(step).append('\n'));
    return text.append("  [").append(explanation.citation()).append("]\n").toString();
  }
}
