package io.github.cityward.workbook;

import io.github.cityward.Problem;
import io.github.cityward.Result;
import io.github.cityward.town.Town;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as another program makes them. */
final class Books {
  static final String[] HEADER = {"quantity", "date", "value", "unit", "basis", "source", "note"};

  private Books() {}

  /** Something that changes a workbook before it is saved. */
  interface Change {
    void to(XSSFWorkbook book) throws IOException;
  }

  /** {@return a workbook of a town with one observation, changed by {@code change}} */
  static Path save(Path folder, Change change) throws IOException {
    Path file = folder.resolve("town.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet town = book.createSheet("town");
      fill(town, 0, "key", "value");
      fill(town, 1, "id", "t");
      fill(town, 2, "name", "Thị xã");
      fill(town, 3, "region", "southeast");
      Sheet observations = book.createSheet("observations");
      fill(observations, 0, HEADER);
      fill(observations, 1, "roads.density", "2024-06-30", "2.4", "", "official", "yearbook", "");
      change.to(book);
      book.write(out);
    }
    return file;
  }

  static void fill(Sheet sheet, int row, String... texts) {
    Row cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        cells.createCell(i).setCellValue(texts[i]);
      }
    }
  }

  /** {@return a cell of the observations, by its name, such as {@code C2}; it is made anew} */
  static Cell cell(XSSFWorkbook book, String name) {
    Row row = book.getSheet("observations").getRow(name.charAt(1) - '1');
    return (row == null ? book.getSheet("observations").createRow(name.charAt(1) - '1') : row)
        .createCell(name.charAt(0) - 'A');
  }

  static CellStyle format(XSSFWorkbook book, String code) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(code));
    return style;
  }

  /** {@return every problem of {@code file} in English} */
  static List<String> problems(Path file) {
    Result<Town> town = WorkbookReader.read(file);
    return town.problems().stream().map(problem -> problem.line(Locale.ENGLISH)).toList();
  }

  /** {@return the codes of every problem of {@code file}} */
  static List<String> codes(Path file) {
    return WorkbookReader.read(file).problems().stream()
        .map(Problem::code)
        .map(Enum::name)
        .toList();
  }

  /** {@return {@code file} with these parts in the place of those of the same name} */
  static Path with(Path file, Map<String, String> parts) throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>(parts(file));
    parts.forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }

  /** {@return {@code file} where {@code from} stands as {@code to} in the part {@code name}} */
  static Path replace(Path file, String name, String from, String to) throws IOException {
    String text =
        new String(Objects.requireNonNull(parts(file).get(name), name), StandardCharsets.UTF_8);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(from + " is not in " + text);
    }
    return with(file, Map.of(name, text.replace(from, to)));
  }

  /** {@return the parts of the package {@code file} by name} */
  static Map<String, byte[]> parts(Path file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry each : Collections.list(zip.entries())) {
        parts.put(each.getName(), zip.getInputStream(each).readAllBytes());
      }
    }
    return parts;
  }
}
