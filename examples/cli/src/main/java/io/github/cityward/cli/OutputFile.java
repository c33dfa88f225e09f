package io.github.cityward.cli;

import io.github.cityward.source.WholeFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that a result is written to. It appears whole or not at all, in the place of an older one,
 * whenever the program stops; a link to it stays. A pipe or a device takes the text as it comes.
 */
final class OutputFile {
  private static final int MOST_LINKS = 40;
  private static final Path PROCESSES = Path.of("/proc");

  private OutputFile() {}

  /**
   * Writes {@code contents}.
   *
   * @throws FileSystemException that names {@code file}, if its folder is missing, if it is a
   *     folder, or if the system refuses
   */
  static void write(Path file, WholeFiles.Contents contents) throws IOException {
    Path target = target(file);
    if (isStream(target)) {
      try (OutputStream out =
          new PipedOutput(Files.newOutputStream(target, StandardOpenOption.APPEND))) {
        contents.writeTo(out);
      }
    } else {
      WholeFiles.write(target, contents);
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

  /**
   * {@return the file that is replaced where {@code file} is written}
   *
   * @throws FileSystemException that names {@code file}, if its folder is missing or if it is a
   *     folder
   */
  static Path target(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "Is a directory");
    }
    return followed(file);
  }

  /** {@return whether {@code target} is a pipe or a device, which nothing takes the place of} */
  static boolean isStream(Path target) {
    return target.startsWith(PROCESSES) || (Files.exists(target) && !Files.isRegularFile(target));
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
