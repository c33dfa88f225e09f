package io.github.cityward.ortools;

import java.time.Duration;

/** When a search has to end. */
record Deadline(long nanos) {
  static Deadline after(Duration limit) {
    Duration most = limit.compareTo(Duration.ofDays(1)) > 0 ? Duration.ofDays(1) : limit;
    return new Deadline(System.nanoTime() + most.toNanos());
  }

  /** {@return whether the time is up, or the thread is interrupted} */
  boolean isOver() {
    return nanos - System.nanoTime() <= 0 || Thread.currentThread().isInterrupted();
  }

  /** {@return the end of the first half of what is left} */
  Deadline half() {
    return Deadline.after(left().dividedBy(2));
  }

  /** {@return how much time is left, at least a thousandth of a second} */
  Duration left() {
    return Duration.ofNanos(Math.max(1_000_000, nanos - System.nanoTime()));
  }
}
