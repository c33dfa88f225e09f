package io.github.cityward.workbook;

import io.github.cityward.Limit;
import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.town.TownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the rows of one sheet, hidden ones too. Reports formulas, errors and merged cells: a merged
 * cell looks as if its value stood in each of its rows, and stands in the first alone.
 */
final class SheetReader {
  private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_ROWS = 1_048_576;
  private static final int LONGEST_SHOWN = 80;

  private final WorkbookParts parts;
  private final WorkbookParts.SheetPart sheet;
  private final XmlPart xml;
  private final CellText texts;
  private final String file;
  private final Faults faults;
  private long characters;
  private int line;
  private int column;

  SheetReader(WorkbookParts parts, WorkbookParts.SheetPart sheet, String file, Faults faults)
      throws BrokenWorkbook {
    this.parts = parts;
    this.sheet = sheet;
    this.xml = parts.xml(sheet);
    this.texts = new CellText(parts.since1904(), faults);
    this.file = file;
    this.faults = faults;
  }

  /** {@return the rows in which something stands} */
  List<SheetRow> rows() throws BrokenWorkbook {
    List<SheetRow> rows = new ArrayList<>();
    while (xml.next()) {
      if (xml.is("row")) {
        line = xml.number("r", line + 1);
        SheetRow row = row();
        if (!row.cells().isEmpty()) {
          rows.add(row);
        }
        // The header is a row of the sheet.
        check(Limit.ROWS, rows.size() - 1L, ProblemCode.TOO_MANY_ROWS);
      } else if (xml.is("mergeCell")) {
        reportMerged(xml.attribute("ref"));
      }
    }
    return rows;
  }

  private SheetRow row() throws BrokenWorkbook {
    TreeMap<Integer, SheetRow.SheetCell> cells = new TreeMap<>();
    column = 0;
    while (xml.nextWithin("row")) {
      if (xml.is("c")) {
        column++;
        String address = xml.attribute("r");
        if (!address.isEmpty()) {
          goTo(address);
        }
        if (column > MOST_COLUMNS || line > MOST_ROWS) {
          throw xml.unreadable(address);
        }
        SheetRow.SheetCell cell = cell();
        if (!cell.piece().text().isEmpty()) {
          cells.put(column, cell);
        }
        // Many cells may share one long text.
        characters += cell.piece().text().length();
        check(Limit.WORKBOOK_BYTES, characters, ProblemCode.WORKBOOK_TOO_LARGE);
      }
    }
    return new SheetRow(line, cells);
  }

  private void check(Limit limit, long count, ProblemCode code) throws BrokenWorkbook {
    if (parts.limits().exceeds(limit, count)) {
      throw new BrokenWorkbook(code, file, String.valueOf(parts.limits().of(limit)));
    }
  }

  private void goTo(String address) throws BrokenWorkbook {
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      throw xml.unreadable(address);
    }
    column = 0;
    for (char letter : parts.group(1).toCharArray()) {
      column = 26 * column + letter - 'A' + 1;
    }
    line = Integer.parseInt(parts.group(2));
  }

  private SheetRow.SheetCell cell() throws BrokenWorkbook {
    String type = xml.attribute("t");
    CellFormat format = parts.format(xml.number("s", 0));
    String stored = "";
    Optional<String> formula = Optional.empty();
    while (xml.nextWithin("c")) {
      if (xml.is("v")) {
        stored = xml.text();
      } else if (xml.is("is")) {
        stored = xml.runs("is");
      } else if (xml.is("f")) {
        formula = Optional.of(xml.text());
      }
    }
    Place place = Place.cell(file, sheet.name(), line, column);
    if (formula.isPresent()) {
      String shown = "=" + formula.get();
      faults.report(
          ProblemCode.FORMULA_CELL,
          place,
          shown.length() > LONGEST_SHOWN ? shown.substring(0, LONGEST_SHOWN) + "…" : shown);
    }
    if (stored.isEmpty()) {
      return new SheetRow.SheetCell(new TownText.Piece("", place), false);
    }
    String text =
        switch (type) {
          case "s" -> texts.text(parts.text(stored, xml), place);
          case "inlineStr", "str" -> texts.text(stored, place);
          case "b" -> stored.equals("1") || stored.equals("true") ? "TRUE" : "FALSE";
          case "d" -> texts.isoDate(stored, place);
          case "", "n" -> texts.number(stored, format, place);
          case "e" -> {
            if (formula.isEmpty()) {
              faults.report(ProblemCode.ERROR_CELL, place, stored);
            }
            yield "";
          }
          default -> throw xml.unreadable(type);
        };
    boolean isNumber = type.isEmpty() || type.equals("n");
    return new SheetRow.SheetCell(
        new TownText.Piece(text, place),
        type.equals("d") || (isNumber && format == CellFormat.DATE));
  }

  private void reportMerged(String area) throws BrokenWorkbook {
    goTo(area.split(":", 2)[0]);
    faults.report(ProblemCode.MERGED_CELLS, Place.cell(file, sheet.name(), line, column), area);
  }
}
