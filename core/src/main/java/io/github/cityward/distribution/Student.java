package io.github.cityward.distribution;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Student's t distribution, moved and stretched: how a forecast falls whose spread was estimated.
 *
 * @param center its center
 * @param scale by how much it is stretched, above 0
 * @param freedom the degrees of freedom, above 0
 */
public record Student(double center, double scale, double freedom) implements Distribution {
  public Student {
    Parameters.requireFinite("center", center);
    Parameters.requirePositive("scale", scale);
    Parameters.requirePositive("freedom", freedom);
  }

  @Override
  public double quantile(double share) {
    return center
        + scale
            * TDistribution.of(freedom)
                .inverseCumulativeProbability(Distribution.checkedShare(share));
  }

  /** {@return the center; NaN for one degree of freedom or fewer, which have no mean} */
  @Override
  public double mean() {
    return freedom > 1 ? center : Double.NaN;
  }
}
