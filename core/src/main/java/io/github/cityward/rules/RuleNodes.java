package io.github.cityward.rules;

import io.github.cityward.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The nodes of a rule file that have a code, whether or not they can be read. */
final class RuleNodes {
  /** The keys under which several requirements stand, of which so many count. */
  static final List<String> COMBINATIONS = List.of("any-of", "all-of", "some-of");

  /** The key under which several standards stand, of which one applies. */
  static final String CHOICE = "one-applies";

  private RuleNodes() {}

  /** {@return the criteria} */
  static List<YamlNode.Mapping> criteria(YamlNode.Mapping root) {
    return listed(root, "criteria");
  }

  /** {@return all that stands below a criterion, with what it holds itself, in the file's order} */
  static List<YamlNode.Mapping> below(YamlNode.Mapping criterion) {
    List<YamlNode.Mapping> all = new ArrayList<>();
    listed(criterion, "indicators").forEach(each -> addWithParts(each, all));
    return all;
  }

  /** {@return whether the node is a standard, and not several} */
  static boolean isIndicator(YamlNode.Mapping node) {
    return parts(node).isEmpty();
  }

  /** {@return the mappings in the list of {@code key}} */
  static List<YamlNode.Mapping> listed(YamlNode.Mapping node, String key) {
    return node.get(key).stream()
        .filter(YamlNode.Sequence.class::isInstance)
        .flatMap(list -> ((YamlNode.Sequence) list).items().stream())
        .filter(YamlNode.Mapping.class::isInstance)
        .map(YamlNode.Mapping.class::cast)
        .toList();
  }

  /** {@return the text under {@code key} of a file that was read well; nothing if there is none} */
  static String text(YamlNode.Mapping node, String key) {
    return node.get(key)
        .filter(YamlNode.Text.class::isInstance)
        .map(value -> ((YamlNode.Text) value).text())
        .orElse("");
  }

  /** {@return the text under {@code key}, or the texts in its list; what is none is left out} */
  static List<YamlNode.Text> texts(YamlNode.Mapping node, String key) {
    return node.get(key).stream()
        .flatMap(
            value ->
                value instanceof YamlNode.Sequence list ? list.items().stream() : Stream.of(value))
        .filter(YamlNode.Text.class::isInstance)
        .map(YamlNode.Text.class::cast)
        .toList();
  }

  /** {@return the text of the node as it is written; a sign in its place if it is none} */
  static String written(YamlNode value) {
    return value instanceof YamlNode.Text text ? text.text() : "[...]";
  }

  private static void addWithParts(YamlNode.Mapping node, List<YamlNode.Mapping> all) {
    all.add(node);
    parts(node).forEach(each -> addWithParts(each, all));
  }

  private static List<YamlNode.Mapping> parts(YamlNode.Mapping node) {
    List<YamlNode.Mapping> parts = new ArrayList<>(listed(node, CHOICE));
    COMBINATIONS.forEach(key -> parts.addAll(listed(node, key)));
    return parts;
  }
}
