package io.github.cityward.forecast;

import io.github.cityward.Problem;
import io.github.cityward.distribution.Distribution;
import io.github.cityward.distribution.Fixed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a programme says will be reached, each value from its day on. */
record Programme(Map<LocalDate, Double> targets) implements Forecaster {
  Programme {
    targets = Map.copyOf(targets);
    if (targets.isEmpty()) {
      throw new IllegalArgumentException("targets is empty. Give at least one.");
    }
  }

  @Override
  public String method() {
    return Forecasters.TARGET;
  }

  @Override
  public int fewestPoints() {
    return 0;
  }

  @Override
  public Optional<Problem> obstacle(Series series, LocalDate day) {
    return due(day) == null ? Obstacles.tooShort(series, 1, this) : Optional.empty();
  }

  /** Before the first target is due, the last value stays. */
  @Override
  public Distribution predict(Series series, LocalDate day) {
    Double due = due(day);
    return new Fixed(due == null ? series.last().value() : due);
  }

  private @Nullable Double due(LocalDate day) {
    Map.Entry<LocalDate, Double> due = new TreeMap<>(targets).floorEntry(day);
    return due == null ? null : due.getValue();
  }
}
