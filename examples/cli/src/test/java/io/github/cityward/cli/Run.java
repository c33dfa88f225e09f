package io.github.cityward.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One command that ran: in the process of the tests, which spares the start of a virtual machine,
 * or in one of its own, in a shell that knows no UTF-8, where what a process does is the question.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it said beside that
 */
record Run(int status, String out, String err) {

  /** {@return the root of the repository} */
  static Path root() {
    return Path.of(System.getProperty("cityward.root"));
  }

  /** {@return a sample town} */
  static String town(String id) {
    return root().resolve("examples/data").resolve(id).toString();
  }

  /** {@return the command with these arguments, finished} */
  static Run of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
    return new Run(status, out.toString(), err.toString());
  }

  /** {@return the command with these words and then those, finished} */
  static Run of(List<String> first, String... more) {
    return of(Stream.concat(first.stream(), Stream.of(more)).toArray(String[]::new));
  }

  /** {@return the command with these arguments, finished, in a process of its own} */
  static Run apart(String... arguments) {
    return of(program(arguments));
  }

  /** {@return the process, finished} */
  static Run of(ProcessBuilder process) {
    try {
      Path out = Files.createTempFile("cityward", ".out");
      Run run = finish(process.redirectOutput(out.toFile()));
      String printed = Files.readString(out, StandardCharsets.UTF_8);
      Files.delete(out);
      return new Run(run.status(), printed, run.err());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the command that printed to the end of {@code out}, without what it printed} */
  static Run into(Path out, String... arguments) {
    return finish(
        program(arguments).redirectOutput(ProcessBuilder.Redirect.appendTo(out.toFile())));
  }

  /** {@return the command with these arguments, not yet started} */
  static ProcessBuilder program(String... arguments) {
    return process(command(arguments));
  }

  /** {@return the words of the command with these arguments} */
  static List<String> command(String... arguments) {
    return java(
        List.of(
            isLong(arguments) ? "-XX:+TieredCompilation" : "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:SharedArchiveFile=" + archive(),
            "-Xlog:disable",
            "-Xlog:all=error,cds*=off:stderr"),
        arguments);
  }

  /** Where the same is done again and again the second compiler is worth its time. */
  private static boolean isLong(String... arguments) {
    return arguments.length > 0 && List.of("simulate", "sensitivity").contains(arguments[0]);
  }

  /** {@return the classes that a first command loaded, so that others start in half the time} */
  private static Path archive() {
    Path jar = Path.of(System.getProperty("cityward.jar"));
    Path archive = jar.resolveSibling("tests-" + ProcessHandle.current().pid() + ".jsa");
    if (!Files.exists(archive)) {
      List<String> keeping = List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable");
      finish(
          process(java(keeping, "score", town("trang-bang"), "--format", "json"))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD));
      archive.toFile().deleteOnExit();
    }
    return archive;
  }

  private static List<String> java(List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", System.getProperty("cityward.jar")));
    command.addAll(List.of(arguments));
    return command;
  }

  private static ProcessBuilder process(List<String> command) {
    ProcessBuilder process = new ProcessBuilder(command).directory(root().toFile());
    process.environment().putAll(Map.of("LC_ALL", "C", "LANG", "C"));
    return process;
  }

  private static Run finish(ProcessBuilder process) {
    try {
      Path err = Files.createTempFile("cityward", ".err");
      int status = process.redirectError(err.toFile()).start().waitFor();
      Run run = new Run(status, "", Files.readString(err, StandardCharsets.UTF_8));
      Files.delete(err);
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the command was interrupted", e);
    }
  }

  /**
   * {@return the scalars of the document it printed, by path: {@code points.low}, {@code
   * criteria.0.code}}
   */
  Map<String, String> json() {
    Map<String, String> scalars = new TreeMap<>();
    try (JsonParser parser = new JsonFactory().createParser(out)) {
      while (parser.nextToken() != null) {
        JsonToken token = parser.currentToken();
        if (token.isScalarValue()) {
          String path = parser.getParsingContext().pathAsPointer().toString().substring(1);
          scalars.put(path.replace('/', '.'), parser.getText());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(out, e);
    }
    return scalars;
  }
}
