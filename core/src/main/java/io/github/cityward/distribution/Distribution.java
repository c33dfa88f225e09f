package io.github.cityward.distribution;

/**
 * How a number may fall (phân phối xác suất). Open: an application may write its own; an object
 * must be immutable, so that many threads may ask it, and its quantile must not fall where the
 * share rises. {@code DistributionContract}, in the artifact of type {@code test-jar}, checks all
 * this.
 */
public interface Distribution {
  /**
   * {@return the number below which lies so large a share of what may happen}
   *
   * @param share above 0 and below 1
   * @throws IllegalArgumentException if the share is not
   */
  double quantile(double share);

  /** {@return the mean; infinite or NaN where there is none} */
  double mean();

  /**
   * {@return {@code share}}
   *
   * @throws IllegalArgumentException if it is not above 0 and below 1
   */
  static double checkedShare(double share) {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException(
          "the share " + share + " is not between 0 and 1. Give one above 0 and below 1.");
    }
    return share;
  }
}
