package io.github.cityward.cli.text;

import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Figure;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Instrument;
import io.github.cityward.rules.LawPeriod;
import io.github.cityward.rules.Measure;
import io.github.cityward.rules.Overlay;
import io.github.cityward.rules.Provision;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.StatedCount;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The law. */
public final class RulesText {
  private static final int INDENT = 2;

  private final Audience audience;

  private RulesText(Audience audience) {
    this.audience = audience;
  }

  /** {@return which instrument is in force when, and which of its rule sets there are} */
  public static String timeline(RuleLibrary library, Audience audience) {
    return new RulesText(audience).timeline(library);
  }

  /** {@return one rule set: its pass rule, its standards with their figures, its provisions} */
  public static String of(RuleSet rules, Audience audience) {
    Audience told = audience.told(rules.measure());
    RulesText text = new RulesText(told);
    String standards =
        rules.measure() == Measure.POINTS
            ? text.standards(rules)
            : RequirementsTable.of(rules, told);
    return String.join("\n", text.head(rules), standards, text.provisions(rules)).stripTrailing()
        + "\n";
  }

  private String timeline(RuleLibrary library) {
    TextTable table =
        TextTable.of(
            audience.headings("heading.in-force", "heading.evidence"),
            audience.headings("heading.instrument", "heading.name", "heading.rules"));
    for (LawPeriod period : library.timeline()) {
      Instrument instrument = period.instrument();
      table.row(
          List.of(Cell.of(period(instrument)), Cell.of(audience.evidence(instrument.evidence()))),
          List.of(
              Cell.of(audience.words().citation(instrument.number())),
              Cell.of(instrument.name().in(audience.locale())),
              Cell.of(ruleSets(period))));
    }
    library
        .abolished()
        .forEach(
            (status, end) ->
                table.row(
                    List.of(
                        Cell.of(audience.say("rules.from", audience.day(end.from()))),
                        Cell.of(audience.evidence(end.evidence()))),
                    List.of(
                        Cell.of(audience.words().citation(end.citation())),
                        Cell.of(audience.say("rules.abolished", audience.say("unit." + status))),
                        Cell.EMPTY)));
    return table.write(audience.screen());
  }

  /** {@return those that assess a unit, then those that only audit a score sheet} */
  private String ruleSets(LawPeriod period) {
    if (period.subject() == LawPeriod.Subject.ARRANGEMENT) {
      return audience.say("rules.arrangement");
    }
    String assessing =
        period.ruleSets().isEmpty()
            ? audience.say("rules.none")
            : String.join(", ", period.ruleSets().values());
    return period.dossiers().isEmpty()
        ? assessing
        : assessing
            + "; "
            + audience.say("rules.audit-only", String.join(", ", period.dossiers().values()));
  }

  private String period(Instrument instrument) {
    LocalDate to = instrument.to();
    return to == null
        ? audience.say("rules.from", audience.day(instrument.from()))
        : audience.day(instrument.from()) + "–" + audience.day(to);
  }

  private String head(RuleSet rules) {
    Instrument instrument = rules.instrument();
    Screen screen = audience.screen();
    return screen.wrap(rules.id() + ": " + rules.name().in(audience.locale()), INDENT)
        + overlay(rules.overlay())
        + screen.wrap(
            audience.say(
                "rules.instrument",
                audience.words().citation(instrument.number()),
                instrument.name().in(audience.locale()),
                period(instrument),
                audience.evidence(instrument.evidence())),
            INDENT)
        + screen.wrap(
            audience.say(
                "rules.pass",
                total(rules),
                audience.evidence(rules.passRule().total().evidence()),
                audience.words().citation(rules.passRule().citation())),
            INDENT)
        + stated(rules.standards())
        + "SHA-256 "
        + rules.sha256()
        + "\n";
  }

  private String stated(@Nullable StatedCount standards) {
    if (standards == null) {
      return "";
    }
    Integer number = standards.number();
    return audience
        .screen()
        .wrap(
            audience.say(
                "rules.standards",
                number == null ? Audience.UNKNOWN : number.toString(),
                audience.evidence(standards.figure().evidence()),
                audience.words().citation(standards.citation())),
            INDENT);
  }

  private String total(RuleSet rules) {
    Points needs = rules.passRule().total().value();
    long all = rules.criteria().stream().mapToLong(each -> each.requirements().size()).sum();
    if (rules.measure() == Measure.POINTS || needs == null) {
      return audience.points(needs);
    }
    return needs.value().equals(Rational.of(all))
        ? audience.say("rules.all")
        : audience.words().counted(needs, Measure.STANDARDS);
  }

  private String overlay(@Nullable Overlay overlay) {
    if (overlay == null) {
      return "";
    }
    String mark = overlay.illustrative() ? "; " + audience.say("sure.illustrative") : "";
    return audience.screen().wrap(audience.say("rules.amends", overlay.amends()) + mark, INDENT);
  }

  private String standards(RuleSet rules) {
    TextTable table =
        TextTable.of(
            audience.headings("heading.code", "heading.limits", "heading.evidence"),
            audience.headings(
                "heading.name", "heading.quantity", "heading.thresholds", "heading.citation"));
    for (Criterion criterion : rules.criteria()) {
      table.row(
          List.of(
              Cell.of(criterion.code(), Style.STRONG),
              Cell.of(limits(criterion.minimum(), criterion.maximum()), Style.STRONG),
              Cell.of(
                  audience.evidence(
                      criterion.minimum().evidence().weaker(criterion.maximum().evidence())))),
          List.of(
              Cell.of(criterion.name().in(audience.locale())),
              Cell.EMPTY,
              Cell.EMPTY,
              Cell.of(audience.words().citation(criterion.citation()))));
      for (Indicator each : criterion.indicators()) {
        table.row(
            List.of(
                Cell.of(each.code()),
                Cell.of(limits(each.minimum(), each.maximum())),
                Cell.of(audience.evidence(each.evidence()))),
            List.of(
                Cell.of(each.name().in(audience.locale())),
                Cell.of(each.quantity().id()),
                Cell.of(
                    threshold(each, each.scale().lower())
                        + " → "
                        + threshold(each, each.scale().upper())),
                Cell.of(audience.words().citation(each.citation()))));
      }
    }
    return table.write(audience.screen());
  }

  private String provisions(RuleSet rules) {
    TextTable table =
        TextTable.of(
            audience.headings("heading.provision", "heading.evidence"),
            audience.headings("heading.name", "heading.citation"));
    for (Provision each : rules.provisions()) {
      table.row(
          List.of(Cell.of(each.code()), Cell.of(audience.evidence(each.evidence()))),
          List.of(
              Cell.of(each.name().in(audience.locale())),
              Cell.of(audience.words().citation(each.citation()))));
    }
    return table.write(audience.screen());
  }

  private String limits(Figure<Points> minimum, Figure<Points> maximum) {
    return audience.limits(minimum.value(), maximum.value());
  }

  private String threshold(Indicator indicator, Figure<Rational> figure) {
    Rational position = figure.value();
    return position == null
        ? Audience.UNKNOWN
        : audience.value(indicator.quantity().valueAt(position), indicator.quantity());
  }
}
