package io.github.cityward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The words of one package: whole in both languages, and none that nobody says. A key counts as
 * said where it stands as a text in the package's sources or templates, or belongs to a family: a
 * beginning that stands there, followed by one of a known set of names.
 */
public abstract class WordsContract {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final String TEXT = "\"((?:[^\"\\\\\\n]|\\\\.)*)\"";
  private static final Pattern TEXTS = Pattern.compile(TEXT);
  private static final Pattern SAID = Pattern.compile("\\.say\\(\\s*" + TEXT);
  private static final int MOST_PLACES = 8;

  private final Class<?> owner;

  /** The words of the package of {@code owner}, which stand beside its classes. */
  protected WordsContract(Class<?> owner) {
    this.owner = owner;
  }

  /** {@return the beginnings of keys that are put together, each with the names that follow it} */
  protected Map<String, Set<String>> families() {
    return Map.of();
  }

  /** {@return the beginnings of keys whose family need not be whole} */
  protected Set<String> openFamilies() {
    return Set.of();
  }

  /** {@return the ends of keys that are said in the place of those without them} */
  protected Set<String> endings() {
    return Set.of();
  }

  /** {@return whether the languages may name other values here: a name in the reader's language} */
  protected boolean differsByLanguage(String key) {
    return false;
  }

  /** {@return the folder of the templates that say these words too, if there is one} */
  protected Optional<Path> templates() {
    return Optional.empty();
  }

  /** {@return the names of all {@code constants}} */
  protected static Set<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name).collect(Collectors.toSet());
  }

  @Test
  void both_languages_have_the_same_keys() throws IOException {
    assertThat(words("vi").keySet()).isEqualTo(words("en").keySet());
  }

  @Test
  void every_key_is_said_somewhere() throws IOException {
    Set<String> unused = new TreeSet<>(words("vi").keySet());
    unused.removeAll(texts(TEXTS));
    unused.removeAll(texts(SAID)); // within the quotes of an attribute of a template
    families().forEach((start, names) -> names.forEach(name -> unused.remove(start + name)));
    Set<String> all = words("vi").keySet();
    unused.removeIf(key -> endings().stream().anyMatch(end -> isInPlaceOfAnother(key, end, all)));
    assertThat(unused).as("keys that nobody says").isEmpty();
  }

  @Test
  void everything_that_is_said_has_words() throws IOException {
    Set<String> missing = new TreeSet<>(texts(SAID));
    missing.removeAll(families().keySet());
    families()
        .forEach(
            (start, names) -> {
              if (!openFamilies().contains(start)) {
                names.forEach(name -> missing.add(start + name));
              }
            });
    missing.removeAll(words("vi").keySet());
    assertThat(missing).as("keys without words").isEmpty();
  }

  @Test
  void every_family_begins_where_the_sources_say_so() throws IOException {
    Set<String> starts = new TreeSet<>(families().keySet());
    starts.remove("");
    starts.removeAll(texts(TEXTS));
    assertThat(starts).as("beginnings of keys that nobody says").isEmpty();
  }

  @Test
  void both_languages_name_the_same_values() throws IOException {
    Map<String, String> english = words("en");
    words("vi")
        .forEach(
            (key, text) -> {
              if (!differsByLanguage(key)) {
                assertThat(places(text)).as(key).isEqualTo(places(english.getOrDefault(key, "")));
              }
            });
  }

  /** In a pattern a straight quote is a mark of its own: the value behind it would not come out. */
  @Test
  void no_straight_quote_hides_a_value_and_letters_are_composed() throws IOException {
    for (String language : List.of("vi", "en")) {
      words(language)
          .forEach(
              (key, text) -> {
                assertThat(text).as(key).doesNotContain("'").isNotBlank();
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(key).isTrue();
              });
    }
  }

  private static boolean isInPlaceOfAnother(String key, String ending, Set<String> all) {
    return key.endsWith(ending) && all.contains(key.substring(0, key.length() - ending.length()));
  }

  /** {@return the numbers of the values that come out} */
  private static Set<Integer> places(String pattern) {
    Object[] marks =
        IntStream.range(0, MOST_PLACES).mapToObj(number -> "<" + number + ">").toArray();
    MessageFormat format = new MessageFormat(pattern, Locale.ROOT);
    if (pattern.contains(",choice,")) {
      return IntStream.range(0, format.getFormatsByArgumentIndex().length)
          .boxed()
          .collect(Collectors.toSet());
    }
    String said = format.format(marks);
    return IntStream.range(0, MOST_PLACES)
        .filter(number -> said.contains("<" + number + ">"))
        .boxed()
        .collect(Collectors.toSet());
  }

  private Set<String> texts(Pattern pattern) throws IOException {
    Set<String> texts = new TreeSet<>();
    List<Path> folders = new ArrayList<>();
    folders.add(SOURCES.resolve(owner.getPackageName().replace('.', '/')));
    templates().ifPresent(folders::add);
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Matcher matcher = pattern.matcher(Files.readString(file));
          while (matcher.find()) {
            texts.add(matcher.group(1));
          }
        }
      }
    }
    return texts;
  }

  /** Of two lines with one key the later would be said, and the earlier read by who mends it. */
  private Map<String, String> words(String language) throws IOException {
    String name = "words_" + language + ".properties";
    Properties words =
        new Properties() {
          @Override
          public synchronized @Nullable Object put(Object key, Object text) {
            Object earlier = super.put(key, text);
            assertThat(earlier).as("%s stands twice in %s", key, name).isNull();
            return earlier;
          }
        };
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    Map<String, String> sorted = new TreeMap<>();
    words.stringPropertyNames().forEach(key -> sorted.put(key, words.getProperty(key)));
    return sorted;
  }
}
