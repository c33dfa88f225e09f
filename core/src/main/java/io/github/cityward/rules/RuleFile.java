package io.github.cityward.rules;

import io.github.cityward.source.YamlNode;

/**
 * A rule set with its nodes; those of an overlay stand in the place of those that it amends.
 *
 * @param root the nodes, each with the file and the place where it was written
 * @param rules what they say
 */
record RuleFile(YamlNode.Mapping root, RuleSet rules) {}
