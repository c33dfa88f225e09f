package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;

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

  /** {@return whether {@code points} reach a line that itself lies somewhere in {@code line}} */
  static Verdict of(Interval points, Interval line) {
    if (points.low().compareTo(line.high()) >= 0) {
      return MET;
    }
    return points.high().compareTo(line.low()) < 0 ? NOT_MET : UNDETERMINED;
  }

  /** {@return whether {@code points} reach {@code line}} */
  static Verdict of(Interval points, Points line) {
    return of(points, Interval.exactly(line));
  }

  /** {@return the verdict on a condition that asks for both} */
  Verdict and(Verdict other) {
    if (this == NOT_MET || other == NOT_MET) {
      return NOT_MET;
    }
    return this == MET && other == MET ? MET : UNDETERMINED;
  }
}
