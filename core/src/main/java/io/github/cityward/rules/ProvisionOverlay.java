package io.github.cityward.rules;

import io.github.cityward.source.Problems;
import io.github.cityward.source.YamlNode;
import java.util.List;
import java.util.Optional;

/** Puts what an overlay says of a provision into that of the rule set that it amends. */
record ProvisionOverlay(Problems problems, AmendedNodes amended) {
  void put(RuleFields fields, YamlNode.Mapping stood) {
    int before = problems.count();
    AmendedNode node = new AmendedNode(stood, fields.node(), List.of(), problems);
    dropped(effects(fields.node()), effects(stood)).forEach(node::drop);
    fields.node().keys().keySet().stream()
        .filter(key -> !key.equals("evidence") && !key.equals("lowers"))
        .forEach(node::take);
    fields.allowOnlyIn("lowers", ProvisionReader.LOWERS.toArray(String[]::new));
    ProvisionReader.LOWERS.forEach(key -> node.take(FigureKey.in("lowers", key)));
    if (node.node().get("lowers").isPresent()) {
      node.takeFigures(List.of(FigureKey.in("lowers", "factor")));
    } else {
      node.take("evidence");
    }
    if (problems.count() == before && fields.node().get("evidence").isEmpty()) {
      refuseUnsaid(fields, node, stood);
    }
    amended.put(stood, node);
  }

  /** Another effect takes the place of what stood; one part of two leaves the other as it is. */
  private static List<String> dropped(List<String> own, List<String> stood) {
    return own.isEmpty() || stood.containsAll(own)
        ? List.of()
        : stood.stream().filter(key -> !own.contains(key)).toList();
  }

  private static List<String> effects(YamlNode.Mapping node) {
    return ProvisionReader.EFFECTS.stream().filter(key -> node.get(key).isPresent()).toList();
  }

  /** When a provision applies and what it does rests on its evidence as a figure does. */
  private void refuseUnsaid(RuleFields fields, AmendedNode node, YamlNode.Mapping stood) {
    for (String key : ProvisionReader.TERMS) {
      Optional<YamlNode> said = fields.node().get(key);
      Optional<YamlNode> now = node.node().get(key);
      if (said.isPresent() && !isSame(stood.get(key), now)) {
        AmendedNode.reportUnsaid(key, said.get(), problems);
      }
    }
  }

  private static boolean isSame(Optional<YamlNode> one, Optional<YamlNode> other) {
    return one.isPresent() && other.isPresent() && AmendedNode.isSame(one.get(), other.get());
  }
}
