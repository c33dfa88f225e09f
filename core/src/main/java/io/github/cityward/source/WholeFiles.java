package io.github.cityward.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Files that appear whole, in the place of older ones: first drafts beside them, flushed to the
 * disk, then one move each. Whenever the program or the machine stops, each file is the old one or
 * the new one; of several, some may be old and others new. A link stays.
 */
public final class WholeFiles {
  private WholeFiles() {}

  /** Something that writes what a file is to hold. */
  @FunctionalInterface
  public interface Contents {
    /**
     * Writes all of it to {@code out}, which stays open.
     *
     * @throws IOException if {@code out} takes no more
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes one file, whose folder is made if it is missing.
   *
   * @throws IOException if the system refuses; then an older file is as it was
   */
  public static void write(Path file, Contents contents) throws IOException {
    appear(Map.of(file, contents));
  }

  /**
   * Writes several files, whose folders are made if they are missing. None appears before all are
   * on the disk. The first appears last, so that what it refers to is there before it.
   *
   * @throws IOException if the system refuses; unless it does so between two moves, all older files
   *     are as they were
   */
  public static void write(Map<Path, byte[]> files) throws IOException {
    Map<Path, Contents> contents = new LinkedHashMap<>();
    files.forEach((file, bytes) -> contents.put(file, out -> out.write(bytes)));
    appear(contents);
  }

  private static void appear(Map<Path, Contents> files) throws IOException {
    List<Draft> drafts = new ArrayList<>();
    try {
      for (Map.Entry<Path, Contents> file : files.entrySet()) {
        Draft draft = Draft.of(target(file.getKey()));
        drafts.add(draft);
        draft.write(file.getValue());
      }
      Collections.reverse(drafts);
      Set<Path> folders = new LinkedHashSet<>();
      for (Draft draft : drafts) {
        if (folders.add(draft.folder())) {
          draft.removeLeftOvers();
        }
        draft.appear();
      }
      folders.forEach(WholeFiles::flush);
    } finally {
      for (Draft draft : drafts) {
        draft.discard();
      }
    }
  }

  /**
   * Moves {@code draft}, which is on the disk and in the same folder, into the place of {@code
   * file}.
   *
   * @throws IOException if the system refuses; then both are as they were
   */
  public static void appear(Path draft, Path file) throws IOException {
    Draft known = new Draft(draft.toAbsolutePath(), target(file));
    known.appear();
    flush(known.folder());
  }

  private static Path target(Path file) throws IOException {
    Path asked = file.toAbsolutePath();
    Files.createDirectories(Objects.requireNonNull(asked.getParent(), "folder"));
    if (Files.isDirectory(asked)) {
      throw new FileSystemException(asked.toString(), null, "Is a directory");
    }
    return Files.exists(asked) ? asked.toRealPath() : asked;
  }

  /** Makes the moves outlast a power cut, where the system lets a program flush a folder. */
  private static void flush(Path folder) {
    try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
      entries.force(true);
    } catch (IOException | UnsupportedOperationException e) {
      // Windows opens no folder; the files are whole all the same
    }
  }
}
