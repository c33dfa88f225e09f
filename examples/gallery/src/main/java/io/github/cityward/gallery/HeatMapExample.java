package io.github.cityward.gallery;

import io.github.cityward.assess.Comparison;
import io.github.cityward.charts.ComparisonHeatMap;
import java.util.Locale;

/** Towns by criterion. */
final class HeatMapExample implements Example {
  @Override
  public String name() {
    return "heat-map";
  }

  @Override
  public Picture picture(Start start, Locale locale) {
    Comparison towns = start.comparison();
    return new Picture(
        ComparisonHeatMap.of(towns, locale), ComparisonHeatMap.inWords(towns, locale));
  }
}
