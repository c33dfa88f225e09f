package io.github.cityward.town;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Towns for tests, by the thresholds of class III in table 2A of Resolution 111/2025. */
public final class SampleTowns {
  /** The day on which everything is observed and assessed. */
  public static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private static final String THRESHOLDS =
      """
      role.planning commune province
      role.centre commune province
      population.urban 20000 200000
      density.natural 500 1000
      labour.non_agricultural 55 65
      transport.hub commune province
      roads.density 4 6
      water.clean_piped 85 95
      drainage.density 3 3.5
      wastewater.operating_share 50 70
      waste.treated_share 70 80
      cemetery.planned_share 50 70
      funeral.state project built
      health.beds_per_10000 30 35
      education.facilities 1 10
      culture.works 2 10
      sport.works 2 5
      commerce.works 2 5
      land.public_service_per_head 1.5 2
      green.public_spaces_2ha 1 2
      green.share 25 35
      green.civil_per_head 2.5 7
      architecture.regulation_years 1 3
      """;

  private SampleTowns() {}

  /** {@return a value exactly at the lower threshold for each of the 23 standards} */
  public static Map<String, String> atLower() {
    return column(1);
  }

  /** {@return a value exactly at the upper threshold for each of the 23 standards} */
  public static Map<String, String> atUpper() {
    return column(2);
  }

  /** {@return a builder of a town where these values are official and observed on {@link #DAY}} */
  public static TownBuilder of(Map<String, String> values) {
    TownBuilder town = Town.builder("sample");
    values.forEach((quantity, value) -> observe(town, quantity, value));
    return town;
  }

  /** {@return a builder of a town with one official value, observed on {@link #DAY}} */
  public static TownBuilder of(String quantity, String value) {
    return observe(Town.builder("sample"), quantity, value);
  }

  /** {@return {@code town}, with one more official value, observed on {@link #DAY}} */
  public static TownBuilder observe(TownBuilder town, String quantity, String value) {
    return town.observe(quantity, DAY, value, Basis.OFFICIAL, "yearbook");
  }

  private static Map<String, String> column(int index) {
    Map<String, String> values = new LinkedHashMap<>();
    THRESHOLDS
        .lines()
        .map(line -> line.split(" ", -1))
        .forEach(words -> values.put(words[0], words[index]));
    return values;
  }
}
