package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the commune-level units of urban areas keep from being met, or leave open. */
final class UnitConditions {
  private static final int INDENT = 2;

  private UnitConditions() {}

  /**
   * {@return a line for each condition after an empty one; nothing if none is in the way}
   *
   * @param results the results, by the names that readers know them by
   */
  static String of(Map<String, Assessment> results, Audience audience) {
    List<String> sentences = audience.words().openConditions(results);
    return sentences.isEmpty()
        ? ""
        : "\n"
            + audience.screen().wrap(audience.say("units.in-the-way"), INDENT)
            + sentences.stream()
                .map(each -> audience.screen().wrap("- " + each, INDENT))
                .collect(Collectors.joining());
  }
}
