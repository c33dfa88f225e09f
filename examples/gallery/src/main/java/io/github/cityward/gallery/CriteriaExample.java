package io.github.cityward.gallery;

import io.github.cityward.assess.Assessment;
import io.github.cityward.charts.CriterionChart;
import java.util.Locale;

/**
 * The bullet chart of criteria: what is certain and what may come besides, against line and
 * maximum.
 */
final class CriteriaExample implements Example {
  @Override
  public String name() {
    return "criteria";
  }

  @Override
  public Picture picture(Start start, Locale locale) {
    Assessment town = start.assessment();
    return new Picture(CriterionChart.of(town, locale), CriterionChart.inWords(town, locale));
  }
}
