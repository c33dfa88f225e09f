package io.github.cityward.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.town.Basis;
import io.github.cityward.town.ReferenceSeries;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worked by hand: a town's figures against the country's of the same years. */
class NationalModelTest {
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final String INCOME = "economy.income_per_month";
  private static final String LINE = "poverty.rate.2022-2025";

  @TempDir private Path folder;

  private List<IndicatorModel> models(String... rows) throws IOException {
    StringBuilder text = new StringBuilder("quantity,year,value,unit,release,basis,source,note\n");
    for (String row : rows) {
      text.append(row).append(",,,reported,national,\n");
    }
    Path file = Files.writeString(folder.resolve("national.csv"), text);
    return IndicatorModels.national(ReferenceSeries.read(file).orElseThrow(), CATALOG);
  }

  private static Town town(String quantity, String... yearsAndValues) {
    TownBuilder town = Town.builder("a");
    for (String each : yearsAndValues) {
      String[] parts = each.split("=", -1);
      town.observe(quantity, LocalDate.parse(parts[0]), parts[1], Basis.OFFICIAL, "own");
    }
    return town.build();
  }

  private static Optional<ValueInUse> find(
      List<IndicatorModel> models, String quantity, Town town, LocalDate day) {
    Map<String, List<IndicatorModel>> byQuantity = new HashMap<>();
    models.forEach(
        each -> byQuantity.merge(each.quantity(), List.of(each), NationalModelTest::joined));
    return new ValuesInUse(CATALOG, byQuantity, town, day).find(CATALOG.get(quantity));
  }

  private static List<IndicatorModel> joined(List<IndicatorModel> one, List<IndicatorModel> two) {
    return Stream.concat(one.stream(), two.stream()).toList();
  }

  private static String printed(Optional<ValueInUse> value) {
    return value.map(each -> each.printed() + " " + each.date()).orElse("none");
  }

  private static String growthOf13Point6(List<IndicatorModel> models) {
    Town town = town("economy.growth_3y", "2023-12-31=13.6");
    return printed(find(models, "economy.growth_3y_minus_national", town, DAY));
  }

  @Test
  void the_ratio_is_that_of_one_year_and_names_both_sources() throws IOException {
    List<IndicatorModel> models = models("economy.income_per_month_national,2020,4230000");
    ValueInUse ratio =
        find(models, "economy.income_ratio", town(INCOME, "2020-12-31=4866600"), DAY).orElseThrow();
    // 4866.6 / 4230 = 1.15 + 2.1 / 4230
    assertThat(ratio.printed()).hasToString("1.1504964539");
    assertThat(ratio.basis()).isEqualTo(Basis.DERIVED);
    assertThat(ratio.inputs()).extracting(ValueInUse::source).containsExactly("own", "national");
    assertThat(ratio.model())
        .isEqualTo("economy.income_per_month / economy.income_per_month_national");
  }

  @Test
  void a_later_figure_of_only_one_of_them_is_not_used() throws IOException {
    List<IndicatorModel> models =
        models(
            "economy.income_per_month_national,2020,4000000",
            "economy.income_per_month_national,2022,5000000");
    Town town = town(INCOME, "2020-12-31=6000000", "2021-12-31=9000000");
    assertThat(printed(find(models, "economy.income_ratio", town, DAY)))
        .isEqualTo("1.5 2020-12-31");
    assertThat(
            printed(find(models, "economy.income_ratio", town(INCOME, "2021-12-31=9000000"), DAY)))
        .isEqualTo("none");
  }

  @Test
  void a_national_figure_of_a_year_that_is_not_over_is_not_used() throws IOException {
    List<IndicatorModel> models = models("economy.income_per_month_national,2024,5000000");
    Town town = town(INCOME, "2024-03-31=6000000");
    assertThat(printed(find(models, "economy.income_ratio", town, LocalDate.of(2024, 12, 30))))
        .isEqualTo("none");
    assertThat(printed(find(models, "economy.income_ratio", town, LocalDate.of(2024, 12, 31))))
        .isEqualTo("1.2 2024-12-31");
  }

  @Test
  void what_is_observed_is_used_as_observed() throws IOException {
    List<IndicatorModel> models = models("economy.income_per_month_national,2020,4000000");
    Town town =
        Town.builder("a")
            .observe(INCOME, LocalDate.of(2020, 12, 31), "6000000", Basis.OFFICIAL, "own")
            .observe(
                "economy.income_ratio", LocalDate.of(2020, 6, 30), "1.4", Basis.REPORTED, "page")
            .build();
    assertThat(printed(find(models, "economy.income_ratio", town, DAY)))
        .isEqualTo("1.4 2020-06-30");
  }

