package io.github.cityward.rules;

import io.github.cityward.ProblemCode;
import io.github.cityward.source.Nearest;
import io.github.cityward.source.Problems;
import io.github.cityward.source.YamlNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads all provisions of a rule file, and checks how they exclude each other. */
record ProvisionsReader(Problems problems) {
  List<Provision> read(RuleFields root, List<Indicator> indicators, DeclaredCodes declared) {
    ProvisionReader reader = new ProvisionReader(indicators, declared, problems);
    List<Provision> provisions = new ArrayList<>();
    List<RuleFields> written = root.mappings("provisions");
    for (RuleFields each : written) {
      reader.read(each).ifPresent(provisions::add);
    }
    RepeatedCodes.refuse(written, problems);
    refuseCircles(written, declared.provisions());
    return provisions;
  }

  /** An exclusion names a provision of the file, and never leads back to where it began. */
  private void refuseCircles(List<RuleFields> written, Set<String> codes) {
    Map<String, List<String>> excludes = new HashMap<>();
    for (RuleFields each : written) {
      List<String> excluded = named(each, "excludes", codes);
      named(each, "not-combined-with", codes);
      RuleNodes.texts(each.node(), "code").forEach(code -> excludes.put(code.text(), excluded));
    }
    for (RuleFields each : written) {
      for (YamlNode.Text code : RuleNodes.texts(each.node(), "code")) {
        if (reached(code.text(), excludes).contains(code.text())) {
          problems.report(ProblemCode.EXCLUDES_ITSELF, code.place(), code.text());
        }
      }
    }
  }

  private List<String> named(RuleFields fields, String key, Set<String> codes) {
    List<String> excluded = new ArrayList<>();
    for (YamlNode.Text code : RuleNodes.texts(fields.node(), key)) {
      if (codes.contains(code.text())) {
        excluded.add(code.text());
      } else {
        problems.report(
            ProblemCode.UNKNOWN_NODE, code.place(), code.text(), Nearest.to(code.text(), codes));
      }
    }
    return excluded;
  }

  private static Set<String> reached(String from, Map<String, List<String>> excludes) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(excludes.getOrDefault(from, List.of()));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (reached.add(next)) {
        open.addAll(excludes.getOrDefault(next, List.of()));
      }
    }
    return reached;
  }
}
