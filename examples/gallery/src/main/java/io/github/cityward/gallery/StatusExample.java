package io.github.cityward.gallery;

import io.github.cityward.assess.Assessment;
import io.github.cityward.charts.StatusGridChart;
import java.util.Locale;

/** The state of every standard, told apart by shape and in words. */
final class StatusExample implements Example {
  @Override
  public String name() {
    return "status";
  }

  @Override
  public Picture picture(Start start, Locale locale) {
    Assessment town = start.assessment();
    return new Picture(StatusGridChart.of(town, locale), StatusGridChart.inWords(town, locale));
  }
}
