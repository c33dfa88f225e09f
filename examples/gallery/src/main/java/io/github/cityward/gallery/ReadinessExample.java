package io.github.cityward.gallery;

import io.github.cityward.charts.ReadinessChart;
import io.github.cityward.simulate.Simulation;
import java.util.Locale;

/** In how many draws the town is ready, by year. */
final class ReadinessExample implements Example {
  @Override
  public String name() {
    return "readiness";
  }

  @Override
  public Picture picture(Start start, Locale locale) {
    Simulation draws = start.simulation();
    return new Picture(ReadinessChart.of(draws, locale), ReadinessChart.inWords(draws, locale));
  }
}
