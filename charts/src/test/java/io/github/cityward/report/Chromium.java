package io.github.cityward.report;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Opens a page in Chromium without a window. */
final class Chromium {
  private Chromium() {}

  static boolean isInstalled() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(each -> Files.isExecutable(Path.of(each, "chromium")));
  }

  /**
   * What is left of a page.
   *
   * @param document its elements, after its scripts have run
   * @param console what it wrote to the console, errors of the browser included
   */
  record Opened(String document, List<String> console) {}

  /** {@return {@code page} after its scripts had time to run}, whose frames may be looked into */
  static Opened open(Path page) throws IOException, InterruptedException {
    Path document = page.resolveSibling("document");
    Path log = run(page, document, "--virtual-time-budget=60000", "--dump-dom");
    return new Opened(
        Files.readString(document),
        Files.readAllLines(log, StandardCharsets.ISO_8859_1).stream()
            .filter(each -> each.contains(":CONSOLE"))
            .toList());
  }

  /** Prints {@code page} into the file {@code pdf}. */
  static void print(Path page, Path pdf) throws IOException, InterruptedException {
    run(page, page.resolveSibling("printed"), "--print-to-pdf=" + pdf, "--no-pdf-header-footer");
  }

  private static Path run(Path page, Path output, String... options)
      throws IOException, InterruptedException {
    Path log = page.resolveSibling("chromium.log");
    List<String> command =
        new ArrayList<>(
            List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--enable-logging=stderr",
                "--allow-file-access-from-files",
                "--user-data-dir=" + page.resolveSibling("profile")));
    command.addAll(List.of(options));
    command.add(page.toUri().toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(log.toFile())
            .start();
    if (!process.waitFor(180, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("Chromium did not end.");
    }
    return log;
  }
}
