package io.github.cityward.cli;

import io.github.cityward.Wording;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** A command line that can be read but asks for what the command does not do. */
final class Misuse extends CommandLine.ParameterException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> arguments;

  /** Makes the exception that the words of {@code key} describe. */
  Misuse(CommandLine command, String key, String... arguments) {
    super(command, Wording.of(Misuse.class, Locale.ENGLISH).say(key, (Object[]) arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /**
   * Refuses a number that lies beyond its ends.
   *
   * @param key the words for it, with the number and the greatest
   */
  static void unlessWithin(
      CommandLine.Model.CommandSpec command, String key, int number, int least, int most) {
    if (number < least || number > most) {
      throw new Misuse(command.commandLine(), key, String.valueOf(number), String.valueOf(most));
    }
  }

  String message(Wording words) {
    return words.say(key, arguments.toArray());
  }
}
