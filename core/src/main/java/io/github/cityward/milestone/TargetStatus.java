package io.github.cityward.milestone;

/** Where a programme target stands (tình trạng của mục tiêu). */
public enum TargetStatus {
  /** What was reached is the target or more. */
  MET,
  /** It is not reached, and its day is still to come. */
  ON_TRACK,
  /** It is not reached, and its day is over. */
  LATE,
  /** Nobody published what was reached, or no day is set by which it is to be. */
  UNKNOWN,
  /** The objective has no figure, so nobody can say whether it is reached. */
  UNDETERMINED
}
