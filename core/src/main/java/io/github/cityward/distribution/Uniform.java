package io.github.cityward.distribution;

/**
 * The uniform distribution (phân phối đều): every number between two ends is as likely.
 *
 * @param low its lower end
 * @param high its upper end, above the lower
 */
public record Uniform(double low, double high) implements Distribution {
  public Uniform {
    Parameters.requireAbove("high", high, "low", low);
  }

  @Override
  public double quantile(double share) {
    return low + Distribution.checkedShare(share) * (high - low);
  }

  @Override
  public double mean() {
    return low + (high - low) / 2;
  }
}
