package io.github.cityward.rules;

import io.github.cityward.ProblemCode;
import io.github.cityward.source.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The nodes that an overlay amends, and the rule set that is made of them and of what stays. */
final class AmendedNodes {
  private final Map<YamlNode.Mapping, YamlNode.Mapping> amended = new HashMap<>();
  private final List<YamlNode> claims = new ArrayList<>();

  void put(YamlNode.Mapping stood, AmendedNode node) {
    amended.put(stood, node.node());
    claims.addAll(node.claimsWithoutSource());
  }

  /** One source mends all claims that the law was read, so it is asked for once. */
  void refuseClaims(RuleFields overlay) {
    if (overlay.node().get("source").isEmpty() && !claims.isEmpty()) {
      YamlNode first = claims.get(0);
      overlay.problems().report(ProblemCode.SOURCE_UNSAID, first.place(), RuleNodes.written(first));
    }
  }

  /** {@return the node with everything in it that is amended} */
  YamlNode.Mapping rebuilt(YamlNode.Mapping node) {
    YamlNode.Mapping whole = amended.getOrDefault(node, node);
    for (Map.Entry<String, YamlNode> entry : whole.entries().entrySet()) {
      YamlNode value = entry.getValue();
      if (value instanceof YamlNode.Mapping inner) {
        whole = whole.with(entry.getKey(), rebuilt(inner), whole.placeOf(entry.getKey()));
      } else if (value instanceof YamlNode.Sequence list) {
        List<YamlNode> items = list.items().stream().map(this::rebuiltItem).toList();
        YamlNode sequence = new YamlNode.Sequence(items, list.place());
        whole = whole.with(entry.getKey(), sequence, whole.placeOf(entry.getKey()));
      }
    }
    return whole;
  }

  private YamlNode rebuiltItem(YamlNode item) {
    return item instanceof YamlNode.Mapping mapping ? rebuilt(mapping) : item;
  }
}
