package io.github.cityward.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cityward.assess.Assessment;
import io.github.cityward.charts.Towns;
import io.github.cityward.rules.Attribute;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final String SPARSE = html(Towns.sparse());
  private static final String ILLUSTRATIVE = html(Towns.illustrative());

  @Test
  void the_top_says_verdict_interval_and_line() {
    assertThat(SPARSE)
        .contains("<html lang=\"vi\">")
        .contains(
            "<title>Báo cáo rà soát mức độ đạt tiêu chí phân loại đô thị: Trảng Bàng, Đô thị loại III")
        .contains("<p class=\"verdict\">chưa xác định</p>")
        .contains("Từ 11,4395 đến 99,0758 trên 100 điểm; cần ít nhất 75 điểm.")
        .contains("không đạt mức tối thiểu ở tổng điểm, tiêu chí I, tiêu chí II, tiêu chí III");
  }

  @Test
  void a_paragraph_says_met_or_not_how_sure_and_what_is_missing_most() {
    // 99.0758 - 11.4395 = 87.6363. Of 23 standards two have a value; the most points, 8, are at
    // the central role.
    assertThat(SPARSE)
        .contains("chưa thể kết luận Trảng Bàng đạt hay chưa đạt")
        .contains("Chắc chắn được 11,4395 điểm; 87,6363 điểm nữa tùy vào những điều chưa biết.")
        .contains("7 % có số liệu báo chí, 6 % tính từ số liệu khác, 87 % chưa có số liệu.")
        .contains("Chưa biết đạt hay chưa ở 21 tiêu chuẩn, nhiều điểm nhất là 2A.I.02 ")
        .contains("Luật còn 1 quy định đặc thù chưa rõ có hay không");
    assertThat(ILLUSTRATIVE)
        .contains("Trảng Bàng (minh họa) chưa đạt các điều kiện của Đô thị loại III.")
        .contains("Chắc chắn thiếu ở 6 tiêu chuẩn, thiếu nhiều điểm nhất là 2A.III.07");
    assertThat(html(Towns.complete()))
        .contains("Đủ Đầy đạt các điều kiện của Đô thị loại III.")
        .contains("Trong những số dùng để tính điểm không có số nào chưa biết.");
  }

  @Test
  void the_total_and_each_criterion_stand_against_their_minimum() {
    // III: 4 + 2.5 + 2.5 + 40/9 + 3.90625 + 10/3 + 8/3 + 2.2 + 3 + 2.5 + 2.5 + 0.7/9 + 4
    //   = 37.6285, of 48: 10.3715. Total: 75 - 69.7043 at best, 75 - 69.0679 at worst.
    assertThat(new PageMaker(Towns.illustrative(), Locale.ENGLISH).make().result().lines())
        .extracting(ResultSection.Line::points, ResultSection.Line::missing)
        .containsExactly(
            tuple("69.0679–69.7043", "5.2957–5.9321"),
            tuple("13", "nothing"),
            tuple("18.4395–19.0758", "nothing"),
            tuple("37.6285", "10.3715"));
    assertThat(new PageMaker(Towns.sparse(), Locale.ENGLISH).make().result().lines())
        .extracting(ResultSection.Line::missing)
        // 75 - 11.4395; criterion II has 11.4395 of 15.5.
        .containsExactly(
            "up to 63.5605 possible",
            "up to 11.5 possible",
            "up to 4.0605 possible",
            "up to 48 possible");
  }

  @Test
  void the_figures_of_the_law_stand_at_each_standard_with_citation_and_evidence() {
    CriterionSection.Standard water =
        new PageMaker(Towns.illustrative(), Towns.VIETNAMESE)
            .make()
            .criteria()
            .get(2)
            .standards()
            .get(2);
    assertThat(water.scale().lines())
        .containsExactly(
            "Ngưỡng dưới: từ 85 % trở lên, 2 điểm",
            "Ngưỡng trên: từ 95 % trở lên, 3 điểm", "giữa hai ngưỡng: nội suy theo đường thẳng");
    assertThat(water.scale().citation().text()).isEqualTo("Phụ lục II, bảng 2A, dòng 8");
    assertThat(water.scale().evidence())
        .containsExactly(
            new CriterionSection.Grade(
                "thứ cấp: trang trích dẫn luật, chưa đối chiếu Công báo", false));
    assertThat(water.points()).isEqualTo("0");
    assertThat(water.reason()).isEqualTo("chưa đạt ngưỡng dưới");
  }

  @Test
  void figures_of_unequal_evidence_are_marked_one_by_one(@TempDir Path folder) throws IOException {
    Assessment assessment =
        OwnRules.assessor(folder).assess(Town.builder("t").build(), LocalDate.of(2026, 6, 30));
    CriterionSection.Scale water =
        new PageMaker(assessment, Locale.ENGLISH)
            .make()
            .criteria()
            .get(0)
            .standards()
            .get(0)
            .scale();
    assertThat(water.lines())
        .startsWith(
            "Lower threshold: at least 80 % (does not count), 4 points",
            "Upper threshold: not known, 6 points");
    assertThat(water.evidence())
        .extracting(
            each -> each.text().substring(0, each.text().indexOf(": ") + 4),
            CriterionSection.Grade::weak)
        .containsExactly(
            tuple("lower threshold: UN", true),
            tuple("upper threshold: MI", true),
            tuple("minimum points: se", false),
            tuple("maximum points: se", false));
  }

  @Test
  void a_provision_that_was_applied_stands_at_its_standard_with_its_citation() {
    Town town =
        Towns.facts("Di sản")
            .attributes(Attribute.HERITAGE)
            .observe(
                "water.clean_piped", LocalDate.of(2025, 6, 1), "50", Basis.OFFICIAL, "yearbook")
            .build();
    // Half of 85 % is 42.5 %.
    assertThat(html(Towns.assessor().assess(town, LocalDate.of(2026, 6, 30))))
        .contains(
            "Quy định đặc thù P111.HERITAGE.THRESHOLD: Đô thị di sản: mức tối thiểu bằng 50 %")
        .contains(
            "(Điều 8(2)d, 8(3), 9(4)a-b; thứ cấp: trang trích dẫn luật, chưa đối chiếu Công báo)");
  }

  /** Of standard A nobody has checked the lower threshold, and nobody knows the upper one. */
  @Test
  void figures_of_the_law_that_do_not_count_are_told_of_with_the_verdict(@TempDir Path folder)
      throws IOException {
    Town town = Town.builder("t").build();
    assertThat(summary(OwnRules.assessor(folder).assess(town, DAY)))
        .contains(
            "Figures of the law that do not count, because nobody has checked them or they are not"
                + " known: 2; see section 5.");
    assertThat(summary(OwnRules.assessor(folder).acceptingUnverified().assess(town, DAY)))
        .contains("or they are not known: 1; see section 5.");
    assertThat(summary(Towns.sparse())).doesNotContain("do not count");
  }

  private static String summary(Assessment assessment) {
    return new PageMaker(assessment, Locale.ENGLISH).make().result().summary();
  }

  @Test
  void a_law_that_is_not_in_force_is_said_at_the_top() {
    Assessment early =
        Towns.assessor().assess(Towns.facts("Sớm").build(), LocalDate.of(2025, 6, 30));
    assertThat(html(early))
        .contains(
            "<p class=\"notice\">KHÔNG CÒN HOẶC CHƯA CÓ HIỆU LỰC: urban-111-2025-III không có")
        .contains("hiệu lực ngày 30/06/2025; đang có hiệu lực là urban-26-2022-III");
  }

  @Test
  void the_interval_is_drawn_against_the_line() {
    assertThat(SPARSE)
        .contains("<rect x=\"11.439%\" y=\"34\" width=\"87.636%\"")
        .contains("<line x1=\"75.000%\" x2=\"75.000%\"");
  }

  @Test
  void every_standard_stands_with_value_points_reason_citation_and_basis() {
    Assessment assessment = Towns.illustrative();
    assertThat(assessment.indicators())
        .hasSize(23)
        .allSatisfy(
            each ->
                assertThat(ILLUSTRATIVE)
                    .contains(each.indicator().code())
                    .contains(each.indicator().name().vi())
                    .contains(
                        each.indicator()
                            .citation()
                            .replace("Appendix II, table 2A, row", "Phụ lục II, bảng 2A, dòng")));
    assertThat(ILLUSTRATIVE)
        .contains("181.082–235.352 người")
        .contains("chưa đạt ngưỡng dưới")
        .contains("thứ cấp: trang trích dẫn luật")
        .contains("Diện tích tự nhiên: 340,14 km² (24/02/2025, báo chí)&#160;<a class=\"ref\"")
        .containsPattern("<li id=\"source-\\d\"[^>]*>\\[\\d\\] .*https://thanhnievn.net/b</li>")
        .contains(assessment.rules().sha256());
  }

  @Test
  void assumed_values_are_said_at_the_top_and_at_each_value() {
    assertThat(ILLUSTRATIVE)
        .contains("<p class=\"notice\">SỐ LIỆU GIẢ ĐỊNH: 87 % điểm tối đa dựa vào giá trị GIẢ ĐỊNH")
        .contains("<span class=\"assumed-mark\">GIẢ ĐỊNH</span>");
    assertThat(SPARSE).doesNotContain("class=\"notice\"");
  }

  @Test
  void unverified_figures_that_were_let_decide_are_said_at_the_top() {
    assertThat(html(Towns.acceptingUnverified())).contains("<p class=\"notice\">CHƯA KIỂM CHỨNG:");
  }

  @Test
  void english_readers_get_english_words_and_numbers() {
    assertThat(Report.of(Towns.sparse(), Locale.ENGLISH).html())
        .contains("<html lang=\"en\">")
        .contains("From 11.4395 to 99.0758 of 100 points; at least 75 points must be reached.")
        .contains("181,082–235,352 people");
  }

  @Test
  void the_page_needs_nothing_from_outside() {
    assertThat(ILLUSTRATIVE)
        .contains("src:url(data:font/ttf;base64,")
        .doesNotContain("<link")
        .doesNotContain("@import");
    assertThat(Pattern.compile("(?:src=\"|url\\()(?!data:)").matcher(ILLUSTRATIVE).find())
        .isFalse();
  }

  @Test
  void its_one_script_is_at_the_end_and_without_it_no_control_is_seen_and_all_is_there() {
    Html page = new Html(ILLUSTRATIVE);
    assertThat(page.all("(<script[^>]*>)")).containsExactly("<script>");
    String still = page.text().replaceAll("(?s)<(script|template)\\b.*?</\\1>", "");
    assertThat(still)
        .contains(">2A.III.07 ", "</footer>")
        .doesNotContain("<button", "<input", "<select", " hidden");
  }

  @Test
  void a_browser_runs_no_script_and_takes_no_style_but_those_of_the_report() throws Exception {
    Html page =
        new Html(
            Report.of(
                    Towns.sparse(),
                    Towns.VIETNAMESE,
                    ReportOptions.defaults().by(Office.of("Sở").withStyle("h1{\r\ncolor:red}\r")))
                .html());
    String policy =
        page.all("http-equiv=\"Content-Security-Policy\" content=\"([^\"]+)\"")
            .get(0)
            .replace("&#39;", "'");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains(
            "style-src 'sha256-" + sha256(page, "style") + "';",
            "script-src 'sha256-" + sha256(page, "script") + "';")
        .doesNotContain("unsafe");
    assertThat(page.all("<[^>]* (style)=\"")).isEmpty();
    assertThat(page.text()).doesNotContain("\r");
  }

  private static String sha256(Html page, String element) throws Exception {
    String text = page.all("(?s)<" + element + ">(.*?)</" + element + ">").get(0);
    return Base64.getEncoder()
        .encodeToString(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void files_are_written_whole_over_older_ones_and_nothing_else(@TempDir Path folder)
      throws IOException {
    Path target = folder.resolve("a").resolve("báo cáo");
    Report report = Report.of(Towns.sparse(), Towns.VIETNAMESE);
    report.writeTo(target);
    report.writeTo(target);
    List<Path> files = new ArrayList<>();
    for (String kind : List.of("html", "pdf", "xlsx", "docx", "md")) {
      files.add(target.resolve("report." + kind));
    }
    for (String chart :
        List.of(
            "criteria",
            "groups",
            "shortfalls",
            "shortfall-waterfall-1",
            "shortfall-waterfall-2",
            "status",
            "data")) {
      files.add(target.resolve("charts").resolve(chart + ".png"));
      files.add(target.resolve("charts").resolve(chart + ".svg"));
    }
    assertThat(filesIn(target)).containsExactlyInAnyOrderElementsOf(files);
    assertThat(target.resolve("report.html"))
        .content(StandardCharsets.UTF_8)
        .isEqualTo(report.html());
    assertThat(ImageIO.read(target.resolve("charts/criteria.png").toFile()).getWidth())
        .isEqualTo(2400);
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
    assertThat(html(Towns.illustrative())).isEqualTo(ILLUSTRATIVE);
  }

  private static String html(Assessment assessment) {
    return Report.of(assessment, Towns.VIETNAMESE).html();
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
