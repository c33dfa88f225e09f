package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private static final String UNIT = "unit.";

  @ParameterizedTest
  @ValueSource(strings = {"charts", "report"})
  void both_languages_have_the_same_keys_with_the_same_places(String folder) throws IOException {
    Properties vietnamese = words(folder, "vi");
    Properties english = words(folder, "en");
    assertThat(vietnamese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      if (key.startsWith(UNIT)) {
        continue; // Vietnamese has no plural, so its units ask for no number.
      }
      assertThat(places(vietnamese.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"charts", "report"})
  void no_quote_hides_a_place_and_letters_are_composed(String folder) throws IOException {
    for (String language : new String[] {"vi", "en"}) {
      words(folder, language)
          .forEach(
              (key, text) -> {
                assertThat((String) text).as("%s", key).doesNotContain("'");
                assertThat(Normalizer.isNormalized((String) text, Normalizer.Form.NFC)).isTrue();
              });
    }
  }

  private static int places(String text) {
    return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
  }

  private static Properties words(String folder, String language) throws IOException {
    String name = "/io/github/cityward/" + folder + "/words_" + language + ".properties";
    try (InputStream in = WordsTest.class.getResourceAsStream(name)) {
      Properties words = new Properties();
      words.load(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
      return words;
    }
  }
}
