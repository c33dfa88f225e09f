package io.github.cityward.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Warning;
import io.github.cityward.charts.Towns;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DataSectionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  @Test
  void shares_and_counts_stand_in_numbers() {
    DataSection data = section(Towns.illustrative(), Locale.ENGLISH);
    // Population 7 of 100 points is reported, density 6 derived, the other 87 are assumed.
    assertThat(data.shares())
        .extracting(DataSection.Share::kind, DataSection.Share::text)
        .containsExactly(
            tuple("official", "0 %"),
            tuple("reported", "7 %"),
            tuple("derived", "6 %"),
            tuple("assumed", "87 %"),
            tuple("missing", "0 %"));
    // At the maximum: planning, labour, hub. Of the population, a range, the points are not known.
    assertThat(data.counts())
        .extracting(each -> each.text().text())
        .containsExactly("3", "9", "4", "6", "1");
    assertThat(data.counts().get(4).label()).isEqualTo("points not known");
  }

  @Test
  void missing_standards_ranges_and_derived_values_are_named() {
    DataSection data = section(Towns.sparse(), Towns.VIETNAMESE);
    assertThat(items(data, "Tiêu chuẩn chưa có số liệu"))
        .hasSize(21)
        .contains("2A.III.08 Tỷ lệ dân số được cấp nước sạch tập trung");
    assertThat(items(data, "Số liệu là một khoảng: các nguồn khác nhau, hoặc mới biết một phần"))
        .containsExactly(
            "Dân số đô thị (thường trú + tạm trú quy đổi): 181.082–235.352 người (24/02/2025, báo"
                + " chí)");
    // 181082 / 340.14 = 532.3749; 235352 / 340.14 = 691.9269
    assertThat(items(data, "Giá trị tính từ số liệu khác"))
        .containsExactly(
            "Mật độ dân số trên diện tích tự nhiên: 532,3749–691,9269 người/km² (24/02/2025, tính"
                + " từ số liệu khác), theo công thức “Dân số đô thị (thường trú + tạm trú quy"
                + " đổi)” / “Diện tích tự nhiên”");
    assertThat(data.nothing())
        .isEqualTo(
            "Giá trị GIẢ ĐỊNH; Số liệu cũ hơn hai năm; Công thức không tính được, hoặc cho giá trị"
                + " mới hơn");
  }

  @Test
  void values_are_old_from_the_day_before_two_years_ago_on() {
    Town town =
        Town.builder("t")
            .observe("water.clean_piped", LocalDate.of(2024, 6, 29), "90", Basis.OFFICIAL, "x")
            .observe("green.share", LocalDate.of(2024, 6, 30), "30", Basis.OFFICIAL, "x")
            .build();
    Assessment assessment = Towns.assessor().assess(town, DAY);
    assertThat(items(section(assessment, Locale.ENGLISH), "Values older than two years"))
        .containsExactly("Population with piped clean water: 90 % (29 June 2024, official)");
    assertThat(assessment.warnings()).extracting(Warning::code).contains(Warning.Code.STALE_DATA);
  }

  @Test
  void the_oldest_and_the_newest_value_are_named_and_that_they_lie_apart() {
    Town town =
        Town.builder("t")
            .observe("green.share", LocalDate.of(2025, 1, 1), "30", Basis.OFFICIAL, "x")
            .observe("water.clean_piped", LocalDate.of(2026, 1, 2), "90", Basis.OFFICIAL, "x")
            .build();
    Assessment assessment = Towns.assessor().assess(town, DAY);
    assertThat(section(assessment, Locale.ENGLISH).ages())
        .extracting(Fact::label, each -> each.text().text())
        .containsExactly(
            tuple("Oldest", "Green-space share of natural area: 30 % (1 January 2025, official)"),
            tuple("Newest", "Population with piped clean water: 90 % (2 January 2026, official)"),
            tuple("Apart", "more than a year: the values do not speak of one time"));
    assertThat(assessment.warnings()).extracting(Warning::code).contains(Warning.Code.MIXED_DATES);
  }

  @Test
  void a_newer_derived_value_is_told_with_names_and_days_as_people_write_them() {
    Town town =
        Towns.facts("Mới hơn")
            .observe(
                "density.natural", LocalDate.of(2024, 12, 31), "520", Basis.OFFICIAL, "yearbook")
            .build();
    assertThat(
            items(
                section(Towns.assessor().assess(town, DAY), Locale.ENGLISH),
                "Formulas that failed, or would give a newer value"))
        .singleElement()
        .asString()
        .isEqualTo(
            "“Density on natural area” is in use as observed, 520 (31 December 2024); “Urban"
                + " population (permanent + converted temporary)” / “Natural area” would give"
                + " 532.3749–691.9269 (24 February 2025) from later inputs.");
  }

  @Test
  void a_town_without_values_has_no_age() {
    Town town = Town.builder("t").build();
    assertThat(section(Towns.assessor().assess(town, DAY), Locale.ENGLISH).ages()).isEmpty();
  }

  private static DataSection section(Assessment assessment, Locale locale) {
    return requireNonNull(new PageMaker(assessment, locale).make().data());
  }

  private static List<String> items(DataSection data, String title) {
    return data.lists().stream()
        .filter(each -> each.title().equals(title))
        .flatMap(each -> each.items().stream())
        .map(Cited::text)
        .toList();
  }
}
