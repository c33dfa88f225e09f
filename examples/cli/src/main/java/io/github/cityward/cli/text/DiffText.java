package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.assess.Change;
import io.github.cityward.assess.Move;
import io.github.cityward.assess.UnallottedStandards;
import io.github.cityward.assess.Warning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What moved between two assessments, and why. */
public final class DiffText {
  private static final int INDENT = 2;

  private final AssessmentDiff diff;
  private final Audience audience;
  private final DiffTables tables;

  private DiffText(AssessmentDiff diff, Audience audience) {
    this.diff = diff;
    this.audience = audience;
    this.tables = new DiffTables(diff, audience);
  }

  /**
   * {@return both results, how the total and the criteria moved, and the standards that did:
   * because of the town, of the law, of both, those that are new and those that are gone}
   */
  public static String of(AssessmentDiff diff, Audience audience) {
    return new DiffText(diff, audience.told(diff.after().rules().measure())).write();
  }

  private String write() {
    Screen screen = audience.screen();
    return side("diff.after", diff.after())
        + side("diff.before", diff.before())
        + screen.wrap(audience.say("diff.total", tables.moved(diff.whole())), INDENT)
        + parts(diff.town(), diff.law())
        + "\n"
        + tables.criteria()
        + units()
        + moves()
        + Warnings.of(telling(diff.after(), diff.before()), audience)
        + Undeclared.extents(List.of(diff.after(), diff.before()), audience);
  }

  /** No standard moves them, so what they leave open is told apart. */
  private String units() {
    Map<String, Assessment> sides = new LinkedHashMap<>();
    sides.put(audience.say("diff.side-after"), diff.after());
    sides.put(audience.say("diff.side-before"), diff.before());
    return UnitConditions.of(sides, audience);
  }

  /** {@return the standards that moved, by what moved them} */
  static String moves(AssessmentDiff diff, Audience audience) {
    return new DiffText(diff, audience).moves();
  }

  private String moves() {
    return diff.changes().isEmpty() ? "\n" + audience.say("diff.none") + "\n" : sections();
  }

  /**
   * {@return what readers of a difference are warned of} A clause that nobody has read says nothing
   * of what moved.
   */
  static List<Warning> telling(Assessment... assessments) {
    return Stream.of(assessments)
        .flatMap(each -> each.warnings().stream())
        .filter(each -> each.code() != Warning.Code.PROVISION_UNKNOWN)
        .distinct()
        .toList();
  }

  private String side(String key, Assessment assessment) {
    String line =
        audience.say(
            key,
            audience.words().counted(assessment),
            Summary.subject(assessment, audience),
            audience.points(assessment.maximum()),
            audience.words().points(assessment),
            assessment.maximum().value().toDouble());
    List<String> assumptions = Assumptions.of(assessment, audience);
    return audience.headline(assessment.verdict(), line)
        + (assumptions.isEmpty()
            ? ""
            : "  " + audience.screen().wrap(String.join("; ", assumptions), INDENT));
  }

  private String parts(@Nullable Move town, @Nullable Move law) {
    return tables
        .parts(town, law)
        .map(parts -> audience.screen().wrap(audience.say("diff.total-parts", parts), INDENT))
        .orElse("");
  }

  private String sections() {
    return matched("diff.town", Change.Cause.VALUE)
        + matched("diff.provision", Change.Cause.PROVISION)
        + matched("diff.law", Change.Cause.LAW)
        + matched("diff.both", Change.Cause.VALUE_AND_LAW)
        + oneSided("diff.new", false)
        + oneSided("diff.gone", true)
        + ceilings();
  }

  private String matched(String key, Change.Cause cause) {
    List<Change> changes =
        diff.changes().stream().filter(each -> each.isMatched() && each.cause() == cause).toList();
    return section(key, changes.size(), tables.matched(changes));
  }

  /** What is not known of each standard is said once of all of them. */
  private String oneSided(String key, boolean isGone) {
    List<Change> known =
        diff.standards().stream()
            .filter(each -> !each.isMatched() && (each.after() == null) == isGone)
            .toList();
    List<UnallottedStandards> others =
        diff.unallotted().stream().filter(each -> each.isGone() == isGone).toList();
    int all = known.size() + others.stream().mapToInt(each -> each.changes().size()).sum();
    return section(key, all, tables.oneSided(known, others));
  }

  private String section(String key, int count, String table) {
    return count == 0
        ? ""
        : "\n" + audience.screen().wrap(audience.say(key, count), INDENT) + table;
  }

  /** The criteria's own rows show what their maxima take away. */
  private String ceilings() {
    String codes = String.join(", ", diff.ceilings());
    return codes.isEmpty()
        ? ""
        : "\n" + audience.screen().wrap(audience.say("diff.ceilings", codes), INDENT);
  }
}
