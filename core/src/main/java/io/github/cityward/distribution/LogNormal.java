package io.github.cityward.distribution;

import org.apache.commons.statistics.distribution.LogNormalDistribution;

/**
 * The lognormal distribution (phân phối loga chuẩn): the natural logarithm is normal.
 *
 * @param mu the mean of the logarithm
 * @param sigma the standard deviation of the logarithm, above 0
 */
public record LogNormal(double mu, double sigma) implements Distribution {
  public LogNormal {
    Parameters.requireFinite("mu", mu);
    Parameters.requirePositive("sigma", sigma);
  }

  @Override
  public double quantile(double share) {
    return LogNormalDistribution.of(mu, sigma)
        .inverseCumulativeProbability(Distribution.checkedShare(share));
  }

  @Override
  public double mean() {
    return Math.exp(mu + sigma * sigma / 2);
  }
}
