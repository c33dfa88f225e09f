package io.github.cityward.gallery;

import io.github.cityward.assess.Assessment;
import io.github.cityward.charts.ShortfallChart;
import java.util.Locale;

/** Standards that fall short, nearest first. */
final class ShortfallsExample implements Example {
  @Override
  public String name() {
    return "shortfalls";
  }

  @Override
  public Picture picture(Start start, Locale locale) {
    Assessment town = start.assessment();
    return new Picture(ShortfallChart.of(town, locale), ShortfallChart.inWords(town, locale));
  }
}
