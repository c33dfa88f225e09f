package io.github.cityward.distribution;

/** Checks the numbers that a distribution is made of. */
final class Parameters {
  private Parameters() {}

  static void requireFinite(String name, double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(name + " is " + number + ". Give a finite number.");
    }
  }

  static void requirePositive(String name, double number) {
    requireFinite(name, number);
    if (number <= 0) {
      throw new IllegalArgumentException(name + " is " + number + ". Give a number above 0.");
    }
  }

  static void requireAbove(String name, double number, String otherName, double other) {
    requireFinite(name, number);
    requireFinite(otherName, other);
    if (number <= other) {
      throw new IllegalArgumentException(
          name + " is " + number + ", not above " + otherName + ", " + other + ".");
    }
  }

  static void requireBetween(double number, double low, double high) {
    requireFinite("mode", number);
    if (number < low || number > high) {
      throw new IllegalArgumentException(
          "mode is " + number + ". Give a number from " + low + " to " + high + ".");
    }
  }
}
