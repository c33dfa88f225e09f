package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;

/**
 * A standard of the law (tiêu chuẩn): a quantity, its scale and the points it earns.
 *
 * @param code the code, such as {@code 2A.III.08}
 * @param name the name in the law's own words
 * @param group the group within its criterion, such as {@code III.1}
 * @param quantity what is measured
 * @param scale the thresholds
 * @param minimum the points at the lower threshold
 * @param maximum the points from the upper threshold on
 * @param citation where the figures stand in the instrument
 */
public record Indicator(
    String code,
    Name name,
    String group,
    Quantity quantity,
    Scale scale,
    Figure<Points> minimum,
    Figure<Points> maximum,
    String citation) {

  /** {@return the weakest evidence among the four figures} */
  public Evidence evidence() {
    return scale
        .lower()
        .evidence()
        .weaker(scale.upper().evidence())
        .weaker(minimum.evidence())
        .weaker(maximum.evidence());
  }
}
