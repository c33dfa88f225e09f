package io.github.cityward.cli;

import io.github.cityward.report.ChartFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Whether a result is drawn too, and where. */
final class ChartsOption {
  @CommandLine.Option(names = "--charts", paramLabel = "DIR")
  private @Nullable Path folder;

  @CommandLine.Mixin private final ThemeOption colours = new ThemeOption();

  /**
   * Draws and writes the charts of a result, if that was asked for; to be done before it prints.
   */
  void write(Output output, Function<Locale, ChartFiles> charts) {
    if (folder == null) {
      return;
    }
    try {
      charts.apply(output.locale()).in(colours.theme()).writeTo(folder);
    } catch (IOException e) {
      throw Unwritable.at(folder, e, output.locale());
    }
  }
}
