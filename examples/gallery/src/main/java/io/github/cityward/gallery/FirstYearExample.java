package io.github.cityward.gallery;

import io.github.cityward.charts.FirstYearChart;
import io.github.cityward.simulate.Simulation;
import java.util.Locale;

/** In which year the town is ready for the first time. */
final class FirstYearExample implements Example {
  @Override
  public String name() {
    return "first-year";
  }

  @Override
  public Picture picture(Start start, Locale locale) {
    Simulation draws = start.simulation();
    return new Picture(FirstYearChart.of(draws, locale), FirstYearChart.inWords(draws, locale));
  }
}
