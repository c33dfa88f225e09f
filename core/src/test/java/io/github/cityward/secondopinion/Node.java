package io.github.cityward.secondopinion;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A place in a YAML file: a map, a list or text. */
record Node(Object content) {
  /** What stands under a key; nothing where the key is not there or has no value. */
  Optional<Node> get(String key) {
    return content instanceof Map<?, ?> map
        ? Optional.ofNullable(map.get(key)).filter(each -> !each.equals("")).map(Node::new)
        : Optional.empty();
  }

  boolean has(String key) {
    return content instanceof Map<?, ?> map && map.containsKey(key);
  }

  String text(String key) {
    return get(key).orElseThrow().text();
  }

  String text() {
    return content.toString();
  }

  /** The parts of a list; a single value is a list of one. */
  List<Node> list() {
    return content instanceof List<?> parts
        ? parts.stream().map(Node::new).toList()
        : List.of(this);
  }

  List<Node> list(String key) {
    return get(key).map(Node::list).orElse(List.of());
  }

  List<String> texts(String key) {
    return list(key).stream().map(Node::text).toList();
  }

  /**
   * A figure of the law with the evidence that stands beside it for all figures, or by figure.
   * Nothing where it does not count.
   */
  Optional<Node> figure(String block, String key, String evidenceKey, boolean unverified) {
    Optional<Node> place = block.isEmpty() ? Optional.of(this) : get(block);
    return counts(evidence(evidenceKey), unverified)
        ? place.flatMap(node -> node.get(key))
        : Optional.empty();
  }

  /** The evidence of a figure, or of all figures beside which one word stands. */
  String evidence(String key) {
    return get("evidence")
        .map(node -> node.get(key).map(Node::text).orElse(node.text()))
        .orElseThrow();
  }

  static boolean counts(String evidence, boolean unverified) {
    return switch (evidence) {
      case "official", "secondary" -> true;
      case "unverified" -> unverified;
      default -> false;
    };
  }
}
