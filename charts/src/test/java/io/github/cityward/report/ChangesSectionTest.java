package io.github.cityward.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.assess.Assessor;
import io.github.cityward.charts.Towns;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleReader;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What moved since an earlier assessment. */
class ChangesSectionTest {
  private static final Path RULES = Path.of("..", "examples", "rules");
  private static final LocalDate BEFORE = LocalDate.of(2026, 1, 31);
  private static final LocalDate AFTER = LocalDate.of(2026, 12, 31);

  @Test
  void a_value_that_grew_moves_its_standard_because_of_the_town() {
    // 62 % earns nothing; 90 % earns 2 + (90 - 85) / (95 - 85) x 1 = 2.5, under the same law.
    ChangesSection changes = changes(water("62", "90"), Towns.VIETNAMESE);
    assertThat(changes.rows())
        .containsExactly(
            new ChangesSection.Row(
                "2A.III.08 Tỷ lệ dân số được cấp nước sạch tập trung",
                List.of(
                    "trước: 62 % (31/12/2025, chính thức)", "sau: 90 % (30/06/2026, chính thức)"),
                List.of("trước: 0", "sau: 2,5"),
                "+2,5",
                "số liệu khác",
                "+2,5",
                "0"));
    assertThat(changes.facts())
        .extracting(Fact::label, each -> each.text().text())
        .endsWith(
            tuple("Thay đổi điểm", "+2,5"), tuple("do đô thị", "+2,5"), tuple("do luật", "0"));
  }

  @Test
  void nothing_that_moved_is_said() {
    ChangesSection changes = changes(water("62", "62"), Locale.ENGLISH);
    assertThat(changes.rows()).isEmpty();
    assertThat(Report.of(water("62", "62"), Locale.ENGLISH).html())
        .contains("No standard moved.")
        .contains(">7. What moved since, and why</h2>")
        .contains("<a href=\"#changes\">7. What moved since, and why</a>")
        .contains(">8. Sources</h2>");
  }

  @Test
  void a_report_that_compares_with_none_has_no_such_section() {
    assertThat(Report.of(Towns.sparse(), Locale.ENGLISH).html())
        .doesNotContain("id=\"changes\"")
        .contains(">7. Sources</h2>");
  }

  @Test
  void of_counted_standards_verdicts_move_and_the_law_is_told_apart_from_the_town() {
    // Recognised on 10 February 2025: one standard of the city is met for certain; none is under
    // the law of 2016 or of 2022 because of the law, whose word on it is the same.
    Town town =
        Towns.facts("Trảng Bàng")
            .observe("urban.class", LocalDate.of(2025, 2, 10), "III", Basis.OFFICIAL, "111/QĐ-BXD")
            .build();
    LocalDate early = LocalDate.of(2022, 6, 30);
    LocalDate late = LocalDate.of(2025, 2, 28);
    Assessor earlier = assessor("city-1211-2016");
    Assessment after = assessor("city-27-2022").assess(town, late);
    AssessmentDiff diff = after.diff(earlier.assess(town, early), earlier.assess(town, late));
    ChangesSection changes = changes(diff, Locale.ENGLISH);
    assertThat(changes.facts().get(0).text().text())
        .startsWith("Trảng Bàng, 30 June 2022, City under a province under 1211/2016/UBTVQH13: ")
        .contains("standards met 0–11");
    assertThat(changes.rows())
        .filteredOn(each -> each.name().startsWith("CITY.4"))
        .extracting(
            ChangesSection.Row::result,
            ChangesSection.Row::moved,
            ChangesSection.Row::town,
            ChangesSection.Row::law)
        .containsExactly(
            tuple(
                List.of("before: undetermined", "after: met"),
                "lowest +1, highest 0",
                "lowest +1, highest 0",
                "0"));
  }

  @Test
  void where_town_and_law_are_others_and_nothing_lies_between_they_are_not_told_apart() {
    Town town = Towns.facts("T").build();
    Assessment before = assessor("urban-26-2022-III").assess(town, LocalDate.of(2025, 3, 1));
    Assessment after = Towns.assessor().assess(town, AFTER);
    assertThat(changes(after.diff(before), Towns.VIETNAMESE).facts())
        .extracting(each -> each.text().text())
        .endsWith("chưa tách được", "chưa tách được");
  }

