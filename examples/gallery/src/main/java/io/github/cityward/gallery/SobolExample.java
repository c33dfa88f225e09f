package io.github.cityward.gallery;

import io.github.cityward.charts.SobolChart;
import io.github.cityward.simulate.Sensitivity;
import java.util.Locale;

/** What the uncertainty of the result comes from. */
final class SobolExample implements Example {
  @Override
  public String name() {
    return "sobol";
  }

  @Override
  public Picture picture(Start start, Locale locale) {
    Sensitivity moved = start.sensitivity();
    return new Picture(SobolChart.of(moved, locale), SobolChart.inWords(moved, locale));
  }
}
