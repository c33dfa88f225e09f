package io.github.cityward.cli;

import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A town that has all points of class III of Resolution 111/2025, for tests. */
public final class FullTown {
  /** The day of its values. */
  public static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private static final String UPPER_THRESHOLDS =
      """
      role.planning province
      role.centre province
      population.urban 200000
      density.natural 1000
      labour.non_agricultural 65
      transport.hub province
      roads.density 6
      water.clean_piped 95
      drainage.density 3.5
      wastewater.operating_share 70
      waste.treated_share 80
      cemetery.planned_share 70
      funeral.state built
      health.beds_per_10000 35
      education.facilities 10
      culture.works 10
      sport.works 5
      commerce.works 5
      land.public_service_per_head 2
      green.public_spaces_2ha 2
      green.share 35
      green.civil_per_head 7
      architecture.regulation_years 3
      """;

  private FullTown() {}

  /** {@return its values by quantity} */
  public static Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    UPPER_THRESHOLDS
        .lines()
        .map(line -> line.split(" ", -1))
        .forEach(words -> values.put(words[0], words[1]));
    return values;
  }

  /** {@return a builder of it} */
  public static TownBuilder named(String id) {
    TownBuilder town = Town.builder(id);
    values()
        .forEach((quantity, value) -> town.observe(quantity, DAY, value, Basis.OFFICIAL, "page"));
    return town;
  }
}
