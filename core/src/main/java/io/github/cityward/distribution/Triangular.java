package io.github.cityward.distribution;

/**
 * The triangular distribution (phân phối tam giác): likelier the nearer to the mode.
 *
 * @param low the least that may be
 * @param mode the likeliest number, from low to high
 * @param high the most that may be, above low
 */
public record Triangular(double low, double mode, double high) implements Distribution {
  public Triangular {
    Parameters.requireAbove("high", high, "low", low);
    Parameters.requireBetween(mode, low, high);
  }

  @Override
  public double quantile(double share) {
    double width = high - low;
    return Distribution.checkedShare(share) * width < mode - low
        ? low + Math.sqrt(share * width * (mode - low))
        : high - Math.sqrt((1 - share) * width * (high - mode));
  }

  @Override
  public double mean() {
    return (low + mode + high) / 3;
  }
}
