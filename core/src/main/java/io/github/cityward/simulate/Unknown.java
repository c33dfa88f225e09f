package io.github.cityward.simulate;

import io.github.cityward.assess.Assessment;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;

/** A fact that is missing, and what it would be worth to know it. */
interface Unknown {
  MissingFact fact();

  /** {@return by how much the interval of the total shrinks, at least and at most} */
  Interval narrows(Assessment assessment);

  /** {@return what may come of an assessment that is open} */
  Prospect prospect(Assessment open);

  static Points width(Interval points) {
    return points.high().minus(points.low());
  }
}
