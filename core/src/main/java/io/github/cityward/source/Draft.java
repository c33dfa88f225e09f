package io.github.cityward.source;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A file under way, hidden in the folder of the one that it becomes.
 *
 * @param file the draft
 * @param target what it becomes
 */
record Draft(Path file, Path target) {
  private static final String NAME = ".cityward-%s.part";

  /** Nobody writes that slowly. */
  private static final Duration GIVEN_UP = Duration.ofDays(1);

  static Draft of(Path target) {
    return new Draft(target.resolveSibling(NAME.formatted(UUID.randomUUID())), target);
  }

  Path folder() {
    return Objects.requireNonNull(file.getParent(), "folder");
  }

  /** Writes the draft through to the disk. */
  void write(WholeFiles.Contents contents) throws IOException {
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      contents.writeTo(out);
    }
    if (file.getFileSystem().equals(FileSystems.getDefault())) {
      // A channel would be closed, and nothing written, where the thread was interrupted.
      try (FileOutputStream again = new FileOutputStream(file.toFile(), true)) {
        again.getFD().sync();
      }
    }
  }

  /** Takes the place of the target. */
  void appear() throws IOException {
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes the draft, if it did not appear. */
  void discard() throws IOException {
    Files.deleteIfExists(file);
  }

  /**
   * Removes the drafts of runs that were killed: those in the folder that nobody wrote to for a day
   * before this one.
   */
  void removeLeftOvers() throws IOException {
    Instant old = Files.getLastModifiedTime(file).toInstant().minus(GIVEN_UP);
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder(), NAME.formatted("*"))) {
      for (Path each : drafts) {
        if (Files.getLastModifiedTime(each).toInstant().isBefore(old)) {
          Files.delete(each);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // another run removed it, or the folder may not be listed: what is left harms nobody
    }
  }
}
