package io.github.cityward.source;

import io.github.cityward.HiddenCharacter;
import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** A node of a YAML or JSON file that knows its place; every scalar is text. */
public sealed interface YamlNode {
  /** What is so, and what is not, in the order in which messages list them. */
  Map<String, Boolean> YES_NO =
      Collections.unmodifiableMap(new TreeMap<>(Map.of("yes", true, "no", false)));

  /** {@return where the node begins; the field is its path} */
  Place place();

  /**
   * A piece of text.
   *
   * @param text what is written, without quotes
   * @param place where it stands
   */
  record Text(String text, Place place) implements YamlNode {
    /** {@return the text of one line, after a blank one or a second line was reported} */
    public String line(Problems problems) {
      if (text.isBlank()) {
        problems.report(ProblemCode.EMPTY_TEXT, place);
      }
      text.chars()
          .filter(c -> c == '\n' || c == '\t')
          .findFirst()
          .ifPresent(
              c ->
                  problems.report(
                      ProblemCode.CONTROL_CHARACTER, place, String.format("U+%04X", c)));
      return text;
    }

    /** Reports a character that cannot be seen; escapes such as {@code \\e} write it. */
    void checkCharacters(Problems problems) {
      HiddenCharacter.firstIn(text)
          .ifPresent(hidden -> problems.report(hidden.code(), place, hidden.toString()));
    }

    /** {@return what the text stands for in {@code words}, or nothing after that was reported} */
    public <T> Optional<T> oneOf(Map<String, T> words, Problems problems) {
      return new Cell(text, place).oneOf(words, problems);
    }
  }

  /**
   * A key without a value.
   *
   * @param place where the value would stand
   */
  record Empty(Place place) implements YamlNode {}

  /**
   * A list of nodes.
   *
   * @param items the nodes
   * @param place where the list begins
   */
  record Sequence(List<YamlNode> items, Place place) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * Keys and their values, in the order of the file.
   *
   * @param entries the values by key
   * @param keys the place of each key, in the same order
   * @param place where the mapping begins
   */
  record Mapping(Map<String, YamlNode> entries, Map<String, Place> keys, Place place)
      implements YamlNode {
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
      keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    /** {@return the value of {@code key}, if the key is there and has one} */
    public Optional<YamlNode> get(String key) {
      return Optional.ofNullable(entries.get(key)).filter(node -> !(node instanceof Empty));
    }

    /** {@return the mapping of {@code key}, if there is one} */
    public Optional<Mapping> mapping(String key) {
      return get(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    /** {@return this mapping with {@code node} under {@code key}, which stands at {@code where}} */
    public Mapping with(String key, YamlNode node, Place where) {
      Map<String, YamlNode> nodes = new LinkedHashMap<>(entries);
      Map<String, Place> places = new LinkedHashMap<>(keys);
      nodes.put(key, node);
      places.put(key, where);
      return new Mapping(nodes, places, place);
    }

    /** {@return this mapping without {@code key}} */
    public Mapping without(String key) {
      Map<String, YamlNode> nodes = new LinkedHashMap<>(entries);
      Map<String, Place> places = new LinkedHashMap<>(keys);
      nodes.remove(key);
      places.remove(key);
      return new Mapping(nodes, places, place);
    }

    /** {@return where {@code key} stands, or where the mapping begins if it is not there} */
    public Place placeOf(String key) {
      return keys.getOrDefault(key, place);
    }

    /** Reports every key that is not one of {@code allowed}. */
    public void allowOnly(List<String> allowed, Problems problems) {
      allowOnly(allowed, key -> List.of(), problems);
    }

    /**
     * Reports every key that is not one of {@code allowed}.
     *
     * @param homes the keys under which a key belongs that stands here by mistake; none if it
     *     belongs nowhere
     */
    public void allowOnly(
        List<String> allowed, Function<String, List<String>> homes, Problems problems) {
      keys.forEach(
          (key, where) -> {
            if (!allowed.contains(key)) {
              List<String> message = new ArrayList<>(List.of(key, String.join(", ", allowed)));
              Optional.of(homes.apply(key))
                  .filter(found -> !found.isEmpty())
                  .ifPresent(found -> message.add(String.join(", ", found)));
              problems.report(ProblemCode.UNKNOWN_KEY, where, message.toArray(String[]::new));
            }
          });
    }

    /** {@return the value of {@code key}, or nothing after its absence was reported} */
    public Optional<YamlNode> require(String key, Problems problems) {
      Optional<YamlNode> node = get(key);
      if (node.isEmpty()) {
        problems.report(ProblemCode.MISSING_KEY, pathTo(key), key);
      }
      return node;
    }

    /** {@return the text of {@code key}, or nothing after what is wrong was reported} */
    public Optional<Text> requireText(String key, Problems problems) {
      return require(key, problems).flatMap(node -> node.asText(problems));
    }

    /**
     * {@return what the text of {@code key} stands for in {@code words}, or nothing after what is
     * wrong was reported}
     */
    public <T> Optional<T> requireWord(String key, Map<String, T> words, Problems problems) {
      Optional<YamlNode> node = get(key);
      if (node.isEmpty()) {
        String all = String.join(", ", words.keySet());
        problems.report(ProblemCode.MISSING_WORD, pathTo(key), key, all);
      }
      return node.flatMap(found -> found.asText(problems))
          .flatMap(text -> text.oneOf(words, problems));
    }

    /** {@return the text of {@code key} if the key is there and holds text} */
    public Optional<Text> text(String key, Problems problems) {
      return get(key).flatMap(node -> node.asText(problems));
    }

    /** {@return the mapping of {@code key}, or nothing after what is wrong was reported} */
    public Optional<Mapping> requireMapping(String key, Problems problems) {
      return require(key, problems).flatMap(node -> node.asMapping(problems));
    }

    private Place pathTo(String key) {
      return placeOf(key).named(YamlFile.pathOf(place, key));
    }
  }

  /** {@return the same content, all of it at {@code place}} */
  default YamlNode movedTo(Place place) {
    if (this instanceof Text text) {
      return new Text(text.text(), place);
    }
    if (this instanceof Sequence sequence) {
      return new Sequence(
          sequence.items().stream().map(item -> item.movedTo(place)).toList(), place);
    }
    if (this instanceof Mapping mapping) {
      Map<String, YamlNode> entries = new LinkedHashMap<>(mapping.entries());
      Map<String, Place> keys = new LinkedHashMap<>(mapping.keys());
      entries.replaceAll((key, node) -> node.movedTo(place));
      keys.replaceAll((key, where) -> place);
      return new Mapping(entries, keys, place);
    }
    return new Empty(place);
  }

  /** {@return this node if it is text, or nothing after that was reported} */
  default Optional<Text> asText(Problems problems) {
    if (this instanceof Text text) {
      return Optional.of(text);
    }
    problems.report(ProblemCode.NOT_TEXT, place());
    return Optional.empty();
  }

  /** {@return this node if it is a mapping, or nothing after that was reported} */
  default Optional<Mapping> asMapping(Problems problems) {
    if (this instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    problems.report(ProblemCode.NOT_A_MAPPING, place());
    return Optional.empty();
  }

  /** {@return the items of this node if it is a list, or none after that was reported} */
  default List<YamlNode> asItems(Problems problems) {
    if (this instanceof Sequence sequence) {
      return sequence.items();
    }
    problems.report(ProblemCode.NOT_A_LIST, place());
    return List.of();
  }
}
