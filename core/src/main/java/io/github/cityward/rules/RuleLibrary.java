package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.TextFile;
import io.github.cityward.source.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rule sets that come with the library, and the timeline of the law on urban classes. */
public final class RuleLibrary {
  private static final String TIMELINE = "timeline.csv";
  private static final List<String> COLUMNS =
      List.of("instrument", "name_vi", "name_en", "from", "to", "evidence", "source", "rule_sets");

  private final List<LawPeriod> timeline;

  private RuleLibrary(List<LawPeriod> timeline) {
    this.timeline = List.copyOf(timeline);
  }

  /**
   * {@return the library} Each call reads the timeline anew; a rule set is read when it is asked
   * for.
   */
  public static RuleLibrary bundled() {
    Problems problems = new Problems();
    CsvTable table =
        CsvTable.read(resource(TIMELINE), COLUMNS, problems)
            .orElseThrow(() -> new ProblemsException(problems.all()));
    return new RuleLibrary(table.rows().stream().map(RuleLibrary::period).toList());
  }

  /** {@return the instruments that class urban areas, oldest first} */
  public List<LawPeriod> timeline() {
    return timeline;
  }

  /** {@return the ids of the bundled rule sets, oldest first} */
  public List<String> ids() {
    return timeline.stream().flatMap(period -> period.ruleSets().values().stream()).toList();
  }

  /** {@return the rule set with this id, if it is bundled} */
  public Optional<RuleSet> find(String id) {
    return file(id).map(file -> RuleReader.of(QuantityCatalog.bundled()).read(file).orElseThrow());
  }

  /** {@return the file of the rule set with this id, as it stands, if it is bundled} */
  public Optional<String> text(String id) {
    return file(id).map(TextFile::text);
  }

  /** {@return the stretch of the timeline in which {@code day} lies, if one is known} */
  public Optional<LawPeriod> period(LocalDate day) {
    return timeline.stream().filter(each -> each.instrument().isInForce(day)).findFirst();
  }

  /**
   * {@return the rule set for {@code urbanClass} that is in force on {@code day}}
   *
   * @throws ProblemsException if no instrument is known for that day, or no rule set of that class;
   *     the message shows the timeline
   */
  public RuleSet inForce(UrbanClass urbanClass, LocalDate day) {
    return period(day)
        .map(found -> found.ruleSets().get(urbanClass))
        .flatMap(this::find)
        .orElseThrow(() -> notInForce(urbanClass, day));
  }

  private ProblemsException notInForce(UrbanClass urbanClass, LocalDate day) {
    String all =
        timeline.stream()
            .map(each -> each.instrument() + " " + each.ruleSets().values())
            .collect(Collectors.joining("; "));
    return new ProblemsException(
        List.of(
            Problem.of(
                ProblemCode.NO_RULES_IN_FORCE,
                Place.nowhere(),
                urbanClass.name(),
                day.toString(),
                all)));
  }

  private Optional<TextFile> file(String id) {
    return ids().contains(id) ? Optional.of(resource(id + ".yaml")) : Optional.empty();
  }

  private static LawPeriod period(CsvTable.Row row) {
    Map<UrbanClass, String> ruleSets = new EnumMap<>(UrbanClass.class);
    for (String each : row.text("rule_sets").split(" ", -1)) {
      if (!each.isEmpty()) {
        String[] pair = each.split("=", 2);
        ruleSets.put(UrbanClass.valueOf(pair[0]), pair[1]);
      }
    }
    @Nullable LocalDate to = row.cell("to").isEmpty() ? null : LocalDate.parse(row.text("to"));
    Evidence evidence =
        Objects.requireNonNull(Words.all(Evidence.values()).get(row.text("evidence")), "evidence");
    return new LawPeriod(
        new Instrument(
            row.text("instrument"),
            new Name(row.text("name_vi"), row.text("name_en")),
            LocalDate.parse(row.text("from")),
            to,
            evidence,
            row.text("source")),
        ruleSets);
  }

  private static TextFile resource(String name) {
    Problems problems = new Problems();
    try (InputStream in = RuleLibrary.class.getResourceAsStream(name)) {
      return TextFile.decode(name, Objects.requireNonNull(in, name).readAllBytes(), problems)
          .orElseThrow(() -> new ProblemsException(problems.all()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
