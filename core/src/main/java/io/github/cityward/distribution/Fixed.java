package io.github.cityward.distribution;

/**
 * A number that is certain.
 *
 * @param number the number
 */
public record Fixed(double number) implements Distribution {
  public Fixed {
    Parameters.requireFinite("number", number);
  }

  @Override
  public double quantile(double share) {
    Distribution.checkedShare(share);
    return number;
  }

  @Override
  public double mean() {
    return number;
  }
}
