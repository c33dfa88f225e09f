package io.github.cityward.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.ReadmeContract;
import io.github.cityward.assess.Assessment;
import io.github.cityward.charts.Towns;
import io.github.cityward.scoresheet.ScoreSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program on the page about reports. */
class ReportPageTest extends ReadmeContract {
  ReportPageTest() {
    super(ReportPageTest.class, 8, "docs/report.md", "docs/report.vi.md");
  }

  @Test
  void some_sections_are_written_in_the_name_of_an_office(@TempDir Path out) throws IOException {
    Assessment assessment = Towns.sparse();
    // readme:begin
    Locale reader = Locale.forLanguageTag("vi");
    ReportOptions options =
        ReportOptions.defaults()
            .only(EnumSet.of(ReportSection.SHORTFALLS, ReportSection.CRITERIA))
            .by(Office.of("Phòng Kinh tế, Hạ tầng và Đô thị"));
    Report report = Report.of(assessment, reader, options);
    report.writeTo(out, EnumSet.of(ReportFormat.HTML, ReportFormat.PDF));
    Files.write(out.resolve("scores.xlsx"), ScoreSheet.of(assessment, reader).workbook());
    // readme:end
    assertThat(out.resolve("report.html"))
        .content()
        .contains("<p>Phòng Kinh tế, Hạ tầng và Đô thị</p>", "<h2 id=\"criteria\">")
        .doesNotContain("<h2 id=\"figures\">");
    assertThat(out)
        .isDirectoryContaining("glob:**report.pdf")
        .isDirectoryContaining("glob:**scores.xlsx")
        .isDirectoryNotContaining("glob:**report.docx");
  }
}
