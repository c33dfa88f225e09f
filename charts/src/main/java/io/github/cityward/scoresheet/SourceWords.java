package io.github.cityward.scoresheet;

import io.github.cityward.Wording;
import io.github.cityward.assess.ValueWords;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says where the law was read in the reader's language: rule files write it in English. Addresses
 * and numbers stay, and so does what no rule file of the library says.
 */
public final class SourceWords {
  static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("list of amended articles:", "list-of-amended-articles"),
          Map.entry("repeal of Art.", "repeal-of-art"),
          Map.entry("entry into force and amendment:", "entry-and-amendment"),
          Map.entry("entry into force:", "entry"),
          Map.entry("applies from", "applies-from"),
          Map.entry("and replaces the earlier rules", "replaces"),
          Map.entry("its repeal clause was not read", "repeal-not-read"),
          Map.entry("text: number, date, in force", "text-in-force"),
          Map.entry("planning dashboard of Huế, encodes", "dashboard"),
          Map.entry("with its article numbers", "article-numbers"),
          Map.entry("header of", "header"),
          Map.entry("date:", "date"),
          Map.entry("end:", "end"),
          Map.entry("changes:", "changes"),
          Map.entry("figures:", "figures"),
          Map.entry("Resolution", "resolution"),
          Map.entry("official", "official"),
          Map.entry("secondary", "secondary"));

  /** A longer phrase goes before one that is a part of it. */
  private static final Pattern PHRASE =
      Pattern.compile(
          KEYS.keySet().stream()
              .sorted((one, other) -> other.length() - one.length())
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?<![\\p{L}.-])(?:", ")")));

  private final Wording wording;

  private SourceWords(Wording wording) {
    this.wording = wording;
  }

  /** {@return the words of a Vietnamese reader, or of an English one for any other locale} */
  public static SourceWords in(Locale locale) {
    return new SourceWords(Wording.of(SourceWords.class, locale));
  }

  /** {@return where the law was read} */
  public String of(String written) {
    return ValueWords.in(wording.locale())
        .withDays(
            PHRASE
                .matcher(written)
                .replaceAll(
                    phrase -> wording.say("source." + KEYS.getOrDefault(phrase.group(), ""))));
  }
}
