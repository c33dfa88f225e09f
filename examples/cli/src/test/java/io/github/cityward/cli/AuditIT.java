package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditIT {
  private static final String ROWS =
      """
      town,rules,item,reported
      Quảng Hà,urban-1210-2016-IV,total,83.66
      Quảng Hà,urban-1210-2016-IV,1,18.25
      Quảng Hà,urban-1210-2016-IV,2,6.32
      Quảng Hà,urban-1210-2016-IV,3,5.18
      Quảng Hà,urban-1210-2016-IV,4,5.99
      Quảng Hà,urban-1210-2016-IV,5,49.72
      """;

  @TempDir private Path folder;
  private String dossier = "";

  @BeforeEach
  void write() throws IOException {
    Path file = folder.resolve("dossier.csv");
    Files.writeString(file, ROWS);
    dossier = file.toString();
  }

  @Test
  void the_first_line_says_how_many_figures_do_not_fit_and_findings_cite_the_law() {
    Run run = Run.of("audit", dossier);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("Đã kiểm tra 6 con số trong 1 bảng điểm: 1 con số không khớp.\n")
        .contains("SUM_MISMATCH: Tổng điểm ghi 83,66", "(Điều 10(3))", "in nhầm từ 47,92");
    assertThat(Run.of("audit", dossier, "--lang", "en", "--strict").out())
        .startsWith("6 figures in 1 score sheet checked: 1 does not fit.\n")
        .contains("47.92 (two digits exchanged)");
  }

  @Test
  void findings_are_a_document_and_a_table_too() {
    Run run = Run.of("audit", dossier, "--format", "json");
    assertThat(run.status()).isZero();
    assertThat(run.json())
        .containsEntry("schema", "cityward.audit/1")
        .containsEntry("rows", "6")
        .containsEntry("findings.0.item", "total")
        .containsEntry("findings.0.reported", "83.66")
        .containsEntry("findings.0.expected", "85.46")
        .containsEntry("findings.1.code", "LIKELY_MISPRINT")
        .containsEntry("findings.1.suggestion", "47.92");
    assertThat(Run.of("audit", dossier, "--format", "csv", "--lang", "en").out().lines())
        .hasSize(3)
        .startsWith("town,rules,item,code,reported,expected,message,suggestion,citation,unverified")
        .anyMatch(line -> line.startsWith("Quảng Hà,urban-1210-2016-IV,5,LIKELY_MISPRINT,49.72,"));
  }

  @Test
  void a_sheet_of_a_town_is_held_against_its_data() throws IOException {
    Path file = folder.resolve("trang-bang.csv");
    Files.writeString(
        file,
        """
        town,rules,item,reported
        Trảng Bàng,urban-26-2022-III,total,86.76
        Trảng Bàng,urban-26-2022-III,standards_met,57
        Trảng Bàng,urban-26-2022-III,verdict,MET
        """);
    Run run = against(file);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("Đã kiểm tra 3 con số trong 1 bảng điểm: tất cả đều khớp.\n")
        .contains("Thị xã Trảng Bàng, ngày 10/02/2025", "chưa xác định");
    assertThat(against(file, "--accept-unverified", "--lang", "en").out().replaceAll("\\s+", " "))
        .contains("UNVERIFIED figures of the law are accepted:");
    assertThat(against(file, "--format", "json").json())
        .containsEntry("bounds.1.item", "standards_met")
        .containsEntry("bounds.1.reported", "57")
        .containsEntry("bounds.1.date", "2025-02-10")
        .containsEntry("bounds.1.consistent", "true")
        .containsEntry("bounds.2.verdict", "UNDETERMINED");
    Run other = Run.of("audit", dossier, "--town", Run.town("trang-bang"), "--lang", "en");
    assertThat(other.status()).isEqualTo(2);
    assertThat(other.err())
        .isEqualTo(
            "The dossier has no score sheet of Thị xã Trảng Bàng. Its towns are Quảng Hà.\n");
  }

  @Test
  void every_problem_of_the_dossier_is_told_and_nothing_is_written() throws IOException {
    Path file = folder.resolve("wrong.csv");
    Files.writeString(
        file,
        """
        town,rules,item,reported
        X,urban-1210-2016-VI,total,80
        X,urban-1210-2016-IV,total,"83,66"
        """);
    Path out = folder.resolve("out.json");
    Run run =
        Run.of("audit", file.toString(), "--format", "json", "-o", out.toString(), "--lang", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("wrong.csv:2:2 rules: urban-1210-2016-VI is no bundled"))
        .anyMatch(line -> line.endsWith("83,66 is not a number. Write 83.66."));
    assertThat(run.json()).containsEntry("schema", "cityward.problems/1");
    assertThat(out).doesNotExist();
  }

  private static Run against(Path file, String... options) {
    return Run.of(
        List.of("audit", file.toString(), "--town", Run.town("trang-bang"), "--on", "2025-02-10"),
        options);
  }
}
