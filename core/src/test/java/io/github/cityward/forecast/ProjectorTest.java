package io.github.cityward.forecast;

import static io.github.cityward.forecast.SampleSeries.endOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Verdict;
import io.github.cityward.distribution.Distribution;
import io.github.cityward.distribution.Fixed;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.UnitType;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.Basis;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProjectorTest {
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();
  private static final Quantity WATER = CATALOG.get("water.clean_piped");
  private static final LocalDate KNOWN = SampleTowns.DAY;
  private static final Projector CLASS_THREE =
      Projector.under(Assessor.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow()));

  /**
   * A town at every upper threshold whose piped water grows by 3 points a year from 70 % in 2020.
   */
  private static TownBuilder growing() {
    TownBuilder town = SampleTowns.of(withoutWater());
    for (int year = 2020; year <= 2025; year++) {
      water(town, year, 70 + 3 * (year - 2020));
    }
    return town;
  }

  private static Map<String, String> withoutWater() {
    Map<String, String> values = SampleTowns.atUpper();
    values.remove(WATER.id());
    return values;
  }

  private static void water(TownBuilder town, int year, int percent) {
    town.observe(WATER.id(), endOf(year), String.valueOf(percent), Basis.OFFICIAL, "yearbook");
  }

  private static ValueInUse water(ProjectedYear year) {
    return Objects.requireNonNull(year.assessment().indicator("2A.III.08").orElseThrow().value());
  }

  private static double percent(ProjectedYear year) {
    return Objects.requireNonNull(water(year).position().low()).toDouble();
  }

  /** 85 % in 2025 is the lower threshold, 95 % the upper: 88 % in 2026, 97 % in 2029. */
  @Test
  void a_figure_goes_on_as_it_did_and_its_value_is_assumed() {
    Projection projection = CLASS_THREE.project(growing().build(), KNOWN, 2024, 2029);
    assertThat(projection.years())
        .extracting(ProjectedYear::year)
        .containsExactly(2024, 2025, 2026, 2027, 2028, 2029);
    ProjectedYear passed = projection.years().get(0);
    assertThat(passed.forecasts()).isEmpty();
    assertThat(water(passed).basis()).isEqualTo(Basis.OFFICIAL);
    ProjectedYear last = projection.last();
    assertThat(water(last).basis()).isEqualTo(Basis.ASSUMED);
    assertThat(water(last).source()).startsWith("forecast: ");
    assertThat(percent(last)).isBetween(96.5, 97.5);
    assertThat(last.assessment().dataShare().assumed().signum()).isPositive();
  }

  @Test
  void a_standard_turns_in_its_year() {
    Projection projection = CLASS_THREE.project(growing().build(), KNOWN, 2023, 2026);
    assertThat(projection.years())
        .extracting(ProjectedYear::year, each -> each.turned().toString())
        .contains(tuple(2025, "[2A.III.08 NOT_MET -> MET]"));
    assertThat(projection.years().get(0).turned()).isEmpty();
  }

  /** What is observed of 2026-06-30 makes the class met at the end of that year, not before. */
  @Test
  void the_first_year_that_is_met_is_told() {
    Projection projection = CLASS_THREE.project(growing().build(), KNOWN, 2024, 2028);
    assertThat(projection.firstMet()).map(ProjectedYear::year).hasValue(2026);
    assertThat(projection.years().get(0).assessment().verdict()).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void each_year_has_the_law_of_its_last_day_and_years_under_other_laws_are_not_joined() {
    Projection projection =
        Projector.to(UrbanClass.III).project(growing().build(), KNOWN, 2021, 2027);
    assertThat(projection.years())
        .extracting(each -> each.assessment().rules().id())
        .containsExactly(
            "urban-1210-2016-III",
            "urban-1210-2016-III",
            "urban-26-2022-III",
            "urban-26-2022-III",
            "urban-26-2022-III",
            "urban-111-2025-III",
            "urban-111-2025-III");
    assertThat(projection.years())
        .extracting(ProjectedYear::joined)
        .containsExactly(false, true, false, true, true, false, true);
    assertThat(projection.years())
        .extracting(ProjectedYear::lawMayChange)
        .containsExactly(false, false, false, false, false, true, true);
    assertThat(projection.years().get(5).turned()).isEmpty();
  }

  @Test
  void of_a_year_without_rules_the_timeline_is_told() {
    assertThatExceptionOfType(ProblemsException.class)
        .isThrownBy(
            () -> Projector.to(UrbanClass.III).project(growing().build(), KNOWN, 2010, 2012))
        .withMessageContaining("There is no rule set of class III in force on 2010-12-31");
    assertThat(Projector.to(UnitType.CITY).project(growing().build(), KNOWN, 2026, 2026).last())
        .matches(year -> !year.lawMayChange());
  }

  /** In 2022 the three values 70, 73, 76 were known, and nothing of 2023. */
  @Test
  void history_is_replayed_with_what_was_known_then() {
    Projection projection = CLASS_THREE.project(growing().build(), endOf(2022), 2023, 2025);
    assertThat(projection.choices())
        .singleElement()
        .satisfies(choice -> assertThat(choice.series().points()).hasSize(3));
    assertThat(projection.later()).isEqualTo(25);
    assertThat(projection.town().observations()).hasSize(3);
  }

  /** One value of each other standard: it stays, and why is said. */
  @Test
  void what_cannot_be_forecast_keeps_its_last_value_and_says_why() {
    Projection projection = CLASS_THREE.project(growing().build(), KNOWN, 2026, 2030);
    assertThat(projection.last().forecasts())
        .singleElement()
        .satisfies(each -> assertThat(each.quantity()).isEqualTo(WATER));
    assertThat(projection.notForecast())
        .extracting(Problem::toString)
        .contains(
            "green.share: the number of its single values is 1, and the method last needs 2. Add observations of other days, or take another method.",
            "transport.hub has levels, and methods forecast numbers. The last level stays.")
        .hasSize(22);
    ValueInUse green =
        projection
            .last()
            .assessment()
            .indicators()
            .filter(each -> each.indicator().quantity().id().equals("green.share"))
            .findFirst()
            .map(each -> Objects.requireNonNull(each.value()))
            .orElseThrow();
    assertThat(green.date()).isEqualTo(KNOWN);
    assertThat(green.basis()).isEqualTo(Basis.OFFICIAL);
  }

  /** By the medians the standard is met; the 90 % ranges reach below the threshold. */
  @Test
  void ranges_leave_open_what_the_forecasts_leave_open() {
    TownBuilder town = SampleTowns.of(withoutWater());
    int[] percents = {80, 90, 82, 92, 84, 94};
    for (int i = 0; i < percents.length; i++) {
      water(town, 2020 + i, percents[i]);
    }
    ProjectedYear year =
        CLASS_THREE
            .choosing(List.of(Forecasters.linear()))
            .project(town.build(), KNOWN, 2027, 2027)
            .last();
    assertThat(year.assessment().indicator("2A.III.08").orElseThrow().verdict())
        .isEqualTo(Verdict.MET);
    assertThat(year.within90().indicator("2A.III.08").orElseThrow().verdict())
        .isEqualTo(Verdict.UNDETERMINED);
    assertThat(year.within90().points().low()).isLessThan(year.assessment().points().low());
  }

  @Test
  void a_programme_or_a_break_is_said_of_one_quantity() {
    Town town = growing().build();
    Projection target =
        CLASS_THREE
            .with(WATER, Forecasters.programme(Map.of(endOf(2027), 99.0)))
            .project(town, KNOWN, 2027, 2027);
    assertThat(water(target.last()).source()).isEqualTo("forecast: target");
    assertThat(percent(target.last())).isEqualTo(99);
    Projection broken = CLASS_THREE.breaking(WATER, endOf(2025)).project(town, KNOWN, 2027, 2027);
    assertThat(broken.last().forecasts()).isEmpty();
    assertThat(broken.notForecast()).extracting(Problem::code).contains(ProblemCode.SERIES_BROKEN);
  }

  /** By decree the poor are counted by another line from 2022 on, and again from 2027 on. */
  @Test
  void poverty_rates_are_not_fitted_across_the_lines_that_are_known() {
    TownBuilder town = SampleTowns.of(withoutWater());
    for (int year = 2018; year <= 2025; year++) {
      town.observe(
          "poverty.rate",
          endOf(year),
          String.valueOf(year < 2022 ? 2030 - year : 2033 - year),
          Basis.OFFICIAL,
          "yearbook");
    }
    Projection projection = CLASS_THREE.project(town.build(), KNOWN, 2026, 2027);
    assertThat(projection.years().get(0).forecasts())
        .singleElement()
        .satisfies(each -> assertThat(each.first()).isEqualTo(endOf(2022)));
    assertThat(projection.last().forecasts()).isEmpty();
    assertThat(projection.notForecast())
        .extracting(Problem::toString)
        .contains(
            "poverty.rate: since it is measured in another way, from 2027-01-01 on, the number of its single values is 0, and the method last needs 2. Add observations of later days, or take another method.");
  }

  /** An application may bring its own method. */
  @Test
  void another_method_may_be_brought() {
    Forecaster half =
        new Forecaster() {
          @Override
          public String method() {
            return "half";
          }

          @Override
          public int fewestPoints() {
            return 1;
          }

          @Override
          public Distribution predict(Series series, LocalDate day) {
            return new Fixed(series.last().value() / 2);
          }
        };
    Projection projection =
        CLASS_THREE.choosing(List.of(half)).project(growing().build(), KNOWN, 2026, 2026);
    assertThat(percent(projection.last())).isEqualTo(42.5);
    assertThat(projection.last().forecasts()).extracting(Forecast::method).containsOnly("half");
  }

  @Test
  void years_are_in_order() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CLASS_THREE.project(growing().build(), KNOWN, 2027, 2026))
        .withMessage("from 2027 is after until 2026. Swap them.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CLASS_THREE.choosing(List.of()))
        .withMessage("methods is empty. Give at least one.");
  }
}
