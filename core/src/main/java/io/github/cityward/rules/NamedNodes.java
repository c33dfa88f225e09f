package io.github.cityward.rules;

import io.github.cityward.ProblemCode;
import io.github.cityward.source.Nearest;
import io.github.cityward.source.Problems;
import io.github.cityward.source.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Nodes of a rule set that an overlay can name.
 *
 * @param key the key under which each has its name, such as {@code code}
 * @param known the nodes by their names
 * @param problems where a name that no node has is reported
 */
record NamedNodes(String key, Map<String, YamlNode.Mapping> known, Problems problems) {
  static NamedNodes of(Stream<YamlNode.Mapping> nodes, String key, Problems problems) {
    Map<String, YamlNode.Mapping> known = new LinkedHashMap<>();
    nodes.forEach(node -> known.put(RuleNodes.text(node, key), node));
    return new NamedNodes(key, known, problems);
  }

  /** {@return the standards of these criteria by their codes} */
  static NamedNodes standards(Stream<YamlNode.Mapping> criteria, Problems problems) {
    return of(
        criteria.flatMap(each -> RuleNodes.below(each).stream()).filter(RuleNodes::isIndicator),
        "code",
        problems);
  }

  Optional<YamlNode.Mapping> get(String name) {
    return Optional.ofNullable(known.get(name));
  }

  /** {@return the node that {@code fields} names, or nothing after that was reported} */
  Optional<YamlNode.Mapping> named(RuleFields fields) {
    Optional<YamlNode.Text> name = fields.node().requireText(key, problems);
    name.filter(text -> get(text.text()).isEmpty()).ifPresent(this::reportUnknown);
    return name.flatMap(text -> get(text.text()));
  }

  void reportUnknown(YamlNode.Text name) {
    problems.report(
        ProblemCode.UNKNOWN_NODE,
        name.place(),
        name.text(),
        Nearest.to(name.text(), known.keySet()));
  }
}
