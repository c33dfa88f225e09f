package io.github.cityward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

  @ParameterizedTest
  @CsvSource({
    "quang-ha, 5, 49.72, total SUM_MISMATCH 85.46, 5 DIGITS_EXCHANGED 47.92",
    "quang-ha, total, 86.36, total SUM_MISMATCH 83.66, total DIGITS_EXCHANGED 83.66",
    "quang-ha, 1, 1.825, total SUM_MISMATCH 67.235, 1 POINT_MOVED 18.25",
    "tuan-giao, total, 79.60, total SUM_MISMATCH 79.06, total DIGITS_EXCHANGED 79.06",
    "tuan-giao, 1, 13.76, total SUM_MISMATCH 75.46, 1 DIGITS_EXCHANGED 17.36",
    "an-nhon, standards_met, 25, standards_total COUNT_MISMATCH 32,"
        + " standards_met DIGITS_EXCHANGED 52",
    "kon-tum, standards_met, 93, standards_total COUNT_MISMATCH 113,"
        + " standards_met DIGITS_EXCHANGED 39",
  })
  void a_misprint_is_found_and_mended(
      String town, String item, String misprint, String finding, String suggestion) {
    ScoreSheet wrong = sheet(town).with(item, new Printed(misprint));
    List<String> found = Sheets.audit(wrong).stream().map(Sheets::line).toList();
    assertThat(found).contains(finding, suggestion);
    assertThat(found.stream().filter(each -> !each.contains("MISMATCH") && !each.contains("ABOVE")))
        .containsExactly(suggestion);
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
