package io.github.cityward.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.charts.Towns;
import io.github.cityward.rules.Indicator;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MarkdownPageTest {
  private static final int CHARTS = 7;

  @SuppressWarnings("NullAway.Init")
  private static String page;

  @BeforeAll
  static void write() {
    page = Report.of(Towns.sparse(), Towns.VIETNAMESE).markdown();
  }

  @Test
  void it_begins_with_the_town_and_its_verdict_comes_before_any_table() {
    assertThat(page.lines().filter(line -> line.startsWith("#")))
        .startsWith("# " + Towns.sparse().town().name(), "## 1. Kết luận");
    assertThat(page.indexOf("**CHƯA XÁC ĐỊNH**")).isBetween(0, page.indexOf("| --- |"));
  }

  @Test
  void it_has_the_sections_of_the_page_in_the_same_order() {
    Html html = new Html(Report.of(Towns.sparse(), Towns.VIETNAMESE).html());
    assertThat(page.lines().filter(line -> line.startsWith("## ")).map(line -> line.substring(3)))
        .containsExactlyElementsOf(html.all("<h2 id=\"[a-z]+\">([^<]+)</h2>"));
  }

  @Test
  void every_standard_stands_in_a_table_by_its_name() {
    for (Indicator each : Towns.sparse().rules().indicators().toList()) {
      assertThat(page).contains("| **" + each.code() + " " + each.name().vi());
    }
  }

  @Test
  void every_row_of_a_table_has_as_many_cells_as_its_head() {
    List<String> lines = page.lines().toList();
    int cells = 0;
    for (String line : lines) {
      if (!line.startsWith("|")) {
        cells = 0;
      } else if (cells == 0) {
        cells = cells(line);
      } else {
        assertThat(cells(line)).as(line).isEqualTo(cells);
      }
    }
  }

  @Test
  void a_chart_is_a_file_of_the_folder_with_its_words() {
    assertThat(page.lines().filter(line -> line.startsWith("![")))
        .hasSize(CHARTS)
        .allMatch(line -> line.length() > 100)
        .allMatch(line -> line.matches(".*\\]\\(charts/[a-z0-9-]+\\.svg\\)"));
  }

  @Test
  void what_a_town_is_called_is_text_whatever_it_contains() {
    Assessment hostile =
        Assessor.of(Towns.sparse().rules())
            .assess(
                Town.builder("t").name("<b>a</b> | [x](javascript:1) *b* \uFFFE").build(),
                LocalDate.of(2026, 6, 30));
    assertThat(
            Report.of(
                    hostile,
                    Locale.ENGLISH,
                    ReportOptions.defaults().only(EnumSet.noneOf(ReportSection.class)))
                .markdown())
        .contains("# \\<b\\>a\\</b\\> \\| \\[x\\](javascript:1) \\*b\\* \uFFFD");
  }

  private static int cells(String row) {
    return row.replace("\\|", "").split("\\|", -1).length - 2;
  }
}
