package io.github.cityward.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A file or a folder that a file names, from where that one lies. */
public final class NamedFile {
  private NamedFile() {}

  /**
   * {@return the file that {@code name} leads to from the folder of {@code file}, or nothing if
   * there is none or it cannot be a path}
   */
  public static Optional<Path> from(Path file, String name) {
    return path(file, name).filter(Files::isRegularFile);
  }

  /**
   * {@return what {@code name} leads to from the folder of {@code file}, a file or a folder, or
   * nothing if there is none or it cannot be a path}
   */
  public static Optional<Path> at(Path file, String name) {
    return path(file, name).filter(Files::exists);
  }

  /**
   * {@return the path of {@code name} beside {@code file} or below, or nothing if it cannot be a
   * path or leads elsewhere: what is shown to others must not come from anywhere on the disk}
   * Nothing need be there.
   */
  public static Optional<Path> beside(Path file, String name) {
    return path(file, name).filter(each -> !leaves(file.getFileSystem().getPath(name).normalize()));
  }

  private static Optional<Path> path(Path file, String name) {
    try {
      return name.isBlank() ? Optional.empty() : Optional.of(file.resolveSibling(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean leaves(Path named) {
    return named.getRoot() != null || named.startsWith("..");
  }
}
