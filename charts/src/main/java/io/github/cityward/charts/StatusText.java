package io.github.cityward.charts;

import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Indicator;
import io.github.cityward.town.Basis;
import java.util.ArrayList;
import java.util.List;

/** What is said of a standard in its cell. */
record StatusText(ChartWords words, boolean acceptUnverified) {

  List<Paragraph> of(IndicatorScore score, Style style, double width) {
    List<Paragraph> text = new ArrayList<>();
    text.add(Paragraph.of(score.indicator().code(), style.strong(), Tone.INK, width));
    String name = score.indicator().name().in(words.locale());
    text.add(Paragraph.of(name, style.text(), Tone.INK, width));
    text.add(value(score, style, width));
    text.add(Paragraph.of(points(score), style.text(), Tone.GREY, width));
    if (!score.reason().isPlain()) {
      String reason = words.words().of(score.reason(), words.measure());
      text.add(Paragraph.of(reason, style.text(), Tone.GREY, width));
    }
    return text;
  }

  String state(State state) {
    return words.say("status." + state);
  }

  private Paragraph value(IndicatorScore score, Style style, double width) {
    ValueInUse value = score.value();
    if (value == null) {
      return Paragraph.of(words.say("status.no-value"), style.text(), Tone.GREY, width);
    }
    String text =
        words.say(
            "status.value",
            words.values().of(value.value(), score.indicator()),
            words.words().of(value.basis()));
    return value.basis() == Basis.ASSUMED
        ? Paragraph.of(text, style.strong(), Tone.SHORT, width)
        : Paragraph.of(text, style.text(), Tone.INK, width);
  }

  private String required(Indicator indicator) {
    return indicator
        .scale()
        .lower()
        .known(acceptUnverified)
        .map(at -> words.values().required(indicator.quantity().valueAt(at), indicator))
        .map(threshold -> words.say("shortfalls.needed", threshold))
        .orElseGet(() -> words.say("shortfalls.needed-unknown"));
  }

  private String points(IndicatorScore score) {
    String state = state(State.of(score));
    if (words.countsStandards()) {
      return words.say("status.points", required(score.indicator()), state);
    }
    String earned = words.words().points(score);
    Points most = score.maximum();
    return most == null
        ? words.say("status.points-unknown", earned, state)
        : words.say("status.points", earned, words.counted(most), state);
  }
}
