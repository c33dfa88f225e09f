package io.github.cityward.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.export.ResultTable;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ResultWorkbookTest {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final RuleSet RULES =
      RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow();

  /** 110,000 people are half way: 5.5 + 1.5 / 2 = 6.25 points. */
  private static final Assessment HALF_WAY =
      Assessor.of(RULES)
          .assess(
              Town.builder("half-way")
                  .name("=1+1")
                  .observe("population.urban", DAY, "110000", Basis.OFFICIAL, "yearbook")
                  .build(),
              DAY);

  private static byte[] written(Locale locale) throws IOException {
    return written(ResultTable.of(HALF_WAY, locale), locale);
  }

  private static byte[] written(ResultTable table, Locale locale) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultWorkbook.write(table, locale, out);
    return out.toByteArray();
  }

  @Test
  void numbers_are_numbers_and_words_are_the_readers() throws IOException {
    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(VIETNAMESE)))) {
      Sheet sheet = workbook.getSheet("Kết quả");
      assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Mã");
      assertThat(sheet.getLastRowNum()).isEqualTo(23);
      Row people = sheet.getRow(3);
      assertThat(people.getCell(1).getStringCellValue()).isEqualTo("2A.II.03");
      assertThat(people.getCell(3).getNumericCellValue()).isEqualTo(110000);
      assertThat(people.getCell(8).getNumericCellValue()).isEqualTo(6.25);
      assertThat(people.getCell(12).getStringCellValue()).isEqualTo("đạt");
      assertThat(people.getCell(6).getStringCellValue()).isEqualTo("chính thức");
    }
  }

  /** As of two criteria of one name, where the law numbers none. */
  @Test
  void two_columns_that_are_headed_alike_keep_their_own_numbers() throws IOException {
    ResultTable table =
        new ResultTable(
            "Towns",
            ResultTable.of(HALF_WAY, VIETNAMESE).provenance(),
            List.of(
                new ResultTable.Column("a_low", "“Nước”, thấp nhất", ResultTable.Kind.NUMBER),
                new ResultTable.Column("b_low", "“Nước”, thấp nhất", ResultTable.Kind.NUMBER)),
            List.of(List.of("1", "2")));
    try (Workbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(written(table, VIETNAMESE)))) {
      Row row = workbook.getSheetAt(0).getRow(1);
      assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1);
      assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(2);
    }
  }

  @Test
  void a_sheet_says_where_the_result_comes_from_and_no_cell_is_a_formula() throws IOException {
    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(Locale.ENGLISH)))) {
      Sheet sheet = workbook.getSheet("Where it comes from");
      assertThat(sheet.getRow(1).getCell(1).getStringCellValue())
          .isEqualTo("=1+1: Class III urban area");
      assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("urban-111-2025-III");
      assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo(RULES.sha256());
      for (Sheet each : workbook) {
        for (Row row : each) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
          }
        }
      }
    }
  }

  @Test
  void the_same_result_gives_the_same_bytes() throws IOException {
    assertThat(written(VIETNAMESE)).isEqualTo(written(VIETNAMESE));
  }
}
