package io.github.cityward.milestone;

import io.github.cityward.simulate.Share;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * How the day may fall on which all steps of a road are done: many draws of the days that they
 * take. Immutable and safe to share.
 */
public final class FinishSpread {
  /** How many draws there may be. */
  public static final int MOST_DRAWS = 10_000_000;

  private final LocalDate on;
  private final long seed;
  private final double[] ends;

  /** Takes the ends, in days from {@code on}, the first first. */
  FinishSpread(LocalDate on, long seed, double[] ends) {
    this.on = on;
    this.seed = seed;
    this.ends = ends;
  }

  /** {@return how many draws there are} */
  public int draws() {
    return ends.length;
  }

  /** {@return the seed that gives the same draws} */
  public long seed() {
    return seed;
  }

  /** {@return the mean of the days from the first day to the end} */
  public double meanDays() {
    return Arrays.stream(ends).sum() / ends.length;
  }

  /**
   * {@return the day by which so large a share of the draws has ended} Between two draws it lies on
   * a straight line (the seventh way of Hyndman and Fan, The American Statistician 50, 1996), and
   * is rounded half up.
   *
   * @param share from 0 to 1
   * @throws IllegalArgumentException if the share is not
   */
  public LocalDate percentile(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "the share " + share + " is not between 0 and 1. Give 0.5 for 50 %.");
    }
    double place = share * (ends.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, ends.length - 1);
    return on.plusDays(Math.round(ends[below] + (place - below) * (ends[above] - ends[below])));
  }

  /** {@return how many of the draws have ended on {@code day}, their ends rounded half up} */
  public Share by(LocalDate day) {
    long last = ChronoUnit.DAYS.between(on, day);
    return new Share(
        Arrays.stream(ends).filter(each -> Math.round(each) <= last).count(), ends.length);
  }
}
