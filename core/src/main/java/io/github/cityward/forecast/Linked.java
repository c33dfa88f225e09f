package io.github.cityward.forecast;

import io.github.cityward.distribution.Distribution;
import io.github.cityward.distribution.Fixed;
import io.github.cityward.distribution.Student;

/**
 * A distribution on the scale of a link, brought back to the scale of the quantity.
 *
 * @param places the distribution on the scale of the link
 * @param link the scale
 */
record Linked(Distribution places, Link link) implements Distribution {
  /** {@return Student's distribution on the scale of {@code link}; a certain number if it is} */
  static Distribution student(Link link, double center, double variance, double freedom) {
    Distribution places =
        variance > 0 ? new Student(center, Math.sqrt(variance), freedom) : new Fixed(center);
    return link == Link.IDENTITY ? places : new Linked(places, link);
  }

  @Override
  public double quantile(double share) {
    return link.from(places.quantile(share));
  }

  /** {@return the mean; infinite for the exponential of Student's distribution, which has none} */
  @Override
  public double mean() {
    return places instanceof Fixed fixed
        ? link.from(fixed.number())
        : link == Link.LOG ? Double.POSITIVE_INFINITY : Bounded.middle(this);
  }
}
