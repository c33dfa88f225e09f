package io.github.cityward.milestone;

import io.github.cityward.quantity.Rational;
import io.github.cityward.town.ProgrammeTarget;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one programme target stands on a day. An objective without a figure stays {@link
 * TargetStatus#UNDETERMINED}, whatever is said of it, until somebody gives it a measurable
 * indicator.
 *
 * @param target the target
 * @param status where it stands
 * @param missing how much is missing to the target, in its unit; 0 if it is met; null if that is
 *     not known
 */
public record TargetStanding(
    ProgrammeTarget target, TargetStatus status, @Nullable Rational missing) {

  /** {@return where all targets of {@code town} stand on {@code day}, in the order they have} */
  public static List<TargetStanding> of(Town town, LocalDate day) {
    return town.targets().stream().map(each -> of(each, day)).toList();
  }

  /** {@return where {@code target} stands on {@code day}; what was reached later is not known} */
  public static TargetStanding of(ProgrammeTarget target, LocalDate day) {
    Objects.requireNonNull(day, "day");
    Rational wanted = target.target();
    Optional<Rational> actual =
        Optional.ofNullable(target.actual()).filter(any -> target.isActualKnownOn(day));
    if (wanted == null) {
      return new TargetStanding(target, TargetStatus.UNDETERMINED, null);
    }
    return actual
        .map(reached -> wanted.minus(reached).max(Rational.ZERO))
        .map(missing -> new TargetStanding(target, status(missing, target.by(), day), missing))
        .orElseGet(() -> new TargetStanding(target, TargetStatus.UNKNOWN, null));
  }

  private static TargetStatus status(Rational missing, @Nullable LocalDate by, LocalDate day) {
    if (missing.signum() == 0) {
      return TargetStatus.MET;
    }
    if (by == null) {
      return TargetStatus.UNKNOWN;
    }
    return day.isAfter(by) ? TargetStatus.LATE : TargetStatus.ON_TRACK;
  }
}
