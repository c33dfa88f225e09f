package io.github.cityward.forecast;

import static io.github.cityward.forecast.SampleSeries.endOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
  private static final Quantity WATER = QuantityCatalog.bundled().get("water.clean_piped");

  private static TownBuilder observe(TownBuilder town, int year, String value) {
    return town.observe(WATER.id(), endOf(year), value, Basis.OFFICIAL, "yearbook");
  }

  @Test
  void single_values_are_points_and_what_is_no_number_is_left_out() {
    TownBuilder builder = Town.builder("sample");
    observe(builder, 2022, "80.5");
    observe(builder, 2020, "75");
    observe(builder, 2021, "76..79");
    observe(builder, 2023, "");
    Series series = Series.of(builder.build(), WATER, endOf(2025));
    assertThat(series.points())
        .containsExactly(new Series.Point(endOf(2020), 75), new Series.Point(endOf(2022), 80.5));
    assertThat(series.leftOut()).extracting("date").containsExactly(endOf(2021), endOf(2023));
  }

  @Test
  void what_was_not_known_yet_is_no_part_of_it() {
    TownBuilder builder = Town.builder("sample");
    observe(builder, 2020, "75");
    observe(builder, 2021, "76");
    observe(builder, 2022, "77");
    assertThat(Series.of(builder.build(), WATER, endOf(2021)).last())
        .isEqualTo(new Series.Point(endOf(2021), 76));
  }

  @Test
  void a_number_that_no_double_tells_is_left_out() {
    Town town =
        Town.builder("sample")
            .observe("population.total", endOf(2020), "9".repeat(400), Basis.OFFICIAL, "yearbook")
            .build();
    Quantity people = QuantityCatalog.bundled().get("population.total");
    assertThat(Series.of(town, people, endOf(2021)).points()).isEmpty();
  }

  @Test
  void a_break_parts_what_was_measured_in_another_way() {
    Series series =
        SampleSeries.yearly("poverty.rate", 9, 8, 7, 12, 11).breakingOn(endOf(2012).plusDays(1));
    assertThat(series.unbroken(endOf(2016)).points())
        .containsExactly(new Series.Point(endOf(2013), 12), new Series.Point(endOf(2014), 11));
    assertThat(series.breakingOn(endOf(2020)).unbroken(endOf(2021)).points()).isEmpty();
    assertThat(series.breakingOn(endOf(2020)).unbroken(endOf(2019)).points()).hasSize(2);
  }

  @Test
  void a_year_has_365_days_and_a_quarter() {
    Series series = SampleSeries.yearly("green.share", 20);
    assertThat(series.yearsTo(series.last().date().plusDays(1461))).isEqualTo(4);
  }

  @Test
  void points_are_in_order_and_finite() {
    List<Series.Point> twice =
        List.of(new Series.Point(endOf(2020), 1), new Series.Point(endOf(2020), 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Series(WATER, twice, List.of(), List.of()))
        .withMessageContaining("2.0 on 2020-12-31 after 1.0 on 2020-12-31")
        .withMessageContaining("Give each day once, the earliest first.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Series.Point(endOf(2020), Double.NaN))
        .withMessageContaining("2020-12-31 is NaN. Give a finite number.");
  }
}
