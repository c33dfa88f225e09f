package io.github.cityward.charts;

import io.github.cityward.assess.Reason;

/** How far a standard is, as it is counted. */
enum State {
  AT_MAXIMUM,
  BETWEEN,
  AT_MINIMUM,
  NOT_MET,
  UNKNOWN;

  static State of(Reason reason) {
    return switch (reason) {
      case AT_MAXIMUM, REACHED -> AT_MAXIMUM;
      case BETWEEN -> BETWEEN;
      case AT_MINIMUM, RELIEF, EXEMPT -> AT_MINIMUM;
      case BELOW -> NOT_MET;
      case RANGE, MISSING_VALUE, MISSING_RULE, UNVERIFIED_RULE -> UNKNOWN;
    };
  }
}
