package io.github.cityward.assess;

import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Figure;

/** Tells whether a figure that does not count is the reason of an outcome. */
record FigureCheck(boolean acceptUnverified) {
  /** {@return {@code reason}, unless one of the figures that matter here does not count} */
  Reason reason(Reason reason, Figure<?>... figures) {
    boolean unverified = false;
    for (Figure<?> figure : figures) {
      if (figure.known(acceptUnverified).isEmpty()) {
        if (figure.value() == null || figure.evidence() == Evidence.MISSING) {
          return Reason.MISSING_RULE;
        }
        unverified = true;
      }
    }
    return unverified ? Reason.UNVERIFIED_RULE : reason;
  }
}
