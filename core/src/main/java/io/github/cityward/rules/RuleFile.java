package io.github.cityward.rules;

import io.github.cityward.source.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a whole rule set; those of an overlay stand in the place of those that it amends.
 *
 * @param root the nodes, each with the file and the place where it was written
 * @param overlay what the file amends; null if it is whole
 * @param sha256 the SHA-256 of the file, or of all files in the chain
 */
record RuleFile(YamlNode.Mapping root, @Nullable Overlay overlay, String sha256) {}
