package io.github.cityward.gallery;

import io.github.cityward.assess.Assessment;
import io.github.cityward.charts.GroupRadarChart;
import java.util.Locale;

/** Groups of standards as a radar. */
final class GroupsExample implements Example {
  @Override
  public String name() {
    return "groups";
  }

  @Override
  public Picture picture(Start start, Locale locale) {
    Assessment town = start.assessment();
    return new Picture(GroupRadarChart.of(town, locale), GroupRadarChart.inWords(town, locale));
  }
}
