package io.github.cityward.rules;

import io.github.cityward.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of rule files to amend and overlays to read. */
record OverlayFolder(Path folder) {
  /** The head of an overlay of the small rule set, which stands beside it. */
  static final String HEAD =
      """
      format: 1
      id: found
      amends: small.yaml
      source: "the gazette, page 3"
      """;

  /** {@return the folder with the small rule set in {@code small.yaml}} */
  static OverlayFolder of(Path folder) {
    return new OverlayFolder(folder).with("small.yaml", SmallRules.FILE);
  }

  OverlayFolder with(String name, String yaml) {
    try {
      Files.writeString(folder.resolve(name), yaml);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return what the file {@code name} holds, with what it amends} */
  Result<RuleSet> read(String name) {
    return RuleReader.read(folder.resolve(name));
  }

  /** {@return the overlay that consists of the head and {@code rest}} */
  Result<RuleSet> overlay(String rest) {
    return with("found.yaml", HEAD + rest).read("found.yaml");
  }
}
