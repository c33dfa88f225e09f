package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.api.Test;

class ParagraphTest {
  private static final Font FONT = Fonts.bundled().regular().deriveFont(20f);

  @Test
  void a_percent_sign_stays_with_its_number_however_narrow_the_column() {
    double width = Paragraph.width("no data: 87 ", FONT);
    assertThat(Paragraph.of("no data: 87 %", FONT, Tone.INK, width).lines())
        .containsExactly("no data:", "87 %");
  }
}
