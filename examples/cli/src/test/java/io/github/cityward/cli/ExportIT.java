package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.rules.RuleLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One result in every format. */
class ExportIT {
  private static final String REAL = Run.town("trang-bang");
  private static final String COMMUNE = Run.town("xa-minh-hoa");
  private static final String DAY = "2026-06-30";
  private static final String HASH =
      RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow().sha256();

  @TempDir private Path folder;

  @Test
  void a_document_names_its_rules_and_day() {
    assertThat(Run.of("score", REAL, "--on", DAY, "--format", "markdown").out())
        .startsWith("# Thị xã Trảng Bàng: Đô thị loại III\n")
        .contains("- Bộ tiêu chí: urban-111-2025-III", HASH, "- Ngày đánh giá: 2026-06-30");
    assertThat(
            Run.of("compare", REAL, COMMUNE, "--on", DAY, "--format", "markdown", "--lang", "en")
                .out())
        .startsWith("# Comparison of towns: Class III urban area\n")
        .contains("| trang-bang | Trảng Bàng town | 1 | 2 | undetermined |");
  }

  @Test
  void a_workbook_needs_a_file_of_its_kind() {
    Path file = folder.resolve("result.xlsx");
    Run run = Run.of("score", REAL, "--on", DAY, "--format", "xlsx", "-o", file.toString());
    assertThat(run.status()).isZero();
    assertThat(file).isNotEmptyFile();
    assertThat(Run.of("score", REAL, "--format", "xlsx", "--lang", "en").err())
        .contains("score needs -o with a file to write to, such as town.xlsx");
    assertThat(Run.of("score", REAL, "--format", "xlsx", "-o", "a.csv", "--lang", "en").err())
        .contains("a.csv cannot hold a workbook");
  }

  /** Of 100,000 people 5.5 + 1.5 x 80,000 / 180,000 points are certain, 6.1666... */
  @Test
  void scores_of_many_towns_are_a_document_or_a_workbook_too() throws IOException {
    Path table = folder.resolve("towns.csv");
    Files.writeString(table, "town,population.urban\na|b,100000\n");
    assertThat(Run.of("batch", table.toString(), "--on", DAY, "--format", "markdown").out())
        .contains("# Điểm của các đô thị: Đô thị loại III", HASH)
        .contains("| a\\|b | 2026-06-30 | chưa xác định | 6,1666666667 | 99,1666666667 |");
    Path file = folder.resolve("scores.xlsx");
    Run run =
        Run.of("batch", table.toString(), "--on", DAY, "--format", "xlsx", "-o", file.toString());
    assertThat(run.status()).isZero();
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void a_table_in_a_file_says_in_every_row_where_it_comes_from() throws IOException {
    Path file = folder.resolve("result.csv");
    Run.of("score", REAL, "--on", DAY, "--format", "csv", "-o", file.toString());
    assertThat(Files.readAllLines(file).get(1)).contains("urban-111-2025-III," + HASH + "," + DAY);
  }
}
