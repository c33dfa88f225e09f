package io.github.cityward;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words that one package says to people, in the reader's language.
 *
 * <p>They stand in {@code words_vi.properties} and {@code words_en.properties} beside the package's
 * classes. A Vietnamese reader gets the first, any other the second.
 */
public final class Wording {
  private final ResourceBundle bundle;
  private final Locale locale;
  private final String ending;

  private Wording(ResourceBundle bundle, Locale locale, String ending) {
    this.bundle = bundle;
    this.locale = locale;
    this.ending = ending;
  }

  /** {@return the words of the package of {@code owner} in the language of {@code locale}} */
  public static Wording of(Class<?> owner, Locale locale) {
    Locale language =
        locale.getLanguage().equals("vi") ? Locale.forLanguageTag("vi") : Locale.ENGLISH;
    String name = owner.getPackageName() + ".words";
    return new Wording(
        ResourceBundle.getBundle(name, language, owner.getClassLoader()), language, "");
  }

  /**
   * {@return these words, where a key with {@code ending} stands in the place of the one without}
   * So one text may be said otherwise of standards than of points.
   *
   * @param ending the end of the keys that go before; those without it are said where it is missing
   */
  public Wording preferring(String ending) {
    return new Wording(bundle, locale, ending);
  }

  /**
   * {@return the words of {@code key}, with {@code arguments} in their places}
   *
   * @throws java.util.MissingResourceException if the package has no such key
   */
  public String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(has(key + ending) ? key + ending : key), locale)
        .format(arguments);
  }

  /** {@return whether the package has words for {@code key}} */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** {@return the language these words are in: Vietnamese or English} */
  public Locale locale() {
    return locale;
  }
}
