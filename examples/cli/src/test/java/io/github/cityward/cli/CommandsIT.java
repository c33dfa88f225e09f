package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("thorough")
class CommandsIT {
  private static final String REAL = Run.town("trang-bang");
  private static final String ILLUSTRATIVE = Run.town("trang-bang-illustrative");

  @Test
  void explain_prints_the_formula_with_its_numbers() {
    Run run = Run.of("explain", ILLUSTRATIVE, "2A.III.22", "--on", "2026-06-30", "--lang", "en");
    assertThat(run.out())
        .contains(
            "2.5 + (3 − 2.5) × (3.2 − 2.5) / (7 − 2.5) = 2.5778",
            "ASSUMED",
            "Appendix II, table 2A, row 22");
  }

  @Test
  void explain_knows_criteria_and_the_total_too() {
    assertThat(Run.of("explain", REAL, "total", "--on", "2026-06-30", "--format", "json").json())
        .containsEntry("schema", "cityward.explanation/1")
        .containsEntry("code", "total")
        .containsEntry("formula", "0 + 11,4395 + 0 = 11,4395; 15 + 19,0758 + 65 = 99,0758");
    assertThat(Run.of("explain", REAL, "II", "--on", "2026-06-30").status()).isZero();
  }

  @Test
  void explain_names_the_nearest_codes() {
    Run run = Run.of("explain", REAL, "2A.III.7", "--on", "2026-06-30", "--lang", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("2A.III.7 is no code", "2A.III.07");
  }

  /** Missing parts of the thresholds: 0.4 of 4, 5 of 50, 0.6 of 3, 10 of 50, 8 of 30, 23 of 85. */
  @Test
  void gap_lists_what_is_short_nearest_first() {
    assertThat(Run.of("gap", ILLUSTRATIVE, "--on", "2026-06-30", "--format", "json").json())
        .containsEntry("schema", "cityward.gap/1")
        .containsEntry("shortfalls.0.code", "2A.III.07")
        .containsEntry("shortfalls.0.value", "3.6")
        .containsEntry("shortfalls.0.needed", "4")
        .containsEntry("shortfalls.0.amount", "0.4")
        .containsEntry("shortfalls.0.unit", "km/km2")
        .containsEntry("shortfalls.0.points", "4")
        .containsEntry("shortfalls.4.code", "2A.III.14")
        .containsEntry("shortfalls.5.code", "2A.III.08")
        .doesNotContainKey("shortfalls.6.code");
  }

  @Test
  void validate_is_silent_about_a_town_without_problems() {
    assertThat(Run.of("validate", REAL, "--format", "json").json())
        .containsEntry("schema", "cityward.problems/1")
        .hasSize(1);
  }

  @Test
  void score_and_validate_doubt_a_point_that_may_part_thousands(@TempDir Path town)
      throws IOException {
    Files.writeString(
        town.resolve("town.yaml"), "id: t\nname: T\nregion: southeast\nextent: one-unit\n");
    Files.writeString(
        town.resolve("observations.csv"),
        """
        quantity,date,value,unit,basis,source,note
        population.urban,2025,150.000,,official,yearbook,
        """);
    String doubt = "observations.csv:2:3 value: 150.000 is read as 150";
    Run score =
        Run.of(
            "score",
            town.toString(),
            "--on",
            "2026-06-30",
            "--strict",
            "--lang",
            "en",
            "--format",
            "csv");
    assertThat(score.status()).isZero();
    assertThat(score.err()).contains(doubt, "If 150000 is meant, write 150000.");
    assertThat(score.out()).contains(",population.urban,150,");
    Run validate = Run.of("validate", town.toString(), "--lang", "en", "--format", "json");
    assertThat(validate.status()).isZero();
    assertThat(validate.err()).contains(doubt);
    assertThat(validate.json()).doesNotContainKey("problems.0.code");
  }

  @Test
  void validate_checks_the_further_tables_of_a_town(@TempDir Path town) throws IOException {
    Files.writeString(town.resolve("town.yaml"), "id: t\nname: T\nregion: southeast\n");
    Files.writeString(
        town.resolve("observations.csv"), "quantity,date,value,unit,basis,source,note\n");
    Files.writeString(
        town.resolve("projects.csv"),
        "id,name,cost,ready,quantity,effect,requires,excludes\nP1,Road,\"1,5\",2028,,,P2,\n");
    Run run = Run.of("validate", town.toString(), "--lang", "en", "--format", "json");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("projects.csv:2:3 cost: 1,5 is not a number. Write 1.5.", "requires: P2 is not");
    assertThat(run.json())
        .containsEntry("problems.0.file", "projects.csv")
        .containsEntry("problems.1.column", "7");
  }

  @Test
  void validate_lists_every_problem_with_its_place(@TempDir Path town) throws IOException {
    Files.writeString(town.resolve("town.yaml"), "id: ../../etc\nname: X\nregion: southest\n");
    Files.writeString(
        town.resolve("observations.csv"),
        """
        quantity,date,value,unit,basis,source,note
        population.urban,2025-02-30,"1.234,5",person,reported,x,
        population.urbn,2025,1,person,reported,x,
        """);
    Run run = Run.of("validate", town.toString(), "--lang", "en", "--format", "json");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines())
        .hasSize(5)
        .anyMatch(line -> line.startsWith("town.yaml:1:5 id: ../../etc is not an id."))
        .anyMatch(line -> line.startsWith("town.yaml:3:9 region: southest"))
        .anyMatch(line -> line.startsWith("observations.csv:2:2 date: 2025-02-30 is no day"))
        .anyMatch(line -> line.contains("1.234,5 is not a number. Write 1234.5."))
        .anyMatch(line -> line.contains("Nearest: population.urban"));
    assertThat(run.json())
        .containsEntry("problems.0.file", "town.yaml")
        .containsEntry("problems.0.line", "1")
        .containsEntry("problems.0.column", "5")
        .containsEntry("problems.4.column", "1");
  }

