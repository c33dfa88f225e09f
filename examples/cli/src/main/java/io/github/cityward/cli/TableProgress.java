package io.github.cityward.cli;

import io.github.cityward.Wording;
import io.github.cityward.batch.Progress;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a table is: rows per second, and the time left. */
final class TableProgress implements Progress, AutoCloseable {
  private static final double NANOSECONDS = 1e9;

  private final TableFile table;
  private final Wording words;
  private final @Nullable ProgressBar bar;
  private final long start = System.nanoTime();

  private TableProgress(TableFile table, Wording words, @Nullable ProgressBar bar) {
    this.table = table;
    this.words = words;
    this.bar = bar;
  }

  /** {@return the progress of {@code table}; nothing is shown but on a terminal} */
  static TableProgress of(TableFile table, Locale locale) {
    Wording words = Wording.of(TableProgress.class, locale);
    if (!Terminal.isTerminal()) {
      return new TableProgress(table, words, null);
    }
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(table.name())
            .setInitialMax(table.size())
            .setUnit("MB", 1_000_000)
            .setStyle(ProgressBarStyle.ASCII)
            .build();
    return new TableProgress(table, words, bar);
  }

  @Override
  public void at(long rows, long bytes) {
    if (bar != null) {
      double seconds = Math.max(1, System.nanoTime() - start) / NANOSECONDS;
      bar.stepTo(table.bytesRead());
      bar.setExtraMessage(words.say("batch.speed", Math.round(rows / seconds)));
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
