package io.github.cityward.plan;

import java.time.Duration;

/** When to stop: at the end of the time, or once the thread is interrupted, which it stays. */
class Clock {
  private final long start = System.nanoTime();
  private final long limit;

  Clock(Duration limit) {
    this.limit = limit.compareTo(Duration.ofDays(1)) > 0 ? Long.MAX_VALUE : limit.toNanos();
  }

  boolean isOver() {
    return System.nanoTime() - start > limit || Thread.currentThread().isInterrupted();
  }

  /** {@return one that leaves an eighth of the time for what comes after} */
  Clock early() {
    return new Clock(Duration.ofNanos(limit - limit / 8));
  }

  /** {@return an equal share of the time that is left, for each of so many} */
  Duration share(int of) {
    return Duration.ofNanos(Math.max(1, (limit - (System.nanoTime() - start)) / of));
  }
}
