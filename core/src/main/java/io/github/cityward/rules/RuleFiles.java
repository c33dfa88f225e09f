package io.github.cityward.rules;

import io.github.cityward.Limit;
import io.github.cityward.ProblemCode;
import io.github.cityward.source.NamedFile;
import io.github.cityward.source.Nearest;
import io.github.cityward.source.Problems;
import io.github.cityward.source.TextFile;
import io.github.cityward.source.YamlFile;
import io.github.cityward.source.YamlNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads rule files, each overlay on top of what it amends, which must be without a problem. */
final class RuleFiles {
  private final RuleLibrary library;
  private final RuleReader reader;
  private final Problems problems;

  /** How another file names this one as the rules of its single units; null if none does. */
  private final YamlNode.@Nullable Text unitRules;

  /** The overlays that are being read, the first of them first. */
  private final List<Path> open = new ArrayList<>();

  RuleFiles(RuleLibrary library, RuleReader reader, Problems problems) {
    this(library, reader, problems, null);
  }

  private RuleFiles(
      RuleLibrary library,
      RuleReader reader,
      Problems problems,
      YamlNode.@Nullable Text unitRules) {
    this.unitRules = unitRules;
    this.library = library;
    this.reader = reader;
    this.problems = problems;
  }

  /** {@return the rule set in {@code file}, or nothing after what is wrong was reported} */
  Optional<RuleFile> read(Path file, String name) {
    return TextFile.read(file, name, problems).flatMap(text -> read(file, text));
  }

  private Optional<RuleFile> read(Path file, TextFile text) {
    return YamlFile.read(text, problems)
        .flatMap(
            root ->
                root.keys().containsKey("amends")
                    ? overlay(file, new RuleFields(root, problems), text.sha256())
                    : whole(file, new RuleFields(root, problems), null, text.sha256(), List.of()));
  }

  /** {@return the rules of single units that a file names, by their id or by a file beside it} */
  private Optional<RuleSet> level(Path file, YamlNode.Text name) {
    Optional<RuleSet> known = library.find(name.text());
    if (known.isPresent()) {
      return known;
    }
    Optional<Path> beside = beside(file, name.text());
    if (beside.isEmpty()) {
      problems.report(
          ProblemCode.UNKNOWN_LEVEL_RULES,
          name.place(),
          name.text(),
          Nearest.to(name.text(), library.ids()));
      return Optional.empty();
    }
    if (unitRules != null) {
      problems.report(ProblemCode.UNITS_OF_UNITS, unitRules.place(), unitRules.text());
      return Optional.empty();
    }
    RuleFiles inner = new RuleFiles(library, reader, problems, name);
    return inner.read(beside.get(), name.text()).map(RuleFile::rules);
  }

  private Optional<RuleFile> whole(
      Path file, RuleFields root, @Nullable Overlay overlay, String sha256, List<String> chain) {
    int before = root.problems().count();
    return reader
        .ruleSet(root, overlay, sha256, name -> level(file, name))
        .filter(rules -> root.problems().count() == before)
        .map(this::withUnitRules)
        .map(
            rules ->
                new RuleFile(
                    root.node(),
                    rules,
                    Stream.concat(Stream.of(rules.id()), chain.stream()).toList()));
  }

  /** What a file beside it says of single units is part of what the file says. */
  private RuleSet withUnitRules(RuleSet rules) {
    UnitsRule units = rules.passRule().units();
    return units == null || library.ids().contains(units.level().id())
        ? rules
        : rules.withSha256(over(rules.sha256(), units.level().sha256()));
  }

  private static String over(String one, String other) {
    return TextFile.sha256((one + other).getBytes(StandardCharsets.US_ASCII));
  }

  private Optional<RuleFile> overlay(Path file, RuleFields fields, String sha256) {
    open.add(real(file));
    Optional<YamlNode.Text> amends = fields.node().requireText("amends", problems);
    String id = fields.text("id");
    if (amends.isPresent() && amends.get().text().equals(id)) {
      problems.report(ProblemCode.AMENDS_ITSELF, amends.get().place(), id, id);
      return Optional.empty();
    }
    return amends
        .flatMap(text -> amended(file, text))
        .flatMap(base -> overlay(file, base, fields, id, sha256));
  }

  private Optional<RuleFile> overlay(
      Path file, RuleFile base, RuleFields fields, String id, String sha256) {
    int before = problems.count();
    RuleSet amended = base.rules();
    if (library.ids().contains(id) || base.chain().contains(id)) {
      problems.report(ProblemCode.ID_TAKEN, fields.placeOf("id"), id);
    }
    boolean illustrative = OverlayReader.isIllustrative(fields) || amended.isIllustrative();
    Problems found = new Problems(problems.limits());
    Optional<RuleFile> read =
        whole(
                file,
                new RuleFields(new OverlayReader(base.root(), fields).read(), found),
                new Overlay(amended.id(), illustrative),
                over(amended.sha256(), sha256),
                base.chain())
            .map(whole -> whole.amending(amended));
    OverlayPlaces places = new OverlayPlaces(fields.node(), base.root());
    found.all().forEach(each -> problems.note(places.moved(each)));
    if (problems.count() == before && read.filter(it -> saysTheSame(it, base)).isPresent()) {
      problems.report(
          ProblemCode.OVERLAY_CHANGES_NOTHING, fields.placeOf("amends"), fields.text("amends"));
    }
    return read.filter(whole -> problems.count() == before);
  }

  private static boolean saysTheSame(RuleFile overlay, RuleFile base) {
    RuleSet one = overlay.rules();
    RuleSet other = base.rules();
    return one.passRule().equals(other.passRule())
        && one.criteria().equals(other.criteria())
        && one.provisions().equals(other.provisions())
        && one.formulas().equals(other.formulas());
  }

  private Optional<RuleFile> amended(Path file, YamlNode.Text amends) {
    Optional<TextFile> bundled = library.file(amends.text());
    if (bundled.isPresent()) {
      return read(file, bundled.get());
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
    if (problems.exceed(
        Limit.NESTING, open.size(), ProblemCode.TOO_MANY_OVERLAYS, amends.place())) {
      return Optional.empty();
    }
    if (open.contains(real(base.get()))) {
      problems.report(ProblemCode.AMENDS_ITSELF, amends.place(), circle(), amends.text());
      return Optional.empty();
    }
    return read(base.get(), amends.text());
  }

  /** A rule set beside the overlay may be named by its file, or by its id if the file bears it. */
  private static Optional<Path> beside(Path file, String name) {
    return Stream.of(name, name + ".yaml")
        .flatMap(each -> NamedFile.from(file, each).stream())
        .findFirst();
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