  /** The law may mean the mean of three years or each of them: both lie in the range. */
  @Test
  void income_above_the_country_s_is_a_range_over_three_years() throws IOException {
    List<IndicatorModel> models =
        models(
            "economy.income_per_month_national,2022,4000000",
            "economy.income_per_month_national,2023,5000000",
            "economy.income_per_month_national,2024,6000000");
    Town town = town(INCOME, "2022-12-31=4100000", "2023-12-31=4900000", "2024-12-31=6300000");
    // 12 x 100,000; 12 x -100,000; 12 x 300,000
    assertThat(printed(find(models, "economy.income_minus_national", town, DAY)))
        .isEqualTo("-1200000..3600000 2024-12-31");
  }

  @Test
  void growth_is_held_against_the_mean_of_the_country_s_three_years() throws IOException {
    List<IndicatorModel> models =
        models(
            "economy.growth_national,2021,2.55",
            "economy.growth_national,2022,8.02",
            "economy.growth_national,2023,5.05");
    // 13.6 - (2.55 + 8.02 + 5.05) / 3 = 13.6 - 5.20666...
    assertThat(growthOf13Point6(models)).isEqualTo("8.3933333333 2023-12-31");
  }

  @Test
  void one_missing_year_leaves_the_mean_unknown() throws IOException {
    List<IndicatorModel> models =
        models("economy.growth_national,2021,2.55", "economy.growth_national,2023,5.05");
    assertThat(growthOf13Point6(models)).isEqualTo("none");
  }

  @Test
  void a_missing_year_of_the_town_is_not_filled_from_the_year_before() throws IOException {
    List<IndicatorModel> models =
        models(
            "poverty.rate_national.2022-2025,2022,4.03",
            "poverty.rate_national.2022-2025,2023,2.93",
            "poverty.rate_national.2022-2025,2024,1.93");
    Town town = town(LINE, "2022-12-31=1", "2024-12-31=1");
    assertThat(printed(find(models, "poverty.rate_minus_national", town, DAY))).isEqualTo("none");
  }

  @Test
  void where_no_year_has_both_figures_there_is_nothing_to_report() throws IOException {
    Town town = town(INCOME, "2020-12-31=4866600");
    ValuesInUse values =
        new ValuesInUse(
            CATALOG, Map.of("economy.income_ratio", List.of(models().get(0))), town, DAY);
    assertThat(values.find(CATALOG.get("economy.income_ratio"))).isEmpty();
    assertThat(values.notes()).isEmpty();
  }

  @Test
  void no_mean_crosses_the_break_of_the_poverty_line() throws IOException {
    List<IndicatorModel> models =
        models(
            "poverty.rate_national.2016-2020,2021,2.23",
            "poverty.rate_national.2022-2025,2022,4.03",
            "poverty.rate_national.2022-2025,2023,2.93",
            "poverty.rate_national.2022-2025,2024,1.93");
    Town broken = town(LINE, "2021-12-31=1", "2022-12-31=1", "2023-12-31=1");
    assertThat(printed(find(models, "poverty.rate_minus_national", broken, DAY))).isEqualTo("none");
    Town whole = town(LINE, "2022-12-31=1.5", "2023-12-31=1..2", "2024-12-31=0.5");
    // 3 / 3 .. 4 / 3 less 8.89 / 3
    assertThat(printed(find(models, "poverty.rate_minus_national", whole, DAY)))
        .isEqualTo("-1.9633333333..-1.63 2024-12-31");
  }

  @Nested
  class Contract extends DatedModelContract {
    @Override
    protected Stream<DatedModel> models() {
      List<String> rows = new ArrayList<>();
      for (int year = 2015; year < 2025; year++) {
        rows.add("economy.income_per_month_national," + year + ",4000000");
        rows.add("economy.growth_national," + year + ",7");
        rows.add("poverty.rate_national." + line(year) + "," + year + ",4");
      }
      try {
        return NationalModelTest.this.models(rows.toArray(String[]::new)).stream()
            .map(DatedModel.class::cast);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    protected Town town() {
      TownBuilder town = Town.builder("a");
      for (int year = 2015; year < 2025; year++) {
        LocalDate end = LocalDate.of(year, 12, 31);
        town.observe(INCOME, end, "5000000", Basis.ASSUMED, "")
            .observe("economy.growth_3y", end, "8..9", Basis.ASSUMED, "")
            .observe("poverty.rate." + line(year), end, "3", Basis.ASSUMED, "");
      }
      return town.build();
    }

    private static String line(int year) {
      return year < 2022 ? "2016-2020" : "2022-2025";
    }

    @Override
    protected LocalDate day() {
      return DAY;
    }
  }
}
