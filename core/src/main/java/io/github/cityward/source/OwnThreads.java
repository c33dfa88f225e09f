package io.github.cityward.source;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** The threads that a call started for itself. */
public final class OwnThreads {
  private OwnThreads() {}

  /**
   * Stops what {@code threads} still do and waits for their end, also where the caller is
   * interrupted, which it stays.
   */
  public static void end(ExecutorService threads) {
    threads.shutdownNow();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = threads.awaitTermination(1, TimeUnit.DAYS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
