package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreIT {
  private static final String REAL = Run.town("trang-bang");
  private static final String ILLUSTRATIVE = Run.town("trang-bang-illustrative");

  /**
   * Two values are known. Population: 5.5 + 1.5 × (181082 − 20000) / 180000 = 6.84235, at most 7.
   * Density: 181082 / 340.14 = 532.37490…, 4.5 + 1.5 × 32.37490… / 500 = 4.59712…; 235352 / 340.14
   * = 691.92685…, 4.57578… short of 6 by 0.92421…. So 11.4394747134 in the worst case and 100 −
   * 0.9242194391 in the best.
   */
  @Test
  void the_real_town_is_undetermined_since_most_values_are_unpublished() {
    Run run = Run.of("score", REAL, "--on", "2026-06-30", "--format", "json");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.json())
        .containsEntry("schema", "cityward.assessment/1")
        .containsEntry("town.name", "Thị xã Trảng Bàng")
        .containsEntry("rules.id", "urban-111-2025-III")
        .containsEntry("verdict", "UNDETERMINED")
        .containsEntry("points.low", "11.4394747134")
        .containsEntry("points.high", "99.0757805609")
        .containsEntry("dataShare.reported", "7")
        .containsEntry("dataShare.derived", "6")
        .containsEntry("dataShare.missing", "87")
        .containsEntry("criteria.1.indicators.0.value.low", "181082")
        .containsEntry("criteria.1.indicators.1.model", "population.urban / area.natural");
  }

  /**
   * Criterion I: 7 + 6 = 13. II: 11.4394747134… + 7. III: 4 + 0 + 0 + 0 + 0 + (2 + 1/2) + 0 + 2.5 +
   * 0 + (3.75 + 1.25 × 5/9) + (3.75 + 1.25 × 1/8) + (3 + 1/3) + (2 + 2/3) + (2 + 0.1/0.5) + 3 + (2
   * + 1/2) + (2.5 + 0.5 × 0.7/4.5) + 4 = 37.6284722222…, which is below 48.
   */
  @Test
  void the_illustrative_town_does_not_reach_the_minimum_of_criterion_three() {
    Map<String, String> score =
        Run.of("score", ILLUSTRATIVE, "--on", "2026-06-30", "--format", "json").json();
    assertThat(score)
        .containsEntry("verdict", "NOT_MET")
        .containsEntry("criteria.0.points.low", "13")
        .containsEntry("criteria.0.verdict", "MET")
        .containsEntry("criteria.2.points.low", "37.6284722222")
        .containsEntry("criteria.2.points.high", "37.6284722222")
        .containsEntry("criteria.2.verdict", "NOT_MET")
        .containsEntry("points.low", "69.0679469356")
        .containsEntry("dataShare.assumed", "87");
  }

  @Test
  void the_text_is_vietnamese_unless_english_is_asked_for() {
    assertThat(Run.of("score", REAL, "--on", "2026-06-30").out())
        .contains("CHƯA XÁC ĐỊNH", "11,4395–99,0758 điểm", "Mật độ dân số bình quân");
    assertThat(Run.of("score", REAL, "--on", "2026-06-30", "--lang", "en").out())
        .contains("UNDETERMINED", "11.4395–99.0758 of 100 points", "Mean density on natural area");
  }

  @Test
  void the_first_lines_say_the_standing_the_verdict_how_sure_it_is_and_what_is_missing_most() {
    assertThat(Run.of("score", REAL, "--on", "2026-06-30", "--lang", "en").out().lines().limit(6))
        .containsExactly(
            "Class II since 1 January 2026 by art. 15(2) of 111/2025/UBTVQH15. As a unit it",
            "  ended on 1 July 2025 (72/2025/QH15, art. 1(1)). Against the standards (Class",
            "  III urban area):",
            "UNDETERMINED: Class III urban area, 11.4395–99.0758 of 100 points, 75 needed.",
            "Not certain: 21 of 23 standards undetermined; 87 % of the points without data;",
            "  2 conditions on the commune-level units open.");
    assertThat(Run.of("score", ILLUSTRATIVE, "--on", "2026-06-30").out().lines().limit(3))
        .containsExactly(
            "CHƯA ĐẠT: Đô thị loại III, 69,0679–69,7043 điểm trên 100, cần 75.",
            "Chỉ đúng nếu giả định đúng: 87 % điểm tối đa dựa vào GIẢ ĐỊNH.",
            "Chắc chắn thiếu: 6 tiêu chuẩn, nhiều nhất 4 điểm ở 2A.III.07 Mật độ đường giao");
  }

  @Test
  void assumed_values_are_marked() {
    assertThat(Run.of("score", ILLUSTRATIVE, "--on", "2026-06-30").out())
        .contains("· cấp tỉnh (31/12/2025, GIẢ");
  }

  @Test
  void the_table_has_a_row_for_each_standard() {
    Run run = Run.of("score", REAL, "--on", "2026-06-30", "--format", "csv");
    assertThat(run.out().lines())
        .hasSize(24)
        .startsWith(
            "criterion,code,quantity,value,unit,date,basis,model,low,high,minimum,maximum,verdict,reason,evidence,citation")
        .contains(
            "II,2A.II.03,population.urban,181082..235352,person,2025-02-24,reported,,6.84235,7,5.5,7,MET,RANGE,secondary,\"Appendix"
                + " II, table 2A, row 3\"");
  }

  @Test
  void a_table_in_a_file_begins_with_a_byte_order_mark(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("score.csv");
    Run run = Run.of("score", REAL, "--on", "2026-06-30", "--format", "csv", "-o", file.toString());
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(file)).startsWith("\uFEFFcriterion,code");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void class_two_is_asked_for_by_its_class_or_its_rules() {
    String byClass =
        Run.of("score", REAL, "--class", "II", "--on", "2026-06-30", "--format", "json").out();
    String byRules =
        Run.of(
                "score",
                REAL,
                "--rules",
                "urban-111-2025-II",
                "--on",
                "2026-06-30",
                "--format",
                "json")
            .out();
    assertThat(byClass).isEqualTo(byRules).contains("urban-111-2025-II");
  }

  @Test
  void a_printed_rule_file_gives_the_same_assessment(@TempDir Path folder) {
    Path file = folder.resolve("rules.yaml");
    Run.of("rules", "show", "urban-111-2025-III", "--format", "yaml", "-o", file.toString());
    assertThat(
            Run.of(
                    "score",
                    REAL,
                    "--rules",
                    file.toString(),
                    "--on",
                    "2026-06-30",
                    "--format",
                    "json")
                .out())
        .isEqualTo(Run.of("score", REAL, "--on", "2026-06-30", "--format", "json").out());
  }

  @Test
  void rules_that_are_not_in_force_are_used_with_a_warning_and_fail_only_under_strict() {
    List<String> stale =
        List.of(
            "score",
            REAL,
            "--rules",
            "urban-111-2025-III",
            "--on",
            "2025-06-30",
            "--format",
            "json");
    Run run = Run.of(stale);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("STALE_RULES", "urban-26-2022-III");
    assertThat(Run.of(stale, "--strict")).isEqualTo(new Run(2, run.out(), ""));
  }

  @Test
  void a_provision_that_nobody_has_seen_does_not_fail_under_strict() {
    Run run = Run.of("score", REAL, "--on", "2026-06-30", "--strict", "--format", "json");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("PROVISION_UNKNOWN");
  }
}
