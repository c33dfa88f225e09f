package io.github.cityward.workbook;

import static io.github.cityward.workbook.Books.cell;
import static io.github.cityward.workbook.Books.fill;
import static io.github.cityward.workbook.Books.format;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.rules.Attribute;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways of Excel, as another library writes them. */
class WorkbookReaderTest {
  private static final String[] EN_HEADER =
      Stream.concat(Stream.of(Books.HEADER), Stream.of("note_en")).toArray(String[]::new);

  @TempDir private Path folder = Path.of("");

  private Town read(Books.Change change) throws IOException {
    return WorkbookReader.read(Books.save(folder, change)).orElseThrow();
  }

  private Observation first(Books.Change change) throws IOException {
    return read(change).observations().get(0);
  }

  @Test
  void the_rows_of_further_sheets_are_checked_where_the_whole_is_read() throws IOException {
    Path file =
        Books.save(
            folder,
            book -> {
              Sheet sheet = book.createSheet("roadmap");
              fill(sheet, 0, TownTable.ROADMAP.columns().toArray(String[]::new));
              fill(sheet, 1, "R1", "Step", "", "30", "x", "90", "procedure", "", "", "");
              sheet.getRow(1).createCell(8).setCellFormula("TODAY()");
            });
    assertThat(WorkbookReader.readWhole(file).problems())
        .extracting(each -> each.place().toString() + " " + each.code())
        .containsExactly(
            "town.xlsx [roadmap!I2] FORMULA_CELL",
            "town.xlsx [roadmap!E2] likely_days NOT_A_NUMBER");
  }

  @Test
  void a_workbook_becomes_a_town() throws IOException {
    Town town =
        read(
            book -> {
              Sheet sheet = book.getSheet("town");
              fill(sheet, 4, "border", "yes");
              fill(sheet, 5, "attributes.island", "no");
              fill(sheet, 6, "signatories", "A");
              fill(sheet, 7, "signatories", "B; C");
              fill(sheet, 8, "province");
            });
    assertThat(town.name()).isEqualTo("Thị xã");
    assertThat(town.profile().attributes()).containsExactly(Attribute.BORDER);
    assertThat(town.profile().signatories()).containsExactly("A", "B; C");
    assertThat(town.profile().province()).isNull();
    Observation roads = town.observations().get(0);
    assertThat(roads.value()).hasToString("2.4");
    assertThat(roads.date()).isEqualTo(LocalDate.of(2024, 6, 30));
    assertThat(roads.source()).isEqualTo("yearbook");
  }

  @Test
  void a_number_is_what_was_typed_not_what_is_stored() throws IOException {
    Path file = Books.save(folder, book -> cell(book, "C2").setCellValue(2.4));
    Books.replace(file, "xl/worksheets/sheet2.xml", "<v>2.4</v>", "<v>2.3999999999999999</v>");
    assertThat(WorkbookReader.read(file).orElseThrow().observations().get(0).value())
        .hasToString("2.4");
    assertThat(first(book -> cell(book, "C2").setCellValue(0.1 + 0.2)).value()).hasToString("0.3");
    assertThat(first(book -> cell(book, "C2").setCellValue(1.0e-7)).value())
        .hasToString("0.0000001");
    assertThat(first(book -> cell(book, "C2").setCellValue(181082)).value()).hasToString("181082");
  }

  @Test
  void a_percentage_is_multiplied_by_100() throws IOException {
    assertThat(first(book -> percent(book, "0%", 0.85)).value()).hasToString("85");
    assertThat(first(book -> percent(book, "0.00%", 0.2935)).value()).hasToString("29.35");
    assertThat(first(book -> percent(book, "0\"%\"", 85)).value()).hasToString("85");
  }

  private static void percent(XSSFWorkbook book, String code, double stored) {
    cell(book, "A2").setCellValue("green.share");
    Cell cell = cell(book, "C2");
    cell.setCellValue(stored);
    cell.setCellStyle(format(book, code));
  }

  @Test
  void a_date_is_its_day_in_either_calendar() throws IOException {
    assertThat(first(book -> date(book, "dd/mm/yyyy", 45473)).date()).isEqualTo("2024-06-30");
    assertThat(first(book -> date(book, "[$-42A]dd mmmm yyyy;@", 61)).date())
        .isEqualTo("1900-03-01");
    assertThat(first(book -> date(book, "m/d/yy", 59)).date()).isEqualTo("1900-02-28");
    assertThat(
            first(
                    book -> {
                      book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
                      date(book, "d-mmm-yy", 44011);
                    })
                .date())
        .isEqualTo("2024-06-30");
  }

