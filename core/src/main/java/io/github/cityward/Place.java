package io.github.cityward;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a file.
 *
 * @param file the file's name relative to the folder that was read; null for the command line or a
 *     value that came from a program
 * @param sheet the sheet of a workbook; null for any other file
 * @param line the line, from 1; 0 where the whole file is meant
 * @param column the cell in a table or the character in YAML, from 1; 0 where the whole line is
 *     meant
 * @param field the column or the path of the key; empty where there is none
 */
public record Place(
    @Nullable String file, @Nullable String sheet, int line, int column, String field)
    implements Serializable {
  private static final int LETTERS = 26;

  public Place {
    Objects.requireNonNull(field, "field");
  }

  /** {@return no place: the command line, or a value that came from a program} */
  public static Place nowhere() {
    return new Place(null, null, 0, 0, "");
  }

  /** {@return a part of what a program or a command line gave, by its name} */
  public static Place field(String field) {
    return new Place(null, null, 0, 0, field);
  }

  /** {@return the whole of a file} */
  public static Place file(String file) {
    return new Place(file, null, 0, 0, "");
  }

  /** {@return a character or a cell of a file} */
  public static Place at(String file, int line, int column) {
    return new Place(file, null, line, column, "");
  }

  /** {@return the whole of a sheet of a workbook} */
  public static Place sheet(String file, String sheet) {
    return cell(file, sheet, 0, 0);
  }

  /** {@return a cell of a sheet of a workbook, or its whole row if {@code column} is 0} */
  public static Place cell(String file, String sheet, int row, int column) {
    return new Place(file, sheet, row, column, "");
  }

  /** {@return this place, named {@code field}} */
  public Place named(String field) {
    return new Place(file, sheet, line, column, field);
  }

  /** {@return this place, so many lines further down; the whole of a file stays that} */
  public Place shifted(int lines) {
    return line == 0 ? this : new Place(file, sheet, line + lines, column, field);
  }

  /** {@return this place, its file being named from above {@code folder}} */
  public Place within(String folder) {
    return file == null ? this : new Place(folder + "/" + file, sheet, line, column, field);
  }

  /**
   * {@return the place as it is printed before a message: {@code town.yaml:3:9 region}, {@code
   * town.xlsx [observations!C14] value}}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (file != null) {
      text.append(file);
      if (sheet != null) {
        text.append(" [").append(sheet).append(cell()).append(']');
      } else if (line > 0) {
        text.append(':').append(line);
        if (column > 0) {
          text.append(':').append(column);
        }
      }
    }
    if (!field.isEmpty()) {
      text.append(text.length() > 0 ? " " : "").append(field);
    }
    return text.toString();
  }

  private String cell() {
    return line == 0 ? "" : "!" + columnName(column) + line;
  }

  /** {@return the letters of a column of a sheet: A for 1, AA for 27; none for 0} */
  private static String columnName(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }
}
