package io.github.cityward.source;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One cell of a table.
 *
 * @param text what is written in it, as it stands
 * @param place where it stands; the field is its column's name
 */
public record Cell(String text, Place place) {
  private static final int LONGEST_SHOWN = 80;
  private static final int MOST_WORDS_SHOWN = 50;

  /** {@return whether nothing is written in it} */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** {@return what it stands for in {@code words}, or nothing after that was reported} */
  public <T> Optional<T> oneOf(Map<String, T> words, Problems problems) {
    T meant = words.get(text);
    if (meant == null) {
      String all = shown(words.keySet());
      if (text.isBlank()) {
        problems.report(ProblemCode.EMPTY_WORD, place, all);
      } else {
        problems.report(ProblemCode.UNKNOWN_WORD, place, shown(), all);
      }
    }
    return Optional.ofNullable(meant);
  }

  /** {@return what is written in it, cut to what fits a message} */
  public String shown() {
    return shown(text);
  }

  /** Words may be the ids of a long table. */
  private static String shown(Collection<String> words) {
    String first = words.stream().limit(MOST_WORDS_SHOWN).collect(Collectors.joining(", "));
    return words.size() > MOST_WORDS_SHOWN ? first + ", …" : first;
  }

  /** {@return {@code text}, cut to what fits a message} */
  public static String shown(String text) {
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
  }
}
