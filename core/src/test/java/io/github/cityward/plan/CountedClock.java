package io.github.cityward.plan;

import java.time.Duration;

/** Counts how often it is asked, the effort of a search, and is over after so many times. */
final class CountedClock extends Clock {
  private final long most;
  private long asked;

  CountedClock(long most) {
    super(Duration.ofDays(1));
    this.most = most;
  }

  /** {@return a clock that is never over} */
  static CountedClock endless() {
    return new CountedClock(Long.MAX_VALUE);
  }

  @Override
  boolean isOver() {
    asked++;
    return asked > most;
  }

  @Override
  Clock early() {
    return this;
  }

  long asked() {
    return asked;
  }
}
