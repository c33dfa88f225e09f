package io.github.cityward.distribution;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The PERT distribution: a beta distribution told by three points, its mean being (low + 4 mode +
 * high) / 6 (Malcolm, Roseboom, Clark and Fazar, Operations Research 7, 1959).
 *
 * @param low the least that may be
 * @param mode the likeliest number, from low to high
 * @param high the most that may be, above low
 */
public record Pert(double low, double mode, double high) implements Distribution {
  public Pert {
    Parameters.requireAbove("high", high, "low", low);
    Parameters.requireBetween(mode, low, high);
  }

  @Override
  public double quantile(double share) {
    return low
        + (high - low)
            * BetaDistribution.of(alpha(), beta())
                .inverseCumulativeProbability(Distribution.checkedShare(share));
  }

  /** {@return the first shape of the beta distribution, from 1 to 5} */
  public double alpha() {
    return 1 + 4 * (mode - low) / (high - low);
  }

  /** {@return the second shape of the beta distribution, from 1 to 5} */
  public double beta() {
    return 1 + 4 * (high - mode) / (high - low);
  }

  @Override
  public double mean() {
    return (low + 4 * mode + high) / 6;
  }
}
