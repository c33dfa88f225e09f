package io.github.cityward.cli.text;

import io.github.cityward.assess.Verdict;
import picocli.CommandLine.Help.Ansi;

/** How a piece of text stands out; each says in words too what its colour says. */
enum Style {
  PLAIN,
  STRONG(Ansi.Style.bold),
  FAINT(Ansi.Style.faint),
  MET(Ansi.Style.bold, Ansi.Style.fg_green),
  NOT_MET(Ansi.Style.bold, Ansi.Style.fg_red),
  UNDETERMINED(Ansi.Style.bold, Ansi.Style.fg_yellow);

  private final String on;

  Style(Ansi.IStyle... styles) {
    this.on = Ansi.Style.on(styles);
  }

  static Style of(Verdict verdict) {
    return switch (verdict) {
      case MET -> MET;
      case NOT_MET -> NOT_MET;
      case UNDETERMINED -> UNDETERMINED;
    };
  }

  /** {@return {@code text} in this style on a screen with colour, as it is on any other} */
  String draw(String text, Screen screen) {
    return !screen.colour() || on.isEmpty() || text.isEmpty()
        ? text
        : on + text + Ansi.Style.reset.on();
  }
}
