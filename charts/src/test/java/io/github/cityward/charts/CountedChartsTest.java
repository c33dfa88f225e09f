package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;

/** The charts of rule sets in which standards are met or not, and counted. */
class CountedChartsTest {
  private static final Locale EN = Locale.ENGLISH;

  @Test
  void a_criterion_has_so_many_standards_met_of_how_many_are_needed() {
    // Size 2 of 2, position 1 of 1, urbanisation 0 of 1; of the economy's 5 the work outside
    // farming and its share of the output are met, the income is not, and of budget and poverty
    // nobody knows; what level of development is required was not seen.
    assertThat(CriterionChart.inWords(Towns.ward(), EN))
        .contains(
            "In all: standards met 5–8, how many are needed is not known, 10 in all: undetermined.",
            "Criterion “Population and natural area”: standards met 2, 2 needed, 2 in all: met.",
            "Criterion “Degree of urbanisation”: standards met 0, 1 needed, 1 in all: not met.",
            "Criterion “Socio-economic structure and level”: standards met 2–4, 5 needed, 5 in all:"
                + " not met.",
            "standards met 0–1, 1 needed, 1 in all: undetermined.");
    XYChart chart = CriterionChart.of(Towns.ward(), Towns.VIETNAMESE);
    assertThat(Looks.texts(chart))
        .containsSubsequence(
            "Số tiêu chuẩn đạt theo tiêu chí, so với số phải đạt",
            "Toàn bộ",
            "Đạt 5–8 tiêu chuẩn: chưa xác định",
            "chưa biết cần bao nhiêu",
            "Quy mô dân số và diện tích tự nhiên",
            "Đạt 2 tiêu chuẩn: đạt",
            "cần 2");
    assertThat(Looks.ends(chart, "chắc chắn đạt")).containsExactly("0–5", "0–2", "0–1", "0–2");
    assertThat(Looks.ends(chart, "có thể đạt thêm, chưa biết"))
        .containsExactly("5–8", "2–4", "0–1");
  }

  @Test
  void of_class_one_the_total_has_a_line_and_its_criteria_have_none() {
    assertThat(CriterionChart.inWords(Towns.classOne(), EN))
        .contains("In all: standards met 0–14, 12 needed, 15 in all: undetermined.")
        .contains("Criterion II: standards met 0–3, how many are needed is not known, 4 in all");
  }

  @Test
  void what_is_short_is_said_in_the_standards_own_unit_and_drawn_as_a_share_of_what_is_required() {
    XYChart chart = ShortfallChart.of(Towns.ward(), EN);
    assertThat(Looks.texts(chart))
        .containsSubsequence(
            "Standards not met or not known, nearest first",
            "Not met for certain: 2 standards",
            "48 % (ASSUMED, 24 February 2025); required: at least 50 %; 2 percentage points missing",
            // 2 of 50
            "4 % of what is required is missing",
            "0 VND (reported, 24 February 2025); required: more than 0 VND",
            "Not known whether met: 3 standards",
            "no value is known; required: at least 100 %",
            "up to 100 % of what is required is missing",
            "−0.4–0.1 percentage points (reported, 24 February 2025); required: less than 0"
                + " percentage points",
            "class III (reported, 24 February 2025); what is required is not known");
    // 4 % and 100 % of a frame of 560 pixels
    assertThat(Looks.ends(chart, "not met for certain if the ASSUMED value holds"))
        .containsExactly("0–22.4");
    assertThat(Looks.ends(chart, "Not known whether met")).containsExactly("0–560");
  }

  @Test
  void quantities_that_a_rule_file_brings_are_drawn_in_their_own_units() {
    assertThat(Looks.texts(ShortfallChart.of(Towns.municipality(), EN)))
        .containsSubsequence(
            "98,000 people (reported, 24 February 2025); required: at least 100,000 people; 2,000"
                + " people missing",
            "71.5 million PHP (reported, 24 February 2025); required: at least 100 million PHP;"
                + " 28.5 million PHP missing",
            "no value is known; required: at least 100 km²");
    assertThat(StatusGridChart.inWords(Towns.municipality(), Towns.VIETNAMESE))
        .contains("Tiêu chuẩn đạt: 1 (second.income.420).");
  }

