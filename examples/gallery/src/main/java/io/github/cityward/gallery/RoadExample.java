package io.github.cityward.gallery;

import io.github.cityward.charts.GanttChart;
import io.github.cityward.milestone.Milestones;
import java.util.Locale;

/** When the steps of the road can be done. */
final class RoadExample implements Example {
  @Override
  public String name() {
    return "road";
  }

  @Override
  public Picture picture(Start start, Locale locale) {
    Milestones road = Milestones.of(start.real(), Start.DAY);
    return new Picture(GanttChart.of(road, locale), GanttChart.inWords(road, locale));
  }
}
