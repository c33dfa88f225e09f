package io.github.cityward.town;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Problem;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceSeriesTest {
  private static final String HEADER = "quantity,year,value,unit,release,basis,source,note\n";
  private static final Path BUNDLED =
      Path.of("..", "examples", "data", "reference", "national-series.csv");
  private static final Quantity GROWTH = QuantityCatalog.bundled().get("economy.growth_national");

  @TempDir private Path folder;

  private Path file(String... rows) throws IOException {
    return Files.writeString(
        folder.resolve("national.csv"), HEADER + String.join("\n", rows) + "\n");
  }

  private ReferenceSeries series(String... rows) throws IOException {
    return ReferenceSeries.read(file(rows)).orElseThrow();
  }

  @Test
  void a_figure_speaks_of_its_year_in_the_quantity_s_own_unit() throws IOException {
    Quantity income = QuantityCatalog.bundled().get("economy.income_per_month_national");
    Observation figure =
        series("economy.income_per_month_national,2020,4.23,million VND/person/month,,reported,z,n")
            .figure(income, 2020)
            .orElseThrow();
    assertThat(figure.value()).hasToString("4230000");
    assertThat(figure.date()).isEqualTo(LocalDate.of(2020, 12, 31));
    assertThat(figure.source()).isEqualTo("z");
  }

  @Test
  void a_year_without_a_figure_has_none_and_an_unpublished_one_neither() throws IOException {
    ReferenceSeries series = series("economy.growth_national,2020,,,,,,not published");
    assertThat(series.figure(GROWTH, 2020)).isEmpty();
    assertThat(series.figure(GROWTH, 2021)).isEmpty();
  }

  @Test
  void a_revision_replaces_what_it_revised_wherever_it_stands() throws IOException {
    ReferenceSeries series =
        series(
            "economy.growth_national,2021,2.55,,revised,official,b,",
            "economy.growth_national,2021,2.58,,first,reported,a,",
            "economy.growth_national,2021,2.6,,preliminary,reported,c,");
    assertThat(series.figure(GROWTH, 2021).orElseThrow().value()).hasToString("2.55");
    assertThat(series.figure(GROWTH, 2021).orElseThrow().basis()).isEqualTo(Basis.OFFICIAL);
  }

  /** Without a stated revision nobody can say which of two pages is right. */
  @ParameterizedTest
  @CsvSource({"'',''", "first,first", "'',revised", "revised,''"})
  void sources_that_disagree_are_a_range_on_the_weaker_basis(String one, String other)
      throws IOException {
    Observation figure =
        series(
                "economy.growth_national,2020,4.8,," + one + ",official,a,",
                "economy.growth_national,2020,4.5,," + other + ",reported,b,rounded")
            .figure(GROWTH, 2020)
            .orElseThrow();
    assertThat(figure.value()).hasToString("4.5..4.8");
    assertThat(figure.basis()).isEqualTo(Basis.REPORTED);
    assertThat(figure.source()).isEqualTo("a; b");
    assertThat(figure.note()).isEqualTo("rounded");
  }

  @Test
  void all_that_is_wrong_is_told_at_once_with_its_place() throws IOException {
    List<Problem> problems =
        ReferenceSeries.read(
                file(
                    "economy.growth,2020,1,,,reported,a,",
                    "economy.growth_3y,2020,1,,,reported,a,",
                    "economy.growth_national,2020-06,1,,,reported,a,",
                    "economy.growth_national,2020,1,,last,reported,a,",
                    "economy.growth_national,2021,\"2,58\",,,reported,,",
                    "economy.growth_national,2022,8,ha,,press,a,",
                    "economy.growth_national,2023,5,,first,reported,a,",
                    "economy.growth_national,2023,6,,first,reported,a,"))
            .problems();
    assertThat(problems)
        .extracting(each -> each.place().line() + " " + each.message(Locale.ENGLISH))
        .satisfiesExactlyInAnyOrder(
            each ->
                assertThat(each).startsWith("2 ").contains("economy.growth is no known quantity"),
            each ->
                assertThat(each)
                    .startsWith("3 economy.growth_3y is not a figure of the country")
                    .contains("economy.growth_national"),
            each -> assertThat(each).startsWith("4 2020-06 is not a year. Write 2024."),
            each -> assertThat(each).startsWith("5 last").contains("preliminary, first, revised"),
            each -> assertThat(each).startsWith("6 2,58").contains("2.58"),
            each -> assertThat(each).startsWith("6 A value needs its source"),
            each -> assertThat(each).startsWith("7 ").contains("ha"),
            each -> assertThat(each).startsWith("7 press").contains("reported"),
            each -> assertThat(each).startsWith("9 ").contains("5 on line 8", "6 on line 9"));
  }

  @Test
  void the_sample_is_read_and_holds_what_its_pages_print() {
    ReferenceSeries sample = ReferenceSeries.read(BUNDLED).orElseThrow();
    assertThat(List.of(2019, 2020, 2021, 2022))
        .extracting(year -> sample.figure(GROWTH, year).orElseThrow().value())
        .map(String::valueOf)
        .containsExactly("7.36", "2.87", "2.55", "8.02");
  }
}
