package io.github.cityward.rules;

import io.github.cityward.source.YamlNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The codes that a rule file gives to its nodes, whether or not these could be read: so that what
 * speaks of them further down is checked even where something above is wrong.
 *
 * @param nodes the codes of criteria and standards, and {@code total}
 * @param indicators the codes of standards
 * @param groups the groups of standards; a standard without one is in that of its criterion
 * @param provisions the codes of provisions
 */
record DeclaredCodes(
    Set<String> nodes, Set<String> indicators, Set<String> groups, Set<String> provisions) {
  static DeclaredCodes of(RuleFields root) {
    Set<String> nodes = new TreeSet<>(Set.of(RuleCase.TOTAL));
    Set<String> indicators = new TreeSet<>();
    Set<String> groups = new TreeSet<>();
    for (YamlNode.Mapping criterion : mappings(root.node(), "criteria")) {
      nodes.addAll(texts(criterion, "code"));
      for (YamlNode.Mapping indicator : mappings(criterion, "indicators")) {
        indicators.addAll(texts(indicator, "code"));
        boolean grouped = indicator.get("group").isPresent();
        groups.addAll(grouped ? texts(indicator, "group") : texts(criterion, "code"));
      }
    }
    nodes.addAll(indicators);
    Set<String> provisions = new TreeSet<>();
    mappings(root.node(), "provisions").forEach(each -> provisions.addAll(texts(each, "code")));
    return new DeclaredCodes(nodes, indicators, groups, provisions);
  }

  private static List<YamlNode.Mapping> mappings(YamlNode.Mapping node, String key) {
    return node.get(key).stream()
        .filter(YamlNode.Sequence.class::isInstance)
        .flatMap(list -> ((YamlNode.Sequence) list).items().stream())
        .filter(YamlNode.Mapping.class::isInstance)
        .map(YamlNode.Mapping.class::cast)
        .toList();
  }

  private static List<String> texts(YamlNode.Mapping node, String key) {
    return node.get(key).stream()
        .filter(YamlNode.Text.class::isInstance)
        .map(text -> ((YamlNode.Text) text).text())
        .toList();
  }
}
