package io.github.cityward.cli;

import java.util.List;
import java.util.Locale;

/**
 * The raw arguments of one run, which are asked for format and language where the command line was
 * not parsed: before help is printed, and when it is wrong.
 */
record Arguments(List<String> words) {
  Arguments {
    words = List.copyOf(words);
  }

  Locale locale() {
    return Language.of(option("--lang")).orElse(Locale.forLanguageTag("vi"));
  }

  boolean wantsJson() {
    return option("--format").equals("json");
  }

  /** {@return the last value given to the option {@code name}, or nothing} */
  private String option(String name) {
    String value = "";
    for (int i = 0; i < words.size(); i++) {
      String each = words.get(i);
      if (each.startsWith(name + "=")) {
        value = each.substring(name.length() + 1);
      } else if (each.equals(name) && i + 1 < words.size()) {
        value = words.get(i + 1);
      }
    }
    return value;
  }
}
