package io.github.cityward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.ProblemsException;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.rules.Extent;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check the other way round: can the town's own data give what is printed? */
class TownCheckTest {
  private static final String RULES = "urban-111-2025-III";

  /**
   * 5.5 + (110000 - 20000) / (200000 - 20000) x 1.5 = 6.25 points; criterion II gives 20 at most.
   */
  private static final Town TOWN = SampleTowns.of(Map.of("population.urban", "110000")).build();

  private static List<Finding> outside(String figures) {
    ScoreSheet sheet = Sheets.of(RULES, figures);
    Assessment assessment = Assessor.of(sheet.rules()).assess(TOWN, SampleTowns.DAY);
    return DossierAudit.audit(Dossier.of(sheet)).against(sheet, assessment).findings();
  }

  /** 111/2025, art. 9(3)b: what the points make of it depends on in how many units it lies. */
  @Test
  void all_points_make_a_class_met_only_where_the_town_lies_in_one_unit() {
    ScoreSheet sheet = Sheets.of(RULES, "total=100 I=15 II=20 III=65 verdict=NOT_MET");
    AuditReport plain = DossierAudit.audit(Dossier.of(sheet));
    Assessor assessor = Assessor.of(sheet.rules());
    Town unsaid = SampleTowns.of(Map.of()).build();
    Town several = SampleTowns.of(Map.of()).extent(Extent.SEVERAL_UNITS).build();
    Town one = SampleTowns.of(Map.of()).extent(Extent.ONE_UNIT).build();
    assertThat(plain.against(sheet, assessor.assess(unsaid, SampleTowns.DAY)).findings()).isEmpty();
    assertThat(plain.against(sheet, assessor.assess(several, SampleTowns.DAY)).findings())
        .isEmpty();
    assertThat(
            plain.against(sheet, assessor.assess(one, SampleTowns.DAY)).findings().stream()
                .map(Sheets::line))
        .containsExactly("verdict VERDICT_MISMATCH MET");
  }

  @Test
  void a_figure_that_rounds_to_what_the_data_gives_fits() {
    assertThat(outside("2A.II.03=6.25")).isEmpty();
    assertThat(outside("2A.II.03=6.3")).isEmpty();
    assertThat(outside("2A.II.03=6.2")).isNotEmpty(); // 6.25 is printed as 6.3
    assertThat(outside("II=6.25")).isEmpty(); // the other two standards may earn nothing
    assertThat(outside("total=99.25")).isEmpty(); // or all, as all others may
  }

  @Test
  void a_figure_that_the_data_cannot_give_is_outside_its_bounds() {
    assertThat(outside("2A.II.03=6.4"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(Sheets.line(finding)).isEqualTo("2A.II.03 OUTSIDE_BOUNDS 6.25");
              assertThat(finding.message(Locale.ENGLISH))
                  .isEqualTo(
                      "Standard 2A.II.03 is printed as 6.4, but the data of the town gives 6.25.");
            });
    assertThat(outside("II=6.1").stream().map(Sheets::line))
        .containsExactly("II OUTSIDE_BOUNDS 6.25..19.25");
    assertThat(outside("total=99.4").stream().map(Sheets::line))
        .containsExactly("total OUTSIDE_BOUNDS 6.25..99.25");
  }

  /**
   * 5.5 + (100000 - 20000) / 180000 x 1.5 = 6.1666... points; a figure that is printed just below
   * it is kept apart from it.
   */
  @Test
  void a_message_has_no_more_decimals_than_a_reader_needs() {
    Town town = SampleTowns.of(Map.of("population.urban", "100000")).build();
    ScoreSheet sheet = Sheets.of(RULES, "2A.II.03=6.16 total=6.16666");
    AuditReport report =
        DossierAudit.audit(Dossier.of(sheet))
            .against(sheet, Assessor.of(sheet.rules()).assess(town, SampleTowns.DAY));
    assertThat(report.findings())
        .extracting(each -> each.expected() + " " + each.message(Locale.forLanguageTag("vi")))
        .containsExactly(
            "6.1666666667..99.1666666667 Tổng điểm ghi 6,16666, nhưng số liệu của đô thị cho"
                + " 6,16666667–99,1667.",
            "6.1666666667 Tiêu chuẩn 2A.II.03 ghi 6,16, nhưng số liệu của đô thị cho 6,1667.");
  }

  /** One standard of 23 is known to lie between; the other 22 may be anything. */
  @Test
  void counts_are_held_against_what_is_known_and_unknown() {
    assertThat(outside("between=0").stream().map(Sheets::line))
        .containsExactly("between OUTSIDE_BOUNDS 1..23");
    assertThat(outside("at_maximum=23").stream().map(Sheets::line))
        .containsExactly("at_maximum OUTSIDE_BOUNDS 0..22");
    assertThat(outside("not_met=22 standards_met=1")).isEmpty();
    assertThat(outside("standards_met=0").stream().map(Sheets::line))
        .containsExactly("standards_met OUTSIDE_BOUNDS 1..23");
  }

  /** 86.76 points, 57 of 63 standards, 5 of 5 criteria: decision 111/QĐ-BXD of 10 February 2025. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void trang_bang_as_it_was_recognised_is_consistent_with_its_data(boolean acceptUnverified) {
    Town town = TownReader.read(Path.of("..", "examples", "data", "trang-bang")).orElseThrow();
    ScoreSheet printed =
        Sheets.of(
            "urban-26-2022-III",
            "total=86.76 standards_met=57 standards_total=63 criteria_met=5 criteria_total=5"
                + " verdict=MET");
    ScoreSheet sheet =
        new ScoreSheet("Trảng Bàng", printed.rules(), printed.figures(), printed.verdict());
    Dossier dossier = Dossier.of(sheet);
    Assessor assessor = Assessor.of(sheet.rules());
    Assessment assessment =
        (acceptUnverified ? assessor.acceptingUnverified() : assessor)
            .assess(town, LocalDate.of(2025, 2, 10));
    assertThat(dossier.of(town)).containsExactly(sheet);
    AuditReport report = DossierAudit.audit(dossier).against(sheet, assessment);
    assertThat(report.findings()).isEmpty();
    assertThat(report.bounded())
        .extracting(Bounded::item)
        .containsExactly("total", "criteria_met", "standards_met", "verdict");
  }

  @Test
  void a_town_that_the_dossier_does_not_name_is_a_problem() {
    Dossier dossier = Dossier.of(Sheets.of(RULES, "total=80"));
    assertThatThrownBy(() -> dossier.of(TOWN))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("The dossier has no score sheet of")
        .hasMessageContaining("Its towns are X.");
  }

  @Test
  void an_assessment_under_other_rules_is_refused() {
    ScoreSheet sheet = Sheets.of("urban-1210-2016-III", "total=80");
    AuditReport report = DossierAudit.audit(Dossier.of(sheet));
    Assessment other = Assessor.of(Sheets.rules(RULES)).assess(TOWN, SampleTowns.DAY);
    assertThatThrownBy(() -> report.against(sheet, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "urban-111-2025-III is not urban-1210-2016-III. Assess under the sheet's rules.");
  }
}
