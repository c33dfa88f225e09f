package io.github.cityward.batch;

/**
 * Points as text: rounded half up to 10 decimals, as everywhere. Where the rounding of a double
 * could turn the last decimal, it says no.
 */
final class PointsText {
  private static final double PARTS = 1e10;

  private PointsText() {}

  /**
   * Adds {@code points} to {@code text}.
   *
   * @param rounding how far {@code points} can be from the exact ones
   * @return false, after which nothing was added, if that could turn the last decimal
   */
  static boolean add(double points, double rounding, ByteText text) {
    double parts = points * PARTS;
    double whole = Math.floor(parts);
    double doubt = rounding * PARTS + Math.ulp(parts);
    double beyond = parts - whole;
    if (Math.abs(beyond - 0.5) <= doubt || whole < 0) {
      return false;
    }
    text.addPoints((long) whole + (beyond > 0.5 ? 1 : 0));
    return true;
  }
}
