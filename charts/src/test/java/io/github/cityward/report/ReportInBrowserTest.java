package io.github.cityward.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Verdict;
import io.github.cityward.charts.Plans;
import io.github.cityward.charts.Roads;
import io.github.cityward.charts.Towns;
import io.github.cityward.milestone.Milestones;
import io.github.cityward.pdf.Papers;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page as a browser shows it, on a phone, on a screen and on paper. {@code browser.js} says how
 * it is looked at.
 */
@Tag("thorough")
class ReportInBrowserTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";
  private static final String INJECTED =
      "<script>marker=1</script><img src=\"x:\" onerror=\"marker=2\" alt=\"\">"
          + "<p style=\"color:red\"></p>";

  /** A page with one fault of each kind that is looked for. */
  private static final String FAULTS =
      """
      <!DOCTYPE html><html lang="en"><title>Faults</title>
      <body style="margin:0">
      <header><h1>Faults</h1><h3>One level too deep</h3></header>
      <p style="color:#888;width:700px">Grey on white, and too wide for a phone</p>
      <img src="data:image/png;base64,broken"><input><button></button>
      <a href="#x" style="outline:0">No mark</a>
      <section id="criteria"><div id="controls"></div><input type="search"></section>
      <p class="verdict">?</p>
      </body></html>
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Assessment assessment;

  @SuppressWarnings("NullAway.Init")
  private static Chromium.Opened opened;

  @SuppressWarnings("NullAway.Init")
  private static List<Sight> sights;

  /** One thing that was seen: in which page, how wide, of which kind, and what. */
  record Sight(String page, String width, String kind, String text) {}

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    assumeTrue(Chromium.isInstalled(), "Chromium is not installed");
    Path town = Path.of("..", "examples", "data", "trang-bang-illustrative");
    Town read = TownReader.readWhole(town).orElseThrow();
    assessment = Towns.assessor().assess(read, DAY);
    Outlook outlook =
        Outlook.none()
            .with(Prospect.of(Towns.assessor(), read, DAY, 2028).orElseThrow())
            .with(Plans.optimal())
            .with(Milestones.of(Roads.trangBang(), DAY));
    Report whole = Report.of(assessment, Towns.VIETNAMESE, ReportOptions.defaults().with(outlook));
    Path own = Files.createDirectories(folder.resolve("hostile"));
    String hostile = new HostileFiles(own).report(Locale.ENGLISH).html();
    page("whole", whole.html());
    page("unknown", Report.of(Towns.sparse(), Locale.ENGLISH).html());
    page("counted", Report.of(Towns.ward(), Towns.VIETNAMESE).html());
    page("met", Report.of(Towns.complete(), Locale.ENGLISH).html());
    page("hostile", hostile.replaceFirst(POLICY, ""));
    opened = look("whole", "unknown", "counted", "met", "hostile");
    sights = sights(opened);
  }

  @Test
  void nothing_is_written_to_the_console() {
    assertThat(opened.console()).isEmpty();
  }

  @Test
  void no_page_scrolls_sideways_nothing_sticks_out_all_is_legible_and_can_be_reached() {
    assertThat(sights)
        .filteredOn(
            each ->
                List.of(
                        "error",
                        "scroll",
                        "sticks out",
                        "contrast",
                        "picture",
                        "landmark",
                        "heading",
                        "label",
                        "focus")
                    .contains(each.kind()))
        .isEmpty();
    assertThat(sights).last().extracting(Sight::kind).isEqualTo("done");
    for (String width : List.of("360", "1200", "paper")) {
      assertThat(Integer.parseInt(seen("whole", width, "texts"))).isGreaterThan(700);
      assertThat(Integer.parseInt(seen("whole", width, "pictures"))).isGreaterThan(12);
    }
    assertThat(Integer.parseInt(seen("whole", "360", "places"))).isGreaterThan(100);
  }

  @Test
  void who_looks_finds_each_fault_where_there_is_one() throws IOException, InterruptedException {
    page("faults", FAULTS);
    assertThat(sights(look("faults")))
        .filteredOn(each -> each.width().equals("360"))
        .extracting(Sight::kind, Sight::text)
        .map(each -> each.toList().get(0) + ": " + each.toList().get(1))
        .contains(
            "scroll: 700 of 360",
            "picture: no words",
            "landmark: body > main",
            "landmark: a section without a name",
            "heading: 1 3",
            "label: <input>",
            "focus: not shown: a. No mark")
        .anyMatch(each -> each.startsWith("sticks out: p. Grey on white"))
        .anyMatch(each -> each.startsWith("contrast: 3.54 p. Grey on white"))
        .anyMatch(each -> each.startsWith("picture: not there"))
        .anyMatch(each -> each.startsWith("focus: no name: <button>"));
  }

  @Test
  void the_verdict_is_as_plain_whatever_it_is() {
    for (String width : List.of("360", "1200", "paper")) {
      List<String> verdicts =
          sights.stream()
              .filter(each -> each.width().equals(width) && each.kind().equals("verdict"))
              .map(Sight::text)
              .toList();
      assertThat(verdicts)
          .extracting(each -> each.substring(0, each.indexOf(':')))
          .containsExactly("chưa đạt", "undetermined", "chưa đạt", "met", "undetermined");
      assertThat(verdicts)
          .extracting(each -> each.substring(each.indexOf(':')))
          .allMatch(each -> each.equals(verdicts.get(0).substring("chưa đạt".length())));
    }
  }

  @Test
  void text_of_files_runs_no_script_even_where_no_policy_stops_it() {
    assertThat(sights)
        .filteredOn(each -> each.kind().equals("marker"))
        .hasSize(15)
        .extracting(Sight::text)
        .containsOnly("undefined");
  }

  @Test
  void a_script_a_handler_and_a_style_that_were_not_written_by_us_do_not_work()
      throws IOException, InterruptedException {
    String page = Files.readString(folder.resolve("counted.html"));
    page("injected", page.replace("</main>", INJECTED + "</main>"));
    Chromium.Opened injected = look("injected");
    assertThat(sights(injected))
        .filteredOn(each -> each.kind().equals("marker"))
        .extracting(Sight::text)
        .containsOnly("undefined");
    assertThat(injected.console())
        .anyMatch(each -> each.contains("script-src"))
        .anyMatch(each -> each.contains("style-src"));
    page("let-in", page.replaceFirst(POLICY, "").replace("</main>", INJECTED + "</main>"));
    assertThat(sights(look("let-in")))
        .filteredOn(each -> each.kind().equals("marker"))
        .extracting(Sight::text)
        .doesNotContain("undefined");
  }

  @Test
  void words_are_found_without_their_marks_and_with_them() {
    assertThat(filtered("at first")).isEqualTo(codes(each -> true));
    assertThat(filtered("words nuoc"))
        .isEqualTo(filtered("words NƯỚC"))
        .isEqualTo(codes(each -> name(each).contains("nước")));
    assertThat(filtered("words nuoc thai"))
        .isEqualTo(codes(each -> name(each).contains("nước thải")));
    assertThat(filtered("words nuốc")).isEmpty();
    assertThat(filtered("words 2A.III.1"))
        .isEqualTo(codes(each -> each.indicator().code().startsWith("2A.III.1")));
    assertThat(filtered("words [")).isNotEmpty();
    assertThat(filtered("tables at 2A.III.1")).isEqualTo("1");
    assertThat(filtered("all again")).isEqualTo(codes(each -> true));
  }

  @Test
  void rows_of_one_verdict_are_found() {
    assertThat(filtered("verdict not-met"))
        .isEqualTo(codes(each -> each.verdict() == Verdict.NOT_MET))
        .isNotEmpty();
  }

  @Test
  void who_listens_is_told_how_many_rows_are_left() {
    assertThat(filtered("at first, said")).isEqualTo("Đang hiện 23 trong 23 tiêu chuẩn.");
    assertThat(filtered("words nuoc thai, said")).isEqualTo("Đang hiện 1 trong 23 tiêu chuẩn.");
    assertThat(seen("unknown", "1200", "verdict not-met, said"))
        .isEqualTo("Showing 0 of 23 standards.");
  }

  @Test
  void points_are_sorted_by_value_up_down_and_back_to_the_order_of_the_law() {
    Comparator<IndicatorScore> up =
        Comparator.comparing((IndicatorScore each) -> each.points().low())
            .thenComparing(each -> each.points().high());
    assertThat(filtered("points up")).isEqualTo(sorted(up));
    assertThat(filtered("points down")).isEqualTo(sorted(up.reversed()));
    assertThat(filtered("points after names")).isEqualTo(sorted(up));
    assertThat(filtered("as written again")).isEqualTo(filtered("as written"));
    assertThat(filtered("points up, marked")).isEqualTo("ascending");
    assertThat(filtered("points down, marked")).isEqualTo("descending");
    assertThat(filtered("as written again, marked")).isEmpty();
  }

  @Test
  void names_are_sorted_as_a_vietnamese_dictionary_does() {
    assertThat(filtered("names up").split("\\|"))
        .containsSubsequence("Công trình văn hóa", "Cơ sở giáo dục, đào tạo", "Đầu mối giao thông");
  }

  @Test
  void what_is_missing_is_sorted_by_value_and_what_is_not_known_is_last() {
    assertThat(seen("unknown", "1200", "lines by what is missing"))
        .isEqualTo(
            "up to 4.0605 possible|up to 11.5 possible|up to 48 possible|up to 63.5605 possible");
    assertThat(seen("counted", "1200", "lines by what is missing")).endsWith("|chưa biết");
  }

  @Test
  void on_paper_all_rows_stand_whatever_is_filtered_on_the_screen()
      throws IOException, InterruptedException {
    assertThat(seen("whole", "paper", "on the screen")).isEmpty();
    assertThat(seen("whole", "paper", "on paper")).isEqualTo(codes(each -> true));
    assertThat(sights).noneMatch(each -> each.kind().equals("on paper too"));
    String page = Files.readString(folder.resolve("whole.html")).replaceFirst(POLICY, "");
    String typing =
        "<script>const field = document.querySelector('[type=search]'); field.value = 'x y z';"
            + " field.dispatchEvent(new Event('input'));</script>";
    page("filtered", page.replace("</body>", typing + "</body>"));
    Path pdf = folder.resolve("filtered.pdf");
    Chromium.print(folder.resolve("filtered.html"), pdf);
    String text = Papers.of(Files.readAllBytes(pdf)).text();
    assertThat(text).doesNotContain("Từ cần tìm", "Hiện tất cả", "Đang hiện");
    int table = text.lastIndexOf("Mỗi dòng là một tiêu chuẩn");
    assertThat(assessment.indicators())
        .allSatisfy(each -> assertThat(text.substring(table)).contains(each.indicator().code()));
  }

  private static void page(String name, String html) throws IOException {
    Files.writeString(folder.resolve(name + ".html"), html);
  }

  private static Chromium.Opened look(String... pages) throws IOException, InterruptedException {
    Path script = folder.resolve("browser.js");
    try (InputStream in =
        Objects.requireNonNull(ReportInBrowserTest.class.getResourceAsStream("browser.js"))) {
      Files.write(script, in.readAllBytes());
    }
    Path host = folder.resolve("host.html");
    Files.writeString(
        host,
        "<!DOCTYPE html><meta charset=\"utf-8\"><body data-pages=\""
            + String.join(" ", pages)
            + "\"><pre id=\"seen\"></pre><script src=\"browser.js\"></script></body>");
    return Chromium.open(host);
  }

  private static List<Sight> sights(Chromium.Opened opened) {
    String text = new Html(opened.document()).all("(?s)<pre id=\"seen\">(.*?)</pre>").get(0);
    return text.lines().map(ReportInBrowserTest::sight).toList();
  }

  private static Sight sight(String line) {
    List<String> parts =
        Arrays.stream(line.split(" ", -1))
            .map(each -> URLDecoder.decode(each.replace("+", "%2B"), StandardCharsets.UTF_8))
            .toList();
    return new Sight(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
  }

  private static String filtered(String kind) {
    return seen("whole", "1200", kind);
  }

  private static String seen(String page, String width, String kind) {
    List<String> texts =
        sights.stream()
            .filter(each -> each.page().equals(page) && each.width().equals(width))
            .filter(each -> each.kind().equals(kind))
            .map(Sight::text)
            .toList();
    assertThat(texts).as("%s, %s, %s", page, width, kind).hasSize(1);
    return texts.get(0);
  }

  private static String codes(Predicate<IndicatorScore> wanted) {
    return codes(assessment.indicators().filter(wanted));
  }

  private static String sorted(Comparator<IndicatorScore> order) {
    int last = assessment.criteria().size() - 1;
    return codes(assessment.criteria().get(last).indicators().stream().sorted(order));
  }

  private static String codes(Stream<IndicatorScore> scores) {
    return scores.map(each -> each.indicator().code()).collect(Collectors.joining(" "));
  }

  private static String name(IndicatorScore score) {
    return score.indicator().name().vi().toLowerCase(Locale.ROOT);
  }
}
