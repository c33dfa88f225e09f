package io.github.cityward.rules;

import io.github.cityward.source.YamlNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The codes that a rule file gives to its nodes, whether or not these could be read: so that what
 * speaks of them further down is checked even where something above is wrong.
 *
 * @param nodes the codes of criteria and all below them, and {@code total}
 * @param criteria the codes of criteria
 * @param indicators the codes of standards
 * @param groups the groups of standards; a standard without one is in that of its criterion
 * @param provisions the codes of provisions
 */
record DeclaredCodes(
    Set<String> nodes,
    Set<String> criteria,
    Set<String> indicators,
    Set<String> groups,
    Set<String> provisions) {
  static DeclaredCodes of(RuleFields root) {
    Set<String> nodes = new TreeSet<>(Set.of(RuleCase.TOTAL));
    Set<String> criteria = new TreeSet<>();
    Set<String> indicators = new TreeSet<>();
    Set<String> groups = new TreeSet<>();
    for (YamlNode.Mapping criterion : RuleNodes.criteria(root.node())) {
      criteria.addAll(texts(criterion, "code"));
      for (YamlNode.Mapping node : RuleNodes.below(criterion)) {
        nodes.addAll(texts(node, "code"));
        if (RuleNodes.isIndicator(node)) {
          indicators.addAll(texts(node, "code"));
          boolean grouped = node.get("group").isPresent();
          groups.addAll(grouped ? texts(node, "group") : texts(criterion, "code"));
        }
      }
    }
    nodes.addAll(criteria);
    Set<String> provisions = new TreeSet<>();
    RuleNodes.listed(root.node(), "provisions")
        .forEach(each -> provisions.addAll(texts(each, "code")));
    return new DeclaredCodes(nodes, criteria, indicators, groups, provisions);
  }

  private static List<String> texts(YamlNode.Mapping node, String key) {
    return RuleNodes.texts(node, key).stream().map(YamlNode.Text::text).toList();
  }
}
