package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.TownBuilder;

/** Assessments under class III of Resolution 111/2025 for tests. */
final class ClassThree {
  static final Assessor ASSESSOR =
      Assessor.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow());

  private ClassThree() {}

  static Assessment assess(TownBuilder town) {
    return ASSESSOR.assess(town.build(), SampleTowns.DAY);
  }

  static IndicatorScore score(TownBuilder town, String code) {
    return assess(town).indicator(code).orElseThrow();
  }

  /** {@return the interval that {@code text} writes: {@code 6.25} or {@code 0..5.5}} */
  static Interval interval(String text) {
    String[] ends = text.split("\\.\\.", 2);
    return Interval.between(Points.parse(ends[0]), Points.parse(ends[ends.length - 1]));
  }
}
