package io.github.cityward.cli;

import io.github.cityward.Cityward;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;

/**
 * The program {@code cityward}. Exit status: 0 done, 2 the input is wrong, 1 a fault of the
 * program.
 */
@CommandLine.Command(
    name = "cityward",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    scope = CommandLine.ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ScoreCommand.class,
      StandingCommand.class,
      ExplainCommand.class,
      GapCommand.class,
      DiffCommand.class,
      CompareCommand.class,
      ScenariosCommand.class,
      SensitivityCommand.class,
      SimulateCommand.class,
      ForecastCommand.class,
      PlanCommand.class,
      FrontierCommand.class,
      RoadmapCommand.class,
      TargetsCommand.class,
      ReportCommand.class,
      BatchCommand.class,
      AuditCommand.class,
      ValidateCommand.class,
      TemplateCommand.class,
      RulesCommand.class,
      NotebooksCommand.class
    })
public final class Main {
  /** What the help says of each command and option, beside this class. */
  static final String HELP = "io.github.cityward.cli.help";

  private Main() {}

  /** Runs one command and ends the program with its exit status. */
  public static void main(String[] arguments) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int status = run(TypedArguments.of(arguments, System.getenv()), out, err);
    err.flush();
    System.exit(status);
  }

  /**
   * {@return the exit status of one command that printed to {@code out} and {@code err}} What it
   * printed to {@code out} was flushed.
   */
  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    Arguments words = new Arguments(List.of(arguments));
    Failures failures = new Failures(words, out, err);
    int status =
        commandLine(words.locale())
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler(failures)
            .setExecutionExceptionHandler(failures)
            .execute(arguments);
    return out.checkError() ? failures.outputLost() : status;
  }

  /** {@return all commands, their help in the language of {@code locale}} */
  static CommandLine commandLine(Locale locale) {
    return new CommandLine(new Main())
        .setResourceBundle(help(locale))
        .setUsageHelpAutoWidth(true)
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(false)
        .registerConverter(String.class, NonEmpty::text)
        .registerConverter(Path.class, NonEmpty::path)
        .registerConverter(Locale.class, new Language())
        .registerConverter(Years.class, new Years.Converter());
  }

  /** The commands are explained in Vietnamese and in English only. */
  private static ResourceBundle help(Locale locale) {
    return ResourceBundle.getBundle(
        HELP, locale.getLanguage().equals("vi") ? locale : Locale.ENGLISH);
  }

  /** What people read has diacritics, whatever the terminal's default is. */
  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(
            new PipedOutput(new FileOutputStream(descriptor)), StandardCharsets.UTF_8));
  }

  /** The version of the library. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"cityward " + Cityward.version()};
    }
  }
}
