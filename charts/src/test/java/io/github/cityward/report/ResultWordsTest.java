package io.github.cityward.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Verdict;
import io.github.cityward.charts.Towns;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import io.github.cityward.town.TownReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sentences of the verdict say no more than is known. */
class ResultWordsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  /** Standard A: 80 % earns 4 points, 90 % earns 6. */
  private static final String RULES = OwnRules.knowing("80", "90");

  @TempDir private Path folder;

  @Test
  void a_total_whose_line_does_not_count_is_named_as_what_decides() throws IOException {
    String rules =
        RULES.replace(
            "evidence: official\n    cite: \"art. 1\"",
            "evidence: unverified\n    cite: \"art. 1\"");
    // 5 + 2 + 4 = 11 of 12: criterion I has its 5 points.
    Assessment assessment =
        assess(
            rules,
            town("85", Basis.OFFICIAL, "x")
                .observe("poverty.rate_minus_national", DAY, "0", Basis.OFFICIAL, "x")
                .observe("health.beds_per_10000", DAY, "35", Basis.OFFICIAL, "x"));
    assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(result(assessment, Locale.ENGLISH).interval().text())
        .isEqualTo(
            "11 of 12 points; how many points are needed is not known. What is not known decides:"
                + " the minimum may or may not be reached in the total.");
  }

  @Test
  void clauses_that_nobody_has_read_are_excepted_from_not_met() {
    assertThat(result(Towns.illustrative(), Towns.VIETNAMESE).interval().text())
        .endsWith(
            "Không đạt mức tối thiểu, chưa kể những điều khoản chưa ai đọc được (mục 5): tổng điểm"
                + " (Điều 9(3)), tiêu chí III (Phụ lục II, bảng 2A; Điều 9(3)).");
    assertThat(result(Towns.illustrative(), Locale.ENGLISH).interval().text())
        .endsWith(
            "Below the minimum, apart from clauses that nobody has read (section 5): the total"
                + " (art. 9(3)), criterion III (Appendix II, table 2A; art. 9(3)).");
  }

  @Test
  void they_take_no_points_away_so_met_stays_whatever_they_say() {
    assertThat(ProvisionWords.unread(Towns.complete())).isNotEmpty();
    assertThat(result(Towns.complete(), Towns.VIETNAMESE).interval().text())
        .endsWith(
            "Tổng điểm và mọi tiêu chí đều đạt mức tối thiểu, dù những điều chưa biết ra sao.");
  }

  @Test
  void where_missing_points_are_not_known_no_standard_is_said_to_miss_the_most()
      throws IOException {
    String rules =
        RULES
            .replace("minimum: 4\n          maximum: 6", "maximum: 6")
            .replace("upper: secondary, minimum: secondary", "upper: secondary, minimum: missing");
    TownBuilder town =
        town("50", Basis.OFFICIAL, "x")
            .observe("health.beds_per_10000", DAY, "10", Basis.OFFICIAL, "x");
    assertThat(result(assess(rules, town), Locale.ENGLISH).summary())
        .contains(
            "Short for certain: 2 standards; how many points are missing in all is not known."
                + " Not known whether met: 1 standard; the most points hang on B Mean");
    assertThat(result(assess(rules, town), Towns.VIETNAMESE).summary())
        .contains("Chắc chắn thiếu ở 2 tiêu chuẩn, chưa rõ thiếu tổng cộng bao nhiêu điểm.");
  }

  @Test
  void where_no_points_are_missing_none_are_named() throws IOException {
    String rules = RULES.replace("minimum: 3\n", "minimum: 0\n");
    TownBuilder town =
        town("85", Basis.OFFICIAL, "x")
            .observe("health.beds_per_10000", DAY, "10", Basis.OFFICIAL, "x");
    assertThat(result(assess(rules, town), Locale.ENGLISH).summary())
        .contains("Short for certain: 1 standard. Not known");
  }

  @Test
  void assumed_and_missing_values_are_said_together() throws IOException {
    // A has 6 of 12 points.
    Page page = new PageMaker(assess(RULES, town("85", Basis.ASSUMED, "")), Locale.ENGLISH).make();
    assertThat(page.notices())
        .containsExactly(
            "ASSUMED DATA: 50 % of the maximum points rest on ASSUMED values that no authority or"
                + " newspaper has published; 50 % have no data. Do not rely on this result.");
    assertThat(page.criteria().get(0).standards().get(0).measured().basis())
        .isEqualTo("ASSUMED, no source given");
    assertThat(requireNonNull(page.data()).lists().get(1).items())
        .extracting(Cited::text)
        .containsExactly(
            "Population with piped clean water: 85 % (30 June 2026, ASSUMED, no source given)");
  }

  @Test
  void sections_that_rest_on_accepted_figures_say_so_at_their_top() throws IOException {
    Assessment assessment =
        OwnRules.assessor(folder).acceptingUnverified().assess(Town.builder("t").build(), DAY);
    assertThat(
            new Html(Report.of(assessment, Locale.ENGLISH).html())
                .all(
                    "<h2 id=\"([a-z]+)\">[^<]*</h2>\\s*<p class=\"notice\">UNVERIFIED: some figures"))
        .containsExactly("result", "shortfalls", "criteria");
  }

  @Test
  void english_readers_get_the_english_name() throws IOException {
    Files.writeString(
        folder.resolve("town.yaml"), "id: t\nname: Thị xã\nname_en: The town\nregion: southeast\n");
    Files.writeString(
        folder.resolve("observations.csv"), "quantity,date,value,unit,basis,source,note\n");
    Assessment assessment =
        OwnRules.assessor(folder).assess(TownReader.read(folder).orElseThrow(), DAY);
    assertThat(Report.of(assessment, Locale.ENGLISH).html())
        .contains("<h1>The town</h1>")
        .contains("alt=\"The town: Own rules under 1/2026")
        .doesNotContain("Thị xã");
    assertThat(Report.of(assessment, Towns.VIETNAMESE).html()).contains("<h1>Thị xã</h1>");
  }

  private static TownBuilder town(String water, Basis basis, String source) {
    return Town.builder("t").observe("water.clean_piped", DAY, water, basis, source);
  }

  private Assessment assess(String rules, TownBuilder town) throws IOException {
    return OwnRules.assessor(folder, rules).assess(town.build(), DAY);
  }

  private static ResultSection result(Assessment assessment, Locale locale) {
    return new PageMaker(assessment, locale).make().result();
  }
}
