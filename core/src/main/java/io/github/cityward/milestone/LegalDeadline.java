package io.github.cityward.milestone;

import io.github.cityward.rules.Abolition;
import io.github.cityward.rules.RuleSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The last day on which a status could be had (hạn theo luật).
 *
 * @param abolition what ends the status
 */
public record LegalDeadline(Abolition abolition) {
  public LegalDeadline {
    Objects.requireNonNull(abolition, "abolition");
  }

  /** {@return the deadline that {@code rules} state; empty for what was never abolished} */
  public static Optional<LegalDeadline> of(RuleSet rules) {
    return Optional.ofNullable(rules.abolition()).map(LegalDeadline::new);
  }

  /** {@return the last day with the status} */
  public LocalDate lastDay() {
    return abolition.from().minusDays(1);
  }
}
