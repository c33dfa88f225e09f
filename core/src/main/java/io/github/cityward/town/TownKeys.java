package io.github.cityward.town;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.rules.Attribute;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import io.github.cityward.source.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a town is from keys with values that stand below one another: the lists and mappings
 * of {@code town.yaml} laid flat.
 */
record TownKeys(Problems problems) {
  static final String ATTRIBUTES = "attributes";
  static final String RECOGNISED = "recognised";
  static final String SIGNATORIES = "signatories";

  /** The units that the town is made of, which stand elsewhere. */
  static final String PARTS = "parts";

  private static final String PREFIX = ATTRIBUTES + ".";
  private static final Set<String> ATTRIBUTE_WORDS = Words.all(Attribute.values()).keySet();

  /**
   * {@return whether {@code key} is that of an attribute, with or without the name of the group}
   */
  static boolean isAttribute(String key) {
    return key.startsWith(PREFIX) || ATTRIBUTE_WORDS.contains(key);
  }

  /** {@return whether {@code key} is one of what the town was recognised as} */
  static boolean isOfRecognition(String key) {
    return key.startsWith(RECOGNISED + ".");
  }

  /** {@return the attribute whose key {@code key} is} */
  static String attribute(String key) {
    return key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key;
  }

  Optional<Town.Profile> read(TownText.Keys keys) {
    int before = problems.count();
    Node town = new Node("", keys.place());
    Node attributes = new Node(ATTRIBUTES, keys.place());
    Node recognised = new Node(RECOGNISED, keys.place());
    List<YamlNode> signatories = new ArrayList<>();
    for (TownText.Entry entry : keys.entries()) {
      String key = entry.key().text();
      if (key.equals(ATTRIBUTES)) {
        problems.report(
            ProblemCode.UNKNOWN_KEY,
            entry.key().place(),
            key,
            PREFIX + String.join(", " + PREFIX, ATTRIBUTE_WORDS));
      } else if (isAttribute(key)) {
        if (!entry.value().text().isEmpty()) {
          attributes.put(attribute(key), entry);
        }
      } else if (isOfRecognition(key)) {
        if (!entry.value().text().isEmpty()) {
          recognised.put(key.substring(RECOGNISED.length() + 1), entry);
        }
      } else if (key.equals(SIGNATORIES)) {
        if (!entry.value().text().isEmpty()) {
          signatories.add(text(entry, SIGNATORIES + "[" + signatories.size() + "]"));
        }
      } else if (!key.equals(PARTS)) {
        town.put(key, entry);
      }
    }
    YamlNode.Mapping root =
        town.mapping()
            .with(SIGNATORIES, new YamlNode.Sequence(signatories, keys.place()), keys.place())
            .with(ATTRIBUTES, attributes.mapping(), keys.place());
    if (!recognised.isEmpty()) {
      root = root.with(RECOGNISED, recognised.mapping(), keys.place());
    }
    Optional<Town.Profile> profile = new TownFileReader(problems).read(root);
    return profile.filter(read -> problems.count() == before);
  }

  private static YamlNode.Text text(TownText.Entry entry, String path) {
    return new YamlNode.Text(entry.value().text(), entry.value().place().named(path));
  }

  /** A mapping as it grows. */
  private final class Node {
    private final String path;
    private final Place place;
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    Node(String path, Place place) {
      this.path = path;
      this.place = place.named(path);
    }

    void put(String key, TownText.Entry entry) {
      String full = path.isEmpty() ? key : path + "." + key;
      boolean isEmpty = entry.value().text().isEmpty();
      // Where a value is missing it is its cell that is to be filled in.
      Place where = (isEmpty ? entry.value() : entry.key()).place().named(full);
      Place first = places.putIfAbsent(key, where);
      if (first != null) {
        problems.report(
            ProblemCode.REPEATED_KEY,
            entry.key().place(),
            entry.key().text(),
            String.valueOf(first.line()));
        return;
      }
      values.put(key, isEmpty ? new YamlNode.Empty(where) : text(entry, full));
    }

    boolean isEmpty() {
      return values.isEmpty();
    }

    YamlNode.Mapping mapping() {
      return new YamlNode.Mapping(values, places, place);
    }
  }
}
