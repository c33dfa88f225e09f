package io.github.cityward.gallery;

import io.github.cityward.assess.Comparison;
import io.github.cityward.charts.RankedIntervalChart;
import java.util.Locale;

/** Towns by rank, a rank being a range where totals overlap. */
final class RankingExample implements Example {
  @Override
  public String name() {
    return "ranking";
  }

  @Override
  public Picture picture(Start start, Locale locale) {
    Comparison towns = start.comparison();
    return new Picture(
        RankedIntervalChart.of(towns, locale), RankedIntervalChart.inWords(towns, locale));
  }
}