  @Test
  void a_number_in_a_column_of_dates_is_a_year() throws IOException {
    assertThat(first(book -> cell(book, "B2").setCellValue(2024)).date()).isEqualTo("2024-12-31");
    assertThat(first(book -> cell(book, "B2").setCellValue("2024-06")).date())
        .isEqualTo("2024-06-30");
  }

  private static void date(XSSFWorkbook book, String code, double stored) {
    Cell cell = cell(book, "B2");
    cell.setCellValue(stored);
    cell.setCellStyle(format(book, code));
  }

  @Test
  void texts_are_read_whole_with_their_blanks_and_their_runs() throws IOException {
    Observation read =
        first(
            book -> {
              XSSFRichTextString rich = new XSSFRichTextString(" trang 5, ");
              rich.append("in đậm ", book.createFont());
              cell(book, "F2").setCellValue(rich);
              cell(book, "G2").setCellValue("Niên giám");
            });
    assertThat(read.source()).isEqualTo(" trang 5, in đậm ");
    assertThat(read.note()).isEqualTo("Niên giám"); // NFC
  }

  @Test
  void text_within_the_cell_is_read_as_shared_text_is() throws IOException {
    Path file = Books.save(folder, book -> cell(book, "C2").setCellValue(2.5));
    Books.replace(
        file,
        "xl/worksheets/sheet2.xml",
        "<c r=\"C2\" t=\"n\" s=\"0\"><v>2.5</v></c>",
        "<c r=\"C2\" t=\"inlineStr\"><is><r><t>2</t></r><r><t>..3</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is></c>");
    assertThat(WorkbookReader.read(file).orElseThrow().observations().get(0).value())
        .hasToString("2..3");
  }

  @Test
  void hidden_rows_and_sheets_are_read_and_empty_ones_are_passed_over() throws IOException {
    Town town =
        read(
            book -> {
              Sheet sheet = book.getSheet("observations");
              fill(sheet, 5, "sport.works", "2024", "3", "", "assumed");
              sheet.getRow(5).setZeroHeight(true);
              sheet.createRow(9).createCell(30).setCellStyle(format(book, "0.0"));
              fill(sheet, 11, "sport.works");
              book.createSheet("Sheet1");
              book.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
            });
    assertThat(town.observations()).hasSize(2);
  }

  @Test
  void a_row_with_a_date_and_no_value_is_known_to_be_unpublished() throws IOException {
    Town town = read(book -> fill(book.getSheet("observations"), 2, "sport.works", "2024"));
    assertThat(town.observations()).extracting(Observation::value).last().isNull();
  }

  @Test
  void what_begins_like_a_formula_is_text_and_an_address_is_a_link() throws IOException {
    assertThat(first(book -> cell(book, "F2").setCellValue("=1+1")).source()).isEqualTo("=1+1");
    assertThat(
            first(
                    book -> {
                      Cell cell = cell(book, "F2");
                      cell.setCellValue("https://tayninh.gov.vn/");
                      var link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
                      link.setAddress("https://tayninh.gov.vn/");
                      cell.setHyperlink(link);
                    })
                .source())
        .isEqualTo("https://tayninh.gov.vn/");
  }

  @Test
  void columns_may_stand_in_any_order_with_columns_for_people_between() throws IOException {
    Town town =
        read(
            book -> {
              book.removeSheetAt(1);
              Sheet sheet = book.createSheet("observations");
              fill(
                  sheet,
                  2,
                  "name_vi",
                  "value",
                  "note",
                  "source",
                  "basis",
                  "unit",
                  "date",
                  "quantity");
              fill(sheet, 4, "Mật độ", "2.4", "", "s", "official", "", "2024", "roads.density");
            });
    assertThat(town.observations().get(0).value()).hasToString("2.4");
  }

  @Test
  void a_column_may_hold_the_remarks_in_english() throws IOException {
    Observation read =
        first(
            book -> {
              fill(book.getSheet("observations"), 0, EN_HEADER);
              cell(book, "G2").setCellValue("niên giám");
              book.getSheet("observations").getRow(1).createCell(7).setCellValue("yearbook");
            });
    assertThat(read.note()).isEqualTo("niên giám");
    assertThat(read.noteEn()).isEqualTo("yearbook");
    assertThat(first(book -> {}).noteEn()).isNull();
  }

  @Test
  void only_names_of_workbooks_are_taken_for_one() {
    List<String> names = List.of("t.xlsx", "T.XLSX", "t.xlsm", "t.xls", "t.ods");
    assertThat(names).allMatch(name -> WorkbookReader.isNamedLikeWorkbook(Path.of("a", name)));
    assertThat(WorkbookReader.isNamedLikeWorkbook(Path.of("town.xlsx", "trang-bang"))).isFalse();
    assertThat(WorkbookReader.isNamedLikeWorkbook(Path.of("/"))).isFalse();
  }
}
