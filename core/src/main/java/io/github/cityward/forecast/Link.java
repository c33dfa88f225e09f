package io.github.cityward.forecast;

/** The scale on which a quantity is taken to move evenly. */
enum Link {
  /** The quantity itself. */
  IDENTITY,
  /** Its natural logarithm: it grows by the same factor in the same time. */
  LOG,
  /** The logarithm of its odds, a percentage p being p / (100 − p): it nears 0 and 100 slowly. */
  LOGIT;

  private static final double ALL = 100;

  /** {@return the place of {@code value} on this scale} */
  double to(double value) {
    return switch (this) {
      case IDENTITY -> value;
      case LOG -> Math.log(value);
      case LOGIT -> Math.log(value / (ALL - value));
    };
  }

  /** {@return the value that has this place} */
  double from(double place) {
    return switch (this) {
      case IDENTITY -> place;
      case LOG -> Math.exp(place);
      case LOGIT -> ALL / (1 + Math.exp(-place));
    };
  }

  /** {@return whether {@code value} has a place on this scale} */
  boolean holds(double value) {
    return switch (this) {
      case IDENTITY -> true;
      case LOG -> value > 0;
      case LOGIT -> value > 0 && value < ALL;
    };
  }
}