  /** No row shows more points than the criterion can give, and no maximum is a row. */
  @Test
  void standards_whose_points_are_not_known_stand_together_by_criterion() {
    Town town = Towns.facts("T").build();
    Assessment before = assessor("urban-26-2022-III").assess(town, AFTER);
    ChangesSection changes =
        changes(Towns.assessor().assess(town, AFTER).diff(before), Towns.VIETNAMESE);
    assertThat(changes.rows())
        .filteredOn(each -> each.name().startsWith("Tiêu chí 5. "))
        .singleElement()
        .satisfies(each -> assertThat(each.name()).endsWith(": 49 tiêu chuẩn chưa biết điểm riêng"))
        .satisfies(
            each ->
                assertThat(each.result())
                    .containsExactly("trước: cộng lại 0–60", "sau: không có tiêu chuẩn này"))
        .satisfies(each -> assertThat(each.moved()).isEqualTo("thấp nhất 0, cao nhất −60"))
        .satisfies(each -> assertThat(each.cause()).isEqualTo("luật khác"));
    assertThat(changes.rows()).noneMatch(each -> each.name().startsWith("5A."));
    assertThat(changes.ceilings())
        .startsWith("Trong tiêu chí 1, 2, 3, 4, 5, điểm các tiêu chuẩn cộng lại có thể vượt");
  }

  @Test
  void a_side_that_is_not_the_law_or_rests_on_unverified_figures_is_marked_in_the_section() {
    Town town = Towns.facts("T").build();
    RuleSet supposed =
        RuleReader.read(RULES.resolve("urban-26-2022-III-illustrative.yaml")).orElseThrow();
    Assessment before = Assessor.of(supposed).acceptingUnverified().assess(town, AFTER);
    Assessment after = Towns.assessor().assess(town, AFTER);
    assertThat(changes(after.diff(before), Towns.VIETNAMESE).notices())
        .startsWith(
            "MINH HỌA: urban-26-2022-III-illustrative là bộ tiêu chí giả định, không phải luật.",
            "CHƯA KIỂM CHỨNG: với urban-26-2022-III-illustrative, những con số của luật mà chưa ai"
                + " đối chiếu cũng được quyết định kết quả.");
    assertThat(Report.of(before.diff(after), Locale.ENGLISH).html())
        .contains("ILLUSTRATIVE: urban-26-2022-III-illustrative is a what-if, not the law.");
  }

  @Test
  void what_must_be_known_of_the_earlier_assessment_is_said() {
    Town town = Towns.facts("T").build();
    Assessment before = assessor("city-27-2022").assess(town, LocalDate.of(2025, 8, 1));
    Assessment after = assessor("city-27-2022").assess(town, LocalDate.of(2025, 6, 30));
    assertThat(changes(after.diff(before), Towns.VIETNAMESE).notices())
        .singleElement()
        .asString()
        .startsWith("city-27-2022: từ 01/07/2025 không đơn vị nào còn được công nhận");
  }

  @Test
  void a_hostile_name_stays_text() {
    String hostile = "<script>alert(1)</script>\"'> =1+1";
    Town town =
        Towns.facts(hostile)
            .observe("water.clean_piped", BEFORE.minusDays(1), "62", Basis.OFFICIAL, hostile)
            .build();
    AssessmentDiff diff =
        Towns.assessor().assess(town, AFTER).diff(Towns.assessor().assess(town, BEFORE));
    Html page = new Html(Report.of(diff, Locale.ENGLISH).html());
    page.assertBalanced();
    assertThat(page.text()).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
  }

  private static AssessmentDiff water(String before, String after) {
    Town town =
        Towns.facts("Trảng Bàng")
            .observe("water.clean_piped", LocalDate.of(2025, 12, 31), before, Basis.OFFICIAL, "y")
            .observe("water.clean_piped", LocalDate.of(2026, 6, 30), after, Basis.OFFICIAL, "y")
            .build();
    return Towns.assessor().assess(town, AFTER).diff(Towns.assessor().assess(town, BEFORE));
  }

  private static Assessor assessor(String rules) {
    return Assessor.of(RuleLibrary.bundled().find(rules).orElseThrow());
  }

  private static ChangesSection changes(AssessmentDiff diff, Locale locale) {
    Phrases phrases = Phrases.of(diff.after(), locale, Contents.of(Set.of()));
    return new ChangeWords(diff, phrases, new Sources(phrases)).section();
  }
}
