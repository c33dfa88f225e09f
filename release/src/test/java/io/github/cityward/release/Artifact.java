package io.github.cityward.release;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A published jar and the libraries that come with it; optional ones do not.
 *
 * @param name its artifact's name
 * @param jar the jar
 * @param libraries the lines of its tree, each with the branches before it
 */
record Artifact(String name, Path jar, List<Library> libraries) {
  /**
   * One library of the tree.
   *
   * @param branches what stands before its name
   * @param name group, artifact and version
   * @param jar the jar
   */
  record Library(String branches, String name, Path jar) {
    String line() {
      return isOwn()
          ? branches + name
          : String.format(Locale.ROOT, "%s%s  %,d kB", branches, name, kilobytes(bytes(jar)));
    }

    private boolean isOwn() {
      return name.startsWith("io.github.cityward:");
    }
  }

  /** The artifact of the folder {@code module}, whose tree Maven wrote. */
  static Artifact of(String module) throws IOException {
    Path target = Path.of("..", module, "target");
    List<String> tree = Files.readAllLines(target.resolve("dependency-tree.txt"));
    String[] self = tree.get(0).split(":", -1);
    Path jar = target.resolve(self[1] + "-" + self[3] + ".jar");
    return new Artifact(
        self[1],
        jar,
        tree.stream()
            .skip(1)
            .filter(line -> !line.contains("(optional"))
            .map(Artifact::library)
            .toList());
  }

  /** The sizes of the jar and of all libraries. */
  long bytes() {
    return bytes(jar) + libraries.stream().mapToLong(library -> bytes(library.jar())).sum();
  }

  /** {@return the tree, as a block of Markdown} */
  String tree() {
    return Stream.concat(Stream.of(name), libraries.stream().map(Library::line))
        .map(line -> "    " + line)
        .collect(Collectors.joining("\n"));
  }

  static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", (double) bytes / 1e6);
  }

  private static long kilobytes(long bytes) {
    return Math.round((double) bytes / 1e3);
  }

  /** {@code | +- group:artifact:jar:version:scope}. */
  private static Library library(String line) {
    int start = line.indexOf("- ") + 2;
    String[] parts = line.substring(start).split(":", -1);
    return new Library(
        line.substring(0, start),
        parts[0] + ":" + parts[1] + " " + parts[3],
        onClassPath(parts[1], parts[3]));
  }

  private static Path onClassPath(String artifact, String version) {
    String file = artifact + "-" + version + ".jar";
    return Stream.of(
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(path -> path.endsWith(file))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(file + " is not on the class path."));
  }

  static long bytes(Path jar) {
    try {
      return Files.size(jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
