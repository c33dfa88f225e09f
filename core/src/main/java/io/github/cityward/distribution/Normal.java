package io.github.cityward.distribution;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The normal distribution (phân phối chuẩn).
 *
 * @param mean its mean
 * @param deviation its standard deviation, above 0
 */
public record Normal(double mean, double deviation) implements Distribution {
  public Normal {
    Parameters.requireFinite("mean", mean);
    Parameters.requirePositive("deviation", deviation);
  }

  @Override
  public double quantile(double share) {
    return NormalDistribution.of(mean, deviation)
        .inverseCumulativeProbability(Distribution.checkedShare(share));
  }
}
