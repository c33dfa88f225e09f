package io.github.cityward.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A process that writes the same two files again and again, each time one edition later, until it
 * is killed. An edition is its number on every line, more lines than one write takes.
 */
final class EndlessWriter implements AutoCloseable {
  private static final List<String> FILES = List.of("page", "charts");
  private static final int LINES = 20_000;

  private final Process process;
  private final Process shell;

  private EndlessWriter(Process process) throws IOException {
    this.process = process;
    this.shell =
        new ProcessBuilder(
                "sh",
                "-c",
                "while read signal; do kill -$signal $0; echo; done",
                String.valueOf(process.pid()))
            .start();
  }

  /** Writes the editions from the number on that stands behind the folder. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    for (int edition = Integer.parseInt(arguments[1]); ; edition++) {
      Map<Path, byte[]> files = new LinkedHashMap<>();
      for (String each : FILES) {
        files.put(folder.resolve(each), text(edition).getBytes(StandardCharsets.UTF_8));
      }
      WholeFiles.write(files);
      System.out.println(edition);
    }
  }

  /** {@return a writer that has written the edition after {@code last}} */
  static EndlessWriter start(Path folder, int last) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessWriter.class.getName(),
                folder.toString(),
                String.valueOf(last + 1))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    EndlessWriter writer = new EndlessWriter(process);
    assertThat(process.getInputStream().read()).as("the first edition").isPositive();
    return writer;
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Halts the process where it stands, within its system call if it is in one. */
  void halt() throws IOException, InterruptedException {
    signal("STOP");
    while (!isHalted()) {
      Thread.sleep(1);
    }
  }

  void goOn() throws IOException {
    signal("CONT");
  }

  @Override
  public void close() {
    process.destroyForcibly();
    shell.destroyForcibly();
  }

  private void signal(String name) throws IOException {
    shell.getOutputStream().write((name + "\n").getBytes(StandardCharsets.US_ASCII));
    shell.getOutputStream().flush();
    assertThat(shell.getInputStream().read()).as("the shell has sent it").isEqualTo('\n');
  }

  private boolean isHalted() throws IOException {
    try (Stream<Path> threads =
        Files.list(Path.of("/proc", String.valueOf(process.pid()), "task"))) {
      for (Path thread : threads.toList()) {
        String state = Files.readString(thread.resolve("stat"));
        if (state.charAt(state.lastIndexOf(')') + 2) != 'T') {
          return false;
        }
      }
    }
    return true;
  }

  private static String text(int edition) {
    return (edition + "\n").repeat(LINES);
  }

  /** {@return the edition of the page, which is whole and no earlier than {@code last}} */
  static int requireWhole(Path folder, int last, String when) throws IOException {
    int charts = requireWhole(folder.resolve("charts"), when);
    int page = requireWhole(folder.resolve("page"), when);
    assertThat(page).as("the page of " + when).isBetween(last, charts);
    assertThat(charts).as("the page appears last, " + when).isLessThanOrEqualTo(page + 1);
    return page;
  }

  private static int requireWhole(Path file, String when) throws IOException {
    String text = Files.readString(file);
    int edition = Integer.parseInt(text.substring(0, Math.max(0, text.indexOf('\n'))));
    assertThat(text.equals(text(edition))).as("%s is whole, %s", file, when).isTrue();
    return edition;
  }
}
