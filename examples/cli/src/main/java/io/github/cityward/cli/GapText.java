package io.github.cityward.cli;

import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.NumberText;
import io.github.cityward.assess.Shortfall;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Value;
import java.util.Locale;

/** Shortfalls for people. */
final class GapText {
  private final Assessment assessment;
  private final Locale locale;
  private final Wording words;
  private final Wording verdicts;
  private final NumberText numbers;

  GapText(Assessment assessment, Locale locale) {
    this.assessment = assessment;
    this.locale = locale;
    this.words = Wording.of(GapText.class, locale);
    this.verdicts = Wording.of(Assessment.class, locale);
    this.numbers = NumberText.in(locale);
  }

  String write() {
    TextTable table = new TextTable();
    assessment.shortfalls().forEach(each -> row(table, each));
    String rows = table.write();
    return rows.isEmpty() ? words.say("gap.none") + "\n" : rows;
  }

  private void row(TextTable table, Shortfall shortfall) {
    ValueInUse value = shortfall.value();
    Value needed = shortfall.needed();
    Points points = shortfall.points();
    String have = value == null ? "?" : numbers.of(value.value(), value.quantity());
    String want = needed == null ? "?" : numbers.of(needed, shortfall.indicator().quantity());
    table.row(
        shortfall.indicator().code(),
        verdicts.say("verdict." + shortfall.verdict()),
        words.say("gap.needs", have, want),
        words.say("gap.points", points == null ? "?" : numbers.of(points)),
        shortfall.indicator().name().in(locale));
  }
}
