package io.github.cityward.milestone;

import io.github.cityward.rules.Abolition;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.UnitType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The end of a status that a step or a target is about (thời điểm không còn loại đơn vị).
 *
 * @param status the status
 * @param abolition what ended it
 */
public record StatusEnd(UnitType status, Abolition abolition) {
  public StatusEnd {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(abolition, "abolition");
  }

  /** {@return the end of {@code status} by the bundled law; empty if it has none, or for null} */
  public static Optional<StatusEnd> of(@Nullable UnitType status) {
    return status == null
        ? Optional.empty()
        : Optional.ofNullable(RuleLibrary.bundled().abolished().get(status))
            .map(abolition -> new StatusEnd(status, abolition));
  }

  /** {@return the first day from which no unit can become one} */
  public LocalDate from() {
    return abolition.from();
  }

  /** {@return whether the status has ended by {@code day}} */
  public boolean isOver(LocalDate day) {
    return !day.isBefore(from());
  }
}
