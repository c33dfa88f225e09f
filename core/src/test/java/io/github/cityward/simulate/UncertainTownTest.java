package io.github.cityward.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.distribution.Uniform;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UncertainTownTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
  private static final Quantity PEOPLE = QuantityCatalog.bundled().get("population.urban");

  /** Observed on the last day of 2026, and uncertain between 10 and 30 people some days from it. */
  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "1, true"})
  void the_later_counts_and_of_the_same_day_how_it_may_fall(int daysLater, boolean drawn) {
    UncertainTown known = UncertainTown.on(DAY.plusDays(1), town(daysLater));
    assertThat(known.drawn().containsKey(PEOPLE)).isEqualTo(drawn);
    assertThat(known.known().containsKey(PEOPLE)).isNotEqualTo(drawn);
    assertThat(known.dates()).containsEntry(PEOPLE, DAY.plusDays(Math.max(0, daysLater)));
  }

  @Test
  void what_is_said_of_a_later_day_is_not_yet_known() {
    assertThat(UncertainTown.on(DAY, town(1)).known()).containsKey(PEOPLE);
    assertThat(UncertainTown.on(DAY.minusDays(1), town(1)).dates()).isEmpty();
  }

  @Test
  void the_town_at_its_medians_has_them_in_the_place_of_what_was_observed_as_assumed() {
    Town median = UncertainTown.on(DAY, town(0)).atMedians(town(0));
    assertThat(median.observations())
        .filteredOn(each -> each.quantity().equals(PEOPLE))
        .singleElement()
        .satisfies(each -> assertThat(each.value()).hasToString("20"))
        .satisfies(each -> assertThat(each.date()).isEqualTo(DAY))
        .extracting(Observation::basis)
        .isEqualTo(Basis.ASSUMED);
    assertThat(median.observations())
        .extracting(each -> each.quantity().id())
        .containsExactlyInAnyOrder("population.urban", "area.natural");
  }

  /** Shares end at 0 and 100, counts and levels are whole, differences have no end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "green.share | -1 50.5 100.5 | 0 50.5 100",
        "culture.works | -3 0.4 0.5 2.49 200 | 0 0 1 2 200",
        "population.urban | -0.5 0.5 1e9 | 0 0.5 1e9",
        "role.planning | -1 1.49 1.5 9 | 0 1 2 3",
        "population.growth | -5.5 0.25 7 | -5.5 0.25 7"
      })
  void what_is_drawn_is_cut_to_what_the_quantity_can_have(
      String quantity, String drawn, String expected) {
    double[] values = numbers(drawn);
    YearDraws.cut(QuantityCatalog.bundled().get(quantity), values);
    assertThat(values).isEqualTo(numbers(expected));
  }

  @Test
  void no_rank_is_0_or_1_where_a_distribution_may_have_no_end() {
    assertThat(Draws.within(0)).isGreaterThan(0).isLessThan(1e-16);
    assertThat(Draws.within(1)).isLessThan(1).isGreaterThan(1 - 1e-15);
    assertThat(Draws.within(0.25)).isEqualTo(0.25);
  }

  private static Town town(int daysLater) {
    return Town.builder("t")
        .observe("population.urban", DAY, "15", Basis.OFFICIAL, "yearbook")
        .observe("area.natural", DAY, "3", Basis.OFFICIAL, "yearbook")
        .uncertain("population.urban", DAY.plusDays(daysLater), new Uniform(10, 30))
        .build();
  }

  private static double[] numbers(String text) {
    return Stream.of(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
  }

  @Test
  void a_median_below_zero_is_zero_where_the_quantity_ends_there() {
    Town town = Town.builder("t").uncertain("population.urban", DAY, new Uniform(-30, -10)).build();
    assertThat(UncertainTown.on(DAY, town).medians().get(PEOPLE)).hasToString("0");
  }
}
