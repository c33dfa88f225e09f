package io.github.cityward.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.assess.Assessment;
import io.github.cityward.charts.Towns;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final String HOSTILE =
      "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> =HYPERLINK(\"x\") &amp;";
  private static final Set<String> VOID = Set.of("meta", "br", "img");

  @Test
  void the_top_says_verdict_interval_and_line() {
    assertThat(html(Towns.sparse()))
        .contains("<html lang=\"vi\">")
        .contains("<title>Báo cáo mức sẵn sàng: Trảng Bàng, Đô thị loại III</title>")
        .contains("<p class=\"verdict\">chưa xác định</p>")
        .contains("Từ 11,4395 đến 99,0758 trên 100 điểm; cần ít nhất 75 điểm.")
        .contains("không đạt mức tối thiểu ở tổng điểm, tiêu chí I, tiêu chí II, tiêu chí III");
  }

  @Test
  void the_interval_is_drawn_against_the_line() {
    assertThat(html(Towns.sparse()))
        .contains("<rect x=\"11.439%\" y=\"34\" width=\"87.636%\"")
        .contains("<line x1=\"75.000%\" x2=\"75.000%\"");
  }

  @Test
  void every_standard_stands_with_value_points_reason_citation_and_basis() {
    Assessment assessment = Towns.illustrative();
    String html = html(assessment);
    assertThat(assessment.indicators())
        .hasSize(23)
        .allSatisfy(
            each ->
                assertThat(html)
                    .contains(each.indicator().code())
                    .contains(each.indicator().name().vi())
                    .contains(each.indicator().citation()));
    assertThat(html)
        .contains("181.082–235.352 người")
        .contains("chưa đạt ngưỡng dưới")
        .contains("thứ cấp: trang trích dẫn luật")
        .contains("Diện tích tự nhiên: 340,14 km² (24/02/2025, báo chí) [")
        .contains("<li>https://thanhnievn.net/b</li>")
        .contains(assessment.rules().sha256().substring(0, 16));
  }

  @Test
  void assumed_values_are_said_at_the_top_and_at_each_value() {
    assertThat(html(Towns.illustrative()))
        .contains("<p class=\"notice\">SỐ LIỆU GIẢ ĐỊNH: 87 % số điểm")
        .contains("<span class=\"assumed-mark\">GIẢ ĐỊNH</span>");
    assertThat(html(Towns.sparse())).doesNotContain("class=\"notice\"");
  }

  @Test
  void unverified_figures_that_were_let_decide_are_said_at_the_top() {
    assertThat(html(Towns.acceptingUnverified())).contains("<p class=\"notice\">CHƯA KIỂM CHỨNG:");
  }

  @Test
  void english_readers_get_english_words_and_numbers() {
    assertThat(Report.of(Towns.sparse(), Locale.ENGLISH).html())
        .contains("<html lang=\"en\">")
        .contains("From 11.4395 to 99.0758 of 100 points; at least 75 points are needed.")
        .contains("181,082–235,352 people");
  }

  @Test
  void text_from_a_town_is_text() {
    Town town =
        Towns.facts(HOSTILE)
            .province(HOSTILE)
            .observe(
                "water.clean_piped",
                LocalDate.of(2025, 6, 1),
                "90",
                Basis.REPORTED,
                "javascript:alert(3) " + HOSTILE)
            .build();
    String html =
        Report.of(Towns.assessor().assess(town, LocalDate.of(2026, 6, 30)), Locale.ENGLISH).html();
    assertThat(html)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("=HYPERLINK")
        .doesNotContain("<script")
        .doesNotContain("<img src=x")
        .doesNotContain("href");
    assertBalanced(html);
  }

  @Test
  void the_page_needs_nothing_from_outside() {
    String html = html(Towns.illustrative());
    assertThat(html)
        .contains("src:url(data:font/ttf;base64,")
        .doesNotContain("<script")
        .doesNotContain("<link")
        .doesNotContain("@import");
    assertThat(Pattern.compile("(?:src=\"|url\\()(?!data:)").matcher(html).find()).isFalse();
  }

  @Test
  void every_element_is_closed_every_picture_has_words_every_heading_cell_a_scope() {
    for (Assessment each : List.of(Towns.sparse(), Towns.illustrative(), Towns.complete())) {
      String html = html(each);
      assertBalanced(html);
      assertThat(Pattern.compile("<img (?![^>]*alt=\"[^\"]{20,}\")").matcher(html).find())
          .isFalse();
      assertThat(Pattern.compile("<th(?![^>]*scope=)[ >]").matcher(html).find()).isFalse();
    }
  }

  @Test
  void files_are_written_whole_over_older_ones_and_nothing_else(@TempDir Path folder)
      throws IOException {
    Path target = folder.resolve("a").resolve("báo cáo");
    Report report = Report.of(Towns.sparse(), Towns.VIETNAMESE);
    report.writeTo(target);
    report.writeTo(target);
    assertThat(filesIn(target))
        .containsExactlyInAnyOrder(
            target.resolve("report.html"),
            target.resolve("charts/criteria.png"),
            target.resolve("charts/shortfalls.png"));
    assertThat(target.resolve("report.html"))
        .content(StandardCharsets.UTF_8)
        .isEqualTo(report.html());
    assertThat(ImageIO.read(target.resolve("charts/criteria.png").toFile()).getWidth())
        .isEqualTo(1200);
  }

  @Test
  void where_one_file_cannot_be_written_none_is(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("report.html"));
    Report report = Report.of(Towns.sparse(), Towns.VIETNAMESE);
    assertThatThrownBy(() -> report.writeTo(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("report.html: Is a directory");
    assertThat(filesIn(folder)).isEmpty();
  }

  @Test
  void the_same_assessment_gives_the_same_page() {
    assertThat(html(Towns.illustrative())).isEqualTo(html(Towns.illustrative()));
  }

  private static String html(Assessment assessment) {
    return Report.of(assessment, Towns.VIETNAMESE).html();
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static void assertBalanced(String html) {
    Deque<String> open = new ArrayDeque<>();
    String body = html.replaceAll("(?s)<style>.*?</style>", "");
    Matcher tag = Pattern.compile("<(/?)([a-z0-9]+)(?:\"[^\"]*\"|[^<>\"])*>").matcher(body);
    while (tag.find()) {
      if (VOID.contains(tag.group(2))) {
        continue;
      }
      if (tag.group(1).isEmpty()) {
        open.push(tag.group(2));
      } else {
        assertThat(open.pop()).as("closed by </%s>", tag.group(2)).isEqualTo(tag.group(2));
      }
    }
    assertThat(open).isEmpty();
  }
}
