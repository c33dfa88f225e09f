package io.github.cityward.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.charts.Towns;
import io.github.cityward.rules.Attribute;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawSectionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  @Test
  void the_law_stands_with_its_day_its_file_and_the_evidence_of_its_figures() {
    Assessment assessment = Towns.sparse();
    // 23 standards with four figures, three criteria with two, and the total: 92 + 6 + 1.
    assertThat(section(assessment, Towns.VIETNAMESE).facts())
        .extracting(Fact::label, each -> each.text().text())
        .containsExactly(
            tuple("Văn bản", "111/2025/UBTVQH15, Nghị quyết về phân loại đô thị"),
            tuple(
                "Hiệu lực",
                "từ ngày 01/01/2026, chưa biết ngày hết hiệu lực (thứ cấp: trang trích dẫn luật, chưa"
                    + " đối chiếu Công báo)"),
            tuple("Ngày đánh giá", "30/06/2026"),
            tuple(
                "Điều kiện đạt",
                "tổng điểm ít nhất 75 trên 100, và mỗi tiêu chí đạt mức tối thiểu của nó"
                    + " (thứ cấp: trang trích dẫn luật, chưa đối chiếu Công báo; Điều 9(3))"),
            tuple(
                "Con số của luật",
                "99 con số: thứ cấp: trang trích dẫn luật, chưa đối chiếu Công báo"),
            tuple("Bộ tiêu chí", "urban-111-2025-III"),
            tuple("SHA-256 của bộ tiêu chí", assessment.rules().sha256()));
  }

  @Test
  void provisions_not_known_stand_with_what_they_could_change_the_towns_own_first() {
    Town town = Towns.facts("Biên giới").attributes(Attribute.BORDER).build();
    LawSection section = section(Towns.assessor().assess(town, DAY), Locale.ENGLISH);
    assertThat(section.clauses())
        .extracting(each -> each.name().split(" ", 2)[0], LawSection.Clause::scope)
        .containsExactly(
            tuple("P111.REGION.OTHER", "any standard"),
            tuple("P111.BORDER-ISLAND-ZONE", "any standard"),
            tuple(
                "P111.REGION.NORTH-CENTRAL",
                "2A.II.03 Urban population (permanent + converted temporary, Appendix III);"
                    + " 2A.II.04 Mean density on natural area"),
            tuple("P111.MOUNTAIN", "any standard"));
    assertThat(section.clauses().get(1).here()).contains("section 1 leaves it out");
    assertThat(section.clauses().get(3).here())
        .isEqualTo("It does not apply: the town’s record does not say that it is such a case.");
  }

  @Test
  void a_provision_that_exists_is_within_the_interval(@TempDir Path folder) throws IOException {
    Town town =
        Town.builder("t")
            .attributes(Attribute.MOUNTAINOUS)
            .observe("health.beds_per_10000", DAY, "20", Basis.OFFICIAL, "x")
            .build();
    assertThat(section(OwnRules.assessor(folder).assess(town, DAY), Locale.ENGLISH).clauses())
        .extracting(LawSection.Clause::unknown, LawSection.Clause::here)
        .containsExactly(
            tuple(
                "the clause exists, its amount is not known",
                "The town is such a case; the interval of section 1 allows for it. It changes C"
                    + " Hospital beds per 10,000 people."),
            tuple(
                "its amount is not verified and does not count",
                "It does not apply: the town’s record does not say that it is such a case."));
  }

  @Test
  void a_provision_that_another_one_excludes_does_not_apply() {
    Town town = Towns.facts("Di sản").attributes(Attribute.HERITAGE).build();
    assertThat(section(Towns.assessor().assess(town, DAY), Locale.ENGLISH).clauses())
        .filteredOn(each -> each.name().startsWith("P111.REGION.OTHER"))
        .extracting(LawSection.Clause::here)
        .containsExactly("It does not apply here: another provision excludes it.");
  }

  @Test
  void figures_that_do_not_count_are_listed_by_standard(@TempDir Path folder) throws IOException {
    LawSection section =
        section(OwnRules.assessor(folder).assess(Town.builder("t").build(), DAY), Locale.ENGLISH);
    assertThat(section.gaps())
        .containsExactly(
            new LawSection.Gap(
                "A Population with piped clean water",
                List.of(
                    "lower threshold: at least 80 % (UNVERIFIED: recalled, nobody checked)",
                    "upper threshold: not known (MISSING: a figure is not known)")));
    assertThat(section.accepted()).isEmpty();
    // The total and four figures of B are official; the criterion's two, two of A and four of C
    // are secondary; two of A are neither.
    assertThat(section.facts().get(4).text().text())
        .isEqualTo(
            "5 figures: official text; 8 figures: secondary: a page that quotes the law, not"
                + " compared with the gazette; 1 figure: UNVERIFIED: recalled, nobody checked; 1 figure: MISSING: a figure is not"
                + " known");
  }

  @Test
  void what_counts_only_because_it_was_accepted_is_listed(@TempDir Path folder) throws IOException {
    Assessor accepting = OwnRules.assessor(folder).acceptingUnverified();
    LawSection section = section(accepting.assess(Town.builder("t").build(), DAY), Locale.ENGLISH);
    assertThat(section.accepted())
        .containsExactly(
            "A Population with piped clean water, lower threshold: at least 80 %",
            "Provision P.ISLAND: Islands");
    assertThat(section.gaps().get(0).figures()).hasSize(1);
  }

  /** 2 x 1,000 persons x 100 / 365 would count, if anybody had read Appendix III. */
  private static Town townOfTemporaryResidents() {
    return Town.builder("t")
        .observe("population.permanent", DAY, "20000", Basis.OFFICIAL, "x")
        .observe("population.temporary", DAY, "1000", Basis.OFFICIAL, "x")
        .observe("population.temporary_days", DAY, "100", Basis.OFFICIAL, "x")
        .build();
  }

  @Test
  void a_formula_that_nobody_checked_is_listed_where_it_is_used() {
    assertThat(
            section(
                    Towns.assessor().acceptingUnverified().assess(townOfTemporaryResidents(), DAY),
                    Locale.ENGLISH)
                .accepted())
        .singleElement()
        .asString()
        .startsWith("Formula “")
        .contains("” = 2 × “")
        .endsWith("(UNVERIFIED: recalled, nobody checked; 111/2025/UBTVQH15, Appendix III)");
  }

  @Test
  void a_formula_that_nobody_checked_is_named_where_it_would_give_the_missing_value() {
    assertThat(
            section(Towns.assessor().assess(townOfTemporaryResidents(), DAY), Locale.ENGLISH)
                .gaps())
        .filteredOn(each -> each.where().startsWith("2A.II.03"))
        .flatExtracting(LawSection.Gap::figures)
        .singleElement()
        .asString()
        .startsWith("formula that would derive the missing value: “")
        .contains("” = 2 × “")
        .endsWith("(UNVERIFIED: recalled, nobody checked)");
    assertThat(section(Towns.assessor().assess(Town.builder("t").build(), DAY), Locale.ENGLISH))
        .extracting(LawSection::gaps)
        .asString()
        .doesNotContain("formula");
  }

  private static LawSection section(Assessment assessment, Locale locale) {
    return new PageMaker(assessment, locale).make().law();
  }
}
