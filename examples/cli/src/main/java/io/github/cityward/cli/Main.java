package io.github.cityward.cli;

import io.github.cityward.Cityward;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;

/**
 * The program {@code cityward}. Exit status: 0 done, 2 the input is wrong, 1 a fault of the
 * program.
 */
@CommandLine.Command(
    name = "cityward",
    description = "How close a Vietnamese town is to a class of urban area, and how sure that is.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    scope = CommandLine.ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ScoreCommand.class,
      ExplainCommand.class,
      GapCommand.class,
      DiffCommand.class,
      ReportCommand.class,
      ValidateCommand.class,
      RulesCommand.class
    })
public final class Main {
  private Main() {}

  /** Runs one command and ends the program with its exit status. */
  public static void main(String[] arguments) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int status = run(Arguments.typed(arguments, System.getenv()), out, err);
    err.flush();
    System.exit(status);
  }

  /**
   * {@return the exit status of one command that printed to {@code out} and {@code err}} What it
   * printed to {@code out} was flushed.
   */
  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    Failures failures = new Failures(arguments, out, err);
    int status =
        new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setExpandAtFiles(false)
            .setCaseInsensitiveEnumValuesAllowed(false)
            .registerConverter(String.class, NonEmpty::text)
            .registerConverter(Path.class, NonEmpty::path)
            .setParameterExceptionHandler(failures)
            .setExecutionExceptionHandler(failures)
            .execute(arguments);
    return out.checkError() ? failures.outputLost() : status;
  }

  /** What people read has diacritics, whatever the terminal's default is. */
  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }

  /** The version of the library. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"cityward " + Cityward.version()};
    }
  }
}
