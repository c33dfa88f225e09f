package io.github.cityward;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.NumberText;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Rational;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** One file, {@code language_la.properties}, makes the language of these tests. */
class WordingTest {
  private static final Locale LATIN = Locale.forLanguageTag("la");

  @Test
  void one_file_adds_a_language_for_all_packages() {
    assertThat(Wording.language(LATIN)).isEqualTo(LATIN);
    assertThat(Problem.of(ProblemCode.NO_SOURCE, Place.nowhere()).message(LATIN))
        .isEqualTo("Fons deest.");
    assertThat(AssessmentWords.in(LATIN).of(Verdict.MET)).isEqualTo("IMPLETVR");
  }

  @Test
  void what_the_file_does_not_say_is_said_in_english() {
    assertThat(AssessmentWords.in(LATIN).of(Verdict.NOT_MET))
        .isEqualTo(AssessmentWords.in(Locale.ENGLISH).of(Verdict.NOT_MET));
  }

  @Test
  void a_country_changes_no_language() {
    assertThat(Wording.language(Locale.forLanguageTag("vi-VN")))
        .isEqualTo(Locale.forLanguageTag("vi"));
    assertThat(Wording.language(Locale.US)).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void a_reader_without_a_file_gets_english_words_and_numbers() {
    assertThat(Wording.language(Locale.GERMAN)).isEqualTo(Locale.ENGLISH);
    assertThat(NumberText.in(Locale.GERMAN).of(Rational.parse("1234.5"))).isEqualTo("1,234.5");
    assertThat(NumberText.in(Locale.forLanguageTag("vi")).of(Rational.parse("1234.5")))
        .isEqualTo("1.234,5");
  }

  /** A key that was misspelled would be English for ever. */
  @Test
  void every_key_of_a_language_is_one_of_the_english_words() throws IOException {
    Properties latin = new Properties();
    try (InputStream in = WordingTest.class.getResourceAsStream("language_la.properties")) {
      latin.load(Objects.requireNonNull(in, "language_la.properties"));
    }
    assertThat(latin.stringPropertyNames()).isNotEmpty().allSatisfy(WordingTest::isEnglishKey);
  }

  private static void isEnglishKey(String key) {
    int slash = key.indexOf('/');
    assertThat(
            ResourceBundle.getBundle(key.substring(0, slash) + ".words", Locale.ENGLISH).keySet())
        .contains(key.substring(slash + 1));
  }
}
