package io.github.cityward.cli.text;

import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.assess.Change;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Move;
import io.github.cityward.assess.UnallottedStandards;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Measure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of a difference: criteria, standards on both sides, standards on one. */
final class DiffTables {
  private final AssessmentDiff diff;
  private final Audience audience;
  private final boolean counted;

  DiffTables(AssessmentDiff diff, Audience audience) {
    this.diff = diff;
    this.audience = audience;
    this.counted = diff.after().rules().measure() == Measure.STANDARDS;
  }

  /** {@return the total and every criterion of either side, before and after} */
  String criteria() {
    boolean narrow = !audience.screen().hasRoomForBars();
    TextTable table =
        TextTable.of(
            narrow
                ? audience.headings("heading.code", "heading.before", "heading.after")
                : audience.headings(
                    "heading.code", "heading.before", "heading.after", "heading.change"),
            audience.headings("heading.name"));
    table.row(
        cells(
            Cell.of(audience.say("total"), Style.STRONG),
            audience.words().points(diff.before()),
            audience.words().points(diff.after()),
            diff.whole()),
        List.of(Cell.of(diff.after().rules().name().in(audience.locale()))));
    Set<String> codes = new LinkedHashSet<>();
    diff.after().criteria().forEach(each -> codes.add(each.criterion().code()));
    diff.before().criteria().forEach(each -> codes.add(each.criterion().code()));
    codes.forEach(code -> criterion(code, table));
    return table.write(audience.screen());
  }

  private void criterion(String code, TextTable table) {
    Optional<CriterionScore> before = diff.before().criterion(code);
    Optional<CriterionScore> after = diff.after().criterion(code);
    table.row(
        cells(
            Cell.of(code),
            before.map(audience.words()::points).orElse("–"),
            after.map(audience.words()::points).orElse("–"),
            move(points(before), points(after))),
        List.of(
            Cell.of(
                after.or(() -> before).orElseThrow().criterion().name().in(audience.locale()))));
  }

  /** A narrow screen has no room for the move, which the two sides show. */
  private List<Cell> cells(Cell code, String before, String after, Move move) {
    List<Cell> cells = new ArrayList<>(List.of(code, Cell.of(before), Cell.of(after)));
    if (audience.screen().hasRoomForBars()) {
      cells.add(Cell.of(ends(move)));
    }
    return cells;
  }

  private static Interval points(Optional<CriterionScore> score) {
    return score.map(CriterionScore::points).orElse(Interval.ZERO);
  }

  private static Move move(Interval from, Interval to) {
    return new Move(to.low().minus(from.low()), to.high().minus(from.high()));
  }

  /** {@return standards of both sides, with what they earned or whether they were met} */
  String matched(List<Change> changes) {
    TextTable table =
        counted
            ? TextTable.of(audience.headings("heading.code", "heading.before-after"), details())
            : TextTable.of(
                audience.headings("heading.code", "heading.at-worst", "heading.at-best"),
                details());
    for (Change each : changes) {
      IndicatorScore before = Objects.requireNonNull(each.before(), "before");
      IndicatorScore after = Objects.requireNonNull(each.after(), "after");
      Cell code = Cell.of(each.code());
      table.row(
          counted
              ? List.of(
                  code,
                  audience
                      .verdict(before.verdict())
                      .and(" → ", Style.PLAIN)
                      .and(audience.verdict(after.verdict())))
              : List.of(code, signed(each.whole().low()), signed(each.whole().high())),
          List.of(
              Cell.of(name(each, before)),
              Cell.of(audience.say("diff.values", stands(before, each), stands(after, each))),
              Cell.of(parts(each.town(), each.law()).orElse(""))));
    }
    return table.write(audience.screen());
  }

  private List<String> details() {
    return audience.headings("heading.name", "heading.moved", "heading.parts");
  }

  /** The later law may give the same quantity another code. */
  private String name(Change change, IndicatorScore before) {
    String name = change.name().in(audience.locale());
    String earlier = before.indicator().code();
    return earlier.equals(change.code()) ? name : audience.say("diff.was", name, earlier);
  }

  /** What there is, and what was asked of it where that is another thing. */
  private String stands(IndicatorScore score, Change change) {
    String has = audience.bare(score.value(), score.indicator());
    boolean law =
        change.cause() == Change.Cause.LAW || change.cause() == Change.Cause.VALUE_AND_LAW;
    if (!law) {
      return has;
    }
    Value needed =
        score
            .indicator()
            .scale()
            .lower()
            .known(diff.after().acceptUnverified())
            .map(score.indicator().quantity()::valueAt)
            .orElse(null);
    return audience.say("diff.stands", Needs.of(score.indicator(), has, needed, audience));
  }

  /**
   * {@return standards that only one of the two has, with what they earn there, and those whose own
   * points are not known in one row per criterion}
   */
  String oneSided(List<Change> changes, List<UnallottedStandards> others) {
    TextTable table =
        TextTable.of(
            counted
                ? audience.headings("heading.code", "heading.verdict")
                : audience.headings("heading.code", "heading.points"),
            audience.headings("heading.name", "heading.value"));
    for (Change each : changes) {
      IndicatorScore score =
          Objects.requireNonNull(each.after() == null ? each.before() : each.after(), "either");
      table.row(
          List.of(
              Cell.of(each.code()),
              counted
                  ? audience.verdict(score.verdict())
                  : Cell.of(audience.words().points(score))),
          List.of(
              Cell.of(each.name().in(audience.locale())),
              Cell.of(audience.bare(score.value(), score.indicator()))));
    }
    for (UnallottedStandards each : others) {
      table.row(
          List.of(Cell.of(each.criterion().code()), Cell.of(audience.points(each.points()))),
          List.of(
              Cell.of(each.criterion().name().in(audience.locale())),
              Cell.of(audience.say("diff.unallotted", each.changes().size()))));
    }
    return table.write(audience.screen());
  }

  /**
   * {@return what is because of the town and what because of the law, where both moved something}
   */
  Optional<String> parts(@Nullable Move town, @Nullable Move law) {
    return town == null || law == null || town.isNone() || law.isNone()
        ? Optional.empty()
        : Optional.of(audience.say("diff.parts", moved(town), moved(law)));
  }

  /** {@return by how much; both ends may move by the same, which is then said once} */
  String moved(Move move) {
    return move.low().equals(move.high())
        ? signed(move.low()).text()
        : audience.say("diff.ends", signed(move.low()).text(), signed(move.high()).text());
  }

  private String ends(Move move) {
    return move.low().equals(move.high())
        ? signed(move.low()).text()
        : signed(move.low()).text() + " / " + signed(move.high()).text();
  }

  private Cell signed(Points points) {
    int sign = points.compareTo(Points.ZERO);
    return Cell.of(
        audience.signed(points), sign > 0 ? Style.MET : sign < 0 ? Style.NOT_MET : Style.PLAIN);
  }
}
