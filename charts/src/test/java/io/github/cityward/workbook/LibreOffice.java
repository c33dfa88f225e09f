package io.github.cityward.workbook;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Opens a file in LibreOffice without a window, and saves it. */
public final class LibreOffice {
  private LibreOffice() {}

  public static boolean isInstalled() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice")));
  }

  /** {@return {@code file} as it was saved in {@code folder}, in the format {@code ending}} */
  public static Path save(Path file, String ending, Path folder)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation="
                    + Files.createDirectories(folder.resolve("profile")).toUri(),
                "--headless",
                "--convert-to",
                ending,
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    if (!process.waitFor(180, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("LibreOffice did not end.");
    }
    String name = String.valueOf(file.getFileName());
    Path saved = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + ending);
    if (!Files.exists(saved)) {
      throw new IOException(Files.readString(folder.resolve("soffice.log")));
    }
    return saved;
  }
}
