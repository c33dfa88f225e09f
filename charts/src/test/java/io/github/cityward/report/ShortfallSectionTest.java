package io.github.cityward.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cityward.Limits;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.charts.ShortfallChart;
import io.github.cityward.charts.Towns;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import io.github.cityward.town.TownReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortfallSectionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final LocalDate SEEN = LocalDate.of(2025, 6, 1);

  @Test
  void what_is_short_for_certain_stands_nearest_first_in_the_unit_and_in_points() {
    // 3.6 of 4, 45 of 50, 2.4 of 3, 40 of 50, 22 of 30, 62 of 85: 90, 90, 80, 80, 73.3, 72.9 %.
    assertThat(section(Towns.illustrative(), Towns.VIETNAMESE).certain())
        .extracting(
            each -> each.name().substring(0, 9),
            each -> each.needed(),
            each -> each.missing().get(0),
            ShortfallSection.Certain::points)
        .containsExactly(
            tuple("2A.III.07", "từ 4 km/km² trở lên", "thiếu 0,4 km/km²", "4"),
            tuple("2A.III.12", "từ 50 % trở lên", "thiếu 5 điểm phần trăm", "2"),
            tuple("2A.III.09", "từ 3 km/km² trở lên", "thiếu 0,6 km/km²", "2"),
            tuple("2A.III.10", "từ 50 % trở lên", "thiếu 10 điểm phần trăm", "0,75"),
            tuple(
                "2A.III.14",
                "từ 30 giường/10.000 dân trở lên",
                "thiếu 8 giường/10.000 dân",
                "3,75"),
            tuple("2A.III.08", "từ 85 % trở lên", "thiếu 23 điểm phần trăm", "2"));
  }

  @Test
  void what_is_there_carries_its_day_its_basis_and_the_number_of_its_source() {
    ShortfallSection.Certain roads =
        section(Towns.illustrative(), Towns.VIETNAMESE).certain().get(0);
    assertThat(roads.have())
        .extracting(Measured::value, Measured::day, Measured::basis, Measured::assumed)
        .containsExactly("3,6 km/km²", "31/12/2025", "GIẢ ĐỊNH", true);
    // [1] is the text of the law, cited in the verdict; the first value met here is the roads'.
    assertThat(roads.have().sources()).containsExactly(2);
    assertThat(roads.citation().text()).isEqualTo("Phụ lục II, bảng 2A, dòng 7");
    assertThat(roads.citation().sources()).containsExactly(1);
  }

  @Test
  void a_derived_value_says_how_much_of_its_input_would_do_for_certain() {
    Town town =
        Towns.facts("Giường")
            .observe("health.beds", SEEN, "300", Basis.OFFICIAL, "health department")
            .build();
    ShortfallSection.Certain beds =
        section(Towns.assessor().assess(town, DAY), Locale.ENGLISH).certain().get(0);
    // 300 beds for 181082 people at best: 3000000 / 181082 = 16.5671; 30 - 16.5671 = 13.4329.
    // For 235352 people at worst: 30 x 235352 / 10000 = 706.056, so 707 beds, 407 more.
    assertThat(beds.missing())
        .containsExactly("13.4329 beds/10,000 people missing", "Hospital beds: 407 beds more");
  }

  @Test
  void what_is_not_known_says_how_many_points_hang_on_it_and_what_would_decide() {
    ShortfallSection section = section(Towns.sparse(), Towns.VIETNAMESE);
    // 23 standards less population and density, whose values are published.
    assertThat(section.open()).hasSize(21);
    assertThat(section.certain()).isEmpty();
    ShortfallSection.Open water = open(section, "2A.III.08");
    assertThat(water.have().value()).isEqualTo("chưa có số liệu");
    assertThat(water.width()).isEqualTo("3");
    assertThat(water.points()).isEqualTo("0–3");
    assertThat(water.deciding())
        .containsExactly(
            "Số liệu “Dân số được cấp nước sạch tập trung”, tính đến ngày 30/06/2026.",
            "từ 85 % trở lên: 2 điểm",
            "từ 95 % trở lên: 3 điểm");
  }

  @Test
  void a_value_that_can_be_derived_says_from_what() {
    assertThat(open(section(Towns.sparse(), Locale.ENGLISH), "2A.III.14").deciding())
        .contains(
            "Or derived: “Hospital beds” × 10000 / “Urban population (permanent + converted"
                + " temporary)”.");
  }

  @Test
  void a_level_that_follows_from_a_number_says_from_which() {
    assertThat(open(section(Towns.sparse(), Towns.VIETNAMESE), "2A.III.13").deciding())
        .contains("Hoặc tính: “Nhà tang lễ (đã hoạt động)” ≥ 1 → “đã xây dựng”.");
  }

  @Test
  void a_range_on_both_sides_of_the_threshold_is_named() {
    Town town =
        Town.builder("t").observe("water.clean_piped", SEEN, "80..90", Basis.OFFICIAL, "x").build();
    ShortfallSection.Open water =
        open(section(Towns.assessor().assess(town, DAY), Locale.ENGLISH), "2A.III.08");
    assertThat(water.unknown())
        .containsExactly("the range lies on both sides of the threshold: at least 85 %");
    assertThat(water.deciding()).startsWith("Which number of the range is right.");
    // At 90 %: 2 + (90 - 85) / 10 x 1 = 2.5; at 80 %: nothing.
    assertThat(water.points()).isEqualTo("0–2.5");
  }

  @Test
  void standards_that_are_met_by_points_not_known_are_named_apart() {
    // 5.5 + (181082 - 20000) / 180000 x 1.5 = 6.84235, or all 7.
    assertThat(section(Towns.sparse(), Towns.VIETNAMESE).loose())
        .contains("2A.II.03 Quy mô dân số đô thị: 6,8424–7 điểm (hai đầu khoảng khác nhau)");
  }

  @Test
  void figures_and_provisions_of_the_law_that_are_not_known_are_named(@TempDir Path folder)
      throws IOException {
    TownBuilder town =
        Town.builder("t")
            .attributes(Attribute.MOUNTAINOUS)
            .observe("water.clean_piped", SEEN, "85", Basis.OFFICIAL, "x")
            .observe("health.beds_per_10000", SEEN, "20", Basis.OFFICIAL, "x");
    ShortfallSection section =
        section(OwnRules.assessor(folder).assess(town.build(), DAY), Locale.ENGLISH);
    assertThat(open(section, "A").unknown())
        .containsExactly("figures of the law that do not count: lower threshold, upper threshold");
    assertThat(open(section, "C").unknown())
        .containsExactly("provision P.MOUNTAIN may ease it, by how much is not known");
    assertThat(open(section, "C").deciding())
        .contains("The text of 1/2026, for the figure or the easing that is not known.");
  }

  @Test
  void where_less_is_better_the_excess_is_named(@TempDir Path folder) throws IOException {
    Town town =
        Town.builder("t")
            .observe("poverty.rate_minus_national", SEEN, "3.5", Basis.OFFICIAL, "x")
            .build();
    ShortfallSection.Certain poverty =
        section(OwnRules.assessor(folder).assess(town, DAY), Locale.ENGLISH).certain().get(0);
    assertThat(poverty.needed()).startsWith("at most 2 percentage point");
    assertThat(poverty.missing()).containsExactly("1.5 percentage points too much");
  }

  @Test
  void what_is_not_met_is_counted_though_the_requirement_is_met_in_another_way() {
    RuleSet rules = Towns.lawOfAnotherCountry();
    Town town =
        TownReader.read(
                Path.of("..", "examples", "data", "bayan-halimbawa"),
                rules.catalog(),
                Limits.defaults())
            .orElseThrow();
    Assessment met = Assessor.of(rules).assess(town, DAY);
    assertThat(section(met, Locale.ENGLISH).certain()).isEmpty();
    assertThat(section(met, Locale.ENGLISH).unneeded())
        .extracting(each -> each.split(" ", 2)[0])
        .containsExactly("first.income", "first.territory", "first.population", "second.territory");
    assertThat(Report.of(met, Locale.ENGLISH).markdown())
        .contains(
            "Not met for certain: 4 standards. ",
            "### Not met for certain: 4 standards\n\n"
                + "Not met, but not needed, because the requirement is met in another way: "
                + "first.income ");
    assertThat(ShortfallChart.inWords(met, Locale.ENGLISH))
        .endsWith("No standard that is needed falls short.");
    assertThat(Report.of(met, Towns.VIETNAMESE).markdown())
        .contains("Chưa đạt nhưng không cần, vì yêu cầu đã đạt theo cách khác: first.income ");
  }

  @Test
  void nothing_short_is_said() {
    assertThat(Report.of(Towns.complete(), Towns.VIETNAMESE).html())
        .contains("<h3 class=\"tabled\">Chắc chắn thiếu: 0 tiêu chuẩn</h3>")
        .contains("Không tiêu chuẩn nào chắc chắn thiếu.")
        .contains("Không có tiêu chuẩn nào như vậy.");
  }

  private static ShortfallSection section(Assessment assessment, Locale locale) {
    return requireNonNull(new PageMaker(assessment, locale).make().shortfalls());
  }

  private static ShortfallSection.Open open(ShortfallSection section, String code) {
    List<ShortfallSection.Open> found =
        section.open().stream().filter(each -> each.name().startsWith(code + " ")).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
