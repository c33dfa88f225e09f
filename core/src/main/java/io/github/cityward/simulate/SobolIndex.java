package io.github.cityward.simulate;

import org.jspecify.annotations.Nullable;

/**
 * How much of the variance of an output comes from one input (chỉ số Sobol). An estimate: it may
 * lie a little below 0 or above 1.
 *
 * @param first the share that comes from the input alone
 * @param total the share that comes from the input, alone and together with others
 * @param firstCi95 where {@code first} lies in 95 % of the resamples; null if none of them varies
 * @param totalCi95 where {@code total} lies in 95 % of the resamples; null if none of them varies
 */
public record SobolIndex(
    double first, double total, @Nullable Band firstCi95, @Nullable Band totalCi95) {
  /**
   * Numbers between two ends.
   *
   * @param low the lower end
   * @param high the upper end
   */
  public record Band(double low, double high) {}
}
