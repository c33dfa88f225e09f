package io.github.cityward.source;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that another file names. It lies beside that one or below: a file from a stranger must not
 * lead a reader through the whole disk.
 */
public final class NamedFile {
  private NamedFile() {}

  /**
   * {@return the path of {@code name} beside {@code file}, or nothing if it cannot be a path or
   * leads elsewhere} Nothing need be there.
   */
  public static Optional<Path> beside(Path file, String name) {
    try {
      Path named = file.getFileSystem().getPath(name).normalize();
      boolean leaves = named.getRoot() != null || named.startsWith("..");
      return name.isBlank() || leaves ? Optional.empty() : Optional.of(file.resolveSibling(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
