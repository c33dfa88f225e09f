package io.github.cityward.cli;

import picocli.CommandLine;

/** On how many threads a command works. */
final class ThreadsOption {
  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec command;

  @CommandLine.Option(names = "--threads", paramLabel = "N")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** {@return how many, 1 or more} */
  int count() {
    if (threads < 1) {
      throw new Misuse(command.commandLine(), "cli.no-threads", String.valueOf(threads));
    }
    return threads;
  }
}
