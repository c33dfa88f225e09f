package io.github.cityward.gallery;

import io.github.cityward.assess.Assessment;
import io.github.cityward.charts.DataBasisChart;
import java.util.Locale;

/** On what the values rest. */
final class DataExample implements Example {
  @Override
  public String name() {
    return "data";
  }

  @Override
  public Picture picture(Start start, Locale locale) {
    Assessment town = start.assessment();
    return new Picture(DataBasisChart.of(town, locale), DataBasisChart.inWords(town, locale));
  }
}
