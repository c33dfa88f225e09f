package io.github.cityward.rules;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.source.Nearest;
import io.github.cityward.source.Problems;
import io.github.cityward.source.TextFile;
import io.github.cityward.source.YamlFile;
import io.github.cityward.source.YamlNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads rule files, each overlay on top of what it amends, which must be without a problem. */
final class RuleFiles {
  private final RuleLibrary library;
  private final RuleReader reader;
  private final Problems problems;

  /** The overlays that are being read, the first of them first. */
  private final List<Path> open = new ArrayList<>();

  RuleFiles(RuleLibrary library, RuleReader reader, Problems problems) {
    this.library = library;
    this.reader = reader;
    this.problems = problems;
  }

  /** {@return the nodes of {@code file}, or nothing after what is wrong was reported} */
  Optional<RuleFile> read(Path file) {
    return read(file, String.valueOf(file.getFileName()));
  }

  private Optional<RuleFile> read(Path file, String name) {
    return TextFile.read(file, name, problems)
        .flatMap(
            text ->
                YamlFile.read(text, problems)
                    .flatMap(
                        root ->
                            root.keys().containsKey("amends")
                                ? overlay(file, root, text.sha256())
                                : Optional.of(new RuleFile(root, null, text.sha256()))));
  }

  private Optional<RuleFile> overlay(Path file, YamlNode.Mapping root, String sha256) {
    open.add(real(file));
    Optional<YamlNode.Text> amends = root.requireText("amends", problems);
    String id = new RuleFields(root, problems).text("id");
    if (amends.isPresent() && amends.get().text().equals(id)) {
      problems.report(ProblemCode.AMENDS_ITSELF, amends.get().place(), id, id);
      return Optional.empty();
    }
    return amends
        .flatMap(text -> amended(file, text))
        .map(
            base -> {
              RuleFields fields = new RuleFields(root, problems);
              boolean illustrative = OverlayReader.isIllustrative(fields);
              Overlay own = base.overlay();
              return new RuleFile(
                  new OverlayReader(base.root(), root, problems).read(),
                  new Overlay(
                      OverlayReader.text(base.root(), "id"),
                      illustrative || (own != null && own.illustrative())),
                  TextFile.sha256((base.sha256() + sha256).getBytes(StandardCharsets.US_ASCII)));
            });
  }

  private Optional<RuleFile> amended(Path file, YamlNode.Text amends) {
    Optional<TextFile> bundled = library.file(amends.text());
    if (bundled.isPresent()) {
      return YamlFile.read(bundled.get(), problems)
          .map(root -> new RuleFile(root, null, bundled.get().sha256()));
    }
    Optional<Path> base = beside(file, amends.text());
    if (base.isEmpty()) {
      problems.report(
          ProblemCode.UNKNOWN_AMENDED,
          amends.place(),
          amends.text(),
          Nearest.to(amends.text(), library.ids()));
      return Optional.empty();
    }
    if (open.contains(real(base.get()))) {
      problems.report(ProblemCode.AMENDS_ITSELF, amends.place(), circle(), amends.text());
      return Optional.empty();
    }
    Problems found = new Problems();
    int before = problems.count();
    Optional<RuleFile> read = read(base.get(), amends.text());
    read.ifPresent(whole -> reader.ruleSet(whole, found));
    for (Problem each : found.all()) {
      problems.report(each.code(), each.place(), each.arguments().toArray(String[]::new));
    }
    return read.filter(whole -> problems.count() == before);
  }

  /** A rule set beside the overlay may be named by its file, or by its id if the file bears it. */
  private static Optional<Path> beside(Path file, String name) {
    for (String each : List.of(name, name + ".yaml")) {
      try {
        Path path = file.resolveSibling(each);
        if (Files.isRegularFile(path)) {
          return Optional.of(path);
        }
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private String circle() {
    return String.join(
        " -> ", open.stream().map(path -> String.valueOf(path.getFileName())).toList());
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
