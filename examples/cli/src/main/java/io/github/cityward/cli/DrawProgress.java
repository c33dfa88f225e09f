package io.github.cityward.cli;

import io.github.cityward.Wording;
import java.util.Locale;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how many draws are done. */
final class DrawProgress implements LongConsumer, AutoCloseable {
  private final @Nullable ProgressBar bar;

  private DrawProgress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** {@return the progress of so many draws; nothing is shown but on a terminal} */
  static DrawProgress of(int draws, Locale locale) {
    return Terminal.isTerminal()
        ? new DrawProgress(
            new ProgressBarBuilder()
                .setTaskName(Wording.of(DrawProgress.class, locale).say("simulate.draws-done"))
                .setInitialMax(draws)
                .setStyle(ProgressBarStyle.ASCII)
                .build())
        : new DrawProgress(null);
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
