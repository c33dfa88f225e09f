package io.github.cityward.cli;

import io.github.cityward.assess.NumberText;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Figure;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Instrument;
import io.github.cityward.rules.LawPeriod;
import io.github.cityward.rules.Provision;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import java.util.Locale;

/** The law for people. */
final class RulesText {
  private final Locale locale;
  private final NumberText numbers;

  private RulesText(Locale locale) {
    this.locale = locale;
    this.numbers = NumberText.in(locale);
  }

  static String timeline(RuleLibrary library, Locale locale) {
    TextTable table = new TextTable();
    for (LawPeriod period : library.timeline()) {
      Instrument instrument = period.instrument();
      table.row(
          instrument.from() + ".." + (instrument.to() == null ? "" : instrument.to()),
          instrument.number(),
          instrument.evidence().code(),
          String.join(", ", period.ruleSets().values()),
          instrument.name().in(locale));
    }
    return table.write();
  }

  static String of(RuleSet rules, Locale locale) {
    return new RulesText(locale).write(rules);
  }

  private String write(RuleSet rules) {
    TextTable table = new TextTable();
    for (Criterion criterion : rules.criteria()) {
      table.row(
          criterion.code(),
          "",
          points(criterion.minimum()) + "–" + points(criterion.maximum()),
          "",
          criterion.name().in(locale));
      criterion.indicators().forEach(each -> row(table, each));
    }
    for (Provision provision : rules.provisions()) {
      table.row(
          provision.code(),
          "",
          "",
          provision.evidence().code(),
          provision.name().in(locale) + " (" + provision.citation() + ")");
    }
    return rules.id()
        + "  "
        + rules.name().in(locale)
        + "\n"
        + rules.instrument()
        + "\nSHA-256 "
        + rules.sha256()
        + "\n\n"
        + table.write();
  }

  private void row(TextTable table, Indicator indicator) {
    table.row(
        indicator.code(),
        threshold(indicator, indicator.scale().lower())
            + " / "
            + threshold(indicator, indicator.scale().upper()),
        points(indicator.minimum()) + "–" + points(indicator.maximum()),
        indicator.evidence().code(),
        indicator.name().in(locale) + " (" + indicator.citation() + ")");
  }

  private String threshold(Indicator indicator, Figure<Rational> figure) {
    Rational position = figure.value();
    return position == null
        ? "?"
        : numbers.of(indicator.quantity().valueAt(position), indicator.quantity());
  }

  private String points(Figure<Points> figure) {
    Points points = figure.value();
    return points == null ? "?" : numbers.of(points);
  }
}
