package io.github.cityward.benchmarks;

import io.github.cityward.distribution.Normal;
import io.github.cityward.quantity.Kind;
import io.github.cityward.rules.Indicator;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;

/** A town all 23 standards of which are uncertain. */
final class UncertainTowns {
  private UncertainTowns() {}

  /** {@return one whose values fall around the middle between the thresholds, alike each year} */
  static Town of(int years) {
    TownBuilder builder = Town.builder("town");
    for (int year = 0; year < years; year++) {
      LocalDate day = RandomTowns.DAY.plusYears(year);
      RandomTowns.RULES
          .indicators()
          .forEach(each -> builder.uncertain(each.quantity().id(), day, around(each)));
    }
    return builder.build();
  }

  private static Normal around(Indicator standard) {
    double lower = standard.scale().lower().known(false).orElseThrow().toDouble();
    double upper = standard.scale().upper().known(false).orElseThrow().toDouble();
    boolean whole = standard.quantity().kind() == Kind.LEVEL;
    return new Normal((lower + upper) / 2, whole ? 1 : upper - lower);
  }
}
