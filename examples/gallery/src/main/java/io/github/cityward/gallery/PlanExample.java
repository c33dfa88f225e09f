package io.github.cityward.gallery;

import io.github.cityward.charts.PointsWaterfallChart;
import io.github.cityward.plan.ExactPlanner;
import io.github.cityward.plan.Plan;
import java.util.Locale;

/** What each project of a plan brings. */
final class PlanExample implements Example {
  @Override
  public String name() {
    return "plan";
  }

  @Override
  public Picture picture(Start start, Locale locale) {
    Plan plan = ExactPlanner.create().plan(start.task());
    return new Picture(
        PointsWaterfallChart.of(plan, locale), PointsWaterfallChart.inWords(plan, locale));
  }
}
