package io.github.cityward.scoresheet;

import io.github.cityward.assess.Assessment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Score sheets as another program opens and calculates them. */
final class Workbooks {
  static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private Workbooks() {}

  static XSSFWorkbook open(Assessment assessment, Locale locale) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(ScoreSheet.of(assessment, locale).workbook()));
  }

  /** {@return the row whose first cell holds {@code text}} */
  static Row row(Sheet sheet, String text) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .filter(each -> each.getCell(0).getStringCellValue().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + text + " in " + sheet.getSheetName()));
  }

  /** {@return the cell of a row below a heading} */
  static Cell cell(Row row, String heading) {
    for (Cell each : row.getSheet().getRow(0)) {
      if (each.getStringCellValue().equals(heading)) {
        return row.getCell(each.getColumnIndex());
      }
    }
    throw new AssertionError("no column " + heading + " in " + row.getSheet().getSheetName());
  }

  static double number(Cell cell) {
    return value(cell).getNumberValue();
  }

  static String text(Cell cell) {
    return value(cell).getStringValue();
  }

  private static CellValue value(Cell cell) {
    FormulaEvaluator evaluator =
        cell.getSheet().getWorkbook().getCreationHelper().createFormulaEvaluator();
    return evaluator.evaluate(cell);
  }

  /** {@return every cell of the workbook that is a formula} */
  static List<Cell> formulas(XSSFWorkbook workbook) {
    List<Cell> formulas = new ArrayList<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas.add(cell);
          }
        }
      }
    }
    return formulas;
  }
}
