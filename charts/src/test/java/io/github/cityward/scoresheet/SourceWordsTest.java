package io.github.cityward.scoresheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.rules.RuleLibrary;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Where the law was read is told in the language of the reader. */
class SourceWordsTest {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  @Test
  void no_rule_set_leaves_english_words_to_a_vietnamese_reader() {
    RuleLibrary library = RuleLibrary.bundled();
    for (String id : library.ids()) {
      String source = library.find(id).orElseThrow().instrument().source();
      assertThat(SourceWords.in(VIETNAMESE).of(source))
          .as(id)
          .doesNotContainPattern(
              "\\b(?:the|of|and|from|was|with|its|official|secondary|date|end|text|figures|Resolution)\\b");
    }
  }

  @Test
  void addresses_and_numbers_stay() {
    assertThat(
            SourceWords.in(VIETNAMESE)
                .of(
                    "date: header of 18/VBHN-VPQH (13/12/2022), thuvienphapluat.vn 559967"
                        + " (official); repeal of Art.14: luatgpt.vn 26-2022-ubtvqh15 (secondary)"))
        .isEqualTo(
            "ngày tháng: phần đầu của 18/VBHN-VPQH (13/12/2022), thuvienphapluat.vn 559967"
                + " (chính thức); bãi bỏ Điều 14: luatgpt.vn 26-2022-ubtvqh15 (thứ cấp)");
    assertThat(SourceWords.in(Locale.ENGLISH).of("header of 18/VBHN-VPQH (official); end: 2025"))
        .isEqualTo("header of 18/VBHN-VPQH (official); end: 2025");
    assertThat(SourceWords.in(VIETNAMESE).of("the gazette, page 3"))
        .isEqualTo("the gazette, page 3");
  }
}
