package io.github.cityward.gallery;

import io.github.cityward.charts.CostFrontierChart;
import io.github.cityward.plan.CostFrontier;
import java.time.Duration;
import java.util.Locale;

/** What more points cost. */
final class FrontierExample implements Example {
  @Override
  public String name() {
    return "frontier";
  }

  @Override
  public Picture picture(Start start, Locale locale) {
    CostFrontier frontier = CostFrontier.of(start.task(), 1, Duration.ofMinutes(5));
    return new Picture(
        CostFrontierChart.of(frontier, locale), CostFrontierChart.inWords(frontier, locale));
  }
}
