package io.github.cityward.workbook;

import static io.github.cityward.workbook.Books.cell;
import static io.github.cityward.workbook.Books.codes;
import static io.github.cityward.workbook.Books.fill;
import static io.github.cityward.workbook.Books.format;
import static io.github.cityward.workbook.Books.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.cityward.Limit;
import io.github.cityward.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken workbooks: each is answered with a code, the cell and words. */
class BrokenWorkbooksTest {
  private static final String SHEET = "xl/worksheets/sheet2.xml";

  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> changes() {
    return Stream.of(
        one(
            book -> cell(book, "C2").setCellFormula("SUM(A1:A3)"),
            "town.xlsx [observations!C2]: The cell holds the formula =SUM(A1:A3). Write its value"),
        one(
            book -> {
              Cell value = cell(book, "C2");
              value.setCellFormula("B2&A2");
              value.setCellValue("2,4");
            },
            "town.xlsx [observations!C2]: The cell holds the formula =B2&A2. Write its value"),
        one(
            book -> cell(book, "B2").setCellFormula("TODAY()"),
            "town.xlsx [observations!B2]: The cell holds the formula =TODAY()."),
        one(
            book -> cell(book, "E2").setCellErrorValue(FormulaError.NA.getCode()),
            "town.xlsx [observations!E2]: The cell holds the error #N/A."),
        one(
            book -> cell(book, "E2").setCellValue(""),
            "town.xlsx [observations!E2] basis: Nothing is written here. Write one of official, "),
        one(
            book -> cell(book, "C2").setCellErrorValue(FormulaError.NA.getCode()),
            "town.xlsx [observations!C2]: The cell holds the error #N/A."),
        one(
            book -> cell(book, "C2").setCellValue(true),
            "town.xlsx [observations!C2] value: TRUE is not a number."),
        one(
            book -> cell(book, "C2").setCellValue("2,4"),
            "town.xlsx [observations!C2] value: 2,4 is not a number. Write 2.4."),
        one(
            book -> dated(book, "B2", 45473.5),
            "town.xlsx [observations!B2]: 2024-06-30 12:00 has a time of day. Write the day alone."),
        one(
            book -> dated(book, "C2", 45384),
            "town.xlsx [observations!C2] value: 2024-04-02 is a date, and a value belongs here."),
        one(
            book -> cell(book, "B2").setCellValue(2024.06),
            "town.xlsx [observations!B2] date: 2024.06 is not a date. Write 2024-06."),
        one(
            book -> cell(book, "B2").setCellValue(45473),
            "town.xlsx [observations!B2] date: 45473 is not a date. Write 2024-06-30, 2024-06 or 2024."),
        one(
            book ->
                book.getSheet("observations").addMergedRegion(CellRangeAddress.valueOf("F2:F4")),
            "town.xlsx [observations!F2]: The cells F2:F4 are merged."),
        one(
            book -> cell(book, "J2").setCellValue("aside"),
            "town.xlsx [observations!J2]: aside stands in a column without a name."),
        one(
            book -> cell(book, "J1").setCellValue("remark"),
            "town.xlsx [observations!J1]: remark is no column of this table."),
        one(
            book -> cell(book, "G1").setCellValue(""),
            "town.xlsx [observations!A1]: The column note is missing."),
        one(
            book -> cell(book, "A3").setCellValue("roads.densty"),
            "town.xlsx [observations!A3] quantity: roads.densty is no known quantity. Nearest: roads.density"),
        one(
            book ->
                fill(
                    book.getSheet("observations"),
                    2,
                    "roads.density",
                    "2024-06-30",
                    "3",
                    "",
                    "official",
                    "s"),
            "town.xlsx [observations!C3] value: roads.density has a second value for 2024-06-30: 2.4 on line 2 and 3 on line 3."),
        one(
            book -> book.getSheet("town").getRow(2).getCell(1).setCellValue(""),
            "town.xlsx [town!B3] name: The key name is missing or has no value."),
        one(
            book -> fill(book.getSheet("town"), 4, "region", "southeast"),
            "town.xlsx [town!A5]: The key region stood already on line 4."),
        one(
            book -> fill(book.getSheet("town"), 4, "heritage", "có"),
            "town.xlsx [town!B5] attributes.heritage: có is not known here. The words are no, yes."),
        one(
            book -> fill(book.getSheet("town"), 4, "mayor", "X"),
            "town.xlsx [town!A5] mayor: mayor is no key here."),
        one(
            book -> fill(book.getSheet("town"), 0, "key", "values"),
            "town.xlsx [town!B1]: values is no column of this table. The columns are key,value.",
            "town.xlsx [town!A1]: The column value is missing.",
            "The key id is missing",
            "The key name is missing",
            "The key region is missing"),
        one(
            book -> book.setSheetName(1, "observation"),
            "town.xlsx [observation]: observation is no sheet of a town. The sheets are town, observations, uncertainty,",
            "town.xlsx: The sheet observations is missing."),
        one(
            book -> fill(book.createSheet("TOWN2"), 0, "x"),
            "town.xlsx [TOWN2]: TOWN2 is no sheet of a town."),
        one(
            book -> book.createSheet("targets"),
            "town.xlsx [targets]: The sheet has no columns. The columns are id,name,target,"),
        one(
            book -> cell(book, "G2").setCellValue("a_x0007_b"),
            "town.xlsx [observations!G2]: The control character U+0007 stands here."));
  }

