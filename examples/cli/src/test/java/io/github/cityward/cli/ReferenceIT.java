package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Standards relative to the country, from national series. */
class ReferenceIT {
  private static final String TOWN = Run.town("panel/phuc-yen");
  private static final String SERIES = Run.town("reference/national-series.csv");

  private static final String QUESTION = " --status city --on 2021-12-31 ";

  private static String out(String command) {
    return Run.of(command.split(" +")).out().replaceAll("\\s+", " ");
  }

  /** 4.8666 million of the city over 4.23 million of the country: 1.15 + 0.0021 / 4.23. */
  @Test
  void the_income_of_a_city_is_held_against_the_country_s_with_both_sources() {
    assertThat(out("explain " + TOWN + " CITY.5.2" + QUESTION + "--lang en --reference " + SERIES))
        .contains(
            "1.1505",
            "economy.income_per_month / economy.income_per_month_national",
            "4,866,600 VND/person/month",
            "4,230,000 VND/person/month",
            "source: http://ketquaksmsdancu.thongkevinhphuc.gov.vn",
            "source: zingnews.vn, post1218572");
    assertThat(out("explain " + TOWN + " CITY.5.2" + QUESTION + "--reference " + SERIES))
        .contains("nguồn: zingnews.vn, post1218572", "4.230.000 đồng/người/tháng");
  }

  @Test
  void without_the_series_the_ratio_is_not_known_and_with_it_the_model_is_named() {
    String score = "score " + TOWN + QUESTION + "--format csv";
    assertThat(out(score + " --reference " + SERIES))
        .contains(
            "economy.income_ratio,1.1504964539,times,2020-12-31,derived,"
                + "economy.income_per_month / economy.income_per_month_national,");
    assertThat(out(score)).doesNotContain("1.1504964539");
  }

  @Test
  void a_file_that_is_wrong_is_told_of_with_the_other_problems(@TempDir Path folder)
      throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("national.csv"),
            """
            quantity,year,value,unit,release,basis,source,note
            economy.growth_national,2020-06,2,,,reported,a,
            """);
    Run run =
        Run.of("score", TOWN, "--on", "2026-13", "--reference", file.toString(), "--lang", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("national.csv:2:2", "2020-06 is not a year", "2026-13");
  }
}
