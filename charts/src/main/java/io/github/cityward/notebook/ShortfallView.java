package io.github.cityward.notebook;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Shortfall;
import io.github.cityward.charts.Preface;
import io.github.cityward.charts.ShortfallChart;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Value;
import java.util.List;
import java.util.Locale;

/** What keeps a town from its minima, or may: what it has, what it needs, what that costs it. */
final class ShortfallView {
  private ShortfallView() {}

  static View of(Assessment assessment, Locale locale) {
    ViewWords words = ViewWords.of(assessment, locale);
    HtmlTable table =
        new HtmlTable(
            words.heads("head.standard", "head.has", "head.needs", "head.missing", "head.verdict"));
    for (Shortfall each : assessment.shortfalls()) {
      ValueInUse value = each.value();
      Value needed = each.needed();
      Points points = each.points();
      table.row(
          List.of(
              each.indicator().code() + " " + each.indicator().name().in(words.locale()),
              value == null
                  ? words.say("no-value")
                  : words.say(
                      "value",
                      words.values().of(value.value(), each.indicator()),
                      words.words().of(value.basis())),
              needed == null ? "?" : words.values().required(needed, each.indicator()),
              points == null ? "?" : words.numbers().of(points),
              words.words().of(each.verdict())));
    }
    return table.view(
        List.of(Preface.of(assessment, locale)), ShortfallChart.inWords(assessment, locale));
  }
}
