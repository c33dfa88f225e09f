package io.github.cityward.charts;

import io.github.cityward.assess.Shortfall;
import io.github.cityward.assess.Verdict;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of a shortfall, in the picture and instead of it. */
record ShortfallText(ChartWords words) {

  String sentence(List<Shortfall> part) {
    return words.say(
        "shortfalls.in-words",
        heading(part),
        part.stream()
            .map(each -> each.indicator().code() + " " + brief(each))
            .collect(Collectors.joining("; ")));
  }

  String name(Shortfall shortfall) {
    return shortfall.indicator().code() + " " + shortfall.indicator().name().in(words.locale());
  }

  String heading(List<Shortfall> part) {
    boolean certainly = part.get(0).verdict() == Verdict.NOT_MET;
    String state = words.say(certainly ? "shortfalls.certain" : "shortfalls.possible");
    return words.say("shortfalls.part", state, part.size());
  }

  /** {@return how much is missing, in a word: points, or so much of the standard's own unit} */
  private String brief(Shortfall shortfall) {
    return words.countsStandards() ? state(shortfall) : points(shortfall);
  }

  String points(Shortfall shortfall) {
    Points points = shortfall.points();
    if (points == null) {
      return words.say("shortfalls.points-unknown");
    }
    boolean certainly = shortfall.verdict() == Verdict.NOT_MET;
    return words.say(
        certainly ? "shortfalls.points" : "shortfalls.points-up-to", words.counted(points));
  }

  /** {@return how much of what is required is missing} */
  String share(Shortfall shortfall, Rational share) {
    boolean certainly = shortfall.verdict() == Verdict.NOT_MET;
    return words.say(
        certainly ? "shortfalls.share" : "shortfalls.share-up-to", words.numbers().percent(share));
  }

  String both(Shortfall shortfall) {
    return words.say("shortfalls.both", points(shortfall), state(shortfall));
  }

  String state(Shortfall shortfall) {
    Quantity quantity = shortfall.indicator().quantity();
    String have = have(shortfall);
    Value needed = shortfall.needed();
    String want =
        needed == null ? words.say("shortfalls.needed-unknown") : needed(shortfall, needed);
    return shortfall
        .amount()
        .map(amount -> words.say("shortfalls.missing", words.values().amount(amount, quantity)))
        .map(missing -> have + "; " + want + "; " + missing)
        .orElse(have + "; " + want);
  }

  private String needed(Shortfall shortfall, Value needed) {
    return words.say("shortfalls.needed", words.values().required(needed, shortfall.indicator()));
  }

  private String have(Shortfall shortfall) {
    ValueInUse value = shortfall.value();
    return value == null
        ? words.say("shortfalls.no-value")
        : words.say(
            "shortfalls.value",
            words.values().of(value.value(), shortfall.indicator()),
            words.words().of(value.basis()),
            words.values().of(value.date()));
  }
}
