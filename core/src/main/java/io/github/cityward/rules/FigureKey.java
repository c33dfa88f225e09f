package io.github.cityward.rules;

import io.github.cityward.Place;
import io.github.cityward.source.YamlNode;
import java.util.Map;
import java.util.Optional;

/**
 * Where a figure stands within a node of a rule file.
 *
 * @param name what its evidence is written under
 * @param parent the key of the mapping that it stands in; empty if it stands in the node itself
 * @param key its own key
 */
record FigureKey(String name, String parent, String key) {
  static FigureKey of(String key) {
    return new FigureKey(key, "", key);
  }

  static FigureKey in(String parent, String key) {
    return new FigureKey(key, parent, key);
  }

  Optional<YamlNode> in(YamlNode.Mapping node) {
    return parent.isEmpty() ? node.get(key) : node.mapping(parent).flatMap(inner -> inner.get(key));
  }

  /** {@return {@code node} with {@code figure} in this place} */
  YamlNode.Mapping put(YamlNode.Mapping node, YamlNode figure) {
    Place place = figure.place();
    if (parent.isEmpty()) {
      return node.with(key, figure, place);
    }
    YamlNode.Mapping inner =
        node.mapping(parent).orElse(new YamlNode.Mapping(Map.of(), Map.of(), node.place()));
    return node.with(parent, inner.with(key, figure, place), place);
  }
}
