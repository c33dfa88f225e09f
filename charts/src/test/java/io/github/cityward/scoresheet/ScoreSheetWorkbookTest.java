package io.github.cityward.scoresheet;

import static io.github.cityward.scoresheet.Workbooks.cell;
import static io.github.cityward.scoresheet.Workbooks.number;
import static io.github.cityward.scoresheet.Workbooks.row;
import static io.github.cityward.scoresheet.Workbooks.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.ConditionScore;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Measure;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleReader;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.RandomUnits;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("thorough")
class ScoreSheetWorkbookTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final double PRINTED = 1e-9;

  /** Two standards of 0 to 3 points; 1 of 3 on the way earns thirds. */
  private static final String THIRDS =
      """
      format: 1
      id: thirds
      name: {vi: "Một phần ba", en: "Thirds"}
      class: III
      instrument:
        number: 1/2026
        from: 2026-01-01
        evidence: official
        source: "the gazette"
      pass:
        total:
          at-least: 2
          evidence: official
          cite: "art. 1"
        each-criterion: minimum
      criteria:
        - code: I
          name: {vi: "Một", en: "One"}
          minimum: 0
          maximum: 3
          evidence: official
          cite: "art. 2"
          indicators:
            - code: A
              quantity: water.clean.inner
              linear:
                lower: 0
                upper: 90
              points:
                minimum: 0
                maximum: 2
              evidence: official
              cite: "row A"
            - code: B
              quantity: wastewater.treated_share.inner
              linear:
                lower: 0
                upper: 90
              points:
                minimum: 0
                maximum: 1
              evidence: official
              cite: "row B"
      """;

  private static Town town(String name) {
    return TownReader.read(Path.of("..", "examples", "data", name)).orElseThrow();
  }

  private static RuleSet rules(String id) {
    return RuleLibrary.bundled().find(id).orElseThrow();
  }

  private static Assessment trangBang() {
    return Assessor.of(rules("urban-111-2025-III")).assess(town("trang-bang"), DAY);
  }

  @Test
  void a_standard_stands_with_its_thresholds_its_value_and_its_points() throws IOException {
    try (XSSFWorkbook workbook = Workbooks.open(trangBang(), Workbooks.VIETNAMESE)) {
      Row people = row(workbook.getSheet("Tiêu chuẩn"), "2A.II.03");
      assertThat(cell(people, "Tiêu chí").getStringCellValue()).startsWith("II. ");
      assertThat(cell(people, "Đơn vị").getStringCellValue()).isEqualTo("người");
      assertThat(cell(people, "Ngưỡng").getStringCellValue())
          .isEqualTo("từ 20.000 người trở lên\ntừ 200.000 người trở lên");
      assertThat(cell(people, "Điểm tối thiểu").getNumericCellValue()).isEqualTo(5.5);
      assertThat(cell(people, "Điểm tối đa").getNumericCellValue()).isEqualTo(7);
      assertThat(cell(people, "Nguồn").getStringCellValue()).contains("[1]");
    }
  }

  @Test
  void one_number_is_a_number_and_a_range_is_text() throws IOException {
    Town town =
        Town.builder("t")
            .observe("population.urban", DAY, "110000", Basis.OFFICIAL, "yearbook")
            .observe("water.clean_piped", DAY, "85..90", Basis.OFFICIAL, "yearbook")
            .build();
    Assessment assessment = Assessor.of(rules("urban-111-2025-III")).assess(town, DAY);
    try (XSSFWorkbook workbook = Workbooks.open(assessment, Workbooks.VIETNAMESE)) {
      Sheet standards = workbook.getSheet("Tiêu chuẩn");
      assertThat(cell(row(standards, "2A.II.03"), "Hiện trạng").getNumericCellValue())
          .isEqualTo(110000);
      assertThat(cell(row(standards, "2A.III.08"), "Hiện trạng").getStringCellValue())
          .isEqualTo("85–90 %");
    }
  }

  @Test
  void criteria_and_total_are_formulas_over_the_standards() throws IOException {
    Assessment assessment = trangBang();
    try (XSSFWorkbook workbook = Workbooks.open(assessment, Locale.ENGLISH)) {
      Sheet criteria = workbook.getSheet("Criteria");
      Row total = row(criteria, "Total points");
      assertThat(cell(total, "Lowest points").getCellType()).isEqualTo(CellType.FORMULA);
      assertThat(number(cell(total, "Lowest points")))
          .isCloseTo(printed(assessment.points().low()), within(PRINTED));
      assertThat(number(cell(total, "Highest points")))
          .isCloseTo(printed(assessment.points().high()), within(PRINTED));
      assertThat(text(cell(row(criteria, "Verdict of the whole"), "Assessment")))
          .isEqualTo("undetermined");
      assertThat(cell(row(criteria, "Verdict of the whole"), "Exact assessment").toString())
          .isEqualTo("undetermined");
    }
  }

  @Test
  void another_number_in_a_standard_moves_the_total_and_turns_the_verdict() throws IOException {
    Assessment assessment = trangBang();
    try (XSSFWorkbook workbook = Workbooks.open(assessment, Locale.ENGLISH)) {
      Row total = row(workbook.getSheet("Criteria"), "Total points");
      double before = number(cell(total, "Lowest points"));
      for (Row each : workbook.getSheet("Standards")) {
        if (each.getRowNum() > 0) {
          cell(each, "Lowest points")
              .setCellValue(cell(each, "Maximum points").getNumericCellValue());
        }
      }
      assertThat(number(cell(total, "Lowest points"))).isGreaterThan(before);
      Sheet criteria = workbook.getSheet("Criteria");
      Row whole = row(criteria, "Verdict of the whole");
      assertThat(text(cell(total, "Assessment"))).isEqualTo("met");
      assertThat(text(cell(whole, "Assessment"))).isEqualTo("undetermined");
      for (ConditionScore each : assessment.conditions()) {
        String title = each.condition().code() + " " + each.condition().name().in(Locale.ENGLISH);
        cell(row(criteria, title), "Assessment").setCellValue("met");
      }
      assertThat(text(cell(whole, "Assessment"))).isEqualTo("met");
      assertThat(text(cell(row(workbook.getSheet("Result"), "Verdict by formula"), "Result")))
          .isEqualTo("met");
      assertThat(text(cell(total, "Check"))).isEqualTo("DIFFERS: a cell was changed");
      for (Row each : workbook.getSheet("Standards")) {
        if (each.getRowNum() > 0) {
          cell(each, "Lowest points").setCellValue(0);
          cell(each, "Highest points").setCellValue(0);
        }
      }
      assertThat(
              text(cell(row(workbook.getSheet("Criteria"), "Verdict of the whole"), "Assessment")))
          .isEqualTo("not met");
    }
  }

  @Test
  void points_beyond_the_maximum_of_a_criterion_do_not_count() throws IOException {
    try (XSSFWorkbook workbook = Workbooks.open(trangBang(), Locale.ENGLISH)) {
      Sheet standards = workbook.getSheet("Standards");
      cell(row(standards, "2A.II.03"), "Highest points").setCellValue(1000);
      String criterion = cell(row(standards, "2A.II.03"), "Criterion").getStringCellValue();
      Row cut = row(workbook.getSheet("Criteria"), criterion);
      assertThat(number(cell(cut, "Highest points")))
          .isEqualTo(cell(cut, "Maximum points").getNumericCellValue());
    }
  }

  @Test
  void where_standards_are_counted_another_verdict_changes_the_count() throws IOException {
    LocalDate asked = LocalDate.of(2023, 1, 30);
    Assessment assessment = Assessor.of(rules("city-27-2022")).assess(town("trang-bang"), asked);
    try (XSSFWorkbook workbook = Workbooks.open(assessment, Locale.ENGLISH)) {
      Row total = row(workbook.getSheet("Criteria"), "Standards met in all");
      double before = number(cell(total, "Met, at least"));
      assertThat(before).isEqualTo(printed(assessment.points().low()));
      for (Row each : workbook.getSheet("Standards")) {
        if (each.getRowNum() > 0) {
          cell(each, "Assessment").setCellValue("met");
        }
      }
      assertThat(number(cell(total, "Met, at least"))).isEqualTo(printed(assessment.maximum()));
      assertThat(
              text(cell(row(workbook.getSheet("Criteria"), "Verdict of the whole"), "Assessment")))
          .isEqualTo("met");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trang-bang",
        "trang-bang-illustrative",
        "do-thi-minh-hoa",
        "hai-don-vi-minh-hoa",
        "xa-minh-hoa"
      })
  void formulas_give_what_is_exact_for_every_town_by_every_rule_set(String name)
      throws IOException {
    Town town = town(name);
    for (RuleSet each : RandomUnits.RULES) {
      assertAgrees(Assessor.of(each).assess(town, DAY));
    }
    assertAgrees(Assessor.of(rules("urban-26-2022-III")).acceptingUnverified().assess(town, DAY));
  }

  @Test
  void formulas_give_what_is_exact_for_the_towns_of_the_panel() throws IOException {
    Assessor assessor = Assessor.of(rules("urban-26-2022-III")).acceptingUnverified();
    try (DirectoryStream<Path> folders =
        Files.newDirectoryStream(Path.of("..", "examples", "data", "panel"), Files::isDirectory)) {
      for (Path each : folders) {
        assertAgrees(assessor.assess(TownReader.read(each).orElseThrow(), DAY));
      }
    }
  }

  static final List<RuleSet> ALL = RandomUnits.RULES;

  @ParameterizedTest
  @FieldSource("ALL")
  void formulas_give_what_is_exact_for_any_unit(RuleSet rules) throws IOException {
    for (long seed = 1; seed <= 2; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Map<String, String> values =
          new TreeMap<>(
              seed == 1 ? RandomUnits.all(rules, random) : RandomUnits.some(rules, random));
      Town town = RandomUnits.town(values, random);
      Assessor assessor = Assessor.of(rules);
      try {
        assertAgrees(
            (seed == 2 ? assessor.acceptingUnverified() : assessor)
                .assess(town, RandomUnits.day(rules, seed)));
      } catch (AssertionError e) {
        throw new AssertionError("seed " + seed + ": " + values, e);
      }
    }
  }

  /** What POI calculates is what is stored, and that is what is exact, to the printed digits. */
  private static void assertAgrees(Assessment assessment) throws IOException {
    boolean counted = assessment.rules().measure() == Measure.STANDARDS;
    String low = counted ? "Met, at least" : "Lowest points";
    String high = counted ? "Met, at most" : "Highest points";
    try (XSSFWorkbook workbook = Workbooks.open(assessment, Locale.ENGLISH)) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      for (Cell each : Workbooks.formulas(workbook)) {
        String place = assessment + " " + each.getSheet().getSheetName() + "!" + each.getAddress();
        if (each.getCachedFormulaResultType() == CellType.NUMERIC) {
          assertThat(evaluator.evaluate(each).getNumberValue())
              .as(place)
              .isCloseTo(each.getNumericCellValue(), within(PRINTED));
        } else {
          assertThat(evaluator.evaluate(each).getStringValue())
              .as(place)
              .isEqualTo(each.getStringCellValue())
              .isNotEqualTo("DIFFERS: a cell was changed");
        }
      }
      Sheet criteria = workbook.getSheet("Criteria");
      for (CriterionScore each : assessment.criteria()) {
        String title = AssessmentWords.in(Locale.ENGLISH).title(each.criterion());
        assertThat(cell(row(criteria, title), low).getNumericCellValue())
            .isCloseTo(printed(each.points().low()), within(PRINTED));
        assertThat(cell(row(criteria, title), high).getNumericCellValue())
            .isCloseTo(printed(each.points().high()), within(PRINTED));
      }
      assertThat(cell(row(criteria, "Verdict of the whole"), "Assessment").getStringCellValue())
          .isIn(word(assessment.verdict()), "too near the line: see the exact assessment");
    }
  }

  private static String word(Verdict verdict) {
    return AssessmentWords.in(Locale.ENGLISH).of(verdict);
  }

  private static double printed(Points points) {
    return points.rounded().doubleValue();
  }

  /** A: 60 of 90 % earns 4/3; B: 60 of 90 % earns 2/3: together exactly 2. */
  @Test
  void where_thirds_meet_the_line_the_formula_leaves_it_to_the_exact_verdict(@TempDir Path folder)
      throws IOException {
    Assessment assessment = thirds(folder, "60", "60");
    assertThat(assessment.verdict()).isEqualTo(Verdict.MET);
    assertNear(assessment, "met");
    Assessment less = thirds(folder, "60", "59.9999999999");
    assertThat(less.verdict()).isEqualTo(Verdict.NOT_MET);
    assertNear(less, "not met");
  }

  private static void assertNear(Assessment assessment, String exact) throws IOException {
    try (XSSFWorkbook workbook = Workbooks.open(assessment, Locale.ENGLISH)) {
      assertThat(cell(row(workbook.getSheet("Standards"), "A"), "Rounding").getStringCellValue())
          .isEqualTo("rounded to 10 decimals");
      Row whole = row(workbook.getSheet("Criteria"), "Verdict of the whole");
      assertThat(text(cell(whole, "Assessment")))
          .isEqualTo("too near the line: see the exact assessment");
      assertThat(cell(whole, "Exact assessment").getStringCellValue()).isEqualTo(exact);
    }
  }

  @Test
  void thirds_away_from_the_line_leave_the_verdict_to_the_formula(@TempDir Path folder)
      throws IOException {
    try (XSSFWorkbook workbook = Workbooks.open(thirds(folder, "80", "80"), Locale.ENGLISH)) {
      Row whole = row(workbook.getSheet("Criteria"), "Verdict of the whole");
      assertThat(text(cell(whole, "Assessment"))).isEqualTo("met");
    }
  }

  private static Assessment thirds(Path folder, String water, String wastewater)
      throws IOException {
    Path file = Files.writeString(folder.resolve("rules.yaml"), THIRDS);
    Town town =
        Town.builder("t")
            .observe("water.clean.inner", DAY, water, Basis.OFFICIAL, "yearbook")
            .observe("wastewater.treated_share.inner", DAY, wastewater, Basis.OFFICIAL, "yearbook")
            .build();
    return Assessor.of(RuleReader.read(file).orElseThrow()).assess(town, DAY);
  }

  @Test
  void what_a_town_says_never_becomes_a_formula() throws IOException {
    String hostile = "=HYPERLINK(\"http://x\")";
    Town town =
        Town.builder("t")
            .name(hostile)
            .province("@SUM(1)")
            .observe("population.urban", DAY, "110000", Basis.REPORTED, "+1+1</f><v>7</v>")
            .build();
    Assessment assessment = Assessor.of(rules("urban-111-2025-III")).assess(town, DAY);
    try (XSSFWorkbook workbook = Workbooks.open(assessment, Locale.ENGLISH)) {
      Cell name = cell(row(workbook.getSheet("Result"), "Unit"), "Result");
      assertThat(name.getStringCellValue()).isEqualTo(hostile);
      assertThat(name.getCellType()).isEqualTo(CellType.STRING);
      for (Cell each : Workbooks.formulas(workbook)) {
        assertThat(each.getCellFormula()).doesNotContain("HYPERLINK", "@", "1+1");
      }
      List<String> sources = new ArrayList<>();
      workbook.getSheet("Sources").forEach(each -> sources.add(each.getCell(2).toString()));
      assertThat(sources).contains("+1+1</f><v>7</v>");
    }
  }

  @Test
  void assumed_values_and_unverified_figures_are_told_by_a_word() throws IOException {
    Assessment assessment =
        Assessor.of(rules("urban-26-2022-III"))
            .acceptingUnverified()
            .assess(town("trang-bang-illustrative"), DAY);
    try (XSSFWorkbook workbook = Workbooks.open(assessment, Locale.ENGLISH)) {
      StringBuilder all = new StringBuilder();
      for (Row each : workbook.getSheet("Result")) {
        all.append(each.getCell(1)).append('\n');
      }
      assertThat(all).contains("ASSUMED DATA:", "UNVERIFIED:");
      boolean assumed = false;
      boolean unverified = false;
      for (Row each : workbook.getSheet("Standards")) {
        assumed |= String.valueOf(cell(each, "Basis")).contains("ASSUMED");
        unverified |= String.valueOf(cell(each, "Thresholds")).contains("UNVERIFIED");
      }
      assertThat(assumed).isTrue();
      assertThat(unverified).isTrue();
    }
  }

  @Test
  void the_same_assessment_gives_the_same_bytes_and_names_the_time_it_is_given()
      throws IOException {
    ScoreSheet sheet = ScoreSheet.of(trangBang(), Workbooks.VIETNAMESE);
    assertThat(sheet.workbook())
        .isEqualTo(ScoreSheet.of(trangBang(), Workbooks.VIETNAMESE).workbook());
    Instant made = Instant.parse("2026-07-01T08:00:00Z");
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(sheet.made(made).workbook()))) {
      assertThat(
              Objects.requireNonNull(workbook.getProperties().getCoreProperties().getCreated())
                  .toInstant())
          .isEqualTo(made);
    }
  }
}
