package io.github.cityward.rules;

import io.github.cityward.Place;
import io.github.cityward.source.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two figures that must be in order, such as two thresholds.
 *
 * @param fields the mapping that both stand in
 * @param low the key of the one that comes first
 * @param high the key of the other one
 */
record FigurePair(RuleFields fields, String low, String high) {
  /** {@return the key of the figure that an overlay gives while the other one stood before} */
  Optional<String> given() {
    List<String> written = Stream.of(low, high).filter(this::isWritten).toList();
    return written.size() == 1 ? Optional.of(written.get(0)) : Optional.empty();
  }

  /** {@return the other one of the two keys} */
  String other(String key) {
    return key.equals(low) ? high : low;
  }

  /** {@return where what is wrong with both is shown: at the one that an overlay gives} */
  Place place() {
    return fields.placeOf(given().orElse(low));
  }

  /**
   * What an overlay leaves as it stood has the place of the mapping; a value of its own has not.
   */
  private boolean isWritten(String key) {
    return fields
        .node()
        .get(key)
        .map(YamlNode::place)
        .filter(place -> !place.equals(fields.node().place()))
        .isPresent();
  }
}
