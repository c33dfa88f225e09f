package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.assess.Change;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Move;
import io.github.cityward.assess.Warning;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What moved between two assessments, and why. */
public final class DiffText {
  private static final int INDENT = 2;

  private final AssessmentDiff diff;
  private final Audience audience;

  private DiffText(AssessmentDiff diff, Audience audience) {
    this.diff = diff;
    this.audience = audience;
  }

  /** {@return both totals, how they moved, and every node that moved, the largest first} */
  public static String of(AssessmentDiff diff, Audience audience) {
    return new DiffText(diff, audience).write();
  }

  private String write() {
    Screen screen = audience.screen();
    return side("diff.after", diff.after())
        + side("diff.before", diff.before())
        + screen.wrap(audience.say("diff.total", moved(diff.whole())), INDENT)
        + parts(diff.town(), diff.law())
            .map(parts -> screen.wrap(audience.say("diff.total-parts", parts), INDENT))
            .orElse("")
        + "\n"
        + (diff.changes().isEmpty() ? audience.say("diff.none") + "\n" : changes())
        + Warnings.of(warnings(), audience);
  }

  /** A clause that nobody has read says nothing of what moved. */
  private List<Warning> warnings() {
    return Stream.of(diff.after(), diff.before())
        .flatMap(each -> each.warnings().stream())
        .filter(each -> each.code() != Warning.Code.PROVISION_UNKNOWN)
        .distinct()
        .toList();
  }

  private String side(String key, Assessment assessment) {
    String line =
        audience.say(
            key, audience.words().points(assessment), Summary.subject(assessment, audience));
    List<String> assumptions = Summary.assumptions(assessment, audience);
    return audience.headline(assessment.verdict(), line)
        + (assumptions.isEmpty()
            ? ""
            : "  " + audience.screen().wrap(String.join("; ", assumptions), INDENT));
  }

  private String changes() {
    TextTable table =
        TextTable.of(
            audience.headings(
                "heading.code", "heading.at-worst", "heading.at-best", "heading.cause"),
            audience.headings("heading.name", "heading.moved", "heading.parts"));
    for (Change each : diff.changes()) {
      table.row(
          List.of(
              Cell.of(each.code()),
              signed(each.whole().low()),
              signed(each.whole().high()),
              Cell.of(audience.say("diff.cause." + each.cause()))),
          List.of(
              Cell.of(each.name().in(audience.locale())),
              Cell.of(values(each)),
              Cell.of(parts(each.town(), each.law()).orElse(""))));
    }
    table.row(
        List.of(
            Cell.of(audience.say("total"), Style.STRONG),
            signed(diff.whole().low()),
            signed(diff.whole().high())),
        List.of());
    return table.write(audience.screen());
  }

  /** A criterion whose ceiling moved has no value. */
  private String values(Change change) {
    IndicatorScore before = change.before();
    IndicatorScore after = change.after();
    return before == null && after == null
        ? ""
        : audience.say("diff.values", value(before), value(after));
  }

  private String value(@Nullable IndicatorScore score) {
    return score == null
        ? audience.say("diff.no-standard")
        : audience.bare(score.value(), score.indicator());
  }

  /** What is because of the town and what because of the law, where both moved something. */
  private Optional<String> parts(@Nullable Move town, @Nullable Move law) {
    return town == null || law == null || town.isNone() || law.isNone()
        ? Optional.empty()
        : Optional.of(audience.say("diff.parts", moved(town), moved(law)));
  }

  /** Both ends may move by the same, which is then said once. */
  private String moved(Move move) {
    return move.low().equals(move.high())
        ? signed(move.low()).text()
        : audience.say("diff.ends", signed(move.low()).text(), signed(move.high()).text());
  }

  private Cell signed(Points points) {
    int sign = points.compareTo(Points.ZERO);
    String text = audience.points(Interval.exactly(points));
    return sign > 0
        ? Cell.of("+" + text, Style.MET)
        : Cell.of(text, sign < 0 ? Style.NOT_MET : Style.PLAIN);
  }
}
