package io.github.cityward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dossiers as planners write them, and what an audit says of them, word for word. */
class PlannerSheetsTest {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /** A city of eleven standards whose area falls short of 150 km2: 1 + 2 + 1 + 6 = 10 are met. */
  private static final String CITY =
      """
      X,city-1211-2016,total,10
      X,city-1211-2016,size,1
      X,city-1211-2016,units,2
      X,city-1211-2016,class,1
      X,city-1211-2016,economy,6
      X,city-1211-2016,CITY.1,1
      X,city-1211-2016,CITY.2,0
      X,city-1211-2016,CITY.3a,1
      X,city-1211-2016,CITY.3b,1
      X,city-1211-2016,CITY.4,1
      X,city-1211-2016,CITY.5.1,1
      X,city-1211-2016,CITY.5.2,1
      X,city-1211-2016,CITY.5.3,1
      X,city-1211-2016,CITY.5.4,1
      X,city-1211-2016,CITY.5.5,1
      X,city-1211-2016,CITY.5.6,1
      X,city-1211-2016,standards_met,10
      X,city-1211-2016,standards_total,11
      X,city-1211-2016,not_met,1
      X,city-1211-2016,verdict,NOT_MET
      """;

  private static List<Finding> findings(String rows) {
    return DossierAudit.audit(Sheets.read(rows).orElseThrow()).findings();
  }

  private static Stream<String> messages(String rows, Locale locale) {
    return findings(rows).stream().map(each -> each.message(locale));
  }

  @Test
  void a_city_that_met_all_standards_but_one_fits() {
    assertThat(findings(CITY)).isEmpty();
  }

  @Test
  void a_verdict_that_one_standard_contradicts_names_the_criterion_and_not_its_code() {
    String claimed = CITY.replace("NOT_MET", "MET");
    assertThat(messages(claimed, Locale.ENGLISH))
        .containsExactly(
            "The verdict is printed as “met”, but the total (standards met): 10 < 11; criterion"
                + " “Population and natural area”: 1 < 2, so it must be “not met”. Only a special"
                + " provision could give another verdict. The figure of the law is UNVERIFIED here.");
    assertThat(messages(claimed, VIETNAMESE))
        .containsExactly(
            "Kết luận ghi “đạt”, nhưng tổng cộng (số tiêu chuẩn đạt): 10 < 11; tiêu chí “Quy mô dân"
                + " số và diện tích tự nhiên”: 1 < 2, nên phải là “chưa đạt”. Chỉ một quy định đặc thù"
                + " mới có thể cho kết luận khác. Con số của luật ở đây CHƯA KIỂM CHỨNG.");
  }

  /** One standard that is not met leaves ten of eleven, and one of two. */
  @Test
  void one_standard_that_is_not_met_decides_where_nothing_else_is_printed() {
    String sheet = "X,city-1211-2016,CITY.2,0\nX,city-1211-2016,verdict,MET\n";
    assertThat(messages(sheet, Locale.ENGLISH))
        .singleElement()
        .asString()
        .contains("the number of standards met: at most 10 < 11;", "area”: at most 1 < 2,");
    String counted = sheet + "X,city-1211-2016,standards_met,11\n";
    assertThat(messages(counted, Locale.ENGLISH))
        .contains(
            "The number of standards met is printed as 11, but the printed counts (0), with those"
                + " that are not printed, give at most 10.");
  }

  /** 55/3 = 18.333..., 19/3 = 6.333..., 31/6 = 5.166..., 6 and 140/3 = 46.666...: 82.5 in all. */
  @ParameterizedTest
  @CsvSource({
    "82.5, 18.3, 6.3, 5.2, 46.7",
    "82.50, 18.333, 6.333, 5.167, 46.667",
    "82.500, 18.33, 6.33, 5.17, 46.67",
    "82.5, 18.333, 6.3, 5.17, 46.7",
    "83, 18.3, 6.3, 5.2, 46.7"
  })
  void thirds_fit_however_many_decimals_are_printed(
      String total, String c1, String c2, String c3, String c5) {
    String figures =
        "total=%s 1=%s 2=%s 3=%s 4=6 5=%s verdict=MET".formatted(total, c1, c2, c3, c5);
    assertThat(Sheets.audit("urban-1210-2016-IV", figures)).isEmpty();
  }

  /** 0.9 more is no rounding; 46.7 for 47.6 is. */
  @Test
  void one_decimal_is_enough_to_find_two_digits_exchanged() {
    assertThat(Sheets.audit("urban-1210-2016-IV", "total=82.5 1=18.3 2=6.3 3=5.2 4=6 5=47.6"))
        .containsExactly("total SUM_MISMATCH 83.4", "5 DIGITS_EXCHANGED 46.7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"74.9", "74.95", "74.994"})
  void a_total_just_below_the_line_is_not_the_line(String total) {
    ScoreSheet sheet = Sheets.of("urban-1210-2016-IV", "total=" + total + " verdict=MET");
    assertThat(Sheets.audit(sheet))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.message(VIETNAMESE))
                    .isEqualTo(
                        "Kết luận ghi “đạt”, nhưng tổng điểm: %s < 75, nên phải là “chưa đạt”."
                            .formatted(total.replace('.', ','))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "X,urban-1210-2016-IV,total,82,5|d.csv:2:5: Dòng có 5 ô, tiêu đề có 4 ô. Hãy đặt ô chứa dấu"
            + " phẩy trong ngoặc kép; số thập phân viết với dấu chấm: 82.5.",
        "X,urban-1210-2016-IV,total,\"82,5\"|d.csv:2:4 reported: 82,5 không phải là số. Hãy viết 82.5.",
        "X,urban-1210-2016-IV,verdict,đạt|d.csv:2:4 reported: đạt không dùng được ở đây. Hãy chọn một"
            + " trong: MET, NOT_MET, UNDETERMINED.",
      })
  void a_figure_as_vietnamese_write_it_is_answered_with_its_cure(String row, String line) {
    assertThat(Sheets.read(row + "\n").problems())
        .extracting(each -> each.line(VIETNAMESE))
        .containsExactly(line);
  }

  @Test
  void a_table_saved_by_a_spreadsheet_is_read_or_told_what_its_commas_must_be() {
    String rows = "\uFEFF" + (Sheets.HEADER + CITY).replace("\n", "\r\n");
    assertThat(read(rows).findings()).isEmpty();
    List<Problem> problems = DossierReader.read("d.csv", bytes(rows.replace(',', ';'))).problems();
    assertThat(problems)
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.line(Locale.ENGLISH))
                    .startsWith("d.csv:1:1: ")
                    .contains("town;rules;item;reported", "town,rules,item,reported"));
  }

  private static AuditReport read(String text) {
    return DossierAudit.audit(DossierReader.read("d.csv", bytes(text)).orElseThrow());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
