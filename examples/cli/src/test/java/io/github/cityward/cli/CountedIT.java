package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rule sets whose standards are counted, on the command line: the illustrative commune that wants
 * to be a ward, and a real town that wanted to be a city.
 */
@Tag("thorough")
class CountedIT {
  private static final String COMMUNE = Run.town("xa-minh-hoa");
  private static final String TOWN = Run.town("trang-bang");
  private static final List<String> WARD =
      List.of("--rules", "ward-112-2025", "--on", "2026-06-30");
  private static final List<String> CITY = List.of("--status", "city", "--on", "2025-02-10");

  private static Run run(List<String> options, String... first) {
    return Run.of(List.of(first), options.toArray(String[]::new));
  }

  /** 48.6 % of the people live in the urban part, and 50 % are needed. */
  @Test
  void the_first_lines_count_standards() {
    assertThat(run(WARD, "score", COMMUNE).out())
        .startsWith("CHƯA ĐẠT: Phường, đạt 6–9 trong 10 tiêu chuẩn; cần tất cả")
        .contains("Chắc chắn thiếu 1 tiêu chuẩn: WARD26.4", "+1,4 điểm")
        .contains("Tiêu chuẩn: 6 đạt, 1 chưa đạt, 3 chưa xác định.");
  }

  /** That all standards must be met nobody checked: the line of the total decides nothing here. */
  @Test
  void the_first_line_and_the_explanation_say_which_article_decides() {
    Run score = run(List.of("--status", "city", "--on", "2023-06-30"), "score", TOWN);
    assertThat(score.out().replaceAll("\\s+", " "))
        .startsWith("CHƯA ĐẠT: ")
        .contains(
            " Chưa đạt vì: Đơn vị hành chính trực thuộc (Điều 5(3)); Loại đô thị (Điều 5(4)).");
    assertThat(
            run(
                    List.of("--status", "city", "--on", "2023-06-30", "--lang", "en"),
                    "explain",
                    TOWN,
                    "total")
                .out()
                .replaceAll("\\s+", " "))
        .contains(
            "- Not met because of: Subordinate units (art. 5(3)); Class of urban area (art. 5(4)).");
  }

  @Test
  void what_the_unit_does_not_declare_is_hinted_at_and_is_no_warning() {
    Run ward = run(WARD, "score", COMMUNE, "--lang", "en");
    assertThat(ward.out())
        .contains("? The unit is declared as a commune; it is assessed here as a ward.");
    Run commune =
        run(
            List.of("--rules", "commune-112-2025", "--on", "2026-06-30", "--lang", "en"),
            "score",
            COMMUNE,
            "--strict");
    assertThat(commune.out()).contains("difficult-coast (P112.RURAL.COAST)");
    assertThat(commune.status()).isZero();
  }

  /** Of the ten commune-level units six were wards: 60 %, and 65 % were needed. */
  @Test
  void a_city_says_what_it_lacks_and_by_which_decision_its_class_is_recognised() {
    assertThat(run(CITY, "score", TOWN, "--lang", "en").out())
        .startsWith("Class III since 10 February 2025 by its recognition.")
        .contains("\nNOT MET: City under a province, 4–10 of 11 standards met; all")
        .contains("Recognised: decision 111/QĐ-BXD,")
        .containsPattern("! STALE_DATA: These values are older than two years on 10 February");
    assertThat(run(CITY, "explain", TOWN, "CITY.3b", "--lang", "en").out())
        .startsWith("NOT MET: CITY.3b")
        .contains("\n60 % ≥ 65 %: not met\n");
  }

  @Test
  void a_table_has_no_points() {
    assertThat(run(WARD, "score", COMMUNE, "--format", "csv").out().lines())
        .contains(
            "size,WARD26.1,population.total,22400,person,2025-12-31,assumed,,,,,,MET,REACHED,"
                + "secondary,standards of the ward");
  }

  @Test
  void a_shortfall_has_what_is_required_in_the_place_of_points() {
    assertThat(run(WARD, "gap", COMMUNE, "--format", "json").json())
        .containsEntry("shortfalls.0.code", "WARD26.4")
        .containsEntry("shortfalls.0.points", "null")
        .containsEntry("shortfalls.0.required.comparison", ">=")
        .containsEntry("shortfalls.0.required.value", "50")
        .containsEntry("shortfalls.0.amount", "1.4");
  }

  @Test
  void shortfalls_are_a_table_under_the_keys_of_their_document() {
    assertThat(run(WARD, "gap", COMMUNE, "--format", "csv").out().lines())
        .startsWith(
            "code,quantity,value,basis,needed,unit,points,required,verdict,remedies,amount",
            "WARD26.4,population.urban_share,48.6,assumed,50,%,,>= 50,NOT_MET,,1.4");
    assertThat(
            run(
                    List.of("--rules", "urban-111-2025-III", "--on", "2026-06-30"),
                    "gap",
                    Run.town("trang-bang-illustrative"),
                    "--format",
                    "csv")
                .out()
                .lines())
        .anyMatch(line -> line.startsWith("2A.III.08,water.clean_piped,62,assumed,85,%,2,"));
  }

  @Test
  void points_and_counts_are_not_compared() {
    Run run = run(WARD, "diff", COMMUNE, "--against-rules", "urban-111-2025-III", "--lang", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("urban-111-2025-III and ward-112-2025 do not count the same", "two statuses");
  }

  @Test
  void a_difference_of_counts_is_a_table_and_a_document_too() {
    List<String> against = List.of("--against-rules", "commune-112-2025", "--on", "2026-06-30");
    assertThat(
            run(against, "diff", COMMUNE, "--rules", "ward-112-2025", "--format", "csv")
                .out()
                .lines())
        .anyMatch(
            line ->
                line.startsWith(
                    "LAW,COMMUNE26.2,WARD26.2,area.natural,18.3,18.3,km2,,,,,NOT_MET,MET,1,1"));
    assertThat(run(against, "diff", COMMUNE, "--rules", "ward-112-2025", "--format", "json").json())
        .containsEntry("points", "null")
        .containsEntry("after.met.low", "6")
        .containsEntry("after.of", "10");
  }

  static Stream<List<String>> narrow() {
    return Stream.of(
        List.of("score", COMMUNE, "--rules", "ward-112-2025", "--on", "2026-06-30"),
        List.of("gap", COMMUNE, "--rules", "ward-112-2025", "--on", "2026-06-30"),
        List.of("score", TOWN, "--class", "I", "--on", "2026-06-30"),
        List.of("diff", TOWN, "--on", "2026-06-30", "--against", "2024-12-31"),
        List.of("rules", "list"));
  }

  @ParameterizedTest
  @MethodSource("narrow")
  void sixty_columns_are_enough(List<String> command) {
    ProcessBuilder program = Run.program(command.toArray(new String[0]));
    program.environment().put("COLUMNS", "60");
    assertThat(Run.of(program).out().lines())
        .isNotEmpty()
        .allMatch(line -> line.codePointCount(0, line.length()) <= 60);
  }
}
