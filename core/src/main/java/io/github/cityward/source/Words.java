package io.github.cityward.source;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The closed vocabularies of the files: how a constant of an enum is written. */
public final class Words {
  private Words() {}

  /**
   * {@return how {@code constant} is written: {@code RED_RIVER_DELTA} as {@code red-river-delta}}
   */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return words that stand for themselves} */
  public static Map<String, String> same(Collection<String> words) {
    Map<String, String> same = new LinkedHashMap<>();
    words.forEach(word -> same.put(word, word));
    return Collections.unmodifiableMap(same);
  }

  /** {@return the constants of an enum by how they are written, in their order} */
  public static <E extends Enum<E>> Map<String, E> all(E[] constants) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E constant : constants) {
      words.put(of(constant), constant);
    }
    return Collections.unmodifiableMap(words);
  }
}
