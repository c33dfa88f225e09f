package io.github.cityward;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Reason;
import io.github.cityward.assess.Verdict;
import io.github.cityward.assess.Warning;
import io.github.cityward.rules.Evidence;
import io.github.cityward.town.Basis;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The words for people: complete in both languages, and none that nobody says. */
class WordsTest {
  private static final List<String> EXPLANATION =
      List.of(
          "verdict",
          "no-value",
          "observed",
          "derived",
          "scale.higher",
          "scale.lower",
          "line",
          "steps",
          "unknown",
          "reason",
          "cut",
          "points",
          "provision",
          "evidence",
          "line-reached");

  @ParameterizedTest
  @CsvSource({"words_en.properties", "words_vi.properties"})
  void every_kind_of_problem_has_words_and_no_word_is_left_over(String file) throws IOException {
    Set<String> codes = names(ProblemCode.values()).collect(Collectors.toCollection(TreeSet::new));
    assertThat(keys(file)).isEqualTo(codes);
  }

  @ParameterizedTest
  @CsvSource({"assess/words_en.properties", "assess/words_vi.properties"})
  void everything_an_assessment_says_has_words_and_no_word_is_left_over(String file)
      throws IOException {
    Set<String> expected = new TreeSet<>(Set.of("STALE_RULES_UNKNOWN", "PROVISION_UNKNOWN_ALL"));
    names(Warning.Code.values()).forEach(expected::add);
    names(Verdict.values()).forEach(name -> expected.add("verdict." + name));
    names(Reason.values()).forEach(name -> expected.add("reason." + name));
    names(Basis.values()).forEach(name -> expected.add("basis." + name));
    names(Evidence.values()).forEach(name -> expected.add("evidence." + name));
    EXPLANATION.forEach(name -> expected.add("explain." + name));
    assertThat(keys(file)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "words_en.properties, words_vi.properties",
    "assess/words_en.properties, assess/words_vi.properties"
  })
  void both_languages_name_the_same_values(String english, String vietnamese) throws IOException {
    Properties en = load(english);
    Properties vi = load(vietnamese);
    for (String key : en.stringPropertyNames()) {
      Set<String> places = places(en.getProperty(key));
      if (!key.startsWith("PROVISION_UNKNOWN")) { // names the provision in the reader's language
        assertThat(places(vi.getProperty(key))).as(key).isEqualTo(places);
      }
      assertThat(saidPlaces(en.getProperty(key))).as("quotes in %s", key).isEqualTo(places);
      assertThat(saidPlaces(vi.getProperty(key)))
          .as("quotes in %s", key)
          .isEqualTo(places(vi.getProperty(key)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_message_says_what_is_wrong_without_blame(ProblemCode code) {
    String message =
        Problem.of(code, Place.nowhere(), "0", "1", "2", "3", "4", "5").message(Locale.ENGLISH);
    assertThat(message).doesNotContainIgnoringCase("invalid", "please", "!", "illegal");
    if (code != ProblemCode.COMMAND_LINE) {
      assertThat(message).endsWith(".");
    }
  }

  @ParameterizedTest
  @CsvSource({"words_vi.properties", "assess/words_vi.properties"})
  void vietnamese_is_composed(String file) throws IOException {
    Properties words = load(file);
    for (String key : words.stringPropertyNames()) {
      String text = words.getProperty(key);
      assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(key).isTrue();
    }
  }

  @Test
  void a_reader_of_another_language_gets_english() {
    Problem problem = Problem.of(ProblemCode.NO_SOURCE, Place.nowhere());
    assertThat(problem.message(Locale.FRENCH)).isEqualTo(problem.message(Locale.ENGLISH));
    assertThat(problem.message(Locale.forLanguageTag("vi-VN"))).contains("nguồn");
  }

  @Test
  void braces_and_quotes_in_a_value_are_shown_as_they_are() {
    String value = "{0} 'x' {";
    assertThat(Problem.of(ProblemCode.NOT_A_NUMBER, Place.nowhere(), value).message(Locale.ENGLISH))
        .startsWith(value + " is not a number.");
  }

  private static Stream<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name);
  }

  private static Set<String> keys(String file) throws IOException {
    return new TreeSet<>(load(file).stringPropertyNames());
  }

  /** The numbers between braces. */
  private static Set<String> places(String pattern) {
    return Stream.of("0", "1", "2", "3", "4", "5")
        .filter(number -> pattern.contains("{" + number + "}"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The numbers of the arguments that come out: a single quote in the pattern would hide them. */
  private static Set<String> saidPlaces(String pattern) {
    Object[] marks =
        Stream.of("0", "1", "2", "3", "4", "5").map(number -> "<" + number + ">").toArray();
    String said = new MessageFormat(pattern, Locale.ENGLISH).format(marks);
    return Stream.of("0", "1", "2", "3", "4", "5")
        .filter(number -> said.contains("<" + number + ">"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties load(String file) throws IOException {
    Properties words = new Properties();
    try (InputStream in = Objects.requireNonNull(Problem.class.getResourceAsStream(file), file)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }
}
