package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import java.util.List;

/**
 * A standard of the law (tiêu chuẩn): a quantity, its scale and the points it earns. One that is
 * either met or not earns 1 if it is met.
 *
 * @param code the code, such as {@code 2A.III.08}
 * @param name the name in the law's own words
 * @param group the group within its criterion, such as {@code III.1}
 * @param quantity what is measured
 * @param scale the thresholds
 * @param minimum the points at the lower threshold
 * @param maximum the points from the upper threshold on
 * @param citation where the figures stand in the instrument
 * @param source where the figures were read; empty where the instrument's source says it
 */
public record Indicator(
    String code,
    Name name,
    String group,
    Quantity quantity,
    Scale scale,
    Figure<Points> minimum,
    Figure<Points> maximum,
    String citation,
    String source)
    implements Requirement {

  /** {@return this standard alone} */
  @Override
  public List<Indicator> indicators() {
    return List.of(this);
  }

  /** {@return the weakest evidence among the figures} */
  public Evidence evidence() {
    return scale
        .lower()
        .evidence()
        .weaker(scale.upper().evidence())
        .weaker(minimum.evidence())
        .weaker(maximum.evidence());
  }
}
