package io.github.cityward.town;

/** How final a published figure of a year is, the earliest first. */
public enum Release {
  /** An estimate before the year's results. */
  PRELIMINARY,
  /** What was published first. */
  FIRST,
  /** What replaced it. */
  REVISED
}
