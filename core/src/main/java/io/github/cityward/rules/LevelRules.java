package io.github.cityward.rules;

import io.github.cityward.source.YamlNode;
import java.util.Optional;

/** Finds the rules that a rule file names, by which it scores single commune-level units. */
interface LevelRules {
  /** {@return the rules that {@code name} names, or nothing after what is wrong was reported} */
  Optional<RuleSet> find(YamlNode.Text name);
}
