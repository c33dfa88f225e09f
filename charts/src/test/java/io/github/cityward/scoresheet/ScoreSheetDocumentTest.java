package io.github.cityward.scoresheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreSheetDocumentTest {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Path DATA = Path.of("..", "examples", "data");

  private static Assessment assessment(Path town, String rules) {
    return Assessor.of(RuleLibrary.bundled().find(rules).orElseThrow())
        .assess(TownReader.read(town).orElseThrow(), DAY);
  }

  private static Assessment trangBang() {
    return assessment(DATA.resolve("trang-bang"), "urban-111-2025-III");
  }

  private static XWPFDocument open(Assessment assessment, Locale locale) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(ScoreSheet.of(assessment, locale).document()));
  }

  private static List<String> texts(XWPFTableRow row) {
    return row.getTableCells().stream().map(each -> each.getText().strip()).toList();
  }

  private static String text(XWPFDocument document) {
    return document.getParagraphs().stream()
        .map(XWPFParagraph::getText)
        .collect(Collectors.joining("\n"));
  }

  private static XWPFTableRow row(XWPFDocument document, String begin) {
    return document.getTables().get(0).getRows().stream()
        .filter(each -> texts(each).get(0).startsWith(begin))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + begin));
  }

  @Test
  void the_table_has_the_columns_of_a_dossier_and_repeats_its_head_on_every_page()
      throws IOException {
    try (XWPFDocument document = open(trangBang(), VIETNAMESE)) {
      XWPFTable table = document.getTables().get(0);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(texts(table.getRow(0)))
          .containsExactly(
              "Mã",
              "Tiêu chuẩn",
              "Đơn vị",
              "Ngưỡng",
              "Hiện trạng",
              "Điểm tối thiểu",
              "Điểm tối đa",
              "Điểm",
              "Đánh giá");
      List<String> people = texts(row(document, "2A.II.03"));
      assertThat(people.get(4)).startsWith("181.082–235.352 người").contains("báo chí");
      assertThat(people.subList(5, 8)).containsExactly("5,5", "7", "6,8424–7");
      assertThat(people.get(8)).startsWith("đạt");
    }
  }

  @Test
  void criteria_and_total_are_bold_rows_and_every_standard_has_its_own() throws IOException {
    Assessment assessment = trangBang();
    try (XWPFDocument document = open(assessment, VIETNAMESE)) {
      assertThat(texts(row(document, "II. ")))
          .containsExactly(
              "II. Mức độ đô thị hóa", "15,5", "20", "11,4395–19,0758", "chưa xác định");
      assertThat(row(document, "II. ").getCell(0).getParagraphs().get(0).getRuns().get(0).isBold())
          .isTrue();
      assertThat(texts(row(document, "Tổng điểm"))).contains("75", "100", "11,4395–99,0758");
      assertThat(texts(row(document, "Kết luận chung"))).contains("chưa xác định");
      assessment
          .indicators()
          .forEach(
              each ->
                  assertThat(texts(row(document, each.indicator().code())).get(1))
                      .isEqualTo(each.indicator().name().in(VIETNAMESE)));
    }
  }

  @Test
  void the_verdict_stands_in_capitals_whatever_it_is() throws IOException {
    try (XWPFDocument document = open(trangBang(), VIETNAMESE);
        XWPFDocument english =
            open(
                assessment(DATA.resolve("trang-bang-illustrative"), "urban-111-2025-III"),
                Locale.ENGLISH)) {
      assertThat(text(document)).contains("Kết luận: CHƯA XÁC ĐỊNH", "CHƯA CÓ SỐ LIỆU: 87 %");
      assertThat(text(english)).contains("Verdict: NOT MET", "ASSUMED DATA: ");
      assertThat(texts(row(english, "2A.II.05")).get(4)).contains("ASSUMED");
    }
  }

  @Test
  void figures_that_nobody_checked_are_told_by_a_word() throws IOException {
    try (XWPFDocument document =
        open(assessment(DATA.resolve("trang-bang"), "urban-26-2022-III"), Locale.ENGLISH)) {
      String table = document.getTables().get(0).getText();
      assertThat(table).contains("(UNVERIFIED, does not count)");
    }
  }

  @Test
  void counted_standards_have_no_points_but_how_many_are_met() throws IOException {
    try (XWPFDocument document =
        open(assessment(DATA.resolve("trang-bang"), "city-27-2022"), Locale.ENGLISH)) {
      assertThat(texts(document.getTables().get(0).getRow(0)))
          .containsExactly("Code", "Standard", "Unit", "Required", "Actual value", "Assessment");
      assertThat(texts(row(document, "Standards met in all")).get(0)).contains("needed");
    }
  }

  @Test
  void who_signs_reads_above_the_table_that_the_law_is_not_in_force() throws IOException {
    Assessment assessment = assessment(DATA.resolve("trang-bang"), "city-27-2022");
    try (XWPFDocument document = open(assessment, Locale.ENGLISH);
        XSSFWorkbook workbook = Workbooks.open(assessment, Locale.ENGLISH)) {
      assertThat(document.getParagraphs())
          .filteredOn(each -> "Notice".equals(each.getStyle()))
          .extracting(XWPFParagraph::getText)
          .anySatisfy(each -> assertThat(each).startsWith("NOT IN FORCE: "))
          .anySatisfy(each -> assertThat(each).startsWith("NO LONGER A STATUS: "));
      assertThat(workbook.getSheetAt(0))
          .extracting(each -> each.getCell(1))
          .filteredOn(each -> each.getCellType() == CellType.STRING)
          .extracting(Cell::getStringCellValue)
          .anySatisfy(each -> assertThat(each).startsWith("NOT IN FORCE: "));
    }
  }

  @Test
  void sources_are_numbered_and_rows_name_their_numbers() throws IOException {
    try (XWPFDocument document = open(trangBang(), VIETNAMESE)) {
      assertThat(text(document)).contains("\n[1] văn bản: ", "\n[2] số liệu: ");
      assertThat(texts(row(document, "2A.II.03")).get(3)).contains("[1]");
      assertThat(texts(row(document, "2A.II.03")).get(4)).contains("[2]");
    }
  }

  @Test
  void each_signatory_has_a_column_below_place_and_date(@TempDir Path folder) throws IOException {
    try (XWPFDocument document =
        open(signedBy(folder, "Nguyễn Thị Hồng", "Trần <Văn> Đức"), VIETNAMESE)) {
      assertThat(text(document)).contains(", ngày … tháng … năm");
      assertThat(texts(document.getTables().get(1).getRow(0)))
          .satisfiesExactly(
              first -> assertThat(first).startsWith("Nguyễn Thị Hồng").contains("(ký, ghi rõ"),
              second -> assertThat(second).startsWith("Trần <Văn> Đức"));
    }
    try (XWPFDocument document = open(trangBang(), VIETNAMESE)) {
      assertThat(texts(document.getTables().get(1).getRow(0)))
          .containsExactly("(ký, ghi rõ họ tên)");
    }
  }

  @Test
  void the_fifth_signatory_begins_another_row(@TempDir Path folder) throws IOException {
    try (XWPFDocument document = open(signedBy(folder, "A", "B", "C", "D", "E"), VIETNAMESE)) {
      XWPFTable block = document.getTables().get(1);
      assertThat(texts(block.getRow(0))).hasSize(4);
      assertThat(texts(block.getRow(1)).get(0)).startsWith("E");
      assertThat(texts(block.getRow(1)).subList(1, 4)).containsOnly("");
    }
  }

  private static Assessment signedBy(Path folder, String... names) throws IOException {
    Files.copy(
        DATA.resolve("trang-bang").resolve("observations.csv"), folder.resolve("observations.csv"));
    Files.writeString(
        folder.resolve("town.yaml"),
        Files.readString(DATA.resolve("trang-bang").resolve("town.yaml"))
            + "signatories:\n  - "
            + String.join("\n  - ", names)
            + "\n");
    return assessment(folder, "urban-111-2025-III");
  }

  @Test
  void the_document_keeps_to_the_schema_of_its_format(@TempDir Path folder) throws IOException {
    try (XWPFDocument points = open(signedBy(folder, "A", "B"), VIETNAMESE);
        XWPFDocument counted =
            open(assessment(DATA.resolve("trang-bang"), "city-27-2022"), Locale.ENGLISH)) {
      for (XWPFDocument each : List.of(points, counted)) {
        List<XmlError> errors = new ArrayList<>();
        each.getDocument().validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).isEmpty();
      }
    }
  }

  @Test
  void the_page_is_a4_across_with_real_headings_and_page_numbers()
      throws IOException, XmlException {
    try (XWPFDocument document = open(trangBang(), VIETNAMESE)) {
      var page = document.getDocument().getBody().getSectPr();
      assertThat(page.getPgSz().getW().toString()).isEqualTo("16838");
      assertThat(page.getPgSz().getH().toString()).isEqualTo("11906");
      assertThat(document.getFooterList().get(0)._getHdrFtr().xmlText())
          .contains("PAGE", "NUMPAGES");
      for (XWPFParagraph each : document.getParagraphs()) {
        if (each.getStyle() != null) {
          assertThat(document.getStyles().styleExist(each.getStyle())).as(each.getStyle()).isTrue();
        }
      }
      assertThat(document.getParagraphs())
          .filteredOn(each -> "Heading1".equals(each.getStyle()))
          .extracting(XWPFParagraph::getText)
          .containsExactly("Bảng đánh giá", "Cảnh báo", "Nguồn");
      assertThat(text(document)).contains("không phải biểu mẫu chính thức");
      assertThat(document.getStyle().xmlText())
          .contains("w:lang w:val=\"vi-VN\"", "Times New Roman");
    }
  }

  @Test
  void a_document_in_a_third_language_says_so() throws IOException, XmlException {
    try (XWPFDocument document = open(trangBang(), Locale.forLanguageTag("la"))) {
      assertThat(text(document)).contains("Summa");
      assertThat(document.getStyle().xmlText()).contains("w:lang w:val=\"la\"");
    }
  }

  @Test
  void what_a_town_says_is_text() throws IOException {
    String hostile = "</w:t><w:p/>&amp;\uFFFE{PAGE}";
    Town town =
        Town.builder("t")
            .name(hostile)
            .observe("population.urban", DAY, "110000", Basis.REPORTED, "<w:br/>]]>")
            .build();
    Assessment assessment =
        Assessor.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow())
            .assess(town, DAY);
    try (XWPFDocument document = open(assessment, Locale.ENGLISH)) {
      assertThat(text(document))
          .contains("Unit: </w:t><w:p/>&amp;\uFFFD{PAGE}", "data: <w:br/>]]>");
    }
  }

  @Test
  void the_same_assessment_gives_the_same_bytes_and_names_the_time_it_is_given()
      throws IOException {
    ScoreSheet sheet = ScoreSheet.of(trangBang(), VIETNAMESE);
    assertThat(sheet.document()).isEqualTo(ScoreSheet.of(trangBang(), VIETNAMESE).document());
    Instant made = Instant.parse("2026-07-01T08:00:00Z");
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(sheet.made(made).document()))) {
      assertThat(
              Objects.requireNonNull(document.getProperties().getCoreProperties().getCreated())
                  .toInstant())
          .isEqualTo(made);
    }
  }
}
