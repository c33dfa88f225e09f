package io.github.cityward.cli;

import io.github.cityward.Wording;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;

/** The language in which a command speaks, by its tag: one that there are words in. */
final class Language implements CommandLine.ITypeConverter<Locale> {
  @Override
  public Locale convert(String tag) {
    return of(tag)
        .orElseThrow(() -> new CommandLine.TypeConversionException(tag + " is no language here."));
  }

  /** {@return the language, if it is written as its tag is and there are words in it} */
  static Optional<Locale> of(String tag) {
    Locale asked = Locale.forLanguageTag(tag);
    return Optional.of(asked)
        .filter(each -> each.toLanguageTag().equals(tag) && Wording.language(each).equals(each));
  }
}