  private static Arguments one(Books.Change change, String... lines) {
    return arguments(change, List.of(lines));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void each_fault_is_named_with_its_cell_and_nothing_else_is(
      Books.Change change, List<String> lines) throws IOException {
    List<String> problems = problems(Books.save(folder, change));
    assertThat(problems).hasSize(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      assertThat(problems.get(i)).contains(lines.get(i));
    }
  }

  private static void dated(XSSFWorkbook book, String name, double stored) {
    Cell cell = cell(book, name);
    cell.setCellValue(stored);
    cell.setCellStyle(format(book, "dd/mm/yyyy"));
  }

  @Test
  void all_faults_of_all_sheets_come_at_once() throws IOException {
    Path file =
        Books.save(
            folder,
            book -> {
              cell(book, "C2").setCellFormula("1+1");
              cell(book, "E2").setCellValue("guess");
              cell(book, "A3").setCellValue("sport.work");
              cell(book, "B3").setCellValue("2024");
              book.getSheet("town").getRow(1).getCell(1).setCellValue("No Id");
              fill(book.createSheet("notes"), 0, "x");
            });
    assertThat(codes(file))
        .containsExactly(
            "FORMULA_CELL", "UNKNOWN_SHEET", "WRONG_ID", "UNKNOWN_WORD", "UNKNOWN_QUANTITY");
  }

  @Test
  void a_formula_without_a_text_of_its_own_is_one_too() throws IOException {
    Path file = Books.save(folder, book -> cell(book, "C2").setCellValue(2.5));
    Books.replace(file, SHEET, "<v>2.5</v>", "<f t=\"shared\" si=\"0\"/><v>2.5</v>");
    assertThat(problems(file))
        .singleElement()
        .asString()
        .contains("!C2]: The cell holds the formula =");
  }

  @Test
  void a_date_in_text_of_the_strict_kind_is_a_date_and_its_time_is_seen() throws IOException {
    Path file = Books.save(folder, book -> cell(book, "B2").setCellValue(7));
    Books.replace(file, SHEET, "t=\"n\" s=\"0\"><v>7.0</v>", "t=\"d\"><v>2024-06-30T00:00:00</v>");
    assertThat(problems(file)).isEmpty();
    Books.replace(file, SHEET, "T00:00:00", "T08:30:00");
    assertThat(problems(file))
        .singleElement()
        .asString()
        .contains("2024-06-30 08:30:00 has a time");
  }

  @Test
  void a_workbook_with_macros_is_refused() throws IOException {
    Path file = Books.save(folder, book -> {});
    Books.with(file, Map.of("xl/vbaProject.bin", "x"));
    assertThat(problems(file))
        .singleElement()
        .asString()
        .contains("town.xlsx: The workbook holds macros (xl/vbaproject.bin)");
    Path typed = Books.save(folder, book -> {});
    Books.replace(
        typed,
        "[Content_Types].xml",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
    assertThat(codes(typed)).containsExactly("WORKBOOK_MACROS");
  }

  @Test
  void a_workbook_that_draws_on_others_is_refused() throws IOException {
    Path file = Books.save(folder, book -> {});
    Books.with(file, Map.of("xl/externalLinks/externalLink1.xml", "<x/>"));
    assertThat(problems(file))
        .singleElement()
        .asString()
        .contains("draws on other files (xl/externallinks/externallink1.xml)");
  }

  @Test
  void entities_are_refused_wherever_they_stand() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    for (String part :
        List.of(SHEET, "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml", "_rels/.rels")) {
      Path file = Books.save(folder, book -> {});
      String text = new String(Books.parts(file).get(part), StandardCharsets.UTF_8);
      String body = text.substring(text.indexOf("?>") + 2);
      Books.with(
          file,
          Map.of(
              part,
              "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \""
                  + secret.toUri()
                  + "\">]>"
                  + body.replace("yearbook", "&e;")));
      assertThat(codes(file)).as(part).containsExactly("WORKBOOK_UNREADABLE");
      assertThat(problems(file).get(0)).doesNotContain("secret\"");
    }
  }

  @Test
  void a_bomb_is_stopped_by_what_it_unpacks_to_not_by_what_it_declares() throws IOException {
    Path file = Books.save(folder, book -> {});
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : Books.parts(file).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
      zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i <= 32; i++) {
        zip.write(zeros);
      }
    }
    byte[] honest = bytes.toByteArray();
    assertThat(honest.length).isLessThan(100_000);
    Files.write(file, honest);
    assertThat(problems(file))
        .singleElement()
        .asString()
        .contains("unpacks to more than 200 times its size");
    Limits dense = Limits.defaults().with(Limit.WORKBOOK_RATIO, Limit.WORKBOOK_RATIO.most());
    assertThat(WorkbookReader.read(file, dense).problems())
        .singleElement()
        .asString()
        .contains("unpacks to more than 33554432 bytes");
    Files.write(file, lying(honest, 33));
    assertThat(codes(file)).singleElement().isIn("WORKBOOK_TOO_DENSE", "WORKBOOK_UNREADABLE");
  }

  /** The directory of the package declares 7 bytes where there are so many MiB. */
  private static byte[] lying(byte[] zip, int mebibytes) {
    byte[] size = little(mebibytes << 20);
    byte[] lie = zip.clone();
    for (int i = 0; i + 4 <= lie.length; i++) {
      if (Arrays.equals(Arrays.copyOfRange(lie, i, i + 4), size)) {
        System.arraycopy(little(7), 0, lie, i, 4);
      }
    }
    return lie;
  }

  private static byte[] little(int number) {
    return new byte[] {
      (byte) number, (byte) (number >> 8), (byte) (number >> 16), (byte) (number >> 24)
    };
  }

  @Test
  void hostile_numbers_in_the_markup_are_no_way_out() throws IOException {
    for (String[] lie :
        new String[][] {
          {"r=\"C2\"", "r=\"ZZZ2\""},
          {"r=\"C2\"", "r=\"C9999999\""},
          {"r=\"C2\"", "r=\"2C\""},
          {"<v>2.5</v>", "<v>9e99999</v>"},
          {" t=\"n\" s=\"0\"><v>2.5</v>", " t=\"s\"><v>2000000000</v>"},
          {" t=\"n\" s=\"0\"><v>2.5</v>", " t=\"s\"><v>-1</v>"},
          {" t=\"n\" s=\"0\"><v>2.5</v>", " t=\"z\"><v>1</v>"},
          {"<v>2.5</v>", "<v>2.5"}
        }) {
      Path file = Books.save(folder, book -> cell(book, "C2").setCellValue(2.5));
      Books.replace(file, SHEET, lie[0], lie[1]);
      assertThat(codes(file))
          .as(lie[1])
          .singleElement()
          .isIn("WORKBOOK_UNREADABLE", "NOT_A_NUMBER");
    }
  }

  @Test
  void what_is_no_workbook_is_told_so() throws IOException {
    Path file = folder.resolve("town.xlsx");
    Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
    assertThat(problems(file))
        .singleElement()
        .asString()
        .contains("old kind (.xls) or one with a password");
    Files.writeString(file, "quantity,date\n");
    assertThat(problems(file)).singleElement().asString().contains("This is no workbook");
    Files.write(file, new byte[0]);
    assertThat(codes(file)).containsExactly("NOT_A_WORKBOOK");
    Files.writeString(file, "PK\u0003\u0004 and nothing more");
    assertThat(codes(file)).containsExactly("WORKBOOK_UNREADABLE");
    Files.delete(file);
    assertThat(problems(file))
        .singleElement()
        .asString()
        .contains("town.xlsx: There is no such file.");
    Files.createDirectory(file);
    assertThat(codes(file)).containsExactly("NOT_A_WORKBOOK");
  }

  @Test
  void a_document_of_another_program_is_told_so() throws IOException {
    Path file = folder.resolve("town.xlsx");
    for (String part : List.of("mimetype", "word/document.xml")) {
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(
            "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
      }
      assertThat(codes(file)).containsExactly("NOT_A_WORKBOOK");
    }
  }

  @Test
  void a_sheet_that_is_wrong_from_end_to_end_is_told_of_once() throws IOException {
    Path file =
        Books.save(
            folder,
            book -> {
              for (int row = 1; row <= 1_500; row++) {
                book.getSheet("observations")
                    .createRow(row)
                    .createCell(2)
                    .setCellFormula("1+" + row);
              }
            });
    assertThat(codes(file)).hasSizeLessThan(2_100).contains("MORE_PROBLEMS");
  }
}
