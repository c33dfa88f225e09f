package io.github.cityward.rules;

import io.github.cityward.Place;
import io.github.cityward.source.YamlNode;
import java.util.List;

/**
 * A rule set with its nodes; those of an overlay stand in the place of those that it amends.
 *
 * @param root the nodes, each with the file and the place where it was written
 * @param rules what they say
 * @param chain its id, then the ids of what it amends
 */
record RuleFile(YamlNode.Mapping root, RuleSet rules, List<String> chain) {
  RuleFile {
    chain = List.copyOf(chain);
  }

  /** {@return this file, whose provisions know what they were in {@code before}} */
  RuleFile amending(RuleSet before) {
    return new RuleFile(root, rules.amending(before), chain);
  }

  /** {@return where the file says since when it is in force; an overlay, where it has its id} */
  Place start() {
    return chain.size() > 1
        ? root.placeOf("id")
        : root.mapping("instrument")
            .map(instrument -> instrument.placeOf("from"))
            .orElse(root.place());
  }
}