  @Test
  void a_town_with_problems_writes_nothing(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("town.yaml"), "id: x\n");
    Path out = folder.resolve("score.json");
    Run run = Run.of("score", folder.toString(), "--format", "json", "-o", out.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.json()).containsEntry("schema", "cityward.problems/1");
    assertThat(out).doesNotExist();
  }

  @Test
  void a_folder_is_not_overwritten_by_a_file(@TempDir Path folder) {
    Run run = Run.of("score", REAL, "--on", "2026-06-30", "-o", folder.toString(), "--lang", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            folder
                + ": Nothing can be written here: "
                + folder
                + " is a folder, and a file belongs there.\n");
    assertThat(folder).isDirectory();
  }

  @Test
  void a_day_without_rules_shows_the_timeline() {
    for (String[] goal : new String[][] {{"--class", "III"}, {"--status", "ward"}}) {
      Run run = Run.of("score", REAL, goal[0], goal[1], "--on", "2016-05-24", "--lang", "en");
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("2016-05-24", "(2016-05-25..2022-12-31)", "(2026-01-01..)");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--class,  III,     2016-05-25, urban-1210-2016-III",
    "--class,  III,     2022-12-31, urban-1210-2016-III",
    "--class,  III,     2023-01-01, urban-26-2022-III",
    "--class,  III,     2024-12-31, urban-26-2022-III",
    "--class,  III,     2025-12-31, urban-26-2022-III",
    "--class,  III,     2026-06-01, urban-111-2025-III",
    "--class,  I,       2026-06-01, urban-111-2025-I",
    "--status, city,    2022-12-31, city-1211-2016",
    "--status, city,    2025-06-30, city-27-2022",
    "--status, ward,    2025-12-31, ward-27-2022",
    "--status, ward,    2026-06-01, ward-112-2025",
    "--status, commune, 2026-06-01, commune-112-2025"
  })
  void the_law_in_force_on_the_day_is_chosen_and_named(
      String option, String goal, String day, String rules) {
    Run run = Run.of("score", REAL, option, goal, "--on", day, "--format", "json");
    assertThat(run.status()).isZero();
    assertThat(run.json())
        .containsEntry("rules.id", rules)
        .doesNotContainValue("STALE_RULES")
        .doesNotContainValue("STATUS_ABOLISHED");
  }

  @Test
  void a_status_that_was_abolished_is_assessed_by_its_last_law_and_fails_only_under_strict() {
    List<String> abolished =
        List.of("score", REAL, "--status", "city", "--on", "2026-06-01", "--lang", "en");
    Run run = Run.of(abolished);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("city-27-2022", "1 July 2025", "112/2025/UBTVQH15");
    assertThat(Run.of(abolished, "--strict")).isEqualTo(new Run(2, run.out(), ""));
  }

  @Test
  void rules_list_shows_the_timeline_with_its_evidence() {
    assertThat(Run.of("rules", "list").out())
        .contains("từ 01/01/2026", "111/2025/UBTVQH15", "thứ cấp", "urban-111-2025-II");
  }

  @Test
  void rules_list_shows_what_only_audits_and_the_day_a_status_ended() {
    assertThat(Run.of("rules", "list", "--lang", "en").out().replaceAll("\\s+", " "))
        .contains(
            "for audit only: urban-1210-2016-I, urban-1210-2016-II, urban-1210-2016-IV,"
                + " urban-1210-2016-V",
            "from 1 July 2025 secondary Law 72/2025/QH15, art. 1(1) · no unit can be a city under a"
                + " province any more");
  }

  @Test
  void rules_check_runs_the_worked_examples(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("rules.yaml");
    String rules = Run.of("rules", "show", "urban-111-2025-III", "--format", "yaml").out();
    Files.writeString(file, rules);
    assertThat(Run.of("rules", "check", file.toString()).status()).isZero();
    Files.writeString(file, rules.replace("2A.II.03: 6.25 ", "2A.II.03: 6.26 "));
    Run failed = Run.of("rules", "check", file.toString(), "--lang", "en");
    assertThat(failed.status()).isEqualTo(2);
    assertThat(failed.err())
        .containsPattern(
            "^rules\\.yaml:[0-9]+:[0-9]+ cases\\[0\\]: .* have the points 6\\.26, .* 6\\.25");
  }

  @Test
  void rules_check_takes_a_bundled_id_too() {
    assertThat(Run.of("rules", "check", "urban-111-2025-II", "--lang", "en").out())
        .startsWith("urban-111-2025-II: no problem, ");
    Run unknown = Run.of("rules", "check", "urban-111-2025-IV", "--lang", "en");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("urban-111-2025-IV is no bundled rule set and no file");
  }

  @Test
  void problems_of_the_town_the_day_and_the_rules_are_told_together() {
    Run run = Run.of("score", "none", "--on", "2026-02-30", "--rules", "urbn", "--lang", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("none: "))
        .anyMatch(line -> line.startsWith("--on: 2026-02-30 is no day"))
        .anyMatch(line -> line.startsWith("urbn is no bundled rule set"));
    assertThat(Run.of("gap", "none", "--on", "2016-01-01", "--lang", "en").err().lines())
        .hasSize(2)
        .anyMatch(line -> line.contains("26/2022/UBTVQH15"));
  }

  @Test
  void report_lists_its_files_for_a_program(@TempDir Path folder) {
    Path report = folder.resolve("report");
    Run run = Run.of("report", REAL, "-o", report.toString(), "--format", "json");
    assertThat(run.json())
        .containsEntry("schema", "cityward.files/1")
        .containsEntry("files.0", report.resolve("report.html").toString())
        .containsEntry("files.5", report.resolve("charts/criteria.png").toString());
    assertThat(Run.of("report", REAL, "-o", report.toString(), "--format", "csv").status())
        .isEqualTo(2);
    Run past =
        Run.of(
            "report",
            REAL,
            "--on",
            "2026-06-30",
            "--until",
            "2020",
            "-o",
            report.toString(),
            "--lang",
            "en");
    assertThat(past.status()).isEqualTo(2);
    assertThat(past.err()).contains("--until 2020 is before the year of the day, 2026.");
  }

  @Test
  void report_keeps_links_and_says_what_stands_in_its_way(@TempDir Path folder) throws IOException {
    Path page = Files.writeString(folder.resolve("page"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("report.html"), page);
    String[] report = {
      "report",
      REAL,
      "--on",
      "2026-06-30",
      "--lang",
      "en",
      "-o",
      folder.toString(),
      "--files",
      "html"
    };
    assertThat(Run.of(report).status()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(page)).contains("Trảng Bàng");
    report[7] = page.toString();
    Run run = Run.of(report);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            page + ": Nothing can be written here: a file stands where a folder is needed.\n");
  }

  @Test
  void report_writes_a_page_and_its_charts(@TempDir Path folder) throws IOException {
    Path report = folder.resolve("new").resolve("report");
    Run run =
        Run.of(
            "report",
            REAL,
            "--on",
            "2026-06-30",
            "--until",
            "2027",
            "-o",
            report.toString(),
            "--files",
            "html,charts");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(Files.readString(report.resolve("report.html")))
        .contains("Thị xã Trảng Bàng", "11,4395", "99,0758", "chưa xác định")
        .contains("Khi nào đạt, chắc đến đâu", "Vào ngày cuối năm 2027");
    for (String chart : new String[] {"criteria.png", "groups.svg", "status.svg", "fan.png"}) {
      assertThat(Files.size(report.resolve("charts").resolve(chart))).isGreaterThan(10_000);
    }
  }

  @Test
  void report_says_what_moved_since_another_day_and_law(@TempDir Path folder) throws IOException {
    Path report = folder.resolve("report");
    List<String> city =
        List.of(
            "report",
            REAL,
            "--status",
            "city",
            "--on",
            "2025-02-10",
            "--lang",
            "en",
            "-o",
            report.toString(),
            "--files",
            "html");
    assertThat(Run.of(city).status()).isZero();
    assertThat(Files.readString(report.resolve("report.html")))
        .contains(" of 11 standards met")
        .doesNotContain("What moved since");
    assertThat(report.resolve("charts").resolve("groups.svg")).doesNotExist();
    Run run = Run.of(city, "--against", "2022-06-30");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    // The town was recognised as class III on 10 February 2025.
    assertThat(Files.readString(report.resolve("report.html")))
        .contains("7. What moved since, and why", "CITY.4 Recognised", "before: undetermined");
  }

  @Test
  void report_does_not_compare_points_with_counts(@TempDir Path folder) {
    Path report = folder.resolve("report");
    Run run =
        Run.of(
            "report",
            REAL,
            "--class",
            "I",
            "--on",
            "2026-06-30",
            "--against-rules",
            "urban-111-2025-III",
            "--lang",
            "en",
            "-o",
            report.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("urban-111-2025-III", "urban-111-2025-I", "points");
    assertThat(report).doesNotExist();
  }

  /** In 2019 only the area was known, so under the same rules nothing was earned for certain. */
  @Test
  void diff_says_what_moved_between_two_days() {
    Run run = twoDays("--format", "json");
    assertThat(run.status()).isZero();
    assertThat(run.json())
        .containsEntry("schema", "cityward.diff/1")
        .containsEntry("before.points.low", "0")
        .containsEntry("after.points.low", "11.4394747134")
        .containsEntry("points.low", "11.4394747134")
        .containsEntry("changes.0.code", "2A.II.03")
        .containsEntry("changes.0.cause", "VALUE")
        .containsEntry("changes.0.low", "6.84235");
  }

  @Test
  void diff_compares_two_laws_and_says_when_nothing_was_given_to_compare_with() {
    Run laws =
        Run.of(
            "diff",
            REAL,
            "--on",
            "2026-06-30",
            "--against-rules",
            "urban-111-2025-II",
            "--lang",
            "en");
    assertThat(laws.out()).contains("urban-111-2025-II", "the law", "2A.II.03");
    Run nothing = Run.of("diff", REAL, "--on", "2026-06-30", "--lang", "en");
    assertThat(nothing.status()).isEqualTo(2);
    assertThat(nothing.err()).contains("--against");
  }

  /** 57.6285 = 69.0679 − 11.4395 and −29.3715 = 69.7043 − 99.0758. */
  @Test
  void diff_compares_two_towns_in_order_of_size_and_sums_to_the_change() {
    Run run =
        Run.of("diff", ILLUSTRATIVE, "--against-town", REAL, "--on", "2026-06-30", "--lang", "en");
    assertThat(run.out())
        .startsWith("NOT MET: 69.0679–69.7043 points: Trảng Bàng town (illustrative")
        .contains("  87 % of the points rest on ASSUMED values")
        .contains("UNDETERMINED: before that 11.4395–99.0758 points: Trảng Bàng town, 30 June")
        .contains("Points moved: lowest +57.6285, highest −29.3715.")
        .containsSubsequence(
            "2A.II.05   +7", "2A.I.02    +6", "commune level (ASSUMED)", "2A.III.10")
        .containsPattern("  Total +11.4395–99.0758 +69.0679–69.7043 +\\+57.6285 / −29.3715");
    assertThat(
            Run.of("diff", ILLUSTRATIVE, "--against-town", "none", "--on", "2026-06-30").status())
        .isEqualTo(2);
  }

  @Test
  void diff_says_that_a_law_was_not_in_force() {
    Run run = twoDays("--lang", "en");
    assertThat(run.out())
        .contains("! STALE_RULES: urban-111-2025-III is not in force on 30 June 2019");
  }

  @Test
  void validate_doubts_what_looks_like_a_slip(@TempDir Path town) throws IOException {
    Files.writeString(town.resolve("town.yaml"), "id: x\nname: X\nregion: southeast\n");
    Files.writeString(
        town.resolve("observations.csv"),
        """
        quantity,date,value,unit,basis,source,note
        population.urban,2025,44.500,person,reported,x,
        water.clean_piped,2025,0.85,%,reported,x,
        green.share,2025,25,%,reported,x,
        """);
    assertThat(Run.of("validate", town.toString(), "--lang", "en").out().lines())
        .contains("? population.urban of 31 December 2025 is 44.5: the dot is a decimal point. If")
        .contains("? water.clean_piped of 31 December 2025 is 0.85 %. If that is a part of one,")
        .filteredOn(line -> line.startsWith("?"))
        .hasSize(2);
  }

  @Test
  void explain_says_that_unverified_figures_are_accepted() {
    assertThat(
            Run.of(
                    "explain",
                    REAL,
                    "total",
                    "--on",
                    "2026-06-30",
                    "--accept-unverified",
                    "--lang",
                    "en")
                .out())
        .startsWith("UNDETERMINED: Total Class III urban area")
        .contains("! UNVERIFIED figures of the law are accepted");
  }

  @Test
  void help_and_version_are_there() {
    assertThat(Run.of("--version").out()).startsWith("cityward 0.1.0");
    assertThat(Run.of("rules", "list", "--version").out()).startsWith("cityward 0.1.0");
    assertThat(Run.of("score", "--help").out())
        .startsWith("Cách dùng: cityward score")
        .contains("--accept-unverified");
    assertThat(Run.of("score", "--help", "--lang", "en").out()).startsWith("Usage: cityward");
  }

  /** The real town under the rules of 2026, on a day of theirs against one long before. */
  private static Run twoDays(String option, String value) {
    return Run.of(
        "diff",
        REAL,
        "--rules",
        "urban-111-2025-III",
        "--on",
        "2026-06-30",
        "--against",
        "2019-06-30",
        option,
        value);
  }
}
