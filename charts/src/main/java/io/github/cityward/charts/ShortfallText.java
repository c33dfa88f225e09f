package io.github.cityward.charts;

import io.github.cityward.Wording;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.NumberText;
import io.github.cityward.assess.Shortfall;
import io.github.cityward.assess.ValueWords;
import io.github.cityward.assess.Verdict;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Value;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is said of a shortfall, in the picture and instead of it. */
record ShortfallText(
    Wording wording, AssessmentWords words, NumberText numbers, ValueWords values) {
  static ShortfallText in(Locale locale) {
    Wording wording = Wording.of(ShortfallText.class, locale);
    return new ShortfallText(
        wording,
        AssessmentWords.in(locale),
        NumberText.in(wording.locale()),
        ValueWords.in(wording.locale()));
  }

  String sentence(List<Shortfall> part) {
    return wording.say(
        "shortfalls.in-words",
        heading(part),
        part.stream()
            .map(each -> each.indicator().code() + " " + points(each))
            .collect(Collectors.joining("; ")));
  }

  String name(Shortfall shortfall) {
    return shortfall.indicator().code() + " " + shortfall.indicator().name().in(wording.locale());
  }

  String heading(List<Shortfall> part) {
    boolean certainly = part.get(0).verdict() == Verdict.NOT_MET;
    String state = wording.say(certainly ? "shortfalls.certain" : "shortfalls.possible");
    return wording.say("shortfalls.part", state, part.size());
  }

  String points(Shortfall shortfall) {
    Points points = shortfall.points();
    if (points == null) {
      return wording.say("shortfalls.points-unknown");
    }
    boolean certainly = shortfall.verdict() == Verdict.NOT_MET;
    return wording.say(
        certainly ? "shortfalls.points" : "shortfalls.points-up-to", words.counted(points));
  }

  String both(Shortfall shortfall) {
    return wording.say("shortfalls.both", points(shortfall), state(shortfall));
  }

  String state(Shortfall shortfall) {
    Quantity quantity = shortfall.indicator().quantity();
    String have = have(shortfall);
    Value needed = shortfall.needed();
    String want =
        needed == null ? wording.say("shortfalls.needed-unknown") : needed(shortfall, needed);
    return shortfall
        .amount()
        .map(amount -> wording.say("shortfalls.missing", values.amount(amount, quantity)))
        .map(missing -> have + "; " + want + "; " + missing)
        .orElse(have + "; " + want);
  }

  private String needed(Shortfall shortfall, Value needed) {
    return wording.say(
        "shortfalls.needed",
        values.threshold(
            needed, shortfall.indicator().quantity(), shortfall.indicator().scale().better()));
  }

  private String have(Shortfall shortfall) {
    ValueInUse value = shortfall.value();
    return value == null
        ? wording.say("shortfalls.no-value")
        : wording.say(
            "shortfalls.value",
            values.of(value.value(), shortfall.indicator()),
            words.of(value.basis()),
            values.of(value.date()));
  }
}
