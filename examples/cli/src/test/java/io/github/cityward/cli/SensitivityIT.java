package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SensitivityIT {
  @TempDir private Path town;

  @Test
  void json_has_the_indices_of_every_uncertain_quantity() throws IOException {
    Run run = sensitivity("--samples", "256", "--seed", "7", "--format", "json");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.json())
        .containsEntry("schema", "cityward.sensitivity/1")
        .containsEntry("date", "2026-06-30")
        .containsEntry("samples", "256")
        .containsEntry("seed", "7")
        .containsEntry("indices.0.quantity", "population.urban")
        .containsEntry("indices.1.quantity", "water.clean_piped")
        .containsEntry("indices.2.quantity", "role.planning")
        .containsKeys("indices.0.first", "indices.0.total", "indices.0.totalCi95.1")
        .containsEntry("verdict.indices.0.reason", "CONSTANT");
    assertThat(sensitivity("--samples", "256", "--seed", "7", "--format", "json").out())
        .isEqualTo(run.out());
  }

  @Test
  void text_shows_the_weightiest_quantity_first_and_says_what_is_assumed() throws IOException {
    String english = sensitivity("--lang", "en").out();
    assertThat(english)
        .startsWith("Met in 0 % of the rows, undetermined in ")
        .contains(
            "1,024 samples, seed 1.",
            "piped clean water",
            "independent of each other",
            "Whether it is met is the same in every row",
            "value of: ",
            "more stand in --format json.");
    assertThat(english.indexOf("water.clean_piped"))
        .isLessThan(english.indexOf("population.urban"));
    assertThat(sensitivity().out()).startsWith("Đạt ở 0 % số lần rút").contains("độc lập với nhau");
  }

  @Test
  void charts_are_drawn_beside_the_text(@TempDir Path folder) throws IOException {
    Run run = sensitivity("--samples", "64", "--charts", folder.toString(), "--lang", "en");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("Met in 0 % of the rows");
    assertThat(folder)
        .isDirectoryContaining("glob:**/tornado.png")
        .isDirectoryContaining("glob:**/sobol.png");
    // A triangle from 80 over 90 to 100 has 5 % below 80 + √(0.05 × 20 × 10).
    assertThat(folder.resolve("tornado.svg"))
        .content()
        .contains("<title>How far each quantity alone moves the total", "5 %: 83.1623 % gives ");
    assertThat(folder.resolve("sobol.svg"))
        .content()
        .contains("64 rows with seed 1", "not met for certain in any row");
  }

  @Test
  void csv_has_a_row_per_output_and_quantity() throws IOException {
    List<String> rows = sensitivity("--format", "csv").out().lines().toList();
    assertThat(rows)
        .hasSize(7)
        .contains("verdict,population.urban,,,,,,,CONSTANT")
        .startsWith("output,quantity,first,first_low,first_high,total,total_low,total_high,reason");
    assertThat(rows.get(1)).startsWith("total,population.urban,0.");
  }

  @Test
  void a_town_of_which_nothing_is_uncertain_is_told_which_file_it_needs() {
    Run run = Run.of("sensitivity", Run.town("xa-minh-hoa"), "--on", "2026-06-30", "--lang", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Nothing of xa-minh-hoa is uncertain", "uncertainty.csv");
  }

  @Test
  void a_number_of_samples_that_is_not_possible_is_refused() throws IOException {
    Run run = sensitivity("--samples", "1", "--lang", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("1 is no possible number of samples. Write a number from 2 to 1048576.");
  }

  private Run sensitivity(String... options) throws IOException {
    Files.writeString(town.resolve("town.yaml"), "id: t\nname: T\nregion: southeast\n");
    Files.writeString(
        town.resolve("observations.csv"),
        """
        quantity,date,value,unit,basis,source,note
        population.urban,2025,110000,,official,yearbook,
        water.clean_piped,2025,90,,official,yearbook,
        """);
    Files.writeString(
        town.resolve("uncertainty.csv"),
        """
        quantity,date,distribution,a,b,c
        population.urban,2025,normal,110000,5000,
        water.clean_piped,2025,triangular,80,90,100
        role.planning,2025,discrete,province,0.5,
        role.planning,2025,discrete,region,0.5,
        """);
    return Run.of(List.of("sensitivity", town.toString(), "--on", "2026-06-30"), options);
  }
}
