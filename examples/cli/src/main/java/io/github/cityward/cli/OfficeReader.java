package io.github.cityward.cli;

import io.github.cityward.Limit;
import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.report.Office;
import io.github.cityward.source.NamedFile;
import io.github.cityward.source.Problems;
import io.github.cityward.source.TextFile;
import io.github.cityward.source.YamlFile;
import io.github.cityward.source.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the file of an office: its {@code name}, {@code name_en}, {@code logo} and {@code style},
 * the last two being files beside it.
 *
 * @param file the file
 * @param reader in whose language the office is named
 */
record OfficeReader(Path file, Locale reader, Problems problems) {
  private static final List<String> KEYS = List.of("name", "name_en", "logo", "style");

  /** {@return the office, or nothing after everything that is wrong was reported} */
  Optional<Office> read() {
    return TextFile.read(file, file.toString(), problems)
        .flatMap(text -> YamlFile.read(text, problems))
        .flatMap(this::office);
  }

  private Optional<Office> office(YamlNode.Mapping root) {
    int before = problems.count();
    root.allowOnly(KEYS, problems);
    Optional<String> name = root.requireText("name", problems).map(text -> text.line(problems));
    Optional<String> english = root.text("name_en", problems).map(text -> text.line(problems));
    boolean isVietnamese = reader.getLanguage().equals("vi");
    String called = (isVietnamese ? name : english.or(() -> name)).orElse("");
    // What stands beside a name that is missing is looked at all the same.
    Office office = Office.of(called.isBlank() ? file.toString() : called);
    Office marked = beside(root, "logo").flatMap(image -> marked(office, image)).orElse(office);
    Optional<String> style = beside(root, "style").flatMap(this::style);
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(style.map(marked::withStyle).orElse(marked));
  }

  private Optional<Office> marked(Office office, Path image) {
    Place place = Place.file(image.toString());
    try {
      long size = Files.size(image);
      if (!problems.exceed(
          Limit.LOGO_BYTES, size, ProblemCode.FILE_TOO_LARGE, place, String.valueOf(size))) {
        return Optional.of(office.withLogo(Files.readAllBytes(image), problems.limits()));
      }
    } catch (IllegalArgumentException e) {
      problems.report(ProblemCode.NOT_AN_IMAGE, place);
    } catch (NoSuchFileException e) {
      problems.report(ProblemCode.FILE_MISSING, place);
    } catch (IOException e) {
      problems.report(ProblemCode.FILE_UNREADABLE, place, String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private Optional<String> style(Path sheet) {
    Optional<TextFile> text = TextFile.read(sheet, sheet.toString(), problems);
    Optional<String> rules = text.map(TextFile::text);
    OptionalInt fetch = rules.map(Office::reachesOutside).orElse(OptionalInt.empty());
    if (fetch.isPresent()) {
      problems.report(
          ProblemCode.STYLE_REACHES_OUTSIDE,
          TextFile.endOf(sheet.toString(), rules.orElse("").substring(0, fetch.getAsInt())));
      return Optional.empty();
    }
    return rules;
  }

  private Optional<Path> beside(YamlNode.Mapping root, String key) {
    Optional<YamlNode.Text> named = root.text(key, problems);
    Optional<Path> path = named.flatMap(text -> NamedFile.beside(file, text.line(problems)));
    named
        .filter(text -> path.isEmpty() && !text.text().isBlank())
        .ifPresent(text -> problems.report(ProblemCode.FILE_ELSEWHERE, text.place(), text.text()));
    return path;
  }
}
