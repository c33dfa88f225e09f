package io.github.cityward.rules;

import io.github.cityward.Place;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A worked example of a rule file: values in, points out.
 *
 * @param name what it shows
 * @param attributes the attributes of the town
 * @param region the region of the town
 * @param given the values of quantities, in their own units
 * @param expected the points by code of a standard or criterion, or by {@code total}
 * @param place where it stands in the rule file
 */
public record RuleCase(
    String name,
    Set<Attribute> attributes,
    Region region,
    Map<Quantity, Value> given,
    Map<String, Interval> expected,
    Place place) {
  /** The key of {@link #expected()} that means the total. */
  public static final String TOTAL = "total";

  public RuleCase {
    attributes = Set.copyOf(attributes);
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
  }
}
