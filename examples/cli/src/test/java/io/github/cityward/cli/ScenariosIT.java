package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command {@code scenarios}. The points of the six cheapest projects are those that another
 * program found for the plan.
 */
class ScenariosIT {
  private static final String TOWN = Run.town("trang-bang-illustrative");
  private static final String SCENARIOS = TOWN + "/scenarios.csv";
  private static final String DAY = "2029-12-31";

  @Test
  void scenarios_stand_side_by_side_with_what_moves() {
    Run run = Run.of("scenarios", TOWN, SCENARIOS, "--on", DAY, "--lang", "en");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("Trảng Bàng town (illustrative, assumed values) on 31 December 2029:")
        .contains("III    37.6285          48.0915")
        .contains("(1) Sáu dự án rẻ nhất:")
        .contains("2A.III.07", "judged by urban-26-2022-III-illustrative");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void another_base_moves_the_other_way(@TempDir Path folder) throws IOException {
    String file =
        Files.writeString(
                folder.resolve("s.csv"),
                "scenario,change,item,value\nroads,project,X04,\nnothing,value,roads.density,3.6\n")
            .toString();
    Run run = Run.of("scenarios", TOWN, file, "--on", DAY, "--base", "roads", "--format", "json");
    assertThat(run.json())
        .containsEntry("schema", "cityward.scenarios/1")
        .containsEntry("base.name", "roads")
        .containsEntry("base.otherwise.0.item", "X04")
        .containsEntry("scenarios.0.name", "nothing")
        .containsEntry("scenarios.0.verdict", "NOT_MET")
        .containsEntry("scenarios.0.moved.points.low", "-4.135")
        .containsEntry("scenarios.0.moved.changes.0.cause", "VALUE");
    Run unknown = Run.of("scenarios", TOWN, file, "--on", DAY, "--base", "X", "--lang", "en");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("There is no scenario X. The scenarios are roads, nothing.");
  }

  @Test
  void a_table_has_the_total_and_the_criteria_of_each() {
    Run run = Run.of("scenarios", TOWN, SCENARIOS, "--on", DAY, "--format", "csv");
    assertThat(run.out().lines())
        .startsWith("scenario,rules,code,low,high,minimum,maximum,verdict,illustrative")
        .anyMatch(
            line -> line.startsWith("Sáu dự án rẻ nhất,urban-111-2025-III,III,48.0915277778,"));
  }

  @Test
  void what_is_wrong_is_told_and_nothing_is_printed(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("s.csv"), "scenario,change,item,value\na,project,X04,\nb,value,x,1\n");
    Run run = Run.of("scenarios", TOWN, file.toString(), "--on", "2026-06-30", "--lang", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("X04 is ready on 2029-12-31, after the day of the scenarios, 2026-06-30")
        .contains("s.csv:3:3");
  }
}
