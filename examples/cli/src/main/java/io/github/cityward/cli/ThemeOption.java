package io.github.cityward.cli;

import io.github.cityward.charts.Theme;
import picocli.CommandLine;

/** In which colours charts are drawn. */
final class ThemeOption {
  @CommandLine.Option(names = "--theme")
  private Colours colours = Colours.light;

  /** The themes by the names that people write. */
  private enum Colours {
    light(Theme.LIGHT),
    dark(Theme.DARK),
    print(Theme.PRINT);

    private final Theme theme;

    Colours(Theme theme) {
      this.theme = theme;
    }
  }

  /** {@return the colours that were asked for; light ones if none were} */
  Theme theme() {
    return colours.theme;
  }
}
