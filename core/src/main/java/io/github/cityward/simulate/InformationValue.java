package io.github.cityward.simulate;

import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Quantity;
import java.util.List;

/**
 * What it is worth to know something that is missing (giá trị của thông tin).
 *
 * @param missing what is missing
 * @param quantity the quantity without a value, or what the standard measures whose figures do not
 *     count
 * @param standards the codes of the standards that wait for it
 * @param narrows by how much the interval of the total shrinks, at least and at most
 * @param decides the verdicts that it can bring about by itself; none where the verdict is decided
 *     without it or stays open
 */
public record InformationValue(
    Missing missing,
    Quantity quantity,
    List<String> standards,
    Interval narrows,
    List<Verdict> decides) {
  public InformationValue {
    standards = List.copyOf(standards);
    decides = List.copyOf(decides);
  }

  /** What is missing. */
  public enum Missing {
    /** A value of the town. */
    VALUE,
    /** Figures of the law: not known, or not checked by anybody. */
    LAW
  }
}
