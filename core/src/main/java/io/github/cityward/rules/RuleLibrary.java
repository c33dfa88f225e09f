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
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rule sets that come with the library, and the timeline of the law. Immutable and safe to
 * share.
 */
public final class RuleLibrary {
  private static final String TIMELINE = "timeline.csv";
  private static final List<String> COLUMNS =
      List.of(
          "instrument",
          "name_vi",
          "name_en",
          "subject",
          "from",
          "to",
          "evidence",
          "source",
          "rule_sets",
          "unit_rule_sets",
          "dossiers",
          "transition");
  private static final Map<String, LawPeriod.Subject> SUBJECTS =
      Words.all(LawPeriod.Subject.values());
  private static final Map<String, Goal> GOALS = goals();

  private final List<LawPeriod> timeline;
  private final Map<String, RuleSet> found = new ConcurrentHashMap<>();
  private final Map<String, Transition> transitions = new ConcurrentHashMap<>();

  private RuleLibrary(List<LawPeriod> timeline) {
    this.timeline = List.copyOf(timeline);
  }

  /** {@return the library} A rule set is read when it is first asked for, and once. */
  public static RuleLibrary bundled() {
    return Bundled.LIBRARY;
  }

  private static final class Bundled {
    static final RuleLibrary LIBRARY = read();
  }

  private static RuleLibrary read() {
    Problems problems = new Problems();
    CsvTable table =
        CsvTable.read(resource(TIMELINE), COLUMNS, problems)
            .orElseThrow(() -> new ProblemsException(problems.all()));
    return new RuleLibrary(table.rows().stream().map(RuleLibrary::period).toList());
  }

  /** {@return the instruments by subject, the oldest of each subject first} */
  public List<LawPeriod> timeline() {
    return timeline;
  }

  /**
   * {@return the ids of the bundled rule sets, those of classes first, the oldest of each first}
   */
  public List<String> ids() {
    return timeline.stream()
        .flatMap(
            period ->
                Stream.of(period.ruleSets(), period.unitRuleSets(), period.dossiers())
                    .flatMap(each -> each.values().stream()))
        .toList();
  }

  /** {@return the rule set with this id, if it is bundled} */
  public Optional<RuleSet> find(String id) {
    if (!ids().contains(id)) {
      return Optional.empty();
    }
    RuleSet known = found.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    // A rule set may itself look for another one, so it is not read while the map is held.
    RuleSet read = read(id);
    RuleSet first = found.putIfAbsent(id, read);
    return Optional.of(first == null ? read : first);
  }

  /**
   * {@return the transitional clauses of the latest instrument that has any} They tell what units
   * have since its first day, and what had ended before.
   */
  public Transition transition() {
    return transitions.computeIfAbsent(
        timeline.stream()
            .flatMap(each -> Stream.ofNullable(each.transition()))
            .reduce((earlier, later) -> later)
            .orElseThrow(),
        id -> TransitionReader.read(resource("transition/" + id + ".yaml")).orElseThrow());
  }

  private static RuleSet read(String id) {
    return new RuleReader(QuantityCatalog.bundled()).read(resource(id + ".yaml")).orElseThrow();
  }

  /** {@return the file of the rule set with this id, as it stands, if it is bundled} */
  public Optional<String> text(String id) {
    return file(id).map(TextFile::text);
  }

  /** {@return the instrument about {@code subject} that is in force on {@code day}, if one is} */
  public Optional<LawPeriod> period(LawPeriod.Subject subject, LocalDate day) {
    return timeline.stream()
        .filter(each -> each.subject() == subject && each.instrument().isInForce(day))
        .findFirst();
  }

