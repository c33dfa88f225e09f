package io.github.cityward.audit;

import static io.github.cityward.audit.Finding.Code.SUM_MISMATCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Score sheets that were published: their figures fit, and a misprint in them would be found. */
class PublishedSheetsTest {
  private static final Path FOLDER = Path.of("..", "examples", "data", "dossiers");

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  private static ScoreSheet sheet(String town) {
    return DossierReader.read(FOLDER.resolve(town + ".csv")).orElseThrow().sheets().get(0);
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_published_score_sheet_has_no_finding(Path file) {
    assertThat(DossierAudit.audit(DossierReader.read(file).orElseThrow()).findings()).isEmpty();
  }

  /** A finding needs a check that was made; these figures are what the pages print. */
  @ParameterizedTest
  @CsvSource({
    "quang-ha, 83.66, 18.25, 6.32, 5.18, 5.99, 47.92",
    "tuan-giao, 79.06, 17.36, 6.2, 4.5, 6.0, 45",
  })
  void the_criteria_sum_to_the_total(
      String town, String total, String c1, String c2, String c3, String c4, String c5) {
    ScoreSheet sheet = sheet(town);
    assertThat(Stream.of("total", "1", "2", "3", "4", "5").map(sheet.figures()::get))
        .extracting(Printed::text)
        .containsExactly(total, c1, c2, c3, c4, c5);
    assertThat(SheetChecks.broken(SheetValues.of(sheet))).isEmpty();
  }

  /**
   * What 0 or a line of the law is printed as is exact: two figures of each criterion, in the order
   * of the sheet.
   */
  private static final Map<String, List<String>> LINES =
      Map.of(
          "total", List.of("75", "100"),
          "1", List.of("15", "20"),
          "2", List.of("6", "8"),
          "3", List.of("4.5", "6"),
          "4", List.of("4.5", "6"),
          "5", List.of("45", "60"));

  /** {@return by how much rounding may move the figure: half a unit of its last decimal} */
  private static BigDecimal rounding(String item, BigDecimal figure) {
    boolean exact =
        LINES.getOrDefault(item, List.of()).stream()
                .anyMatch(line -> figure.compareTo(new BigDecimal(line)) == 0)
            || figure.signum() == 0;
    return exact ? BigDecimal.ZERO : new BigDecimal(BigInteger.valueOf(5), figure.scale() + 1);
  }

  /**
   * Every exchange of two digits, every move of the point and every other digit, in every figure:
   * it is found as soon as rounding does not explain the difference, and what was printed is named.
   */
  @ParameterizedTest
  @ValueSource(strings = {"quang-ha", "tuan-giao"})
  void every_slip_in_a_whole_sheet_is_found_and_mended(String town) {
    ScoreSheet right = sheet(town);
    int found = 0;
    for (String item : LINES.keySet()) {
      BigDecimal meant = printed(right, item);
      for (Slip slip : Slip.behind(meant.toPlainString(), false).values()) {
        BigDecimal wrong = new BigDecimal(slip.figure().text());
        BigDecimal slack = rounding(item, wrong);
        for (String other : LINES.keySet()) {
          if (!other.equals(item)) {
            slack = slack.add(rounding(other, printed(right, other)));
          }
        }
        List<Finding> findings = Sheets.audit(right.with(item, slip.figure()));
        boolean explained = wrong.subtract(meant).abs().compareTo(slack) < 0;
        assertThat(findings.stream().anyMatch(each -> each.code() == SUM_MISMATCH))
            .as("%s %s for %s", item, wrong, meant)
            .isEqualTo(!explained);
        if (!explained) {
          found++;
          assertThat(findings)
              .as("%s %s for %s", item, wrong, meant)
              .anyMatch(each -> each.item().equals(item) && suggests(each, meant));
        }
      }
    }
    assertThat(found).isGreaterThan(150);
  }

  private static BigDecimal printed(ScoreSheet sheet, String item) {
    return new BigDecimal(SheetValues.of(sheet).printed(item).orElseThrow().text());
  }

  private static boolean suggests(Finding finding, BigDecimal meant) {
    return finding.suggestion() != null
        && new BigDecimal(finding.suggestion()).compareTo(meant) == 0;
  }

  /** 52 + 7 = 59 and 39 + 20 = 59 = 21 + 18 + 20: no count can be another one. */
  @ParameterizedTest
  @CsvSource({
    "an-nhon, 'standards_met standards_total not_met'",
    "kon-tum, 'standards_met standards_total not_met'"
  })
  void every_slip_in_a_count_whose_sum_is_whole_is_found_and_mended(String town, String items) {
    ScoreSheet right = sheet(town);
    for (String item : items.split(" ", -1)) {
      BigDecimal meant = printed(right, item);
      for (Slip slip : Slip.behind(meant.toPlainString(), true).values()) {
        List<Finding> findings = Sheets.audit(right.with(item, slip.figure()));
        assertThat(findings).anyMatch(each -> each.code() == Finding.Code.COUNT_MISMATCH);
        assertThat(findings)
            .as("%s %s for %s", item, slip.figure(), meant)
            .anyMatch(each -> each.item().equals(item) && suggests(each, meant));
      }
    }
  }

  /** Kon Tum's own comparison says that it falls short: 1 of 5 criteria. */
  @Test
  void a_verdict_that_does_not_follow_is_found() {
    ScoreSheet konTum = sheet("kon-tum");
    ScoreSheet claimed =
        new ScoreSheet(konTum.town(), konTum.rules(), konTum.figures(), Verdict.MET);
    assertThat(Sheets.audit(claimed).stream().map(Sheets::line))
        .containsExactly("verdict VERDICT_MISMATCH NOT_MET");
  }

  @Test
  void every_file_has_its_source_in_the_list() throws IOException {
    String list = Files.readString(FOLDER.resolve("README.md"));
    assertThat(files()).hasSize(14);
    assertThat(files())
        .allSatisfy(file -> assertThat(list).contains("`" + file.getFileName() + "`"));
  }
}
