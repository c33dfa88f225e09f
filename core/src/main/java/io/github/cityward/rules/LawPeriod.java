package io.github.cityward.rules;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A stretch of the timeline: the instrument that classes urban areas, and the rule sets there are
 * for it.
 *
 * @param instrument the instrument
 * @param ruleSets the ids of its bundled rule sets by class, in the order of the classes; a class
 *     may be absent
 */
public record LawPeriod(Instrument instrument, Map<UrbanClass, String> ruleSets) {
  public LawPeriod {
    ruleSets = Collections.unmodifiableMap(new TreeMap<>(ruleSets));
  }
}
