package io.github.cityward.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class ScreenTest {
  @Test
  void a_sentence_is_broken_between_words() {
    assertThat(Screen.lines("Tỷ lệ dân số được cấp nước sạch tập trung", 24))
        .containsExactly("Tỷ lệ dân số được cấp", "nước sạch tập trung");
  }

  @Test
  void a_number_keeps_its_unit_and_a_mark_in_capitals_is_one() {
    assertThat(Screen.lines("hai mươi hai chữ dài 87 % thế", 24))
        .containsExactly("hai mươi hai chữ dài", "87 % thế");
    assertThat(Screen.lines("hai mươi hai chữ dài 4 km/km²", 24))
        .containsExactly("hai mươi hai chữ dài", "4 km/km²");
    assertThat(Screen.lines("một giá trị mà ai đó GIẢ ĐỊNH", 24))
        .containsExactly("một giá trị mà ai đó", "GIẢ ĐỊNH");
  }

  @Test
  void a_word_that_is_too_long_stands_whole() {
    String word = "https://" + "a".repeat(40);
    assertThat(Screen.lines("xem " + word + " nhé", 24)).containsExactly("xem", word, "nhé");
  }

  @Test
  void lines_that_follow_are_moved_in() {
    assertThat(new Screen(26, false).wrap("một hai ba bốn năm sáu bảy tám", 2))
        .isEqualTo("một hai ba bốn năm sáu\n  bảy tám\n");
  }

  @Test
  void a_letter_with_marks_of_its_own_takes_one_column() {
    String composed = "Trảng Bàng";
    assertThat(Screen.width(composed)).isEqualTo(10);
    assertThat(Screen.width(Normalizer.normalize(composed, Normalizer.Form.NFD))).isEqualTo(10);
  }
}
