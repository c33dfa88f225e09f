package io.github.cityward.gallery;

import io.github.cityward.assess.Assessment;
import io.github.cityward.charts.ShortfallWaterfallChart;
import java.util.Locale;

/** What each shortfall may bring to the total. */
final class ShortfallWaterfallExample implements Example {
  @Override
  public String name() {
    return "shortfall-waterfall";
  }

  @Override
  public Picture picture(Start start, Locale locale) {
    Assessment town = start.assessment();
    return new Picture(
        ShortfallWaterfallChart.of(town, locale), ShortfallWaterfallChart.inWords(town, locale));
  }
}
