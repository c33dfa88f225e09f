package io.github.cityward.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that a result is written to. It appears whole or not at all, in the place of an older one;
 * a link to it stays. A pipe or a device takes the text as it comes.
 */
final class OutputFile {
  private static final int MOST_LINKS = 40;
  private static final Path PROCESSES = Path.of("/proc");

  private OutputFile() {}

  /**
   * Writes {@code text}.
   *
   * @throws FileSystemException that names {@code file}, if its folder is missing, if it is a
   *     folder, or if the system refuses
   */
  static void write(Path file, String text) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "Is a directory");
    }
    Path target = followed(file);
    if (target.startsWith(PROCESSES) || isStream(target)) {
      Files.writeString(target, text, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    } else {
      replace(target, text);
    }
  }

  private static boolean isStream(Path target) {
    return Files.exists(target) && !Files.isRegularFile(target);
  }

  private static void replace(Path target, String text) throws IOException {
    Path draft = target.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      Files.writeString(draft, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * Where the links lead that begin at {@code file}, whether or not something is there. An open
   * file of a process, such as {@code /dev/stdout}, is itself the end.
   */
  private static Path followed(Path file) throws IOException {
    Path next = file.toAbsolutePath();
    for (int links = 0; links < MOST_LINKS; links++) {
      Path folder = next.getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new NoSuchFileException(file.toString());
      }
      Path here = folder.toRealPath().resolve(next.getFileName());
      if (here.startsWith(PROCESSES) || !Files.isSymbolicLink(here)) {
        return here;
      }
      next = here.resolveSibling(Files.readSymbolicLink(here));
    }
    throw new FileSystemLoopException(file.toString());
  }
}
