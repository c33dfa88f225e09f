package io.github.cityward.rules;

import io.github.cityward.Place;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A worked example of a rule file: values in, points and a verdict out.
 *
 * @param name what it shows
 * @param unit what the unit is, and the day
 * @param acceptUnverified whether figures count that nobody checked
 * @param given the values of quantities, in their own units
 * @param expected the points by code of a standard or criterion, or by {@code total}
 * @param verdict the verdict on the whole, such as {@code MET}; null where it expects none
 * @param place where it stands in the rule file
 */
public record RuleCase(
    String name,
    Circumstances unit,
    boolean acceptUnverified,
    Map<Quantity, Value> given,
    Map<String, Interval> expected,
    @Nullable String verdict,
    Place place) {
  /** The key of {@link #expected()} that means the total. */
  public static final String TOTAL = "total";

  public RuleCase {
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
  }
}
