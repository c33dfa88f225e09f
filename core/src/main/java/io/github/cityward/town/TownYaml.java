package io.github.cityward.town;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes the keys of a town as {@code town.yaml}. */
record TownYaml(TownText.Keys keys) {
  /** What YAML reads as itself wherever a value may stand. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}0-9]++(?:[ .-][\\p{L}0-9]++)*+");

  private static final List<String> LISTS = List.of(TownKeys.PARTS, TownKeys.SIGNATORIES);

  String text() {
    StringBuilder yaml = new StringBuilder();
    Set<String> attributes = new LinkedHashSet<>();
    Set<String> recognised = new LinkedHashSet<>();
    for (TownText.Entry entry : keys.entries()) {
      String key = entry.key().text();
      String value = entry.value().text();
      boolean isAttribute = TownKeys.isAttribute(key);
      if (value.isEmpty() || LISTS.contains(key)) {
        continue;
      }
      if (isAttribute) {
        attributes.add("  " + TownKeys.attribute(key) + ": " + value + "\n");
      } else if (TownKeys.isOfRecognition(key)) {
        String inner = key.substring(TownKeys.RECOGNISED.length() + 1);
        recognised.add("  " + inner + ": " + scalar(value) + "\n");
      } else {
        yaml.append(key).append(": ").append(scalar(value)).append('\n');
      }
    }
    if (!recognised.isEmpty()) {
      yaml.append(TownKeys.RECOGNISED).append(":\n").append(String.join("", recognised));
    }
    LISTS.forEach(key -> yaml.append(list(key)));
    if (!attributes.isEmpty()) {
      yaml.append(TownKeys.ATTRIBUTES).append(":\n").append(String.join("", attributes));
    }
    return yaml.toString();
  }

  private String list(String key) {
    List<String> items =
        keys.entries().stream()
            .filter(entry -> entry.key().text().equals(key))
            .map(entry -> entry.value().text())
            .filter(value -> !value.isEmpty())
            .map(value -> "  - " + scalar(value) + "\n")
            .toList();
    return items.isEmpty() ? "" : key + ":\n" + String.join("", items);
  }

  private static String scalar(String value) {
    if (PLAIN.matcher(value).matches()) {
      return value;
    }
    String escaped =
        value
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\u2028", "\\L")
            .replace("\u2029", "\\P");
    return '"' + escaped + '"';
  }
}
