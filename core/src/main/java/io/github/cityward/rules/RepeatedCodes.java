package io.github.cityward.rules;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.source.Problems;
import io.github.cityward.source.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A code names one node of a rule file, and none is called as the whole is. */
final class RepeatedCodes {
  private RepeatedCodes() {}

  /** Reports each node whose code another one has, or that is reserved. */
  static void refuse(List<RuleFields> nodes, Problems problems) {
    refuse(nodes, "code", problems);
  }

  /** Reports each node that {@code key} calls as another one is called, or the whole. */
  static void refuse(List<RuleFields> nodes, String key, Problems problems) {
    Map<String, Place> seen = new HashMap<>();
    for (RuleFields node : nodes) {
      for (YamlNode.Text code : RuleNodes.texts(node.node(), key)) {
        if (code.text().equals(RuleCase.TOTAL)) {
          problems.report(ProblemCode.RESERVED_CODE, code.place(), code.text());
        }
        Place first = seen.putIfAbsent(code.text(), code.place());
        if (first != null) {
          problems.report(
              ProblemCode.REPEATED_CODE, code.place(), code.text(), String.valueOf(first.line()));
        }
      }
    }
  }
}
