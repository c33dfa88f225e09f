package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.json.Json;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.town.Basis;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is said of the values of an urban area that follow from its units. */
class PartsWordsTest {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final Assessor ASSESSOR =
      Assessor.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow());

  private final Town a =
      unit("phuong-a", "population.urban 20000", "water.clean_piped 90", "waste.treated_share 75");
  private final Town b =
      unit("phuong-b", "population.urban 10000", "water.clean_piped 81", "waste.treated_share 88");

  private static Town unit(String id, String... values) {
    TownBuilder unit = Town.builder(id);
    for (String each : values) {
      String[] words = each.split(" ", -1);
      SampleTowns.observe(unit, words[0], words[1]);
    }
    return unit.build();
  }

  private static Assessment assess(Town... parts) {
    return assessWhole(Town.builder("area").build(), parts);
  }

  private static Assessment assessWhole(Town area, Town... parts) {
    return ASSESSOR.assess(area.madeOf(List.of(parts)), SampleTowns.DAY);
  }

  private static List<String> steps(Assessment assessment, String code, Locale locale) {
    return assessment.explain(code, locale).steps();
  }

  @Test
  void a_sum_is_told_with_each_unit() {
    assertThat(steps(assess(a, b), "2A.II.03", Locale.ENGLISH))
        .contains("population.urban = 20,000 (phuong-a) + 10,000 (phuong-b) = 30,000 people.")
        .first()
        .asString()
        .startsWith("Value: 30,000 people, derived as sum of phuong-a, phuong-b from phuong-a: ");
    assertThat(steps(assess(a, b), "2A.II.03", VIETNAMESE))
        .contains("population.urban = 20.000 (phuong-a) + 10.000 (phuong-b) = 30.000 người.")
        .first()
        .asString()
        .startsWith("Giá trị: 30.000 người, tính theo tổng của phuong-a, phuong-b từ phuong-a: ");
  }

  @Test
  void a_unit_without_a_value_is_told() {
    assertThat(steps(assess(a, unit("phuong-b")), "2A.II.03", Locale.ENGLISH))
        .contains("population.urban = 20,000 (phuong-a) + ? (phuong-b) = ≥ 20,000 people.")
        .first()
        .asString()
        .contains("derived as sum of phuong-a (nothing known of phuong-b)");
  }

  @Test
  void a_mean_is_told_with_its_weights() {
    assertThat(steps(assess(a, b), "2A.III.08", Locale.ENGLISH))
        .contains(
            "water.clean_piped = (90 × 20,000 (phuong-a) + 81 × 10,000 (phuong-b)) / (20,000 + 10,000) = 87 %.")
        .first()
        .asString()
        .contains("derived as mean of phuong-a, phuong-b by population.urban");
    assertThat(steps(assess(a, b), "2A.III.08", VIETNAMESE))
        .first()
        .asString()
        .contains("tính theo trung bình của phuong-a, phuong-b theo population.urban");
  }

  @Test
  void what_lies_between_is_told_with_both_ends() {
    assertThat(steps(assess(a, b), "2A.III.11", Locale.ENGLISH))
        .contains(
            "waste.treated_share = from the least to the greatest of 75 (phuong-a); 88 (phuong-b) = 75–88 %.");
  }

  @Test
  void the_highest_level_is_told() {
    Assessment hubs =
        assess(unit("a", "transport.hub commune"), unit("b", "transport.hub province"));
    assertThat(steps(hubs, "2A.III.06", VIETNAMESE))
        .anySatisfy(
            step ->
                assertThat(step)
                    .isEqualTo(
                        "transport.hub = mức cao nhất trong cấp xã (a); cấp tỉnh (b) = cấp tỉnh."));
  }

  @Test
  void what_a_unit_derives_itself_is_told_with_the_unit() {
    Town derived =
        unit("phuong-b", "population.permanent 9000", "population.temporary_converted 1000");
    assertThat(steps(assess(a, derived), "2A.II.03", Locale.ENGLISH))
        .anySatisfy(
            step ->
                assertThat(step)
                    .startsWith(
                        "population.urban (phuong-b) = 10,000 people, derived as"
                            + " population.permanent + population.temporary_converted from phuong-b: "));
  }

  @Test
  void what_several_ways_leave_is_told_with_each() {
    Town first = unit("a", "population.urban 9000", "area.natural 10");
    Town second = unit("b", "population.urban 900", "density.natural 1000..");
    Assessment both = assess(first, second);
    assertThat(steps(both, "2A.II.04", Locale.ENGLISH))
        .first()
        .asString()
        .startsWith(
            "Value: 900–990 people/km², derived as least to greatest of a, b;"
                + " population.urban / area.natural from ");
  }

  @Test
  void a_document_names_the_units_in_the_model() {
    assertThat(Json.assessment(assess(a, b), Locale.ENGLISH))
        .contains("\"model\" : \"sum of phuong-a, phuong-b\"")
        .contains("\"model\" : \"mean of phuong-a, phuong-b by population.urban\"")
        .contains("\"basis\" : \"derived\"");
  }

  @Test
  void a_total_that_is_not_the_sum_is_warned_of() {
    Assessment assessment = assessWhole(SampleTowns.of("population.urban", "30500").build(), a, b);
    Warning warning =
        assessment.warnings().stream()
            .filter(each -> each.code() == Warning.Code.PARTS_DIFFER)
            .findFirst()
            .orElseThrow();
    assertThat(warning.message(Locale.ENGLISH))
        .isEqualTo(
            "population.urban of the whole is 30500 (30 June 2026), which does not fit its parts:"
                + " sum of phuong-a, phuong-b gives 30000 (30 June 2026).");
    assertThat(warning.message(VIETNAMESE))
        .isEqualTo(
            "population.urban của toàn đô thị là 30500 (30/06/2026), không khớp với các đơn vị hợp"
                + " thành: tổng của phuong-a, phuong-b cho 30000 (30/06/2026).");
  }

  @Test
  void a_value_that_no_standard_needs_is_not_compared() {
    Town area = SampleTowns.of("population.inner", "1").build();
    assertThat(assessWhole(area, unit("a", "population.inner 2")).warnings())
        .extracting(Warning::code)
        .doesNotContain(Warning.Code.PARTS_DIFFER);
  }

  @Test
  void a_part_of_which_all_is_later_is_warned_of() {
    Town later =
        Town.builder("phuong-c")
            .observe("sport.works", SampleTowns.DAY.plusDays(1), "2", Basis.OFFICIAL, "s")
            .build();
    assertThat(assess(a, later, unit("d")).warnings())
        .filteredOn(each -> each.code() == Warning.Code.PART_LATER)
        .extracting(each -> each.message(Locale.ENGLISH))
        .containsExactly(
            "Nothing of the part phuong-c counts on 30 June 2026: its first figure is of 1 July 2026.");
  }
}
