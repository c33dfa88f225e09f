package io.github.cityward.audit;

import static io.github.cityward.audit.Sheets.audit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Indicator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierAuditTest {
  private static final String CLASS_IV = "urban-1210-2016-IV";
  private static final String CLASS_III = "urban-1210-2016-III";
  private static final String CITY = "city-1211-2016";

  /** Quảng Hà: 18.25 + 6.32 + 5.18 + 5.99 + 47.92 = 83.66. */
  private static final String QUANG_HA = "total=83.66 1=18.25 2=6.32 3=5.18 4=5.99 5=47.92";

  @Test
  void a_sheet_that_adds_up_has_no_finding() {
    assertThat(audit(CLASS_IV, QUANG_HA + " at_maximum=32 standards_total=59 verdict=MET"))
        .isEmpty();
    assertThat(audit(CLASS_IV, "total=79.06 1=17.36 2=6.2 3=4.5 4=6.0 5=45")).isEmpty();
  }

  @Nested
  class Sums {
    /** 18.25 + 6.32 + 5.18 + 5.99 + 49.72 = 85.46; only 47.92 for 49.72 gives 83.66. */
    @Test
    void two_digits_exchanged_in_a_criterion() {
      assertThat(audit(CLASS_IV, QUANG_HA.replace("47.92", "49.72")))
          .containsExactly("total SUM_MISMATCH 85.46", "5 DIGITS_EXCHANGED 47.92");
    }

    @Test
    void two_digits_exchanged_in_the_total() {
      assertThat(audit(CLASS_IV, QUANG_HA.replace("83.66", "86.36")))
          .containsExactly("total SUM_MISMATCH 83.66", "total DIGITS_EXCHANGED 83.66");
    }

    /** 6.32 as 0.632: no other figure lies 5.688 below. */
    @Test
    void a_decimal_point_that_moved() {
      assertThat(audit(CLASS_IV, QUANG_HA.replace("6.32", "0.632")))
          .containsExactly("total SUM_MISMATCH 77.972", "2 POINT_MOVED 6.32");
    }

    @Test
    void a_decimal_point_that_moved_the_other_way_is_above_the_maximum_too() {
      assertThat(audit(CLASS_IV, QUANG_HA.replace("6.32", "63.2")))
          .containsExactly("2 ABOVE_MAXIMUM 8", "total SUM_MISMATCH 140.54", "2 POINT_MOVED 6.32");
    }

    @Test
    void a_decimal_point_that_was_left_out() {
      assertThat(audit(CLASS_IV, QUANG_HA.replace("18.25", "1825")))
          .contains("1 ABOVE_MAXIMUM 20", "1 POINT_MOVED 18.25");
    }

    /** Of figures 6 apart: 24.25 and 11.18 are no single digit, 12.32 is above 8, 47.92 is left. */
    @Test
    void one_wrong_digit() {
      assertThat(audit(CLASS_IV, QUANG_HA.replace("47.92", "41.92")))
          .containsExactly("total SUM_MISMATCH 77.66", "5 ONE_DIGIT 47.92");
    }

    /** 0.1 is missing; 5.99 + 0.1 would be above its maximum of 6, so criterion 4 is not named. */
    @Test
    void all_figures_are_named_that_are_as_likely() {
      ScoreSheet sheet = Sheets.of(CLASS_IV, QUANG_HA.replace("47.92", "47.82"));
      List<Finding> findings = Sheets.audit(sheet);
      assertThat(findings.stream().map(Sheets::line))
          .containsExactly(
              "total SUM_MISMATCH 83.56",
              "total ONE_DIGIT 83.56",
              "1 ONE_DIGIT 18.35",
              "2 ONE_DIGIT 6.42",
              "3 ONE_DIGIT 5.28",
              "5 ONE_DIGIT 47.92");
      assertThat(findings.get(5).message(Locale.ENGLISH))
          .isEqualTo(
              "Criterion 5 is printed as 47.82, perhaps a misprint of 47.92 (one wrong digit): then"
                  + " it fits the law and every sum that it belongs to. 4 other corrections fit as"
                  + " well.");
    }

    /**
     * Criterion III: the minima sum to 48; 17 standards a quarter above theirs and one a tenth make
     * 52.35. Each quarter could be a wrong digit: 3.05 for 3.25.
     */
    @Test
    void six_figures_are_named_where_more_are_as_likely() {
      StringBuilder sheet = new StringBuilder("III=52.15");
      for (Indicator each : Sheets.rules("urban-111-2025-III").criteria().get(2).indicators()) {
        String above = each.code().equals("2A.III.10") ? "0.1" : "0.25";
        Points printed = Objects.requireNonNull(each.minimum().value()).plus(Points.parse(above));
        sheet.append(' ').append(each.code()).append('=').append(printed.rounded().setScale(2));
      }
      assertThat(audit("urban-111-2025-III", sheet.toString()))
          .hasSize(7)
          .startsWith("III SUM_MISMATCH 52.35", "III ONE_DIGIT 52.35");
    }

    /** 18 + 8 + 8 + 6 are maxima; 50.00 is less than 50.005, and 90.01 is 90.005 or more. */
    @Test
    void a_half_unit_that_both_sides_leave_out_or_take_in_is_a_difference() {
      assertThat(audit("urban-26-2022-III", "total=90.01 1=18 2=8 3=8 4=6 5=50.00"))
          .contains("total SUM_MISMATCH 90");
      assertThat(audit("urban-26-2022-III", "total=90.00 1=18 2=8 3=8 4=6 5=50.00")).isEmpty();
    }

    /** 16.3 + 7.5 + 7 + 5.6 + 52.4 = 88.8; 5.7 for 7.5, the 6 of its minimum short, gives 87.0. */
    @Test
    void kinds_of_slips_are_on_a_par_and_what_reaches_its_minimum_comes_first() {
      assertThat(audit("urban-26-2022-III", "total=87 1=16.3 2=7.5 3=7 4=5.6 5=52.4"))
          .startsWith(
              "total SUM_MISMATCH 88.8",
              "total ONE_DIGIT 89",
              "1 ONE_DIGIT 14.3",
              "5 ONE_DIGIT 50.4",
              "2 DIGITS_EXCHANGED 5.7")
          .hasSize(7);
    }

    /** 18.25 + 6.32 + 5.18 + 5.99 + 27.92 = 63.66: 20 short, in the total or in criterion 5. */
    @Test
    void what_only_rounding_makes_fit_is_not_named_where_a_figure_fits_as_printed() {
      assertThat(audit(CLASS_IV, QUANG_HA.replace("47.92", "27.92")))
          .containsExactly(
              "total SUM_MISMATCH 63.66", "5 ONE_DIGIT 47.92", "total ONE_DIGIT 63.66");
    }

    /** 18.25 + 0.0618 + 5.18 + 5.99 + 47.92 = 77.4018; 6.18 makes it 83.52. */
    @Test
    void a_decimal_point_two_places_away() {
      assertThat(audit(CLASS_IV, "total=83.52 1=18.25 2=0.0618 3=5.18 4=5.99 5=47.92"))
          .containsExactly("total SUM_MISMATCH 77.4018", "2 POINT_MOVED 6.18");
    }

    /** Criteria of one decimal: each may be 0.05 more or less, so 79.06 lies within 79.0 ± 0.2. */
    @Test
    void rounding_is_never_a_finding() {
      assertThat(audit(CLASS_IV, "total=79.06 1=17.4 2=6.2 3=4.5 4=6 5=44.9")).isEmpty();
      assertThat(audit(CLASS_IV, "total=79.1 1=17.36 2=6.2 3=4.5 4=6 5=45")).isEmpty();
    }

    /** 20, 8, 6 and 45 are the maxima and the minimum of criterion 5: exact. 4.5 is exact too. */
    @Test
    void a_maximum_and_a_minimum_are_exact() {
      assertThat(audit(CLASS_IV, "total=83.6 1=20 2=8 3=4.5 4=6 5=45"))
          .containsExactly("total SUM_MISMATCH 83.5", "total ONE_DIGIT 83.5", "3 ONE_DIGIT 4.6");
    }

    /** The criteria that are printed come to 24.11; the others give at most 6 + 6 + 60. */
    @Test
    void criteria_that_are_not_printed_may_be_anything_the_law_allows() {
      assertThat(audit(CLASS_III, "1=17.25 2=6.86")).isEmpty();
      assertThat(audit(CLASS_III, "total=96.11 1=17.25 2=6.86")).isEmpty();
      assertThat(audit(CLASS_III, "total=96.13 1=17.25 2=6.86"))
          .containsExactly("total SUM_MISMATCH 24.1..96.12");
      assertThat(audit(CLASS_III, "total=24.09 1=17.25 2=6.86"))
          .containsExactly("total SUM_MISMATCH 24.1..96.12");
    }

    /** 111/2025, criterion II: 5.5 to 7, 4.5 to 6 and 5.5 to 7 points. 6.4 + 5.3 + 6.8 = 18.5. */
    @Test
    void a_criterion_is_the_sum_of_its_standards() {
      String standards = " 2A.II.03=6.4 2A.II.04=5.3 2A.II.05=6.8";
      assertThat(audit("urban-111-2025-III", "II=18.5" + standards)).isEmpty();
      assertThat(audit("urban-111-2025-III", "II=18.6" + standards)).isEmpty(); // three roundings
      assertThat(audit("urban-111-2025-III", "II=18.7" + standards))
          .contains("II SUM_MISMATCH 18.5");
      assertThat(audit("urban-111-2025-III", "II=19.4 2A.II.03=6.4")).isEmpty();
      assertThat(audit("urban-111-2025-III", "II=19.6 2A.II.03=6.4"))
          .contains("II SUM_MISMATCH 6.35..19.45");
      assertThat(audit("urban-111-2025-III", "II=6.2 2A.II.03=6.4"))
          .contains("II SUM_MISMATCH 6.35..19.45");
    }

    /** The minima sum to 75; 6.25 for the 5.5 of 2A.II.03 makes 75.75, and 6.52 makes 76.02. */
    @Test
    void a_total_is_the_sum_of_the_standards_where_no_criteria_are_printed() {
      StringBuilder sheet = new StringBuilder("total=75.75");
      for (Indicator each : Sheets.rules("urban-111-2025-III").indicators().toList()) {
        Points least = Objects.requireNonNull(each.minimum().value());
        String printed = each.code().equals("2A.II.03") ? "6.52" : least.toString();
        sheet.append(' ').append(each.code()).append('=').append(printed);
      }
      assertThat(audit("urban-111-2025-III", sheet.toString()))
          .containsExactly("total SUM_MISMATCH 76.02", "2A.II.03 DIGITS_EXCHANGED 6.25");
    }

    /** 6.4 and what 22 others may earn: 80 + 13 + 6.45 at most. */
    @Test
    void a_message_names_the_standards_that_are_printed_in_place_of_criteria() {
      assertThat(
              Sheets.audit(Sheets.of("urban-111-2025-III", "total=99.9 2A.II.03=6.4"))
                  .get(0)
                  .message(Locale.ENGLISH))
          .contains("what is printed of its parts (6.4)");
    }

    /**
     * 14 + 18.5 + 52.5 = 85: a misprint of criterion II breaks two sums, and one slip mends both.
     */
    @Test
    void a_suggestion_mends_every_sum_the_figure_belongs_to() {
      String standards = " 2A.II.03=6.4 2A.II.04=5.3 2A.II.05=6.8";
      assertThat(audit("urban-111-2025-III", "total=85.0 I=14.0 II=15.8 III=52.5" + standards))
          .containsExactly(
              "total SUM_MISMATCH 82.3", "II SUM_MISMATCH 18.5", "II DIGITS_EXCHANGED 18.5");
    }
  }

  @Nested
  class Ranges {
    @Test
    void more_than_the_maximum() {
      assertThat(audit(CLASS_IV, "4=6.01")).containsExactly("4 ABOVE_MAXIMUM 6");
      assertThat(audit(CLASS_IV, "total=100.4")).containsExactly("total ABOVE_MAXIMUM 100");
      assertThat(audit(CLASS_IV, "4=6 total=100")).isEmpty();
    }

    /** Standard 2A.II.03 earns 5.5 to 7 points. */
    @Test
    void a_standard_between_nothing_and_its_minimum() {
      assertThat(audit("urban-111-2025-III", "2A.II.03=5.4"))
          .containsExactly("2A.II.03 BELOW_MINIMUM 5.5");
      assertThat(audit("urban-111-2025-III", "2A.II.03=0")).isEmpty();
      assertThat(audit("urban-111-2025-III", "2A.II.03=5.5")).isEmpty();
      assertThat(audit("urban-111-2025-III", "2A.II.03=6")).isEmpty(); // may be 5.5, rounded
    }

    /** Halves are rounded up: what is printed as 1 was less than 1.5. */
    @Test
    void a_standard_exactly_half_a_unit_below_its_minimum() {
      assertThat(audit("urban-26-2022-III", "2.1=1")).containsExactly("2.1 BELOW_MINIMUM 1.5");
      assertThat(audit("urban-26-2022-III", "2.2=4")).containsExactly("2.2 BELOW_MINIMUM 4.5");
      assertThat(audit("urban-111-2025-III", "2A.I.01=5"))
          .containsExactly("2A.I.01 BELOW_MINIMUM 5.5");
      assertThat(audit(CLASS_III, "5A.I.1=0.7")).containsExactly("5A.I.1 BELOW_MINIMUM 0.75");
      assertThat(audit(CLASS_III, "5A.I.1=0.8")).isEmpty();
      assertThat(audit("urban-26-2022-III", "1=13 verdict=MET"))
          .containsExactly("verdict VERDICT_MISMATCH NOT_MET");
      assertThat(audit("urban-26-2022-III", "1=14 verdict=MET")).isEmpty();
    }

    @Test
    void a_figure_of_the_law_that_nobody_checked_is_used_and_said_to_be_so() {
      ScoreSheet sheet = Sheets.of(CLASS_IV, "2=5.9 verdict=MET");
      assertThat(Sheets.audit(sheet))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.unverified()).isTrue();
                assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo(
                        "The verdict is printed as “met”, but criterion 2: 5.9 < 6, so it must be"
                            + " “not met”. The figure of the law is UNVERIFIED here.");
              });
    }
  }

  /** What no whole sum is printed for, but the law leaves a single slip. */
  @Nested
  class OnlySlips {
    /** A standard of 5.5 to 7: of 63.2, only 6.32 is one slip away and legal; 0.632 is not. */
    @Test
    void a_figure_out_of_range_that_one_slip_alone_explains() {
      assertThat(audit("urban-111-2025-III", "2A.II.03=63.2"))
          .containsExactly("2A.II.03 ABOVE_MAXIMUM 7", "2A.II.03 POINT_MOVED 6.32");
      assertThat(audit("urban-111-2025-III", "II=19.3 2A.II.03=63.2"))
          .containsExactly(
              "2A.II.03 ABOVE_MAXIMUM 7", "II SUM_MISMATCH 63.15..", "2A.II.03 POINT_MOVED 6.32");
    }

    /** 7.5 may have been 5.5, 6.5 or 5.7; criterion 4 of 0 to 6 may be 5.99 or 0.599. */
    @Test
    void where_several_slips_would_do_none_is_named() {
      assertThat(audit("urban-111-2025-III", "2A.II.03=7.5"))
          .containsExactly("2A.II.03 ABOVE_MAXIMUM 7");
      assertThat(audit(CLASS_IV, "4=59.9")).containsExactly("4 ABOVE_MAXIMUM 6");
    }

    /** Criterion II gives 6.9 at most beside 13.1; 6.32 would be too little for 19.6 in all. */
    @Test
    void a_slip_must_fit_the_sums_that_are_not_whole_too() {
      assertThat(audit("urban-111-2025-III", "II=19.6 2A.II.03=63.2"))
          .containsExactly("2A.II.03 ABOVE_MAXIMUM 7", "II SUM_MISMATCH 63.15..");
    }

    /** 24.1 at least of two criteria, 96.12 at most: 30.01 to 90.01 are all one digit away. */
    @Test
    void a_total_that_its_printed_criteria_exceed() {
      assertThat(audit(CLASS_III, "total=10.01 1=17.25 2=6.86"))
          .containsExactly("total SUM_MISMATCH 24.1..96.12");
    }

    /** A standard of 1.5 to 2 points, which are recalled: of 15.2 only 1.52 is one slip away. */
    @Test
    void a_slip_that_a_figure_nobody_checked_leaves_says_so() {
      assertThat(Sheets.audit(Sheets.of("urban-26-2022-III", "2.1=15.2")))
          .filteredOn(each -> each.code() == Finding.Code.LIKELY_MISPRINT)
          .singleElement()
          .satisfies(each -> assertThat(each.suggestion()).isEqualTo("1.52"))
          .satisfies(each -> assertThat(each.unverified()).isTrue());
    }
  }

  @Nested
  class Counts {
    /** An Nhơn: 34 + 18 = 52 of 59, 7 not met; 52 + 7 = 59. */
    @Test
    void counts_that_fit() {
      assertThat(
              audit(
                  CLASS_III,
                  "standards_met=52 standards_total=59 at_maximum=34 between=18 not_met=7"))
          .isEmpty();
      assertThat(audit("urban-26-2022-III", "standards_met=57 standards_total=63")).isEmpty();
    }

    @Test
    void counts_that_do_not_add_up() {
      assertThat(audit(CLASS_III, "standards_met=52 standards_total=59 not_met=8"))
          .contains("standards_total COUNT_MISMATCH 60");
      assertThat(audit(CLASS_III, "standards_met=51 at_maximum=34 between=18"))
          .contains("standards_met COUNT_MISMATCH 52..59");
      assertThat(
              audit("urban-1210-2016-II", "standards_met=40 at_maximum=21 between=18 at_minimum=0"))
          .contains("standards_met COUNT_MISMATCH 39");
      assertThat(audit("urban-1210-2016-II", "standards_met=60 standards_total=59"))
          .contains("standards_total COUNT_MISMATCH 60..");
    }

    /** 21 + 18 = 39 at least are met, and 39 + 20 = 59: only 39 for 38 fits both. */
    @Test
    void a_correction_must_fit_every_count_also_where_one_is_not_printed() {
      assertThat(
              audit(
                  "urban-1210-2016-II",
                  "standards_met=38 standards_total=59 at_maximum=21 between=18 not_met=20"))
          .filteredOn(each -> !each.contains("MISMATCH"))
          .containsExactly("standards_met ONE_DIGIT 39");
    }

    /** 57 = 39 + 18 = 29 + 28, and 57 + 6 = 63; with 10 at the minimum, 19 + 28 fits as well. */
    @Test
    void a_count_that_is_not_printed_leaves_more_than_one_correction_and_none_is_named() {
      String sheet = "standards_met=57 standards_total=63 not_met=6 at_maximum=39 between=28";
      assertThat(audit("urban-26-2022-III", sheet + " at_minimum=0"))
          .filteredOn(each -> !each.contains("MISMATCH"))
          .containsExactlyInAnyOrder("at_maximum ONE_DIGIT 29", "between ONE_DIGIT 18");
      assertThat(audit("urban-26-2022-III", sheet))
          .containsExactly("standards_met COUNT_MISMATCH 67..");
    }

    /** Of 67 out of 63, 57 is as likely as 60 to 63; of 6 criteria out of 5, 1 as 5. */
    @Test
    void more_than_the_law_has_is_corrected_to_nothing_in_particular() {
      assertThat(audit("urban-26-2022-III", "standards_met=67 standards_total=63"))
          .noneMatch(each -> each.contains("DIGIT"));
      assertThat(audit(CLASS_III, "criteria_met=6 criteria_total=5"))
          .noneMatch(each -> each.contains("DIGIT"));
    }

    @Test
    void two_digits_exchanged_in_a_count() {
      assertThat(audit(CLASS_III, "standards_met=25 standards_total=59 not_met=7"))
          .containsExactly(
              "standards_total COUNT_MISMATCH 32", "standards_met DIGITS_EXCHANGED 52");
    }

    @Test
    void the_rule_set_says_how_many_there_are() {
      assertThat(audit(CLASS_III, "standards_met=52 standards_total=63"))
          .contains("standards_total COUNT_MISMATCH 59");
      assertThat(audit(CLASS_III, "standards_met=52 not_met=8"))
          .contains("standards_total COUNT_MISMATCH 59");
      assertThat(audit(CLASS_III, "standards_met=60"))
          .containsExactly("standards_met COUNT_MISMATCH 0..59");
      assertThat(audit(CITY, "standards_met=10 standards_total=12"))
          .contains("standards_total COUNT_MISMATCH 11");
      assertThat(audit(CLASS_III, "criteria_met=5 criteria_total=6"))
          .contains("criteria_total COUNT_MISMATCH 5");
      assertThat(audit(CLASS_III, "criteria_met=6")).contains("criteria_met COUNT_MISMATCH 0..5");
    }

    /**
     * 5.2 lies below the 6 that criterion 2 needs: the 5, the 5.2 or neither may be the misprint.
     */
    @Test
    void a_count_that_the_points_contradict_is_no_misprint_for_that() {
      assertThat(audit(CLASS_IV, QUANG_HA.replace("6.32", "5.2") + " criteria_met=5"))
          .contains("criteria_met COUNT_MISMATCH 4")
          .noneMatch(each -> each.startsWith("criteria_met ONE_DIGIT"));
    }

    /** 59 in all classes of 2016, also where a rule file lists only the criteria. */
    @ParameterizedTest
    @ValueSource(strings = {"I", "II", "III", "IV", "V"})
    void a_rule_set_of_2016_has_59_standards_whether_it_lists_them_or_not(String urbanClass) {
      String rules = "urban-1210-2016-" + urbanClass;
      assertThat(audit(rules, "standards_met=52 standards_total=59 not_met=7")).isEmpty();
      assertThat(audit(rules, "standards_total=63"))
          .containsExactly("standards_total COUNT_MISMATCH 59");
      assertThat(audit(rules, "standards_met=60"))
          .containsExactly("standards_met COUNT_MISMATCH 0..59");
      assertThat(audit(rules, "at_maximum=34 between=18 at_minimum=0 not_met=8"))
          .startsWith("standards_total COUNT_MISMATCH 59");
    }

    @Test
    void a_count_is_held_against_where_the_law_says_it() {
      Finding finding = Sheets.audit(Sheets.of(CLASS_IV, "standards_met=60")).get(0);
      assertThat(finding.citation()).isEqualTo("Appendix 1");
      assertThat(finding.unverified()).isFalse();
      assertThat(finding.message(Locale.forLanguageTag("vi")))
          .isEqualTo(
              "Số tiêu chuẩn đạt ghi 60, nhưng theo 1210/2016/UBTVQH13 phải là nhiều nhất 59.");
    }

    /** Of 63 standards 34 + 30 = 64 are too many, whatever is not printed. */
    @Test
    void what_is_not_printed_never_makes_more_than_the_law_has() {
      Finding sum = Sheets.audit(Sheets.of("urban-26-2022-III", "at_maximum=34 between=30")).get(0);
      assertThat(sum.message(Locale.ENGLISH))
          .isEqualTo(
              "The number of all standards adds up (34 + 30) to 64, but by 1210/2016/UBTVQH13 as"
                  + " amended by 26/2022/UBTVQH15 it must be at most 63.");
      assertThat(sum.reported()).isEqualTo("64");
      assertThat(audit("urban-26-2022-III", "standards_met=50 at_maximum=39 between=18"))
          .contains("standards_met COUNT_MISMATCH 57..63");
      assertThat(audit("urban-26-2022-III", "criteria_met=4 criteria_total=3"))
          .contains("criteria_total COUNT_MISMATCH 4..5");
      assertThat(audit("urban-26-2022-III", "standards_total=63 standards_met=64"))
          .contains("standards_total COUNT_MISMATCH 64..");
    }

    /** Each of the seven others may have all 18 points of the criterion, and not all of them. */
    @Test
    void points_that_are_not_printed_never_make_more_than_the_maximum() {
      assertThat(audit("urban-26-2022-III", "1=3 1.1=6")).containsExactly("1 SUM_MISMATCH 5.5..18");
    }

    /** More than the law has at all is more than the points allow, and is told once. */
    @Test
    void one_thing_is_told_once_of_an_item() {
      assertThat(audit("urban-111-2025-III", "2A.II.03=7 2A.II.04=0 at_maximum=24"))
          .containsExactly("at_maximum COUNT_MISMATCH 0..23");
      assertThat(audit(CLASS_III, "standards_met=52 not_met=7 standards_total=63"))
          .filteredOn(each -> each.contains("MISMATCH"))
          .containsExactly("standards_total COUNT_MISMATCH 59");
      assertThat(audit(CITY, "total=12"))
          .filteredOn(each -> each.contains("MAXIMUM") || each.contains("MISMATCH"))
          .containsExactly("total ABOVE_MAXIMUM 11");
    }

    /** Since 2023 one standard of a ward stands for a whole table that nobody has seen. */
    @Test
    void a_table_that_was_not_seen_leaves_the_number_of_standards_open() {
      String ward = "ward-27-2022";
      assertThat(audit(ward, "standards_met=13 standards_total=13 verdict=MET")).isEmpty();
      assertThat(audit(ward, "standards_met=12 standards_total=13 verdict=NOT_MET")).isEmpty();
      assertThat(audit(ward, "standards_met=12 standards_total=13 verdict=MET"))
          .containsExactly("verdict VERDICT_MISMATCH NOT_MET");
      assertThat(audit(ward, "standards_met=12 verdict=NOT_MET")).isEmpty();
      assertThat(audit(ward, "standards_met=12 standards_total=13 not_met=2"))
          .contains("standards_total COUNT_MISMATCH 14");
    }

    /** Of 23 standards one has its maximum of 7 and one earns nothing: 1 to 22 at the maximum. */
    @Test
    void the_printed_points_bound_the_counts() {
      assertThat(audit("urban-111-2025-III", "2A.II.03=7 2A.II.04=0 at_maximum=22 not_met=1"))
          .isEmpty();
      assertThat(audit("urban-111-2025-III", "2A.II.03=7 2A.II.04=0 at_maximum=23"))
          .containsExactly("at_maximum COUNT_MISMATCH 1..22");
      assertThat(audit("urban-111-2025-III", "2A.II.03=7 2A.II.04=0 not_met=0"))
          .containsExactly("not_met COUNT_MISMATCH 1..22");
    }

    /** Where standards are counted, a sheet may print how many are met twice. */
    @Test
    void a_total_of_standards_met_is_told_from_their_number() {
      assertThat(
              Sheets.audit(Sheets.of(CITY, "total=11 standards_met=10")).stream()
                  .map(each -> each.message(Locale.ENGLISH)))
          .contains(
              "The number of standards met is printed as 10, but the total (standards met) = 11.");
    }

    @Test
    void a_count_held_against_a_minimum_that_nobody_checked_says_so() {
      assertThat(Sheets.audit(Sheets.of(CLASS_IV, "2=5.9 criteria_met=5")))
          .singleElement()
          .satisfies(
              each -> {
                assertThat(each.unverified()).isTrue();
                assertThat(each.message(Locale.ENGLISH)).contains("UNVERIFIED");
              });
    }

    /** 5.9 lies below the 6 that criterion 2 needs, so at most 4 of 5 are met. */
    @Test
    void the_printed_points_bound_the_criteria_met() {
      assertThat(audit(CLASS_IV, "2=5.9 criteria_met=5 criteria_total=5"))
          .containsExactly("criteria_met COUNT_MISMATCH 0..4");
    }
  }

  @Nested
  class Verdicts {
    @Test
    void a_total_below_the_line_is_not_met() {
      assertThat(audit(CLASS_IV, "total=74.99 verdict=MET"))
          .containsExactly("verdict VERDICT_MISMATCH NOT_MET");
      assertThat(audit(CLASS_IV, "total=74.99 verdict=NOT_MET")).isEmpty();
      assertThat(audit(CLASS_IV, "total=75 verdict=MET")).isEmpty();
    }

    @Test
    void a_criterion_below_its_minimum_is_not_met_whatever_the_total() {
      assertThat(audit(CLASS_IV, "total=83.66 3=4.2 verdict=MET"))
          .containsExactly("verdict VERDICT_MISMATCH NOT_MET");
    }

    @Test
    void a_sheet_that_reaches_every_line_is_met() {
      assertThat(audit(CLASS_IV, QUANG_HA + " verdict=NOT_MET"))
          .containsExactly("verdict VERDICT_MISMATCH MET");
      assertThat(audit(CLASS_IV, "total=83.66 verdict=NOT_MET")).isEmpty(); // a criterion may lack
      assertThat(audit(CLASS_IV, "total=83.66 criteria_met=5 verdict=NOT_MET"))
          .containsExactly("verdict VERDICT_MISMATCH MET");
    }

    /** 111/2025, art. 9(3)b, asks more of an area of several units, and a sheet does not say. */
    @Test
    void points_alone_do_not_make_a_class_met_that_asks_more_of_several_units() {
      String full = "total=100 I=15 II=20 III=65";
      assertThat(audit("urban-111-2025-III", full + " verdict=NOT_MET")).isEmpty();
      assertThat(audit("urban-111-2025-III", full + " verdict=MET")).isEmpty();
      assertThat(audit("urban-111-2025-III", "total=74 I=15 II=19 III=40 verdict=MET"))
          .containsExactly("verdict VERDICT_MISMATCH NOT_MET");
    }

    /** The criteria sum to 83.66 and all are met; what is wrong is the total. */
    @Test
    void a_figure_that_may_be_a_misprint_decides_nothing() {
      assertThat(audit(CLASS_IV, QUANG_HA.replace("83.66", "38.66") + " verdict=MET"))
          .containsExactly("total SUM_MISMATCH 83.66", "total DIGITS_EXCHANGED 83.66");
      assertThat(audit(CITY, "standards_met=1 standards_total=11 not_met=0 verdict=MET"))
          .noneMatch(each -> each.startsWith("verdict"));
    }

    /** 18.25 + 6.32 + 4.2 + 5.99 + 47.92 = 82.68: 4.2 may be 4.12 or so, but never 4.5. */
    @Test
    void a_figure_that_falls_short_either_way_decides() {
      assertThat(audit(CLASS_IV, "total=82.60 1=18.25 2=6.32 3=4.20 4=5.99 5=47.92 verdict=MET"))
          .contains("total SUM_MISMATCH 82.68", "verdict VERDICT_MISMATCH NOT_MET")
          .hasSizeGreaterThan(1);
    }

    @Test
    void what_is_not_decided_contradicts_nothing() {
      assertThat(audit(CLASS_IV, QUANG_HA + " verdict=UNDETERMINED")).isEmpty();
    }

    @Test
    void a_city_that_met_ten_of_eleven_standards_is_not_met() {
      assertThat(audit(CITY, "standards_met=10 standards_total=11 verdict=NOT_MET")).isEmpty();
      assertThat(audit(CITY, "standards_met=10 standards_total=11 verdict=MET"))
          .containsExactly("verdict VERDICT_MISMATCH NOT_MET");
      assertThat(audit(CITY, "standards_met=11 standards_total=11 verdict=MET")).isEmpty();
      assertThat(audit(CITY, "standards_met=11 standards_total=11 verdict=NOT_MET"))
          .containsExactly("verdict VERDICT_MISMATCH MET");
    }

    /** Class I of 2025: 12 of 15, with heritage 10. A sheet does not say whether there is any. */
    @Test
    void a_line_that_a_provision_may_lower_is_held_at_its_lowest() {
      assertThat(audit("urban-111-2025-I", "standards_met=11 verdict=MET")).isEmpty();
      assertThat(audit("urban-111-2025-I", "standards_met=9 verdict=MET"))
          .containsExactly("verdict VERDICT_MISMATCH NOT_MET");
      assertThat(audit("urban-111-2025-I", "standards_met=12 verdict=NOT_MET")).isEmpty();
      assertThat(audit("urban-111-2025-I", "standards_met=15 verdict=NOT_MET"))
          .containsExactly("verdict VERDICT_MISMATCH MET");
    }
  }

  @Test
  void a_message_is_in_the_numbers_and_words_of_its_reader() {
    Finding finding = Sheets.audit(Sheets.of(CLASS_IV, QUANG_HA.replace("47.92", "49.72"))).get(0);
    assertThat(finding.message(Locale.forLanguageTag("vi")))
        .isEqualTo(
            "Tổng điểm ghi 83,66, nhưng 18,25 + 6,32 + 5,18 + 5,99 + 49,72 = 85,46. Làm tròn không"
                + " giải thích được chênh lệch này.");
    assertThat(finding.citation()).isEqualTo("art. 10(3)");
    Finding amended = Sheets.audit(Sheets.of("urban-26-2022-III", "standards_total=59")).get(0);
    assertThat(amended.message(Locale.forLanguageTag("vi")))
        .contains("1210/2016/UBTVQH13 sửa đổi, bổ sung bởi 26/2022/UBTVQH15")
        .doesNotContain("as amended by");
  }
}
