package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateIT {
  private static final String TOWN = Run.town("trang-bang-illustrative");
  private static final List<String> ASKED =
      List.of(
          "simulate",
          TOWN,
          "--on",
          "2026-06-30",
          "--years",
          "2026..2030",
          "--draws",
          "100",
          "--seed",
          "7");

  @Test
  void each_year_has_its_shares_and_its_totals_and_the_first_year_its_percentiles() {
    Map<String, String> json = run("--format", "json").json();
    assertThat(json)
        .containsEntry("schema", "cityward.simulation/1")
        .containsEntry("draws", "100")
        .containsEntry("seed", "7")
        .containsEntry("rules.id", "urban-111-2025-III")
        .containsEntry("uncertain.0", "population.urban")
        .containsEntry("years.0.year", "2026")
        .containsEntry("years.0.met", "0")
        .containsEntry("years.0.notMet", "1")
        .containsEntry("years.4.year", "2030")
        .containsEntry("firstYear.never", "1") // what its units must reach besides is open
        .doesNotContainKey("years.5.year");
    for (int year = 0; year < 5; year++) {
      double sum = 0;
      for (String each : List.of("met", "notMet", "undetermined")) {
        sum += Double.parseDouble(json.get("years." + year + "." + each));
      }
      assertThat(Math.abs(sum - 1)).isLessThan(1e-9);
    }
  }

  @Test
  void the_same_seed_gives_the_same_bytes_on_any_number_of_threads() {
    String alone = run("--format", "json", "--threads", "1").out();
    assertThat(run("--format", "json", "--threads", "2").out()).isEqualTo(alone);
    assertThat(alone).contains("cityward.simulation/1");
  }

  @Test
  void every_draw_can_be_written_and_adds_up_to_the_shares(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("draws.csv");
    Map<String, String> json = run("--format", "json", "--draws-out", file.toString()).json();
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(0))
        .startsWith("draw,year,verdict,points_low,points_high,population.urban,population.total");
    assertThat(lines).hasSize(1 + 100 * 5);
    long met = lines.stream().filter(each -> each.contains(",2030,MET,")).count();
    assertThat(met / 100.0).isCloseTo(Double.parseDouble(json.get("years.4.met")), within(1e-9));
    assertThat(lines.get(1)).startsWith("1,2026,NOT_MET,69.0679469356,69.7042527832,,,,,,,,,");
  }

  @Test
  void where_the_result_cannot_be_written_no_draws_are_either(@TempDir Path folder)
      throws IOException {
    String file = Files.writeString(folder.resolve("file"), "").toString();
    String draws = folder.resolve("draws.csv").toString();
    for (String target : List.of("--charts", "-o")) {
      Run run = run("--draws-out", draws, target, target.equals("-o") ? file + "/x" : file);
      assertThat(run.status()).as(run.out()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(folder).isDirectoryNotContaining("glob:**/*draws*");
    }
  }

  @Test
  void a_planner_reads_the_answer_first_and_on_what_it_rests(@TempDir Path folder) {
    assertThat(unwrapped(run("--lang", "en", "--charts", folder.toString())))
        .contains("at the end of 2030: ready in")
        .contains("100 draws with seed 7, under 111/2025/UBTVQH15")
        .contains("observed values are ASSUMED", "they do not depend on")
        .contains("What stands in the way most often at the end of 2030", "2A.III.14")
        .contains("ready in 0 % of the draws", "undetermined in 99 %");
    assertThat(folder)
        .isDirectoryContaining("glob:**/readiness.png")
        .isDirectoryContaining("glob:**/first-year.png");
    assertThat(folder.resolve("readiness.svg")).content().contains("100 draws with seed 7");
    assertThat(unwrapped(run())).contains("số lượt mô phỏng", "chưa xác định trong 99 %");
    assertThat(run("--format", "csv").out())
        .startsWith("year,met,not_met,undetermined,met_error")
        .contains("\n2026,0,1,0,0,0,0,69.0679469356,69.0679469356,");
  }

  @Test
  void sobol_points_and_correlations_can_be_asked_for(@TempDir Path folder) throws IOException {
    Path pairs = folder.resolve("correlations.csv");
    Files.writeString(
        pairs, "quantity,other,rank_correlation\nroads.density,drainage.density,0.7\n");
    Map<String, String> json =
        run("--format", "json", "--sampling", "sobol", "--correlations", pairs.toString()).json();
    assertThat(json)
        .containsEntry("sampling", "SOBOL")
        .containsEntry("correlations.0.other", "drainage.density")
        .containsEntry("correlations.0.rank", "0.7");
  }

  @Test
  void correlations_that_cannot_be_are_told_with_the_nearest_that_can(@TempDir Path folder)
      throws IOException {
    Path pairs = folder.resolve("correlations.csv");
    Files.writeString(
        pairs,
        """
        quantity,other,rank_correlation
        roads.density,drainage.density,0.9
        drainage.density,water.clean_piped,0.9
        roads.density,water.clean_piped,-0.9
        """);
    Run run = run("--correlations", pairs.toString(), "--lang", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("the least eigenvalue of the matrix is -0.8", "The nearest that can:");
    Files.writeString(pairs, "quantity,other,rank_correlation\nroads.density,green.share,1.5\n");
    assertThat(run("--correlations", pairs.toString(), "--lang", "en").err())
        .contains("The rank correlation 1.5 is not between -1 and 1.");
    Files.writeString(pairs, "quantity,other,rank_correlation\nroads.density,green.share,0.5\n");
    assertThat(run("--correlations", pairs.toString(), "--lang", "en").err())
        .contains("green.share is correlated with others, but uncertainty.csv does not say");
  }

  @Test
  void what_cannot_be_asked_for_is_told() {
    assertThat(Run.of("simulate", TOWN, "--years", "2030..2026", "--lang", "en").err())
        .contains("--years cannot be 2030..2026.");
    Run none = Run.of("simulate", TOWN, "--draws", "0", "--lang", "en");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("0 draws are not possible. Write a number from 1 to");
  }

  @Test
  void values_are_foretold_if_that_is_asked_for() {
    List<String> asked =
        List.of(
            "simulate",
            Run.town("do-thi-minh-hoa"),
            "--on",
            "2026-06-30",
            "--years",
            "2027..2028",
            "--draws",
            "50",
            "--lang",
            "en");
    assertThat(unwrapped(Run.of(asked))).contains("no value is uncertain");
    assertThat(unwrapped(Run.of(asked, "--forecast")))
        .contains("the values of 11 quantities fall as uncertainty.csv or their forecasts say");
  }

  @Test
  void a_town_without_uncertainties_is_the_same_in_every_draw() {
    Run run =
        Run.of(
            "simulate",
            Run.town("xa-minh-hoa"),
            "--status",
            "ward",
            "--on",
            "2026-06-30",
            "--years",
            "2026",
            "--draws",
            "10",
            "--lang",
            "en");
    assertThat(run.status()).isZero();
    assertThat(unwrapped(run))
        .contains(
            "no value is uncertain (there is no uncertainty.csv)",
            "Ready in none of these years, in no draw.");
  }

  private static String unwrapped(Run run) {
    return run.out().replaceAll("\\s+", " ");
  }

  private static Run run(String... more) {
    return Run.of(ASKED, more);
  }
}
