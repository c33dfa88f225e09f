package io.github.cityward.cli;

import io.github.cityward.Wording;
import java.util.Locale;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how many draws, or samples, are done. */
final class DrawProgress implements LongConsumer, AutoCloseable {
  private final @Nullable ProgressBar bar;

  private DrawProgress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /**
   * {@return the progress of so many; nothing is shown but on a terminal}
   *
   * @param key the words for what is done
   */
  static DrawProgress of(int count, String key, Locale locale) {
    return Terminal.isTerminal()
        ? new DrawProgress(
            new ProgressBarBuilder()
                .setTaskName(Wording.of(DrawProgress.class, locale).say(key))
                .setInitialMax(count)
                .setStyle(ProgressBarStyle.ASCII)
                .build())
        : new DrawProgress(null);
  }

  /** {@return what to throw where a thread was interrupted; it stays so} */
  static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while draws were assessed", e);
  }

  @Override
  public void accept(long done) {
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
