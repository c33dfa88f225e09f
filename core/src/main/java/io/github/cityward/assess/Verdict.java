package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import org.jspecify.annotations.Nullable;

/**
 * Whether a line is reached. The third word is an answer: nothing turns it into one of the others.
 */
public enum Verdict {
  /** Reached, whatever is not known. */
  MET,
  /** Not reached, whatever is not known. */
  NOT_MET,
  /** What is not known decides. */
  UNDETERMINED;

  /**
   * {@return whether {@code points} reach {@code line}; one that does not count, null, lies
   * anywhere from 0 to {@code maximum}}
   */
  static Verdict of(Interval points, @Nullable Points line, Points maximum) {
    Points highest = line == null ? maximum : line;
    Points lowest = line == null ? Points.ZERO : line;
    if (points.low().compareTo(highest) >= 0) {
      return MET;
    }
    return points.high().compareTo(lowest) < 0 ? NOT_MET : UNDETERMINED;
  }

  /** {@return the verdict on a condition that one of two ways meets} */
  Verdict or(Verdict other) {
    if (this == MET || other == MET) {
      return MET;
    }
    return this == NOT_MET && other == NOT_MET ? NOT_MET : UNDETERMINED;
  }

  /** {@return the verdict where this one or {@code other} holds, and it is not known which} */
  Verdict either(Verdict other) {
    return this == other ? this : UNDETERMINED;
  }

  /** {@return the verdict on a condition that asks for both} */
  Verdict and(Verdict other) {
    if (this == NOT_MET || other == NOT_MET) {
      return NOT_MET;
    }
    return this == MET && other == MET ? MET : UNDETERMINED;
  }
}
