package io.github.cityward.cli;

import io.github.cityward.town.Town;
import picocli.CommandLine;

/** Whether what became known later is left out. */
final class ReplayOption {
  @CommandLine.Option(names = "--replay")
  private boolean replay;

  /** {@return the town, as the day that was asked for knew it if that is wanted} */
  Town known(TownOptions.Dated asked) {
    return replay ? asked.town().knownOn(asked.date()) : asked.town();
  }
}
