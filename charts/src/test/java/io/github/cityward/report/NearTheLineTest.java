package io.github.cityward.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Verdict;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is just short of a line is never shown as the line, nor one point as several. */
class NearTheLineTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  /** Standard A: 80.5 % earns 4 points, 90.5 % earns 6. The total and criterion I need 5.5. */
  private static final String RULES =
      OwnRules.knowing("80.5", "90.5")
          .replace("at-least: 6", "at-least: 5.5")
          .replace("minimum: 5\n", "minimum: 5.5\n");

  @TempDir private Path folder;
  private Page near;
  private Page below;

  @BeforeEach
  void assess() throws IOException {
    // 4 + (87.9999999 - 80.5) / 10 x 2 = 5.49999998.
    near = new PageMaker(town("87.9999999"), Locale.ENGLISH).make();
    below = new PageMaker(town("80.4999999"), Locale.ENGLISH).make();
  }

  @Test
  void the_total_is_kept_apart_from_the_line() {
    assertThat(near.result().interval().text())
        .startsWith("5.49999998 of 12 points; at least 5.5 points must be reached.");
    assertThat(near.result().lines())
        .extracting(ResultSection.Line::points, ResultSection.Line::missing)
        .containsOnly(tuple("5.49999998", "0.00000002"));
  }

  @Test
  void so_are_the_points_of_a_criterion() {
    assertThat(near.criteria().get(0).line())
        .isEqualTo("Points: 5.49999998; minimum 5.5, maximum 12: not met.");
  }

  @Test
  void a_value_is_kept_apart_from_its_threshold() {
    assertThat(requireNonNull(below.shortfalls()).certain())
        .filteredOn(each -> each.name().startsWith("A "))
        .extracting(each -> each.have().value(), ShortfallSection.Certain::needed)
        .containsExactly(tuple("80.4999999 %", "at least 80.5 %"));
  }

  @Test
  void one_point_is_one() {
    assertThat(near.criteria().get(0).standards().get(1).scale().lines().get(0))
        .isEqualTo("Lower threshold: at most 2 percentage points, 1 point");
  }

  @Test
  void without_clauses_that_nobody_has_read_not_met_holds_whatever_is_not_known() {
    assertThat(near.result().interval().text())
        .endsWith(
            "Below the minimum, whatever is not known: the total (art. 1), criterion I (art. 2).");
  }

  /** 4 + (87.999999999995 - 80.5) / 10 x 2 = 5.499999999999, which is 5.5 in ten decimals. */
  @Test
  void a_millionth_of_a_millionth_short_is_not_met_in_every_file() throws IOException {
    Report report = Report.of(town("87.999999999995"), Locale.ENGLISH);
    report.writeTo(folder, EnumSet.complementOf(EnumSet.of(ReportFormat.CHARTS)));
    List<String> texts = new ArrayList<>();
    for (ReportFormat each : List.of(ReportFormat.HTML, ReportFormat.MARKDOWN)) {
      texts.add(Files.readString(folder.resolve(each.file())));
    }
    try (var paper = Loader.loadPDF(folder.resolve(ReportFormat.PDF.file()).toFile());
        var document =
            new XWPFDocument(Files.newInputStream(folder.resolve(ReportFormat.DOCX.file())));
        var words = new XWPFWordExtractor(document);
        var workbook =
            new XSSFWorkbook(Files.newInputStream(folder.resolve(ReportFormat.XLSX.file())));
        var cells = new XSSFExcelExtractor(workbook)) {
      texts.add(new PDFTextStripper().getText(paper));
      texts.add(words.getText());
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      texts.add(cells.getText());
    }
    assertThat(texts)
        .allSatisfy(
            each ->
                assertThat(each)
                    .contains("5.499999999999")
                    .containsIgnoringCase("not met")
                    .doesNotContain("5.5 of 12 points; at least", "5.5; minimum", "Verdict: MET"));
  }

  private Assessment town(String water) throws IOException {
    Assessment assessment =
        OwnRules.assessor(folder, RULES)
            .assess(
                Town.builder("t")
                    .observe("water.clean_piped", DAY, water, Basis.OFFICIAL, "x")
                    .observe("poverty.rate_minus_national", DAY, "5", Basis.OFFICIAL, "x")
                    .observe("health.beds_per_10000", DAY, "10", Basis.OFFICIAL, "x")
                    .build(),
                DAY);
    assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_MET);
    return assessment;
  }
}
