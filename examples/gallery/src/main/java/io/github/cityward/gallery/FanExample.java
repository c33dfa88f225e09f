package io.github.cityward.gallery;

import io.github.cityward.charts.FanChart;
import io.github.cityward.forecast.Projection;
import io.github.cityward.forecast.Projector;
import java.util.Locale;

/** The total by year. */
final class FanExample implements Example {
  @Override
  public String name() {
    return "fan";
  }

  @Override
  public Picture picture(Start start, Locale locale) {
    Projection years =
        Projector.under(start.assessor())
            .project(start.town("do-thi-minh-hoa"), Start.DAY, 2026, 2032);
    return new Picture(FanChart.of(years, locale), FanChart.inWords(years, locale));
  }
}
