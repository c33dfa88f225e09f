package io.github.cityward.gallery;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.charts.RegimeSlopeChart;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One town under several laws, each by its own measure. */
final class LawsExample implements Example {
  @Override
  public String name() {
    return "laws";
  }

  @Override
  public Picture picture(Start start, Locale locale) {
    List<Assessment> laws =
        Stream.of("urban-1210-2016-III", "urban-26-2022-III", "urban-111-2025-III")
            .map(id -> Assessor.of(start.rules(id)).acceptingUnverified())
            .map(each -> each.assess(start.real(), Start.DAY))
            .toList();
    return new Picture(RegimeSlopeChart.of(laws, locale), RegimeSlopeChart.inWords(laws, locale));
  }
}
