package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The overlay that supposes the thresholds of 2016 for 2022: it says everywhere what it is. */
@Tag("thorough")
class IllustrativeIT {
  private static final String REAL = Run.town("trang-bang");
  private static final String RULES = "examples/rules/urban-26-2022-III-illustrative.yaml";
  private static final String MARK = "MINH HỌA: bộ tiêu chí này là giả định, không phải luật";
  private static final List<String> OF_THE_RULES =
      List.of("rules.id", "rules.sha256", "rules.amends", "rules.illustrative");

  @TempDir private Path dossiers;
  private Path dossier = Path.of("");

  @BeforeEach
  void write() throws IOException {
    dossier =
        Files.writeString(
            dossiers.resolve("dossier.csv"), "town,rules,item,reported\nX," + RULES + ",2,8.5\n");
  }

  @Test
  void without_unverified_figures_it_changes_nothing_but_its_name() {
    for (String town : List.of(REAL, Run.town("trang-bang-illustrative"))) {
      Map<String, String> law =
          Run.of(
                  "score",
                  town,
                  "--rules",
                  "urban-26-2022-III",
                  "--on",
                  "2024-12-31",
                  "--format",
                  "json")
              .json();
      Map<String, String> supposed =
          Run.of("score", town, "--rules", RULES, "--on", "2024-12-31", "--format", "json").json();
      assertThat(supposed)
          .containsEntry("rules.id", "urban-26-2022-III-illustrative")
          .containsEntry("rules.amends", "urban-26-2022-III")
          .containsEntry("rules.illustrative", "true");
      OF_THE_RULES.forEach(law::remove);
      OF_THE_RULES.forEach(supposed::remove);
      assertThat(supposed).isEqualTo(law);
    }
  }

