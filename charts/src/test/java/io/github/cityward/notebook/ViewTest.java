package io.github.cityward.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Comparison;
import io.github.cityward.charts.Comparisons;
import io.github.cityward.charts.CriterionChart;
import io.github.cityward.charts.Plans;
import io.github.cityward.charts.Projections;
import io.github.cityward.charts.Simulations;
import io.github.cityward.charts.Towns;
import io.github.cityward.forecast.Projection;
import io.github.cityward.forecast.Projector;
import io.github.cityward.rules.Extent;
import io.github.cityward.simulate.Simulator;
import io.github.cityward.town.Town;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class ViewTest {
  private static final Locale VIETNAMESE = Towns.VIETNAMESE;

  @Test
  void an_assessment_begins_with_its_verdict_and_shows_each_criterion_against_its_line() {
    View view = View.of(Towns.sparse(), VIETNAMESE);
    assertThat(view.type()).isEqualTo("text/html");
    assertThat(view.content()).startsWith("<p>Kết luận: chưa xác định.</p>");
    assertThat(rows(view))
        .containsExactly(
            List.of("Tiêu chí", "Điểm", "Tối thiểu–tối đa", "Kết luận"),
            List.of("Tổng", "11,4395–99,0758", "75–100", "chưa xác định"),
            List.of(
                "I. Vai trò, vị trí và điều kiện phát triển kinh tế - xã hội",
                "0–15",
                "11,5–15",
                "chưa xác định"),
            List.of("II. Mức độ đô thị hóa", "11,4395–19,0758", "15,5–20", "chưa xác định"),
            List.of(
                "III. Trình độ phát triển hạ tầng và tổ chức không gian đô thị",
                "0–65",
                "48–65",
                "chưa xác định"));
  }

  @Test
  void conditions_on_units_that_leave_a_result_open_are_named_in_every_view()
      throws InterruptedException {
    Assessment one = Towns.complete();
    Town town =
        Town.builder("several")
            .name("Nhiều")
            .extent(Extent.SEVERAL_UNITS)
            .build()
            .with(one.town().observations());
    Assessor assessor = Assessor.of(one.rules());
    Assessment several = assessor.assess(town, one.date());
    assertThat(rows(View.of(several, Locale.ENGLISH)))
        .anySatisfy(
            row -> {
              assertThat(row.get(0)).startsWith("2B.MEAN ");
              assertThat(row.get(2)).isEqualTo("48–100");
            });
    for (View view :
        List.of(
            View.of(Comparison.of(List.of(several, one)), Locale.ENGLISH),
            View.of(several.diff(one), Locale.ENGLISH),
            View.of(
                Projector.under(assessor).project(town, one.date(), 2026, 2027), Locale.ENGLISH),
            View.of(Simulator.of(assessor).simulate(town, 2026, 2026, 20, 1), Locale.ENGLISH))) {
      assertThat(view.content()).contains("2B.MEAN ", "2B.HIGHEST ");
      assertThat(view.text()).contains("2B.MEAN ");
    }
    assertThat(View.of(one, Locale.ENGLISH).content()).doesNotContain("2B.");
  }

  @Test
  void standards_that_are_met_or_not_are_counted() {
    View view = View.of(Towns.ward(), Locale.ENGLISH);
    assertThat(rows(view).get(0))
        .containsExactly("Criterion", "Standards met", "Needed–all", "Verdict");
  }

  @Test
  void what_is_assumed_or_not_checked_is_said_beside_the_table_and_in_the_text() {
    View assumed = View.of(Towns.illustrative(), Locale.ENGLISH);
    assertThat(assumed.content()).contains("ASSUMED");
    assertThat(assumed.text()).contains("ASSUMED");
    View accepted = View.of(Towns.acceptingUnverified(), VIETNAMESE);
    assertThat(accepted.content()).contains("CHƯA KIỂM CHỨNG");
    assertThat(accepted.text()).contains("CHƯA KIỂM CHỨNG");
  }

  @Test
  void shortfalls_tell_what_a_standard_has_and_needs() {
    Assessment assessment = Towns.sparse();
    List<List<String>> rows = rows(View.shortfalls(assessment, VIETNAMESE));
    assertThat(rows).hasSize(1 + assessment.shortfalls().size());
    assertThat(rows.get(1).get(1)).isEqualTo("chưa có số liệu");
    assertThat(rows.get(1).get(4)).isEqualTo("chưa xác định");
  }

  @Test
  void a_difference_tells_what_moved_and_why() {
    View view = View.of(Towns.illustrative().diff(Towns.sparse()), Locale.ENGLISH);
    assertThat(rows(view).get(0)).containsExactly("Standard", "Before", "After", "Why");
    assertThat(rows(view).get(1))
        .containsExactly("Total", "11.4395–99.0758", "69.0679–69.7043", "");
    assertThat(rows(view).get(2).get(3)).isEqualTo("another value");
    assertThat(view.text())
        .contains("After: ")
        .contains("Total: 11.4395–99.0758 → 69.0679–69.7043.");
  }

  @Test
  void of_a_projection_of_years_that_have_passed_there_are_no_ranges() {
    Projection history = Projections.passed();
    assertThat(rows(View.of(history, VIETNAMESE)))
        .hasSize(1 + history.years().size())
        .allSatisfy(row -> assertThat(row).hasSize(5));
  }

  @Test
  void a_comparison_has_a_row_for_each_town() {
    assertThat(rows(View.of(Comparisons.two(), VIETNAMESE))).hasSize(1 + 2);
  }

  @Test
  void a_projection_has_a_row_for_each_year_with_its_law() {
    List<List<String>> rows = rows(View.of(Projections.growing(), VIETNAMESE));
    assertThat(rows).hasSize(1 + Projections.growing().years().size());
    assertThat(rows.get(1).get(1)).isEqualTo("111/2025/UBTVQH15");
  }

  @Test
  void a_simulation_tells_the_standard_error_of_each_share() {
    View view = View.of(Simulations.threeYears(), Locale.ENGLISH);
    assertThat(rows(view)).hasSize(1 + Simulations.threeYears().years().size());
    assertThat(view.content()).contains(" ± ");
  }

  @Test
  void a_plan_begins_with_its_answer_and_adds_one_project_after_the_other() {
    View view = View.of(Plans.optimal(), VIETNAMESE);
    assertThat(view.content())
        .startsWith("<p>Đô thị loại III vào ngày 31/12/2029: 524,3 tỷ đồng, cho 6 dự án.");
    assertThat(rows(view).stream().map(each -> each.get(4)))
        .containsExactly(
            "Tổng điểm đến đây",
            "69,0679–69,7043",
            "69,8804–70,5168",
            "70,896–71,5323",
            "71,396–72,0323",
            "74,396–75,0323",
            "75,396–76,0323",
            "79,531–80,1673");
  }

  @Test
  void a_plan_that_reaches_nothing_says_what_is_in_the_way() {
    assertThat(View.of(Plans.infeasible(), VIETNAMESE).content()).contains("nhiều nhất");
  }

  @Test
  void a_table_shows_its_first_rows_and_says_how_many_there_are() {
    Table table =
        Table.create(
            "Dân số",
            StringColumn.create("<town>", IntStream.range(0, 1_200).mapToObj(i -> "Xã " + i)),
            IntColumn.create("people", IntStream.range(0, 1_200)));
    View view = View.of(table, VIETNAMESE);
    assertThat(rows(view)).hasSize(1 + 100).startsWith(List.of("<town>", "people"));
    assertThat(view.content()).contains("<p>Dân số: 100 dòng đầu trong 1.200 dòng</p>");
    assertThat(view.text()).contains("Xã 99").doesNotContain("Xã 100");
  }

  @Test
  void a_chart_is_a_picture_with_its_words() {
    Assessment assessment = Towns.sparse();
    String words = CriterionChart.inWords(assessment, VIETNAMESE);
    View view = View.of(CriterionChart.of(assessment, VIETNAMESE), words);
    assertThat(view.type()).isEqualTo("image/svg+xml");
    assertThat(view.content()).startsWith("<svg ").contains("<desc>" + words + "</desc>");
    assertThat(view.content().substring(0, view.content().indexOf('>')))
        .contains(" viewBox=\"0 0 1200 ", " width=\"100%\"")
        .doesNotContain(" height=");
    assertThat(view).hasToString(words);
  }

  @ParameterizedTest
  @MethodSource
  void a_name_from_a_file_is_text(View view) {
    assertThat(view.content()).contains("&lt;script&gt;").doesNotContain("<script>");
    parsed(view);
  }

  static Stream<View> a_name_from_a_file_is_text() {
    Assessment hostile = Towns.sparse("<script>alert(1)</script> & \"'");
    return Stream.of(
        View.of(hostile, VIETNAMESE),
        View.shortfalls(hostile, VIETNAMESE),
        View.of(Table.create("<script>", StringColumn.create("a", "</td>")), VIETNAMESE));
  }

  @Test
  void a_row_has_a_cell_for_each_column() {
    HtmlTable table = new HtmlTable(List.of("a", "b"));
    assertThatThrownBy(() -> table.row(List.of("1")))
        .hasMessage("1 cells for 2 columns. Give one for each: [a, b]");
  }

  private static List<List<String>> rows(View view) {
    NodeList rows = parsed(view).getElementsByTagName("tr");
    return IntStream.range(0, rows.getLength())
        .mapToObj(i -> rows.item(i).getChildNodes())
        .map(
            cells ->
                IntStream.range(0, cells.getLength())
                    .mapToObj(i -> cells.item(i).getTextContent())
                    .toList())
        .toList();
  }

  /** The tables are well-formed, so that no cell breaks out of its place. */
  private static Document parsed(View view) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader("<div>" + view.content() + "</div>")));
    } catch (Exception e) {
      throw new AssertionError(view.content(), e);
    }
  }
}
