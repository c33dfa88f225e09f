package io.github.cityward.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Programs of other people, by name, in the folders of the PATH. */
final class SearchPath {
  /** On Windows a script for other shells may stand beside the program. */
  private static final List<String> ENDINGS = List.of(".exe", ".cmd", ".bat", "");

  private SearchPath() {}

  /** {@return the program that a shell would start by this name} */
  static Optional<Path> find(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .flatMap(folder -> ENDINGS.stream().map(ending -> folder.resolve(name + ending)))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }
}