  /**
   * An income equal to the country's is below the 1.05 that is recalled: nothing is earned. The
   * points of criteria 1 and 5 are not known, so what is supposed gives no verdict on the whole.
   */
  @Test
  void with_unverified_figures_a_standard_can_be_judged_and_the_total_stays_an_interval(
      @TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("town.yaml"), "id: small\nname: Nhỏ\nregion: southeast\n");
    Files.writeString(
        folder.resolve("observations.csv"),
        """
        quantity,date,value,unit,basis,source,note
        economy.income_ratio,2025,1,,assumed,,
        """);
    Run law = accepted(folder, "urban-26-2022-III");
    Run supposed = accepted(folder, RULES);
    assertThat(law.out()).contains("1,1.3,economy.income_ratio,1,").contains("0,18,,,UNDETERMINED");
    assertThat(supposed.out())
        .contains(",0,0,,,NOT_MET,BELOW,missing,")
        .contains(",UNDETERMINED,MISSING_VALUE,");
    assertThat(supposed.out().lines().filter(row -> row.contains(",UNDETERMINED,"))).hasSize(62);
  }

  @Test
  void a_difference_as_a_table_says_so_in_every_row() {
    Run run =
        Run.of(
            "diff",
            Run.town("trang-bang-illustrative"),
            "--rules",
            "urban-1210-2016-III",
            "--against-rules",
            RULES,
            "--on",
            "2025-12-31",
            "--accept-unverified",
            "--format",
            "csv");
    List<String> rows = run.out().lines().toList();
    assertThat(rows).hasSizeGreaterThan(1);
    assertThat(rows.get(0)).endsWith(",law_high,illustrative");
    assertThat(rows.subList(1, rows.size())).allMatch(row -> row.endsWith(",yes"));
  }

  /** A surplus and 1.12 times the income of the country reach what is recalled: 1.05 times. */
  @Test
  void the_town_s_own_target_can_be_shown_with_the_rows_that_stay_unknown() {
    Path town = Path.of(Run.town("trang-bang-illustrative"));
    assertThat(accepted(town, "urban-26-2022-III").out())
        .contains("1.2,budget.balance,surplus,,2025-12-31,assumed,,0,18,,,UNDETERMINED");
    assertThat(accepted(town, RULES).out())
        .contains("1.2,budget.balance,surplus,,2025-12-31,assumed,,0,18,,,MET,MISSING_RULE")
        .contains("1.3,economy.income_ratio,1.12,times,2025-12-31,assumed,,0,18,,,MET,MISSING_RULE")
        .contains("1.8,unknown.26-2022.1.8,,,,,,0,18,,,UNDETERMINED,MISSING_VALUE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "score TOWN",
        "score TOWN --accept-unverified",
        "explain TOWN 1.3",
        "gap TOWN",
        "diff TOWN --against-rules urban-26-2022-III",
        "rules show RULES",
        "audit DOSSIER"
      })
  void every_text_is_marked(String command) {
    Run run = Run.of(arguments(command));
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out().replaceAll("\\s+", " ")).contains(MARK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "score TOWN --format json",
        "explain TOWN 1.3 --format json",
        "gap TOWN --format json",
        "diff TOWN --against-rules urban-26-2022-III --format json",
        "rules show RULES --format json",
        "rules gaps RULES --format json",
        "rules check RULES --format json",
        "audit DOSSIER --format json"
      })
  void every_document_is_marked(String command) {
    assertThat(Run.of(arguments(command)).out()).contains("\"illustrative\" : true");
  }

  @Test
  void every_row_of_the_table_is_marked() {
    List<String> rows = Run.of(arguments("score TOWN --format csv")).out().lines().toList();
    assertThat(rows.get(0)).endsWith(",citation,illustrative");
    assertThat(rows.subList(1, rows.size())).hasSize(63).allMatch(row -> row.endsWith(",yes"));
  }

  /** 8.5 is more than the 8 of criterion 2. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "audit DOSSIER --format csv",
        "rules diff urban-26-2022-III RULES --format csv",
        "rules diff RULES urban-26-2022-III --format csv"
      })
  void every_row_of_other_tables_is_marked(String command) {
    List<String> rows = Run.of(arguments(command)).out().lines().toList();
    assertThat(rows).hasSizeGreaterThan(1);
    assertThat(rows.get(0)).endsWith(",illustrative");
    assertThat(rows.subList(1, rows.size())).allMatch(row -> row.endsWith(",yes"));
  }

  @Test
  void a_sheet_that_fits_is_marked_too_and_one_of_the_law_is_not(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("dossier.csv");
    Files.writeString(
        file,
        "town,rules,item,reported\nX,%s,2,7.5\nY,urban-26-2022-III,2,8.5\n"
            .formatted(Run.root().resolve(RULES).toAbsolutePath()));
    assertThat(Run.of("audit", file.toString()).out().replaceAll("\\s+", " "))
        .containsOnlyOnce(MARK);
    List<String> rows = Run.of("audit", file.toString(), "--format", "csv").out().lines().toList();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1)).startsWith("Y,urban-26-2022-III,").endsWith(",no");
    assertThat(Run.of("audit", file.toString(), "--format", "json").json())
        .containsEntry("rules.0.amends", "urban-26-2022-III")
        .containsEntry("rules.0.illustrative", "true")
        .doesNotContainKey("rules.1.illustrative")
        .doesNotContainKey("findings.0.illustrative");
  }

  /** Steps and targets rest on no rules. */
  @Test
  void the_report_and_each_of_its_charts_that_rests_on_rules_are_marked(@TempDir Path folder)
      throws IOException {
    Run run = Run.of(arguments("report TOWN -o " + folder));
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("report.html")))
        .contains("MINH HỌA: bộ tiêu chí của báo cáo này là giả định, không phải luật.");
    try (Stream<Path> charts = Files.list(folder.resolve("charts"))) {
      assertThat(
              charts
                  .filter(file -> file.toString().endsWith(".svg"))
                  .filter(file -> !file.getFileName().toString().matches("(gantt|milestones)-.*")))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(Files.readString(file)).contains("MINH HỌA: bộ tiêu chí"));
    }
  }

  private static Run accepted(Path town, String rules) {
    return Run.of(
        "score",
        town.toString(),
        "--rules",
        rules,
        "--on",
        "2025-12-31",
        "--accept-unverified",
        "--format",
        "csv");
  }

  /**
   * DOSSIER has one finding under the overlay. TOWN is the real town, under the overlay on the last
   * day of 2024.
   */
  private String[] arguments(String command) {
    return Arrays.stream(command.split(" "))
        .flatMap(
            word ->
                switch (word) {
                  case "TOWN" -> Stream.of(REAL, "--rules", RULES, "--on", "2024-12-31");
                  case "RULES" -> Stream.of(RULES);
                  case "DOSSIER" -> Stream.of(dossier.toString());
                  default -> Stream.of(word);
                })
        .toArray(String[]::new);
  }
}
