package io.github.cityward.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.ReadmeContract;
import io.github.cityward.assess.Assessment;
import io.github.cityward.charts.ChartImage;
import io.github.cityward.charts.CriterionChart;
import io.github.cityward.charts.Towns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knowm.xchart.XYChart;

class ReadmeTest extends ReadmeContract {
  ReadmeTest() {
    super(ReadmeTest.class, 5, "docs/start.md");
  }

  @Test
  void a_chart_and_a_report_are_written(@TempDir Path out) throws IOException {
    Assessment assessment = Towns.sparse();
    // readme:begin
    Locale reader = Locale.forLanguageTag("vi");
    XYChart chart = CriterionChart.of(assessment, reader); // XChart’s own type: restyle it
    String words = CriterionChart.inWords(assessment, reader);
    Files.writeString(out.resolve("criteria.svg"), ChartImage.svg(chart, words));
    Report.of(assessment, reader).writeTo(out);
    // readme:end
    assertThat(out.resolve("criteria.svg")).content().contains("<desc").contains("11,4395");
    assertThat(out.resolve("report.html")).exists();
  }
}
