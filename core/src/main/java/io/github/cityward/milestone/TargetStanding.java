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
 * @param ended the end of the status that the target is about, for which it can be reached no more;
 *     null if it was reached, is about no status, or the status has not ended by the day
 */
public record TargetStanding(
    ProgrammeTarget target,
    TargetStatus status,
    @Nullable Rational missing,
    @Nullable StatusEnd ended) {

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
      return standing(target, TargetStatus.UNDETERMINED, null, day);
    }
    return actual
        .map(reached -> wanted.minus(reached).max(Rational.ZERO))
        .map(missing -> standing(target, status(missing, target.by(), day), missing, day))
        .orElseGet(() -> standing(target, TargetStatus.UNKNOWN, null, day));
  }

  private static TargetStanding standing(
      ProgrammeTarget target, TargetStatus status, @Nullable Rational missing, LocalDate day) {
    StatusEnd ended =
        status == TargetStatus.MET
            ? null
            : StatusEnd.of(target.status()).filter(end -> end.isOver(day)).orElse(null);
    return new TargetStanding(target, status, missing, ended);
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
