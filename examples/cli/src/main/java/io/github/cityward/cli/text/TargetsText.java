package io.github.cityward.cli.text;

import io.github.cityward.assess.NumberText;
import io.github.cityward.milestone.MilestoneWords;
import io.github.cityward.milestone.TargetStanding;
import io.github.cityward.milestone.TargetStatus;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Basis;
import io.github.cityward.town.ProgrammeTarget;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the programme targets of a town stand. */
public final class TargetsText {
  private static final int INDENT = 2;

  private final LocalDate on;
  private final Audience audience;
  private final MilestoneWords words;

  private TargetsText(LocalDate on, Audience audience) {
    this.on = on;
    this.audience = audience;
    this.words = MilestoneWords.in(audience.locale());
  }

  /** {@return how many targets stand where, and each of them in a table} */
  public static String of(
      Town town, LocalDate on, List<TargetStanding> standings, Audience audience) {
    TargetsText text = new TargetsText(on, audience);
    return text.answer(town, standings) + "\n" + text.table(standings);
  }

  private String answer(Town town, List<TargetStanding> standings) {
    return Stream.of(
            List.of(words.count(town, on, standings)),
            words.open(standings),
            words.ended(standings))
        .flatMap(List::stream)
        .map(each -> audience.screen().wrap(each, INDENT))
        .collect(Collectors.joining());
  }

  private String table(List<TargetStanding> standings) {
    TextTable table =
        TextTable.of(
            audience.headings(
                "heading.code",
                "heading.standing",
                "heading.by",
                "heading.target",
                "heading.actual"),
            audience.headings("heading.name"));
    for (TargetStanding each : standings) {
      ProgrammeTarget target = each.target();
      table.row(
          List.of(
              Cell.of(target.id()),
              Cell.of(words.of(each.status()), style(each.status())),
              Cell.of(target.by() == null ? "" : audience.day(target.by())),
              Cell.of(number(target.target(), target.unit())),
              Cell.of(actual(target))),
          List.of(Cell.of(target.name())));
    }
    return table.write(audience.screen());
  }

  /** What is assumed is marked. */
  private String actual(ProgrammeTarget target) {
    if (!target.isActualKnownOn(on)) {
      return "";
    }
    String actual = number(target.actual(), "");
    return target.basis() == Basis.ASSUMED
        ? audience.say("value.marked", actual, audience.words().of(Basis.ASSUMED))
        : actual;
  }

  private String number(@Nullable Rational number, String unit) {
    return number == null ? "" : (NumberText.in(audience.locale()).of(number) + " " + unit).strip();
  }

  private static Style style(TargetStatus status) {
    return switch (status) {
      case MET -> Style.MET;
      case LATE -> Style.NOT_MET;
      case ON_TRACK -> Style.PLAIN;
      case UNKNOWN, UNDETERMINED -> Style.UNDETERMINED;
    };
  }
}
