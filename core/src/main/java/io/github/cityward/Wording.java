package io.github.cityward;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The words that one package says to people, in the reader's language.
 *
 * <p>Vietnamese and English stand in {@code words_vi.properties} and {@code words_en.properties}
 * beside the package's classes. Another language is one file on the class path for all packages,
 * {@code io/github/cityward/language_fr.properties}, whose keys are those of the English words with
 * the package before them, such as {@code io.github.cityward.report/section.result}; what it does
 * not say is said in English, and so are all words to a reader of a language without a file.
 */
public final class Wording {
  private static final String LANGUAGE = "io.github.cityward.language";
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final ResourceBundle bundle;
  private final @Nullable ResourceBundle translated;
  private final String owner;
  private final Locale locale;
  private final String ending;

  private Wording(
      ResourceBundle bundle,
      @Nullable ResourceBundle translated,
      String owner,
      Locale locale,
      String ending) {
    this.bundle = bundle;
    this.translated = translated;
    this.owner = owner;
    this.locale = locale;
    this.ending = ending;
  }

  /** {@return the words of the package of {@code owner} in the language of {@code locale}} */
  public static Wording of(Class<?> owner, Locale locale) {
    Locale language = language(locale);
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            owner.getPackageName() + ".words",
            language.equals(VIETNAMESE) ? VIETNAMESE : Locale.ENGLISH,
            owner.getClassLoader());
    return new Wording(
        bundle,
        isBundled(language) ? null : translated(language).orElse(null),
        owner.getPackageName() + "/",
        language,
        "");
  }

  /**
   * {@return the language in which a reader of {@code locale} is spoken to: his own if there are
   * words in it, else English}
   */
  public static Locale language(Locale locale) {
    Locale language = Locale.forLanguageTag(locale.getLanguage());
    return isBundled(language) || translated(language).isPresent() ? language : Locale.ENGLISH;
  }

  private static boolean isBundled(Locale language) {
    return language.equals(VIETNAMESE) || language.equals(Locale.ENGLISH);
  }

  /** {@return the file of a language} Where there is none, Java finds that of the machine's. */
  private static Optional<ResourceBundle> translated(Locale language) {
    try {
      return Optional.of(
              ResourceBundle.getBundle(LANGUAGE, language, Wording.class.getClassLoader()))
          .filter(found -> found.getLocale().equals(language));
    } catch (MissingResourceException e) {
      return Optional.empty(); // said in English
    }
  }

  /**
   * {@return these words, where a key with {@code ending} stands in the place of the one without}
   * So one text may be said otherwise of standards than of points.
   *
   * @param ending the end of the keys that go before; those without it are said where it is missing
   */
  public Wording preferring(String ending) {
    return new Wording(bundle, translated, owner, locale, ending);
  }

  /**
   * {@return the words of {@code key}, with {@code arguments} in their places}
   *
   * @throws MissingResourceException if the package has no such key
   */
  public String say(String key, Object... arguments) {
    return new MessageFormat(pattern(has(key + ending) ? key + ending : key), locale)
        .format(arguments);
  }

  private String pattern(String key) {
    return translated != null && translated.containsKey(owner + key)
        ? translated.getString(owner + key)
        : bundle.getString(key);
  }

  /** {@return whether the package has words for {@code key}} */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** {@return the language these words are in} */
  public Locale locale() {
    return locale;
  }
}
