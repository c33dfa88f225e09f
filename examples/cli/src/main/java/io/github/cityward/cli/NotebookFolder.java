package io.github.cityward.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The notebooks of the repository that this program was built in, and what they need beside it.
 *
 * @param root the repository
 */
record NotebookFolder(Path root) {
  private static final String KERNEL = "rapaio-jupyter-kernel-";
  private static final String NOTEBOOK = ".ipynb";

  /** {@return the folder, where the program stands in the repository in which it was built} */
  static Optional<NotebookFolder> ofThisProgram() {
    CodeSource source = NotebookFolder.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      Path target = Path.of(source.getLocation().toURI()).toAbsolutePath().getParent();
      return Optional.ofNullable(target)
          .map(each -> each.resolve("../../..").normalize())
          .map(NotebookFolder::new)
          .filter(each -> Files.isDirectory(each.folder()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  Path folder() {
    return root.resolve("examples/notebooks");
  }

  private Path target() {
    return folder().resolve("target");
  }

  List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.filter(each -> each.toString().endsWith(NOTEBOOK)).sorted().toList();
    }
  }

  /** {@return whether the kernel and the libraries of the cells are there} */
  boolean isComplete() throws IOException {
    return !kernels().isEmpty();
  }

  private List<Path> kernels() throws IOException {
    Path libraries = target().resolve("lib");
    if (!Files.isDirectory(libraries)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(libraries)) {
      return files.filter(each -> String.valueOf(each.getFileName()).startsWith(KERNEL)).toList();
    }
  }

  /**
   * Fetches them, and {@return whether all came; if not, {@link #log} says why} Of a part that came
   * the kernel is taken away again, or the next run would take the part for the whole.
   */
  boolean fetch(Path maven) throws IOException, InterruptedException {
    Files.createDirectories(target());
    int status =
        new ProcessBuilder(
                maven.toString(),
                "-B",
                "-pl",
                "examples/notebooks",
                "-am",
                "-DskipTests",
                "package")
            .directory(root.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log().toFile())
            .start()
            .waitFor();
    if (status != 0) {
      for (Path each : kernels()) {
        Files.delete(each);
      }
    }
    return isComplete();
  }

  /** {@return what Maven said when it fetched them} */
  Path log() {
    return target().resolve("fetch.log");
  }

  /**
   * Tells Jupyter how to start the kernel, by absolute paths and so anew each time, and {@return
   * the folder in which it looks for that}
   */
  Path writeKernel() throws IOException {
    Path data = target().resolve("jupyter");
    Path file = Files.createDirectories(data.resolve("kernels/java")).resolve("kernel.json");
    try (JsonGenerator json = new JsonFactory().createGenerator(file.toFile(), JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringField("display_name", "Java");
      json.writeStringField("language", "java");
      json.writeStringField("interrupt_mode", "message");
      json.writeArrayFieldStart("argv");
      for (String each : command()) {
        json.writeString(each);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return data;
  }

  /** The library is that of the program, so that both are of the same sources. */
  private List<String> command() {
    String classes =
        Stream.of(root.resolve("examples/cli/target/lib"), target().resolve("lib"))
            .map(each -> each.resolve("*").toString())
            .reduce((first, second) -> first + File.pathSeparator + second)
            .orElseThrow();
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "-Dslf4j.internal.verbosity=ERROR",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-cp",
        classes,
        "org.rapaio.jupyter.kernel.MainApp",
        "{connection_file}");
  }
}
