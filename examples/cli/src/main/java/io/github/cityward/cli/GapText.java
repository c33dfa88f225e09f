package io.github.cityward.cli;

import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.NumberText;
import io.github.cityward.assess.Shortfall;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Better;
import java.util.ArrayList;
import java.util.List;
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
        words.say("gap.needs", have, want) + missing(shortfall),
        words.say("gap.points", points == null ? "?" : numbers.of(points)),
        shortfall.indicator().name().in(locale));
  }

  /** So much in the standard's own unit; for a derived value, so many beds or kilometres. */
  private String missing(Shortfall shortfall) {
    String sign = shortfall.indicator().scale().better() == Better.HIGHER ? "+" : "−";
    List<String> parts = new ArrayList<>();
    shortfall
        .amount()
        .ifPresent(amount -> parts.add(amount(sign, amount, shortfall.indicator().quantity())));
    shortfall.remedies().forEach(each -> parts.add(amount("+", each.more(), each.quantity())));
    return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
  }

  private String amount(String sign, Rational more, Quantity quantity) {
    return quantity.kind() == Kind.LEVEL
        ? words.say("gap.levels", sign + numbers.of(more))
        : sign + numbers.of(Range.exactly(more), quantity);
  }
}
