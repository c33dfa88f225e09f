package io.github.cityward.cli;

import io.github.cityward.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * {@code notebooks}: opens the notebooks in Jupyter, or runs them all from empty. What they need
 * beside the program is fetched the first time.
 */
@CommandLine.Command(name = "notebooks")
final class NotebooksCommand implements Callable<Integer> {
  private static final int FAILED = 1;

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec command;

  @CommandLine.Option(names = "--execute", paramLabel = "DIR")
  private @Nullable Path executed;

  @CommandLine.Option(names = "--lang", paramLabel = "LANG", defaultValue = "vi")
  private Locale language = Locale.forLanguageTag("vi");

  @Override
  public Integer call() throws IOException, InterruptedException {
    NotebookFolder notebooks =
        NotebookFolder.ofThisProgram()
            .orElseThrow(() -> new Misuse(command.commandLine(), "notebooks.no-folder"));
    Path program = executed == null ? editor() : nbconvert();
    if (!notebooks.isComplete() && !isFetched(notebooks)) {
      return FAILED;
    }
    Path kernels = notebooks.writeKernel();
    return executed == null
        ? open(program, notebooks, kernels)
        : execute(new NotebookRun(program, kernels, executed), notebooks);
  }

  private Path editor() {
    return Optional.<Path>empty()
        .or(() -> SearchPath.find("jupyter-lab"))
        .or(() -> SearchPath.find("jupyter-notebook"))
        .orElseThrow(() -> new Misuse(command.commandLine(), "notebooks.no-jupyter"));
  }

  private Path nbconvert() {
    return SearchPath.find("jupyter-nbconvert")
        .orElseThrow(() -> new Misuse(command.commandLine(), "notebooks.no-nbconvert"));
  }

  /** That something could not be fetched is no fault of the command line. */
  private boolean isFetched(NotebookFolder notebooks) throws IOException, InterruptedException {
    Path maven =
        SearchPath.find("mvn")
            .orElseThrow(() -> new Misuse(command.commandLine(), "notebooks.no-maven"));
    PrintWriter err = command.commandLine().getErr();
    err.println(words().say("notebooks.fetching"));
    err.flush();
    boolean fetched = notebooks.fetch(maven);
    if (!fetched) {
      err.println(words().say("notebooks.not-fetched", notebooks.log()));
    }
    return fetched;
  }

  private static int open(Path program, NotebookFolder notebooks, Path kernels)
      throws IOException, InterruptedException {
    ProcessBuilder jupyter =
        new ProcessBuilder(program.toString()).directory(notebooks.folder().toFile()).inheritIO();
    NotebookRun.offer(kernels, jupyter);
    return jupyter.start().waitFor();
  }

  /** Prints the notebooks that ran, and says of the others what stopped them. */
  private int execute(NotebookRun run, NotebookFolder notebooks)
      throws IOException, InterruptedException {
    List<NotebookRun.Outcome> outcomes = run.all(notebooks.notebooks());
    for (NotebookRun.Outcome each : outcomes) {
      if (each.ran()) {
        command.commandLine().getOut().println(words().say("report.written", each.file()));
      } else {
        command
            .commandLine()
            .getErr()
            .println(words().say("notebooks.failed", each.file(), Files.readString(each.log())));
      }
    }
    return outcomes.stream().allMatch(NotebookRun.Outcome::ran) ? 0 : FAILED;
  }

  private Wording words() {
    return Wording.of(Main.class, language);
  }
}
