package io.github.cityward.cli;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.Wording;
import io.github.cityward.json.Json;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/**
 * Says what went wrong: all problems in words on the error stream, with {@code --format json} also
 * as a document on the output.
 */
final class Failures
    implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
  private static final int WRONG_INPUT = 2;
  private static final int OWN_FAULT = 1;

  private final Arguments arguments;
  private final PrintWriter out;
  private final PrintWriter err;

  Failures(Arguments arguments, PrintWriter out, PrintWriter err) {
    this.arguments = arguments;
    this.out = out;
    this.err = err;
  }

  @Override
  public int handleParseException(CommandLine.ParameterException e, String[] args) {
    Problem problem =
        Problem.of(
            ProblemCode.COMMAND_LINE,
            Place.nowhere(),
            new CommandLineWords(arguments.locale()).of(e));
    int status = tell(List.of(problem));
    CommandLine.Model.CommandSpec command = e.getCommandLine().getCommandSpec();
    Wording words = Wording.of(Failures.class, arguments.locale());
    if (!command.subcommands().isEmpty()) {
      err.println(words.say("help.commands", String.join(", ", command.subcommands().keySet())));
    } else if (e instanceof CommandLine.UnmatchedArgumentException) {
      err.println(words.say("help.options", String.join(", ", optionsOf(command))));
    }
    err.println(words.say("help", command.qualifiedName()));
    return status;
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine commandLine, CommandLine.ParseResult parsed) {
    if (e instanceof ProblemsException wrong) {
      return tell(wrong.problems());
    }
    err.println(Wording.of(Failures.class, arguments.locale()).say("fault", e.toString()));
    for (StackTraceElement frame : e.getStackTrace()) {
      err.println("  " + frame);
    }
    return OWN_FAULT;
  }

  /** Says that the output took no more of the result, and {@return the exit status} */
  int outputLost() {
    err.println(Wording.of(Failures.class, arguments.locale()).say("cli.output-lost"));
    return OWN_FAULT;
  }

  private static List<String> optionsOf(CommandLine.Model.CommandSpec command) {
    return command.options().stream().map(CommandLine.Model.OptionSpec::longestName).toList();
  }

  private int tell(List<Problem> problems) {
    if (arguments.wantsJson()) {
      out.print(Json.problems(problems, arguments.locale()));
    }
    problems.forEach(problem -> err.println(problem.line(arguments.locale())));
    return WRONG_INPUT;
  }
}
