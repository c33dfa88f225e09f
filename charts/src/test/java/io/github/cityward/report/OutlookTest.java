package io.github.cityward.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.charts.Plans;
import io.github.cityward.charts.Roads;
import io.github.cityward.charts.Towns;
import io.github.cityward.milestone.Milestones;
import io.github.cityward.plan.Plan;
import io.github.cityward.town.Town;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlookTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  @SuppressWarnings("NullAway.Init")
  private static Report whole;

  @BeforeAll
  static void write() {
    whole = report(Outlook.none().with(Plans.optimal()).with(road()), Towns.VIETNAMESE);
  }

  @Test
  void a_page_without_an_outlook_has_no_such_section() {
    assertThat(new Html(report(Outlook.none(), Locale.ENGLISH).html()).all("<h2 id=\"([a-z]+)\">"))
        .doesNotContain("plan", "milestones");
  }

  @Test
  void the_plan_and_the_road_stand_before_the_sources_and_the_page_is_whole() {
    Html page = new Html(whole.html());
    page.assertBalanced();
    assertThat(page.all("<h2 id=\"([a-z]+)\">")).endsWith("data", "plan", "milestones", "sources");
    assertThat(page.all("<li><a href=\"#([a-z]+)\">\\d\\. "))
        .isEqualTo(page.all("<h2 id=\"([a-z]+)\">"));
    assertThat(page.has("<img (?![^>]*alt=\"[^\"]{20,}\")")).isFalse();
    assertThat(page.has("<th(?![^>]*scope=)[ >]")).isFalse();
    assertThat(page.all("<table[^>]*>\\s*<(\\w+)")).containsOnly("caption");
  }

  @Test
  void a_plan_says_its_projects_their_cost_their_day_and_what_they_bring() {
    assertThat(whole.html())
        .contains(
            "7. Kế hoạch: dự án nào, hết bao nhiêu",
            "524,3 tỷ đồng, cho 6 dự án. Đã chứng minh không có cách nào rẻ hơn.",
            "Xét vào ngày 31/12/2029 theo Đô thị loại III, 111/2025/UBTVQH15;",
            "là GIẢ ĐỊNH",
            ">X04 20 km đường đô thị cải tạo, mở rộng<",
            "data-label=\"Tỷ đồng\">336<",
            "data-label=\"Xong ngày\">31/12/2029<",
            "Để ngoài vì chưa biết chi phí: P05");
    assertThat(new Html(whole.html()).all("data-label=\"Tổng điểm đến đây\">([0-9,–]+)<"))
        .hasSize(6);
  }

  /** 184 of 500 days of 90 billion and 184 of 480 days of 85 billion lie in 2026. */
  @Test
  void a_plan_that_says_when_projects_start_says_what_is_spent_in_each_year() {
    Plan plan = Plans.found("do-thi-minh-hoa", 2029);
    Html page = new Html(report(Outlook.none().with(plan), Towns.VIETNAMESE).html());
    page.assertBalanced();
    assertThat(page.text())
        .contains(
            "khởi công 01/07/2026, xong 13/11/2027",
            "Chi từng năm",
            "<li>2026: 65,703 tỷ đồng cho công trình, 0 tỷ đồng để vận hành</li>");
  }

  @Test
  void a_goal_out_of_reach_is_told_with_its_reason() {
    String page = report(Outlook.none().with(Plans.infeasible()), Locale.ENGLISH).html();
    assertThat(page)
        .contains(
            "Class III urban area on 31 December 2027: NOT REACHED by any choice of the projects.",
            "Criterion III comes to 47.6524 at most, and 48 are needed.",
            "No project is chosen; every value is as it was observed.")
        .doesNotContain("The chosen projects");
  }

  @Test
  void what_is_undetermined_stays_so() {
    Plan plan = Plans.undetermined();
    assertThat(report(Outlook.none().with(plan), Locale.ENGLISH).html())
        .contains(
            "UNDETERMINED. No choice of the projects reaches it for certain; for 0 billion VND,",
            "The total comes to 11.4395–99.0758 at most, and 75 are needed.");
  }

  @Test
  void a_road_says_when_its_steps_are_done_and_where_targets_stand() {
    assertThat(whole.html())
        .contains(
            "8. Lộ trình và mục tiêu",
            "Nhìn từ ngày 30/06/2026; còn 13 trong 22 bước.",
            ">R01 Quy hoạch chung đô thị được phê duyệt<",
            "data-label=\"Có thể chậm\">đã xong<",
            "data-label=\"Có thể chậm\">găng: không ngày nào<",
            "25 mục tiêu: đạt 1, đang trong hạn 0, trễ hạn 1, chưa biết 4, chưa xác định 19.",
            "data-label=\"Cần\">mục tiêu không có con số<",
            "data-label=\"Tình trạng\"><span class=\"mark\">chưa xác định<");
  }

  @Test
  void a_status_that_ended_is_named_with_the_steps_and_the_targets_that_it_ends() {
    assertThat(new Html(whole.html()).text())
        .contains(
            "01/07/2025: không còn thành phố thuộc tỉnh (Luật 72/2025/QH15, Điều 1(1)).",
            "Các bước còn lại của lộ trình thành lập thành phố không còn cơ sở pháp lý để thực hiện:"
                + " C01, C02,",
            "T02: không còn thành phố thuộc tỉnh từ 01/07/2025");
    assertThat(whole.html())
        .contains(
            "data-label=\"Tình trạng\"><span class=\"mark\">trễ hạn; không còn cơ sở pháp lý<");
    Town plain = Town.builder("t").build().following(road().town().roadmap().subList(0, 10));
    assertThat(report(Outlook.none().with(Milestones.of(plain, DAY)), Locale.ENGLISH).html())
        .contains("The steps of the road")
        .doesNotContain("legal basis", "city under a province");
  }

  @Test
  void what_was_read_of_a_target_is_a_source_of_the_page() {
    Html page = new Html(whole.html());
    List<String> sources = page.all("<li id=\"source-(\\d+)\"");
    assertThat(page.text()).contains("Báo Tây Ninh Online, 31/01/2023");
    assertThat(page.all("<a class=\"ref\" href=\"#source-(\\d+)\">\\[\\d+\\]</a>"))
        .containsAll(sources);
  }

  @Test
  void a_town_with_targets_alone_has_no_road() {
    Milestones targets =
        Milestones.of(Town.builder("t").build().aimingAt(road().town().targets()), DAY);
    Html page = new Html(report(Outlook.none().with(targets), Locale.ENGLISH).html());
    page.assertBalanced();
    assertThat(page.text()).doesNotContain("The steps of the road").contains("The targets");
    assertThat(page.all("<figure id=\"figure-([a-z-]+)\">")).doesNotContain("gantt");
  }

  @Test
  void the_charts_are_files_beside_the_page(@TempDir Path folder) throws IOException {
    whole.writeTo(folder);
    for (String each :
        List.of("waterfall-1", "waterfall-2", "gantt-1", "gantt-2", "milestones-1")) {
      assertThat(folder.resolve("charts")).isDirectoryContaining("glob:**/" + each + ".png");
    }
  }

  @Test
  void the_same_outlook_gives_the_same_page() {
    Outlook again = Outlook.none().with(Plans.optimal()).with(road());
    assertThat(report(again, Towns.VIETNAMESE).html()).isEqualTo(whole.html());
  }

  private static Milestones road() {
    return Milestones.of(Roads.trangBang(), DAY);
  }

  private static Report report(Outlook outlook, Locale locale) {
    return Report.of(Towns.illustrative(), locale, ReportOptions.defaults().with(outlook));
  }
}