  @Test
  void a_standard_is_met_or_not_and_nothing_lies_between() {
    assertThat(String.join(" ", Looks.texts(StatusGridChart.of(Towns.ward(), EN))))
        .contains("met: 5", "met through a provision: 0", "not met: 2", "not known whether met: 3")
        .contains(
            "WARD26.1 Population 22,400 people (official) required: at least 21,000 people; met")
        .doesNotContain("between", "maximum");
    assertThat(StatusGridChart.inWords(Towns.ward(), Towns.VIETNAMESE))
        .contains("Tiêu chuẩn chưa đạt: 2 (WARD26.4, WARD26.5.4).");
  }

  @Test
  void where_it_is_not_known_which_standard_applies_the_data_are_those_of_each() {
    Assessment ward = Towns.wardOfNobodyKnowsWhat();
    // 15,000, 7,000 or 5,000 persons; with area, economy and infrastructure 6 standards, of which
    // the first three have a value. They count as one: the maximum is 4.
    assertThat(ward.maximum()).hasToString("4");
    assertThat(DataBasisChart.inWords(ward, EN))
        .contains("The whole (6 standards): official 50 %; no data 50 %.");
    assertThat(CriterionChart.inWords(ward, EN))
        .contains("“Population and natural area”: standards met 0–2, 2 needed, 2 in all");
  }

  @Test
  void every_standard_stands_on_one_leaf_and_a_leaf_fits_a_page() {
    Assessment many = Towns.of2022();
    List<String> codes = many.indicators().map(each -> each.indicator().code()).toList();
    assertThat(codes).hasSize(63);
    List<XYChart> leaves = StatusGridChart.leaves(many, Towns.VIETNAMESE);
    assertThat(leaves)
        .extracting(XYChart::getTitle)
        .startsWith("Trạng thái của từng tiêu chuẩn (tờ 1 trên 4)")
        .hasSize(4);
    // Of a page 225 mm high a picture of 2100 pixels is 128 mm wide; whole, the chart was 53 mm
    // wide.
    assertThat(leaves).allSatisfy(each -> assertThat(each.getHeight()).isLessThan(2100));
    assertThat(Leaf.of(63)).flatExtracting(each -> each.of(codes)).isEqualTo(codes);
    assertThat(Leaf.of(24)).containsExactly(Leaf.whole());
    assertThat(Leaf.of(25)).extracting(Leaf::first).containsExactly(0, 16);
    assertThat(ShortfallChart.leaves(Towns.ward(), Towns.VIETNAMESE)).hasSize(1);
  }

  @Test
  void groups_have_nothing_to_show_and_say_why() {
    XYChart chart = GroupRadarChart.of(Towns.ward(), Towns.VIETNAMESE);
    assertThat(Looks.texts(chart))
        .endsWith(
            "Ở bộ tiêu chí này, tiêu chuẩn đạt được đếm theo từng tiêu chí, không theo nhóm: xem biểu"
                + " đồ theo tiêu chí.");
    assertThat(GroupRadarChart.inWords(Towns.classOne(), EN))
        .endsWith("not by group: see the chart by criterion.");
  }

  @Test
  void nothing_that_is_said_of_counted_standards_speaks_of_points() {
    for (Assessment each : List.of(Towns.ward(), Towns.classOne(), Towns.wardOfNobodyKnowsWhat())) {
      assertThat(allInWords(each, EN)).doesNotContainPattern("(?<!percentage )points?\\b");
      assertThat(allInWords(each, Towns.VIETNAMESE)).doesNotContainPattern("[Đđ]iểm(?! phần trăm)");
    }
    assertThat(allInWords(Towns.sparse(), EN)).containsPattern("(?<!percentage )points?\\b");
    assertThat(allInWords(Towns.sparse(), Towns.VIETNAMESE)).contains("điểm");
  }

  private static String allInWords(Assessment assessment, Locale locale) {
    return String.join(
        " ",
        CriterionChart.inWords(assessment, locale),
        GroupRadarChart.inWords(assessment, locale),
        ShortfallChart.inWords(assessment, locale),
        StatusGridChart.inWords(assessment, locale),
        DataBasisChart.inWords(assessment, locale));
  }
}
