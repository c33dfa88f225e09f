package io.github.cityward.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell stores, and what it means. */
class CellsTest {
  @ParameterizedTest
  @CsvSource({
    "2.3999999999999999, 2.4",
    "0.30000000000000004, 0.3",
    "86.760000000000005, 86.76",
    "1.1000000000000001E-2, 0.011",
    "1.8108200000000001E5, 181082.000000000",
    "181082, 181082",
    "-0, 0",
    "0.0, 0",
    "12.50, 12.5",
    "1E3, 1000",
    "123456789012345, 123456789012345",
    "1234567890123456, 1234567890123460",
    ".5, 0.5",
    "1E-300, 1E-300",
  })
  void a_number_is_the_decimal_of_15_digits_that_was_meant(String stored, BigDecimal meant) {
    assertThat(NumberCell.value(stored))
        .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(meant));
  }

  @ParameterizedTest
  @CsvSource({"''", "NaN", "INF", "1e9999", "--1", "1.2.3", "0x10", "1 000", "1E", "."})
  void what_no_cell_stores_is_no_number(String stored) {
    assertThat(NumberCell.value(stored)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2.4, true",
    "12.50, false",
    "007, false",
    "1e5, false",
    "181082, true",
    "-3, true",
    "-0, false",
    "1234567890123456, false",
    "123456789012345, true",
    "0.1234567890123456, false",
    "+5, false"
  })
  void a_text_is_stored_as_a_number_only_if_it_comes_back_the_same(String text, boolean isNumber) {
    assertThat(NumberCell.exactly(text).map(BigDecimal::toPlainString))
        .isEqualTo(isNumber ? Optional.of(text) : Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "0%, PERCENT", "0.00%;[Red]-0.00%, PERCENT", "'0\"%\"', PLAIN", "0\\%, PLAIN", "General, PLAIN",
    "Standard, PLAIN", "'#,##0', PLAIN", "[Red]0.0, PLAIN", "'0.0\" days\"', PLAIN", "@, PLAIN",
    "dd/mm/yyyy, DATE", "[$-42A]dd mmmm yyyy;@, DATE", "mmm-yy, DATE", "h:mm, DATE",
        "'_(* #,##0_)', PLAIN",
    "0.00E+00, PLAIN", "[$-1010000]d/m/yyyy, DATE", "yyyy\"-\"mm, DATE", "'\"d\"0', PLAIN",
        "_d0, PLAIN"
  })
  void a_format_says_what_its_number_means(String code, CellFormat format) {
    assertThat(CellFormat.of(code)).isEqualTo(format);
  }

  /** The days as Excel shows them; day 60 of 1900 never was. */
  @ParameterizedTest
  @CsvSource({
    "1, false, 1900-01-01", "59, false, 1900-02-28", "60, false, ", "61, false, 1900-03-01",
    "45473, false, 2024-06-30", "44011, true, 2024-06-30", "0, true, 1904-01-01", "0, false, ",
    "2958465, false, 9999-12-31", "2958466, false, ", "-1, false, ", "99999999999, false, "
  })
  void a_date_is_the_day_that_excel_shows(BigDecimal number, boolean since1904, String day) {
    assertThat(new SerialDate(number, since1904).day().map(Object::toString))
        .isEqualTo(Optional.ofNullable(day));
  }

  @Test
  void a_time_of_day_is_seen() {
    assertThat(new SerialDate(new BigDecimal("45473.5"), false).time())
        .hasToString("Optional[12:00]");
    assertThat(new SerialDate(new BigDecimal("45473"), false).time()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a_x0041_b, a_x005F_x0041_b", "_x, _x", "_x00_, _x00_", "Đô thị, Đô thị"})
  void an_escape_in_a_text_is_kept_apart(String text, String stored) {
    assertThat(EscapedText.escape(text)).isEqualTo(stored);
    assertThat(EscapedText.unescape(stored)).isEqualTo(text);
  }

  @Test
  void what_xml_cannot_hold_is_escaped() {
    assertThat(EscapedText.escape("a\r\n\t\uFFFE$1\\")).isEqualTo("a_x000D_\n\t_xFFFE_$1\\");
    assertThat(EscapedText.unescape("a_x000D_\n\t_xFFFE_$1\\_x0024_"))
        .isEqualTo("a\r\n\t\uFFFE$1\\$");
  }
}