  /**
   * {@return the rule set for {@code goal} that is in force on {@code day}; for a status that was
   * abolished before, the last there was}
   *
   * @throws ProblemsException if no instrument is known for that day, or no rule set for the goal;
   *     the message shows the timeline
   */
  public RuleSet inForce(Goal goal, LocalDate day) {
    return period(LawPeriod.Subject.of(goal), day)
        .flatMap(found -> found.ruleSet(goal))
        .flatMap(this::find)
        .or(() -> abolished(goal, day))
        .orElseThrow(() -> notInForce(goal, day));
  }

  /** {@return the statuses that no unit can have any more, each with its end} */
  public Map<UnitType, Abolition> abolished() {
    Map<UnitType, Abolition> ends = new EnumMap<>(UnitType.class);
    for (LawPeriod period : timeline) {
      if (period.subject() == LawPeriod.Subject.STATUS) {
        period.ruleSets().values().stream()
            .flatMap(id -> find(id).stream())
            .forEach(
                rules -> {
                  Abolition end = rules.abolition();
                  if (end != null && rules.goal() instanceof UnitType status) {
                    ends.put(status, end);
                  }
                });
      }
    }
    return Collections.unmodifiableMap(ends);
  }

  private Optional<RuleSet> abolished(Goal goal, LocalDate day) {
    return timeline.stream()
        .filter(each -> !each.instrument().from().isAfter(day))
        .flatMap(each -> each.ruleSet(goal).stream())
        .reduce((earlier, later) -> later)
        .flatMap(this::find)
        .filter(last -> last.isAbolished(day));
  }

  private ProblemsException notInForce(Goal goal, LocalDate day) {
    LawPeriod.Subject subject = LawPeriod.Subject.of(goal);
    String all =
        timeline.stream()
            .filter(each -> each.subject() == subject)
            .map(each -> each.instrument() + " " + each.ruleSets().values())
            .collect(Collectors.joining("; "))
            .replace(" as amended by ", " + ");
    ProblemCode code =
        subject == LawPeriod.Subject.CLASS
            ? ProblemCode.NO_RULES_IN_FORCE
            : ProblemCode.NO_STATUS_IN_FORCE;
    return new ProblemsException(
        List.of(Problem.of(code, Place.nowhere(), goal.code(), day.toString(), all)));
  }

  /** {@return the file of the rule set with this id, if it is bundled} */
  Optional<TextFile> file(String id) {
    return ids().contains(id) ? Optional.of(resource(id + ".yaml")) : Optional.empty();
  }

  private static LawPeriod period(CsvTable.Row row) {
    @Nullable LocalDate to = row.cell("to").isEmpty() ? null : LocalDate.parse(row.text("to"));
    return new LawPeriod(
        word(row, "subject", SUBJECTS),
        new Instrument(
            row.text("instrument"),
            new Name(row.text("name_vi"), row.text("name_en")),
            LocalDate.parse(row.text("from")),
            to,
            word(row, "evidence", Words.all(Evidence.values())),
            row.text("source")),
        byGoal(row.text("rule_sets")),
        byGoal(row.text("unit_rule_sets")),
        byGoal(row.text("dossiers")),
        row.text("transition").isEmpty() ? null : row.text("transition"));
  }

  private static <T> T word(CsvTable.Row row, String column, Map<String, T> words) {
    return Objects.requireNonNull(words.get(row.text(column)), column);
  }

  /** Such as {@code II=urban-111-2025-II III=urban-111-2025-III}. */
  private static Map<Goal, String> byGoal(String cell) {
    Map<Goal, String> ids = new LinkedHashMap<>();
    for (String each : cell.split(" ", -1)) {
      if (!each.isEmpty()) {
        String[] pair = each.split("=", 2);
        ids.put(Objects.requireNonNull(GOALS.get(pair[0]), pair[0]), pair[1]);
      }
    }
    return ids;
  }

  private static Map<String, Goal> goals() {
    return Stream.<Goal>concat(Arrays.stream(UrbanClass.values()), Arrays.stream(UnitType.values()))
        .collect(Collectors.toUnmodifiableMap(Goal::code, each -> each));
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
