package io.github.cityward.assess;

/** Why a standard earns the points it earns, or is met or not. */
public enum Reason {
  /** The value is at or beyond the upper threshold. */
  AT_MAXIMUM,
  /** The value lies on the line between the thresholds. */
  BETWEEN,
  /** The value is at the lower threshold or level. */
  AT_MINIMUM,
  /** The value is what a standard requires that is either met or not. */
  REACHED,
  /** The value does not reach the lower threshold or level. */
  BELOW,
  /** A provision lowers the threshold: the minimum points. */
  RELIEF,
  /** A provision does not consider the standard: the minimum points. */
  EXEMPT,
  /** The ends of a range differ in reason. */
  RANGE,
  /** There is no value. */
  MISSING_VALUE,
  /** A figure of the law that matters here is not known. */
  MISSING_RULE,
  /** A figure of the law that matters here was not checked. */
  UNVERIFIED_RULE;

  /** {@return whether the value and the points show it by themselves} */
  public boolean isPlain() {
    return switch (this) {
      case AT_MAXIMUM, BETWEEN, AT_MINIMUM, REACHED, BELOW, MISSING_VALUE -> true;
      case RELIEF, EXEMPT, RANGE, MISSING_RULE, UNVERIFIED_RULE -> false;
    };
  }
}
