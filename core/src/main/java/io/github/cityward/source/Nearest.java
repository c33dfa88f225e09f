package io.github.cityward.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The known words that are nearest to a mistyped one. */
public final class Nearest {
  private static final int LONGEST = 60;

  private Nearest() {}

  /** {@return up to three of {@code known}, nearest to {@code word} first, joined by commas} */
  public static String to(String word, Collection<String> known) {
    String typed = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    return known.stream()
        .map(each -> new Distance(each, distance(typed, each)))
        .sorted(Comparator.comparingInt(Distance::letters).thenComparing(Distance::word))
        .limit(3)
        .map(Distance::word)
        .collect(Collectors.joining(", "));
  }

  private record Distance(String word, int letters) {}

  /** The number of letters to insert, delete or replace (Levenshtein). */
  static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
