package io.github.cityward.json;

import static io.github.cityward.town.SampleTowns.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Cityward;
import io.github.cityward.forecast.Forecasters;
import io.github.cityward.forecast.Projection;
import io.github.cityward.forecast.Projector;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.UnitType;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.Basis;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForecastJsonTest {
  /** Piped water of 80 %, 82 %, 84 % at the ends of 2023 to 2025, and one count of people. */
  private static Town town() {
    TownBuilder town = SampleTowns.of("population.urban", "110000").name("Trảng Bàng");
    for (int year = 2023; year <= 2025; year++) {
      town.observe(
          "water.clean_piped",
          LocalDate.of(year, 12, 31),
          String.valueOf(80 + 2 * (year - 2023)),
          Basis.OFFICIAL,
          "yearbook");
    }
    return town.build();
  }

  private static JsonTree json(Projection projection) {
    return JsonTree.parse(Json.forecast(projection, Locale.ENGLISH));
  }

  @Test
  void a_projection_says_what_was_known_and_what_each_year_rests_on() {
    JsonTree json =
        json(
            Projector.to(UrbanClass.III)
                .with(QuantityCatalog.bundled().get("water.clean_piped"), Forecasters.linear())
                .project(town(), DAY, 2025, 2027));
    assertThat(json.at("schema").text()).isEqualTo("cityward.forecast/1");
    assertThat(json.at("version").text()).isEqualTo(Cityward.version());
    assertThat(json.at("known").text()).isEqualTo("2026-06-30");
    JsonTree year = json.at("years", 2);
    assertThat(year.at("date").text()).isEqualTo("2027-12-31");
    assertThat(year.at("rules", "mayChange").text()).isEqualTo("true");
    JsonTree water = year.at("forecasts", 0);
    assertThat(water.at("quantity").text()).isEqualTo("water.clean_piped");
    assertThat(water.at("value").text()).startsWith("87.99");
    assertThat(json.at("notForecast", 0, "code").text()).isEqualTo("SERIES_TOO_SHORT");
    assertThat(json.at("notForecast", 0, "quantity").text()).isEqualTo("population.urban");
  }

  /** Of 2025 the rules are those of 26/2022, of 2026 and 2027 those of 111/2025. */
  @Test
  void years_under_other_laws_are_not_joined_and_a_standard_turns_in_its_year() {
    JsonTree json =
        json(
            Projector.to(UrbanClass.III)
                .with(
                    QuantityCatalog.bundled().get("water.clean_piped"),
                    Forecasters.programme(Map.of(LocalDate.of(2027, 12, 31), 95.0)))
                .project(town(), DAY, 2025, 2027));
    assertThat(json.at("years", 1, "joined").text()).isEqualTo("false");
    assertThat(json.at("years", 2, "joined").text()).isEqualTo("true");
    assertThat(json.at("years", 2, "turned", 0, "code").text()).isEqualTo("2A.III.08");
    assertThat(json.at("years", 2, "turned", 0, "before").text()).isEqualTo("NOT_MET");
    assertThat(json.at("years", 2, "turned", 0, "after").text()).isEqualTo("MET");
  }

  @Test
  void standards_that_are_counted_have_no_points() {
    JsonTree year =
        json(Projector.to(UnitType.WARD).project(town(), DAY, 2027, 2027)).at("years", 0);
    assertThat(year.at("points").text()).isEqualTo("null");
    assertThat(year.at("met").keys()).containsExactly("low", "high");
  }
}
