package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notebooks run from empty, and come to the outputs that are committed. */
@Tag("thorough")
class NotebooksIT {
  private static final Path FOLDER = Run.root().resolve("examples/notebooks");

  /** A Jupyter that writes down how it was called, in the place of one that opens a window. */
  private static final String JUPYTER =
      """
      #!/bin/sh
      printf '%s\\n' "$PWD" "$JUPYTER_PATH"
      """;

  /** An nbconvert that writes down what it was given, and fails the first time with these words. */
  private static final String FAILS_ONCE =
      """
      #!/bin/sh
      for last; do notebook=${last##*/}; done
      echo "$notebook" >> "$0.starts"
      [ -e "$0.$notebook" ] && exit 0
      : > "$0.$notebook"
      echo "%s"
      exit 1
      """;

  @TempDir private Path folder;

  @Test
  void all_notebooks_run_from_empty_and_show_what_is_committed() throws IOException {
    assumeThat(SearchPath.find("jupyter-nbconvert"))
        .as("jupyter-nbconvert is not installed")
        .isPresent();
    assumeThat(FOLDER.resolve("target/lib"))
        .as("the kernel is not there: mvn -B package -DskipTests -pl examples/notebooks -am")
        .isDirectory();
    Run run = Run.of("notebooks", "--execute", folder.toString());
    assertThat(run.status()).as(run.err()).isZero();
    List<Path> committed = notebooks(FOLDER);
    assertThat(committed).hasSize(7);
    assertThat(run.out()).isEqualTo(written(committed));
    for (Path each : committed) {
      assertThat(withoutPictures(folder.resolve(each.getFileName())))
          .as("%s: run ./cityward notebooks --execute examples/notebooks", each)
          .isEqualTo(withoutPictures(each));
    }
  }

  @Test
  void a_kernel_that_ends_before_any_cell_has_run_is_started_again() throws IOException {
    assumeThat(FOLDER.resolve("target/lib")).isDirectory();
    Path program =
        program(
            "jupyter-nbconvert",
            FAILS_ONCE.formatted("Kernel died before replying to kernel_info"));
    Run run = Run.of(process(folder.toString(), "notebooks", "--execute", folder.toString()));
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readAllLines(Path.of(program + ".starts"))).hasSize(14);
  }

  @Test
  void a_cell_that_fails_is_not_run_again() throws IOException {
    assumeThat(FOLDER.resolve("target/lib")).isDirectory();
    Path program = program("jupyter-nbconvert", FAILS_ONCE.formatted("CellExecutionError"));
    Run run = Run.of(process(folder.toString(), "notebooks", "--execute", folder.toString()));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("CellExecutionError");
    assertThat(Files.readAllLines(Path.of(program + ".starts"))).hasSize(7);
  }

  @Test
  void jupyter_is_opened_in_their_folder_and_finds_the_kernel() throws IOException {
    assumeThat(FOLDER.resolve("target/lib")).isDirectory();
    program("jupyter-lab", JUPYTER);
    Run run = run(folder.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .isEqualTo(FOLDER.toRealPath() + "\n" + FOLDER.toRealPath() + "/target/jupyter\n");
    assertThat(FOLDER.resolve("target/jupyter/kernels/java/kernel.json"))
        .content()
        .contains("\"{connection_file}\"");
  }

  @Test
  void without_jupyter_it_is_said_how_to_get_it() {
    Run run = run(folder.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("Không thấy Jupyter trong PATH. Hãy cài: pip install jupyterlab, hoặc apt");
  }

  /** Nothing is wrong with the command line then. */
  @Test
  void a_fetch_that_fails_is_a_fault_and_names_its_log() throws IOException {
    Path jar = Path.of(System.getProperty("cityward.jar"));
    Path target = Files.createDirectories(folder.resolve("examples/cli/target"));
    Files.copy(jar, target.resolve(jar.getFileName()));
    Files.createSymbolicLink(target.resolve("lib"), jar.resolveSibling("lib"));
    Files.createDirectories(folder.resolve("examples/notebooks"));
    for (String each : List.of("jupyter-lab", "mvn")) {
      program(each, "#!/bin/sh\nexit 2\n");
    }
    ProcessBuilder process = process(folder.toString(), "notebooks", "--lang", "en");
    process
        .command()
        .replaceAll(
            word ->
                word.equals(jar.toString()) ? target.resolve(jar.getFileName()).toString() : word);
    Run run = Run.of(process);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("The Java kernel could not be fetched. The whole log is ", "fetch.log.");
  }

  private Path program(String name, String script) throws IOException {
    Path file = Files.writeString(folder.resolve(name), script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  private static Run run(String path) {
    return Run.of(process(path, "notebooks"));
  }

  private static ProcessBuilder process(String path, String... words) {
    ProcessBuilder process = Run.program(words);
    process.environment().put("PATH", path);
    process.environment().remove("JUPYTER_PATH");
    return process;
  }

  private String written(List<Path> committed) {
    StringBuilder lines = new StringBuilder();
    for (Path each : committed) {
      lines.append("Đã ghi: ").append(folder.resolve(each.getFileName())).append('\n');
    }
    return lines.toString();
  }

  private static List<Path> notebooks(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  /** Letters of a picture depend on the Java that drew it; its words stand beside it. */
  private static String withoutPictures(Path notebook) throws IOException {
    return Files.readString(notebook)
        .replaceAll("(?s)\"image/svg\\+xml\": \\[.*?\n +\\]", "\"image/svg+xml\": []");
  }
}
