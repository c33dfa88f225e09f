package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastIT {
  private static final String REAL = Run.town("trang-bang");
  private static final String INVENTED = Run.town("do-thi-minh-hoa");

  private static Run forecast(String town, String... more) {
    return Run.of(List.of("forecast", town, "--on", "2026-06-30", "--lang", "en"), more);
  }

  private static String words(Run run) {
    return run.out().replaceAll("\\s+", " ");
  }

  /** The town whose figures of ten years stand in examples/data: 75 points are reached in time. */
  @Test
  void the_year_in_which_a_class_is_met_is_told() {
    Run run = forecast(INVENTED, "--until", "2032");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("MET: Class III urban area, ");
    assertThat(words(run))
        .contains(
            "True only if the assumptions are: 100 % of the points rest on ASSUMED values",
            "31 December 2032, under 111/2025/UBTVQH15 (rule set urban-111-2025-III)",
            "Met for the first time at the end of 2031, if the figures known on 30 June 2026 go on"
                + " as they did. With the 90 % ranges of all figures at once, no year is certain to"
                + " be met.",
            "2A.III.08: not met → met",
            "Of the years to come this is the law in force last; nobody knows whether it stays.",
            "Figures that go on, all of them ASSUMED, until the end of 2032:",
            "water.clean_piped",
            "misses its past by",
            "Too few single values, so the last stays (has/needs): area.natural (1/2)",
            "Levels, which stay as they are: role.planning");
    assertThat(Run.of("forecast", INVENTED, "--on", "2026-06-30", "--until", "2032").out())
        .contains("Đạt lần đầu vào cuối năm 2031", "đường thẳng", "GIẢ ĐỊNH");
  }

  /** Of the real town nobody has published series: what is known stays, and why is said. */
  @Test
  void of_a_town_of_which_little_is_known_the_forecast_says_why() {
    Run run = forecast(REAL, "--until", "2030");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("UNDETERMINED: Class III urban area, 11.4395–99.0758 of 100");
    assertThat(words(run))
        .contains(
            "In no year from 2026 to 2030 is it certain to be met",
            "population.urban: the latest value is the range 181082..235352, of 2025-02-24");
  }

  @Test
  void each_year_has_the_law_of_its_last_day_in_a_table_of_its_own() {
    Run run = forecast(INVENTED, "--from", "2016", "--until", "2035");
    assertThat(words(run))
        .containsSubsequence(
            "Under 1210/2016/UBTVQH13 (rule set urban-1210-2016-III), on the last day of each year:"
                + " Year",
            "2016",
            "2022",
            "Under 1210/2016/UBTVQH13 as amended by 26/2022/UBTVQH15 (rule set urban-26-2022-III),"
                + " on the last day of each year: Year",
            "2023",
            "2025",
            "Under 111/2025/UBTVQH15 (rule set urban-111-2025-III), on the last day of each year:"
                + " Year",
            "2026",
            "2035");
  }

  @Test
  void a_rule_set_that_is_named_is_used_throughout() {
    Map<String, String> json =
        forecast(
                INVENTED,
                "--from",
                "2024",
                "--until",
                "2027",
                "--rules",
                "urban-111-2025-III",
                "--format",
                "json")
            .json();
    assertThat(json)
        .containsEntry("schema", "cityward.forecast/1")
        .containsEntry("years.0.rules.id", "urban-111-2025-III")
        .containsEntry("years.0.warnings.0.code", "STALE_RULES")
        .containsEntry("years.1.joined", "true")
        .containsEntry("years.3.verdict", "NOT_MET")
        .containsEntry("known", "2026-06-30");
  }

  @Test
  void a_table_has_a_row_for_each_year_and_the_total_is_drawn_beside_it(@TempDir Path folder) {
    List<String> lines =
        forecast(INVENTED, "--until", "2029", "--format", "csv", "--charts", folder.toString())
            .out()
            .lines()
            .toList();
    assertThat(folder).isDirectoryContaining("glob:**/fan.png");
    assertThat(folder.resolve("fan.svg"))
        .content()
        .contains("<title>Total by year", "2029, under 111/2025/UBTVQH15: points ");
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0))
        .isEqualTo(
            "year,date,rules,may_change,joined,verdict,points_low,points_high,verdict_within90,points_low_within90,points_high_within90,assumed,turned,forecasts,conditions");
    assertThat(lines.get(1)).startsWith("2026,2026-12-31,urban-111-2025-III,yes,no,NOT_MET,");
    assertThat(lines.get(2)).contains("2A.III.08=MET").contains("water.clean_piped=8");
  }

  @Test
  void a_programme_a_method_and_a_break_change_the_figures() {
    Map<String, String> json =
        forecast(
                INVENTED,
                "--until",
                "2027",
                "--method",
                "linear",
                "--method",
                "waste.treated_share=compound",
                "--target",
                "green.share=2026:40",
                "--target",
                "green.share=2027:45.5",
                "--break",
                "water.clean_piped=2025-01-01",
                "--format",
                "json")
            .json();
    assertThat(json.values())
        .contains("linear", "compound", "target", "SERIES_BROKEN")
        .doesNotContain("holt");
    assertThat(json).containsValue("45.5").containsValue("40");
  }

  /** In 2030 the medians give 78 points, but a criterion is short. */
  @Test
  void what_is_missed_by_the_medians_alone_is_open() {
    assertThat(words(forecast(INVENTED, "--until", "2030")))
        .contains(
            "In no year from 2026 to 2030 is it certain to be met, if the figures known on 30 June"
                + " 2026 go on as they did. With the 90 % ranges of all figures at once, the"
                + " verdict of 2030 is: undetermined.");
  }

  @Test
  void what_was_not_known_on_the_day_is_left_out() {
    Run run =
        Run.of(
            "forecast",
            INVENTED,
            "--on",
            "2020-12-31",
            "--until",
            "2022",
            "--lang",
            "en",
            "--rules",
            "urban-111-2025-III");
    assertThat(words(run))
        .contains("if the figures known on 31 December 2020 go on")
        .containsPattern("Observations of a later day than 31 December 2020, left out: \\d+\\.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--until 2020 | --until 2020 is before the first year, 2026.",
        "--until 2130 | --until 2130 is more than 100 years after the first year, 2026.",
        "--until 2030 --method green.share=magic | --method: magic is no method of forecasting.",
        "--until 2030 --method green.shar=last | --method: green.shar",
        "--until soon | --until: soon is not a year. Write 2024.",
        "--until 2030 --from 26 | --from: 26 is not a year.",
        "--until 2030 --method magic | --method: magic is no method of forecasting. The methods are"
            + " last, linear, theil-sen",
        "--until 2030 --target water=2030 | --target: water=2030 is not written as this option is."
            + " Write it as water.clean_piped=2030:95.",
        "--until 2030 --target water.clean_piped=2030:105 | --target: 105",
        "--until 2030 --target water.clean_pipe=2030:95 | --target: water.clean_pipe",
        "--until 2030 --target water.clean_piped=2030:90..95 | --target: 90..95 is not a number",
        "--until 2030 --break water.clean_piped | --break: water.clean_piped is not written as this"
            + " option is.",
        "--until 2030 --break water.clean_piped=2025-13 | --break: 2025-13",
        "--until 2030 --break water=2025 | --break: water",
        "--from 2010 --until 2030 | There is no rule set of class III in force on 2010-12-31"
      })
  void what_is_wrong_with_the_options_is_said(String options, String said) {
    Run run = forecast(INVENTED, options.split(" ", -1));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(said);
  }

  @Test
  void all_problems_are_told_together(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("town.yaml"), "id: Broken\n");
    Run run = forecast(folder.toString(), "--until", "soon", "--rules", "none");
    assertThat(run.err()).contains("soon is not a year", "town.yaml:1:5 id", "none is no bundled");
    assertThat(forecast(INVENTED).err()).contains("--until needs a value");
  }

  @Test
  void a_warning_of_any_year_counts_when_asked_to_be_strict() {
    Run run = forecast(INVENTED, "--until", "2030", "--strict");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("STALE_DATA");
  }
}
