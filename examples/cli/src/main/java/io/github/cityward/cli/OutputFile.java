package io.github.cityward.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
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

  /** Something that writes what a file is to hold. */
  interface Contents {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes {@code contents}.
   *
   * @throws FileSystemException that names {@code file}, if its folder is missing, if it is a
   *     folder, or if the system refuses
   */
  static void write(Path file, Contents contents) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "Is a directory");
    }
    Path target = followed(file);
    if (target.startsWith(PROCESSES) || isStream(target)) {
      write(target, contents, StandardOpenOption.APPEND);
    } else {
      replace(target, contents);
    }
  }

  /** {@return whether what is written to {@code file} would take the place of {@code other}} */
  static boolean isSame(Path file, Path other) {
    try {
      if (Files.exists(file) && Files.exists(other)) {
        return Files.isRegularFile(file) && Files.isSameFile(file, other);
      }
      return followed(file).equals(followed(other));
    } catch (IOException e) {
      return false; // what cannot be reached is told of when it is read or written
    }
  }

  private static void write(Path file, Contents contents, OpenOption... options)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file, options)) {
      contents.writeTo(out);
    }
  }

  private static boolean isStream(Path target) {
    return Files.exists(target) && !Files.isRegularFile(target);
  }

  private static void replace(Path target, Contents contents) throws IOException {
    Path draft = target.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      write(draft, contents, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
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
