package io.github.cityward.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineEndsTest {
  @Test
  void a_line_ends_between_words() {
    assertThat(lines("hai chữ, ba chữ")).containsExactly("hai ", "chữ, ", "ba ", "chữ");
  }

  @Test
  void a_number_a_day_and_a_code_are_whole() {
    assertThat(lines("+1.000,5 % 30/06/2026 2A.II.04"))
        .containsExactly("+1.000,5 % ", "30/06/2026 ", "2A.II.04");
  }

  @Test
  void an_address_ends_a_line_but_not_within_its_slashes() {
    assertThat(lines("https://a.vn/b-c"))
        .doesNotContain("https:")
        .hasSizeGreaterThan(1)
        .last()
        .isEqualTo("c");
  }

  private static List<String> lines(String text) {
    LineEnds ends = new LineEnds();
    ends.setText(text);
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }
}
