package io.github.cityward.cli;

import io.github.cityward.cli.text.Screen;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** What is known of the terminal that text is printed to. */
final class Terminal {
  /** What a file is laid out for. */
  static final Screen PAPER = new Screen(Screen.USUAL_WIDTH, false);

  private static final Pattern COLUMNS = Pattern.compile("[1-9][0-9]{1,3}");

  private Terminal() {}

  /**
   * {@return the screen of this process} {@code COLUMNS} names its width, also where the output is
   * passed on to another program; else a terminal is asked.
   */
  static Screen screen(CommandLine.Model.CommandSpec command) {
    boolean terminal = isTerminal();
    Map<String, String> environment = System.getenv();
    String columns = environment.getOrDefault("COLUMNS", "");
    int width =
        COLUMNS.matcher(columns).matches()
            ? Integer.parseInt(columns)
            : terminal ? command.usageMessage().width() : Screen.USUAL_WIDTH;
    return new Screen(width, terminal && showsColour(environment));
  }

  /**
   * From Java 22 on there would be a console without a terminal too, unless the old one is named.
   */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isTerminal() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }

  /** A terminal may still have no colour, or a person want none (no-color.org). */
  private static boolean showsColour(Map<String, String> environment) {
    return !environment.containsKey("NO_COLOR")
        && !environment.getOrDefault("TERM", "").equals("dumb")
        && CommandLine.Help.Ansi.AUTO.enabled();
  }
}
