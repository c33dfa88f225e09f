package io.github.cityward.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  private final TextTable table = TextTable.of(List.of("Mã", "Điểm"), List.of("Tên", "Số liệu"));

  @Test
  void columns_are_as_wide_as_their_widest_cell_diacritics_and_all() {
    row("I", "7", "Đầu mối giao thông", "cấp tỉnh");
    row("III.2", "3,75–5", "Nhà tang lễ", "có dự án");
    assertThat(table.write(new Screen(80, false)))
        .isEqualTo(
            """
              Mã     Điểm    Tên                 Số liệu
              I      7       Đầu mối giao thông  cấp tỉnh
              III.2  3,75–5  Nhà tang lễ         có dự án
            """);
  }

  @Test
  void details_stand_beneath_where_the_screen_is_narrow() {
    row("III.2", "3,75–5", "Nhà tang lễ", "có dự án đã phê duyệt");
    assertThat(table.write(new Screen(36, false)))
        .isEqualTo(
            """
              Mã     Điểm
              III.2  3,75–5
                     Nhà tang lễ · có dự án đã
                     phê duyệt
            """);
  }

  @Test
  void the_last_column_is_broken_into_lines_where_there_is_room_for_it() {
    row("I", "7", "Tên", "một hai ba bốn năm sáu bảy tám chín mười mười một mười hai");
    assertThat(table.write(new Screen(60, false)))
        .isEqualTo(
            """
              Mã  Điểm  Tên  Số liệu
              I   7     Tên  một hai ba bốn năm sáu bảy tám chín mười
                             mười một mười hai
            """);
  }

  @Test
  void an_empty_cell_leaves_no_space_at_the_end() {
    table.row(List.of(Cell.of("Tổng"), Cell.EMPTY), List.of());
    assertThat(table.write(new Screen(80, false))).endsWith("\n  Tổng\n");
  }

  @Test
  void a_table_without_rows_is_nothing() {
    assertThat(table.write(new Screen(80, false))).isEmpty();
  }

  @Test
  void colours_take_no_columns() {
    table.row(List.of(Cell.of("I", Style.MET), Cell.of("7")), List.of());
    table.row(List.of(Cell.of("II"), Cell.of("9")), List.of());
    String plain = table.write(new Screen(80, false));
    String coloured = table.write(new Screen(80, true));
    assertThat(coloured).contains("\u001B[").isNotEqualTo(plain);
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  private void row(String code, String points, String name, String value) {
    table.row(List.of(Cell.of(code), Cell.of(points)), List.of(Cell.of(name), Cell.of(value)));
  }
}
