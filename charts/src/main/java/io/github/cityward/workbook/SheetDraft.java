package io.github.cityward.workbook;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet of a table, before it is written. No text becomes a formula: what begins like one is
 * stored as text, and shown as text by the format of its cell. Only {@link #calculate} makes
 * formulas. Mutable, for one writer.
 */
public final class SheetDraft {
  /** The longest text that a cell can hold. */
  static final int LONGEST = 32_767;

  static final String FILLED = "D5ECD4";
  static final String UNPUBLISHED = "D6E4F2";
  static final String MISSING = "FFF3CC";
  private static final String HEADER = "1F4E5F";
  private static final String READING = "F3F3F3";
  private static final String EMPHASIS = "E4EDF0";
  private static final int SPARE_ROWS = 20;

  private final String name;
  private final List<SheetColumn> columns;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<DropDown> dropDowns = new ArrayList<>();
  private final Map<String, String> remarks = new HashMap<>();
  private Optional<Colours> colours = Optional.empty();
  private final Set<Integer> optional = new HashSet<>();
  private final Map<Cell, Calculation> calculations = new HashMap<>();
  private final Set<Integer> emphasised = new HashSet<>();
  private boolean hasSpareRows;
  private boolean isAlignedLeft;

  /** A cell, by its row, the header being 0, and its column. */
  private record Cell(int row, String column) {}

  /** A formula, and what it gives. */
  private record Calculation(String formula, String result) {}

  /** The words of which one is chosen in a cell; of every row where {@code row} is 0. */
  private record DropDown(int row, String column, List<String> words) {}

  /** The columns that are coloured, by whether two of them are filled. */
  private record Colours(List<String> columns, String first, String second) {}

  /** A sheet without rows. */
  public SheetDraft(String name, List<SheetColumn> columns) {
    this.name = name;
    this.columns = List.copyOf(columns);
  }

  /** Adds a row with these texts by column; a column that is not named stays empty. */
  public void add(Map<String, String> row) {
    add(columns.stream().map(each -> row.getOrDefault(each.name(), "")).toList());
  }

  /** Adds a row with a text for each column, of which two may be named alike. */
  public void add(List<String> row) {
    rows.add(List.copyOf(row));
  }

  /**
   * Puts a formula into a column of the row that was added last.
   *
   * @param formula without the equals sign, in the English spelling of files. It is part of the
   *     program: nothing that a town's files say may stand in it
   * @param result what it gives, for programs that show files without calculating
   */
  public void calculate(String column, String formula, String result) {
    calculations.put(new Cell(rows.size(), column), new Calculation(formula, result));
  }

  /** Makes the row that was added last stand out. */
  public void emphasise() {
    emphasised.add(rows.size());
  }

  /** Lets numbers begin where texts do, where they stand below one another. */
  public void alignLeft() {
    isAlignedLeft = true;
  }

  /** {@return the address of a column in the row that was added last: {@code B7}} */
  public String address(String column) {
    return letter(column) + (rows.size() + 1);
  }

  /** Lets one of {@code words} be chosen in a column of the row that was added last. */
  void choose(String column, List<String> words) {
    dropDowns.add(new DropDown(rows.size(), column, words));
  }

  /** Lets one of {@code words} be chosen in a column of every row, spare ones too. */
  public void chooseInAll(String column, List<String> words) {
    dropDowns.add(new DropDown(0, column, words));
  }

  /** {@return whether it has this column} */
  boolean has(String column) {
    return columns.stream().anyMatch(each -> each.name().equals(column));
  }

  /** Says that the row that was added last may stay empty, so that nothing is missing there. */
  void makeOptional() {
    optional.add(rows.size());
  }

  /** Leaves room for rows below the last one. */
  void leaveRoom() {
    hasSpareRows = true;
  }

  /** Says what a column is for, at its name. */
  void remark(String column, String text) {
    remarks.put(column, text);
  }

  /**
   * Colours {@code columns} of each row: missing where {@code first} is empty, known to be
   * unpublished where only {@code second} is, else filled.
   */
  void colour(List<String> columns, String first, String second) {
    colours = Optional.of(new Colours(List.copyOf(columns), first, second));
  }

  /**
   * Writes the sheet.
   *
   * @param refusal what a person is told who writes another word than can be chosen
   * @throws ProblemsException if a text is longer than a cell can hold
   */
  void writeTo(Workbook workbook, String refusal) {
    Worksheet sheet = workbook.newWorksheet(name);
    int last = rows.size() + (hasSpareRows ? SPARE_ROWS : 0);
    for (int c = 0; c < columns.size(); c++) {
      writeColumn(sheet, c, last);
    }
    printOnWidthOfA4(sheet, "landscape");
    sheet.repeatRows(0);
    sheet.freezePane(columns.get(0).holds() == SheetColumn.Holds.READING ? 2 : 1, 1);
    colours.ifPresent(each -> colour(sheet, each, last));
    if (isAlignedLeft && last > 0) {
      sheet.range(1, 0, last, columns.size() - 1).style().horizontalAlignment("left").set();
    }
    for (int row : emphasised) {
      sheet.range(row, 0, row, columns.size() - 1).style().bold().fillColor(EMPHASIS).set();
    }
    dropDowns.forEach(each -> write(sheet, each, last, refusal));
  }

  /** Prints {@code sheet} on pages of A4, all its columns beside one another. */
  static void printOnWidthOfA4(Worksheet sheet, String orientation) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation(orientation);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  private void writeColumn(Worksheet sheet, int c, int last) {
    SheetColumn column = columns.get(c);
    sheet.width(c, column.width());
    sheet.value(0, c, column.name());
    sheet
        .style(0, c)
        .bold()
        .fontColor("FFFFFF")
        .fillColor(HEADER)
        .wrapText(true)
        .verticalAlignment("top")
        .set();
    Optional.ofNullable(remarks.get(column.name())).ifPresent(text -> sheet.comment(0, c, text));
    if (last > 0) {
      Range cells = sheet.range(1, c, last, c);
      if (column.holds() == SheetColumn.Holds.READING) {
        cells.style().wrapText(true).verticalAlignment("top").fillColor(READING).set();
      } else {
        cells
            .style()
            .wrapText(true)
            .verticalAlignment("top")
            .format(column.holds() == SheetColumn.Holds.TEXT ? "@" : "General")
            .borderStyle(BorderStyle.HAIR)
            .set();
      }
    }
    for (int r = 1; r <= rows.size(); r++) {
      Calculation calculation = calculations.get(new Cell(r, column.name()));
      if (calculation != null) {
        write(sheet, r, c, calculation);
      } else {
        write(sheet, r, c, rows.get(r - 1).get(c));
      }
    }
  }

  /**
   * The library writes a formula as it is given, and no result: {@link WorkbookOutput} takes off
   * the mark behind this one.
   */
  private static void write(Worksheet sheet, int r, int c, Calculation calculation) {
    sheet.formula(
        r, c, xml(calculation.formula()) + "</f><v>" + xml(calculation.result()) + "</v><f>");
    sheet.style(r, c).format("General").set();
  }

  private static String xml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private void write(Worksheet sheet, int r, int c, String text) {
    Optional<BigDecimal> number =
        columns.get(c).holds() == SheetColumn.Holds.NUMBER
            ? NumberCell.exactly(text)
            : Optional.empty();
    if (number.isPresent()) {
      sheet.value(r, c, number.get());
    } else if (!text.isEmpty()) {
      String stored = EscapedText.escape(text);
      if (stored.length() > LONGEST) {
        throw new ProblemsException(
            List.of(
                Problem.of(
                    ProblemCode.TEXT_TOO_LONG,
                    new Place(null, name, r + 1, c + 1, columns.get(c).name()),
                    String.valueOf(stored.length()),
                    String.valueOf(LONGEST))));
      }
      sheet.value(r, c, stored);
    }
  }

  private void colour(Worksheet sheet, Colours colours, int last) {
    if (last == 0) {
      return;
    }
    String first = "LEN($" + letter(colours.first()) + "2)";
    String second = "LEN($" + letter(colours.second()) + "2)";
    for (String column : colours.columns()) {
      int c = index(column);
      Range cells = sheet.range(1, c, last, c);
      for (int r = 1; r <= rows.size(); r++) {
        if (!optional.contains(r)) {
          sheet.style(r, c).fillColor(MISSING).set();
        }
      }
      cells.style().fillColor(FILLED).set(rule("AND(" + first + "&gt;0," + second + "&gt;0)"));
      cells.style().fillColor(UNPUBLISHED).set(rule("AND(" + first + "&gt;0," + second + "=0)"));
    }
  }

  private static ConditionalFormattingExpressionRule rule(String expression) {
    return new ConditionalFormattingExpressionRule(expression, false);
  }

  private void write(Worksheet sheet, DropDown each, int last, String refusal) {
    int top = Math.max(1, each.row());
    int bottom = each.row() == 0 ? last : top;
    if (bottom >= top) {
      int c = index(each.column());
      sheet
          .range(top, c, bottom, c)
          .validateWithListByFormula('"' + String.join(",", each.words()) + '"')
          .errorStyle(DataValidationErrorStyle.WARNING)
          .errorTitle("Cityward")
          .error(refusal)
          .showErrorMessage(true);
    }
  }

  private String letter(String column) {
    return String.valueOf((char) ('A' + index(column)));
  }

  private int index(String column) {
    return columns.stream().map(SheetColumn::name).toList().indexOf(column);
  }
}
