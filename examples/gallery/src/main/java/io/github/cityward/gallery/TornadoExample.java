package io.github.cityward.gallery;

import io.github.cityward.charts.TornadoChart;
import io.github.cityward.simulate.Sensitivity;
import java.util.Locale;

/** How far each quantity alone moves the total. */
final class TornadoExample implements Example {
  @Override
  public String name() {
    return "tornado";
  }

  @Override
  public Picture picture(Start start, Locale locale) {
    Sensitivity moved = start.sensitivity();
    return new Picture(TornadoChart.of(moved, locale), TornadoChart.inWords(moved, locale));
  }
}
