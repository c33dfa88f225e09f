package io.github.cityward.charts;

import io.github.cityward.Wording;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.ValueWords;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import io.github.cityward.town.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is said of a standard in its cell. */
record StatusText(Wording wording, AssessmentWords words, ValueWords values) {
  static StatusText in(Locale locale) {
    Wording wording = Wording.of(StatusText.class, locale);
    return new StatusText(wording, AssessmentWords.in(locale), ValueWords.in(wording.locale()));
  }

  List<Paragraph> of(IndicatorScore score, Theme theme, double width) {
    List<Paragraph> text = new ArrayList<>();
    text.add(Paragraph.of(score.indicator().code(), theme.strong(), Theme.INK, width));
    String name = score.indicator().name().in(wording.locale());
    text.add(Paragraph.of(name, theme.text(), Theme.INK, width));
    text.add(value(score, theme, width));
    text.add(Paragraph.of(points(score), theme.text(), Theme.GREY, width));
    if (!score.reason().isPlain()) {
      String reason = words.of(score.reason());
      text.add(Paragraph.of(reason, theme.text(), Theme.GREY, width));
    }
    return text;
  }

  String state(State state) {
    return wording.say("status." + state);
  }

  private Paragraph value(IndicatorScore score, Theme theme, double width) {
    ValueInUse value = score.value();
    if (value == null) {
      return Paragraph.of(wording.say("status.no-value"), theme.text(), Theme.GREY, width);
    }
    String text =
        wording.say(
            "status.value", values.of(value.value(), score.indicator()), words.of(value.basis()));
    return value.basis() == Basis.ASSUMED
        ? Paragraph.of(text, theme.strong(), Theme.SHORT, width)
        : Paragraph.of(text, theme.text(), Theme.INK, width);
  }

  private String points(IndicatorScore score) {
    String earned = words.points(score);
    Points most = score.maximum();
    String state = state(State.of(score.reason()));
    return most == null
        ? wording.say("status.points-unknown", earned, state)
        : wording.say("status.points", earned, words.counted(most), state);
  }
}
