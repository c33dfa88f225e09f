package io.github.cityward.report;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says where the law was read in the reader's language: rule files write it in English. Addresses
 * and numbers stay, and so does what no rule file of the library says.
 */
record SourceWords(Phrases phrases) {
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

  /** {@return where the law was read} */
  String of(String written) {
    return phrases.withDays(
        PHRASE
            .matcher(written)
            .replaceAll(phrase -> phrases.say("source." + KEYS.getOrDefault(phrase.group(), ""))));
  }
}
