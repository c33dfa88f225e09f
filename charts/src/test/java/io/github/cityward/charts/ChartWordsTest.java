package io.github.cityward.charts;

import io.github.cityward.WordsContract;
import io.github.cityward.milestone.TargetStatus;
import io.github.cityward.rules.Measure;
import java.util.Map;
import java.util.Set;

class ChartWordsTest extends WordsContract {
  ChartWordsTest() {
    super(CriterionChart.class);
  }

  @Override
  protected Map<String, Set<String>> families() {
    return Map.of(
        "status.",
        names(State.values()),
        "heat.",
        names(Shade.values()),
        "board.",
        names(TargetStatus.values()));
  }

  @Override
  protected Set<String> endings() {
    return Set.of("." + Measure.STANDARDS);
  }
}
