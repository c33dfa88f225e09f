package io.github.cityward.gallery;

import io.github.cityward.charts.MilestoneBoard;
import io.github.cityward.milestone.Milestones;
import java.util.Locale;

/** Where targets and steps stand. */
final class MilestonesExample implements Example {
  @Override
  public String name() {
    return "milestones";
  }

  @Override
  public Picture picture(Start start, Locale locale) {
    Milestones road = Milestones.of(start.real(), Start.DAY);
    return new Picture(MilestoneBoard.of(road, locale), MilestoneBoard.inWords(road, locale));
  }
}
