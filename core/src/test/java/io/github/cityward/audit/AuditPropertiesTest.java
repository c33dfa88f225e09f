package io.github.cityward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Trials;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every score sheet; the seed of one that fails is in the test's name. */
class AuditPropertiesTest {
  private static final String WHOLE = "urban-111-2025-III";
  private static final String CRITERIA_ONLY = "urban-1210-2016-IV";

  private static LongStream seeds() {
    return LongStream.range(0, Trials.of(150));
  }

  private static ScoreSheet sheet(long seed, boolean sumsOfPrinted) {
    String rules = seed % 3 == 0 ? CRITERIA_ONLY : WHOLE;
    return new RandomSheet(Sheets.rules(rules), sumsOfPrinted, seed).make();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_consistent_sheet_has_no_finding_however_its_sums_are_rounded(long seed) {
    assertThat(Sheets.audit(sheet(seed, true))).isEmpty();
    assertThat(Sheets.audit(sheet(seed, false))).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_is_not_printed_explains_everything(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    ScoreSheet whole = sheet(seed, random.nextBoolean());
    Map<String, Printed> some = new LinkedHashMap<>(whole.figures());
    some.keySet().removeIf(item -> random.nextInt(3) == 0);
    assertThat(Sheets.audit(new ScoreSheet("X", whole.rules(), some, whole.verdict()))).isEmpty();
  }

  /** A misprint in the points: two digits exchanged, or one of them another. */
  private record Misprint(ScoreSheet sheet, String item, String meant, Finding.Ground ground) {
    static Misprint of(ScoreSheet right, Finding.Ground ground, SplittableRandom random) {
      List<String> items =
          right.figures().keySet().stream()
              .filter(item -> !SheetItems.isCount(item, right.rules()))
              .toList();
      while (true) {
        String item = items.get(random.nextInt(items.size()));
        String meant = SheetValues.of(right).printed(item).orElseThrow().text();
        List<String> wrong = new ArrayList<>();
        for (Slip slip : Slip.behind(meant, true).values()) {
          // a slip and its mending are of one kind, and a misprint of less than 0.5 may be rounding
          boolean seen =
              Math.abs(Double.parseDouble(slip.figure().text()) - Double.parseDouble(meant)) >= 0.5;
          if (slip.ground() == ground && seen) {
            wrong.add(slip.figure().text());
          }
        }
        if (!wrong.isEmpty()) {
          String printed = wrong.get(random.nextInt(wrong.size()));
          return new Misprint(right.with(item, new Printed(printed)), item, meant, ground);
        }
      }
    }

    boolean isNamedBy(Finding finding) {
      return finding.item().equals(item) && meant.equals(finding.suggestion());
    }
  }

  private static void finds(long seed, Finding.Ground ground) {
    SplittableRandom random = new SplittableRandom(seed);
    Misprint misprint = Misprint.of(sheet(seed, true), ground, random);
    List<Finding> findings = Sheets.audit(misprint.sheet());
    assertThat(findings)
        .as("%s: %s", misprint.item(), misprint.sheet().figures().get(misprint.item()))
        .anyMatch(
            each ->
                Set.of(
                        Finding.Code.SUM_MISMATCH,
                        Finding.Code.ABOVE_MAXIMUM,
                        Finding.Code.BELOW_MINIMUM)
                    .contains(each.code()));
    List<Finding> named =
        findings.stream().filter(each -> each.code() == Finding.Code.LIKELY_MISPRINT).toList();
    if (!named.isEmpty() && named.size() < 6) {
      assertThat(named).anyMatch(misprint::isNamedBy);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void two_exchanged_digits_are_found_and_if_misprints_are_named_the_true_one_is(long seed) {
    finds(seed, Finding.Ground.DIGITS_EXCHANGED);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void one_wrong_digit_is_found_and_if_one_wrong_digit_is_named_the_true_one_is(long seed) {
    finds(seed, Finding.Ground.ONE_DIGIT);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_suggestion_mends_what_it_is_made_for(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Misprint misprint = Misprint.of(sheet(seed, true), Finding.Ground.ONE_DIGIT, random);
    int before = SheetChecks.broken(SheetValues.of(misprint.sheet())).size();
    for (Finding each : Sheets.audit(misprint.sheet())) {
      String meant = each.suggestion();
      if (meant != null) {
        ScoreSheet mended = misprint.sheet().with(each.item(), new Printed(meant));
        assertThat(SheetChecks.broken(SheetValues.of(mended))).hasSizeLessThan(before);
      }
    }
  }

  /** One more or one less of a count breaks its sum, whichever count it is. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_count_that_is_off_by_one_is_found(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    ScoreSheet right = new RandomSheet(Sheets.rules(WHOLE), true, seed).make();
    List<String> items =
        List.of("standards_met", "standards_total", "at_maximum", "between", "criteria_total");
    String item = items.get(random.nextInt(items.size()));
    int count = Integer.parseInt(right.figures().getOrDefault(item, new Printed("0")).text());
    ScoreSheet wrong = right.with(item, new Printed(String.valueOf(count + 1)));
    assertThat(Sheets.audit(wrong)).anyMatch(each -> each.code() == Finding.Code.COUNT_MISMATCH);
  }
}
