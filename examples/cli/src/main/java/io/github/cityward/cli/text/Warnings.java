package io.github.cityward.cli.text;

import io.github.cityward.assess.Warning;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader must know besides. */
final class Warnings {
  private static final int INDENT = 2;

  private Warnings() {}

  /** {@return the warnings, an empty line before them; nothing if there are none} */
  static String of(List<Warning> warnings, Audience audience) {
    return warnings.isEmpty()
        ? ""
        : warnings.stream()
            .map(each -> "! " + each.code() + ": " + each.message(audience.locale()))
            .map(each -> audience.screen().wrap(each, INDENT))
            .collect(Collectors.joining("", "\n", ""));
  }
}
