package io.github.cityward.cli;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** A user for whom permissions count, as they do not for root. */
final class Nobody {
  private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

  private Nobody() {}

  /** Lets {@code process} run as this user; where tests run as any but root, as that one. */
  static ProcessBuilder runs(ProcessBuilder process) {
    if (System.getProperty("user.name").equals("root")) {
      assumeThat(SETPRIV).as("root needs setpriv to run as somebody else").exists();
      process
          .command()
          .addAll(
              0, List.of(SETPRIV.toString(), "--reuid=65534", "--regid=65534", "--clear-groups"));
    }
    return process;
  }

  /** Lets everybody read what is in {@code folder}, and nobody write. */
  static void mayOnlyRead(Path folder) throws IOException {
    allow(folder, "r-xr-xr-x");
  }

  /** Lets everybody read and write what is in {@code folder}. */
  static void mayWrite(Path folder) throws IOException {
    allow(folder, "rwxrwxrwx");
  }

  private static void allow(Path folder, String permissions) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> !Files.isSymbolicLink(each)).toList()) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
      }
    }
  }
}
