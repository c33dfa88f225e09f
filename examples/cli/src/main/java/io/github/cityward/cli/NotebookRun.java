package io.github.cityward.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs notebooks from empty, two at a time: each in a kernel of its own.
 *
 * @param nbconvert the program of Jupyter that does so
 * @param kernels where Jupyter is told how to start the kernel
 * @param into the folder for the notebooks with their outputs
 */
record NotebookRun(Path nbconvert, Path kernels, Path into) {
  private static final int AT_A_TIME = 2;
  private static final int START_SECONDS = 10;
  private static final int CELL_SECONDS = 120;

  /**
   * One start in five hangs, for the kernel listens before it can answer; a few end, for another
   * program took the port that Jupyter had found free. Only these are tried again: no cell has run.
   */
  private static final int MOST_STARTS = 6;

  private static final List<String> NOT_STARTED =
      List.of(
          "Kernel didn't respond in " + START_SECONDS + " seconds",
          "Kernel died before replying to kernel_info");

  /**
   * What came of one notebook.
   *
   * @param file the notebook with its outputs
   * @param log what the program said
   */
  record Outcome(Path file, Path log, boolean ran) {}

  /** Makes the process look for kernels where ours is, too. */
  static void offer(Path kernels, ProcessBuilder process) {
    process
        .environment()
        .merge("JUPYTER_PATH", kernels.toString(), (own, ours) -> ours + File.pathSeparator + own);
  }

  /** {@return what came of each, in their order} */
  List<Outcome> all(List<Path> notebooks) throws IOException, InterruptedException {
    Files.createDirectories(into);
    ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> each :
          workers.invokeAll(
              notebooks.stream().map(file -> (Callable<Outcome>) () -> run(file)).toList())) {
        outcomes.add(each.get());
      }
      return outcomes;
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private Outcome run(Path notebook) throws IOException, InterruptedException {
    String name = String.valueOf(notebook.getFileName());
    Path log = kernels.resolveSibling(name + ".log");
    boolean ran = false;
    boolean mayStart = true;
    for (int start = 0; start < MOST_STARTS && !ran && mayStart; start++) {
      ran = execute(notebook, log) == 0;
      mayStart = !ran && NOT_STARTED.stream().anyMatch(Files.readString(log)::contains);
    }
    return new Outcome(into.resolve(name), log, ran);
  }

  /** Nothing that differs from run to run is kept: no times, no version of Java. */
  private int execute(Path notebook, Path log) throws IOException, InterruptedException {
    ProcessBuilder process =
        new ProcessBuilder(
                nbconvert.toString(),
                "--to",
                "notebook",
                "--execute",
                "--ExecutePreprocessor.startup_timeout=" + START_SECONDS,
                "--ExecutePreprocessor.timeout=" + CELL_SECONDS,
                "--ExecutePreprocessor.record_timing=False",
                "--ClearMetadataPreprocessor.enabled=True",
                "--ClearMetadataPreprocessor.preserve_nb_metadata_mask=kernelspec",
                "--NotebookExporter.preprocessors=nbconvert.preprocessors.CoalesceStreamsPreprocessor",
                "--output-dir",
                into.toAbsolutePath().toString(),
                notebook.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    offer(kernels, process);
    return process.start().waitFor();
  }
}
