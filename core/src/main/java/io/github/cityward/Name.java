package io.github.cityward;

import java.util.Locale;
import java.util.Objects;

/**
 * A name in both languages of this library.
 *
 * @param vi the Vietnamese name
 * @param en the English name
 */
public record Name(String vi, String en) {
  public Name {
    Objects.requireNonNull(vi, "vi");
    Objects.requireNonNull(en, "en");
  }

  /** {@return the Vietnamese name for a Vietnamese reader, the English one for any other} */
  public String in(Locale locale) {
    return locale.getLanguage().equals("vi") ? vi : en;
  }

  /** {@return the English name} */
  @Override
  public String toString() {
    return en;
  }
}
