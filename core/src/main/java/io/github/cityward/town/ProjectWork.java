package io.github.cityward.town;

import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * When a project may be carried out, and how long that takes (thời gian thực hiện). It is ready so
 * many calendar days after its start.
 *
 * @param earliest the first day on which it may start; null if that is not known
 * @param latest the last day on which it may start; null if there is none
 * @param days how many calendar days it takes, 0 to {@value StepDays#MOST}; 0 if it is there at
 *     once
 * @param rampUp over how many days after it is ready what it adds grows from nothing to the whole,
 *     0 to {@value StepDays#MOST}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record ProjectWork(
    @Nullable LocalDate earliest, @Nullable LocalDate latest, int days, int rampUp) {
  private static final int DECIMALS = 9;

  /** A project of which it is not known when it is ready. */
  public static final ProjectWork UNKNOWN = new ProjectWork(null, null, 0, 0);

  public ProjectWork {
    requireDays(days);
    requireDays(rampUp);
    if (latest != null && (earliest == null || latest.isBefore(earliest))) {
      throw new IllegalArgumentException(
          "the latest start %s has no earliest one before it, but %s. Swap them, or give both."
              .formatted(latest, earliest));
    }
  }

  private static void requireDays(int days) {
    if (days < 0 || days > StepDays.MOST) {
      throw new IllegalArgumentException(
          "%d are no days. Give 0 to %d.".formatted(days, StepDays.MOST));
    }
  }

  /** {@return what is there at once, on the day on which it is ready; null if that is not known} */
  public static ProjectWork readyOn(@Nullable LocalDate ready) {
    return new ProjectWork(ready, ready, 0, 0);
  }

  /** {@return work that starts on {@code start} and takes so many calendar days} */
  public static ProjectWork starting(LocalDate start, int days) {
    return new ProjectWork(start, start, days, 0);
  }

  /** {@return this work, to be started between {@code earliest} and {@code latest}} */
  public ProjectWork between(LocalDate earliest, @Nullable LocalDate latest) {
    return new ProjectWork(earliest, latest, days, rampUp);
  }

  /** {@return this work, to be started at the earliest} */
  public ProjectWork atTheEarliest() {
    return new ProjectWork(earliest, earliest, days, rampUp);
  }

  /** {@return this work, with what it adds growing over so many days after it is ready} */
  public ProjectWork growingOver(int days) {
    return new ProjectWork(earliest, latest, this.days, days);
  }

  /** {@return the first day on which it may be ready; null if that is not known} */
  public @Nullable LocalDate ready() {
    return earliest == null ? null : earliest.plusDays(days);
  }

  /** {@return whether it is more than a day on which a project is ready} */
  public boolean isTimed() {
    return days > 0 || rampUp > 0 || !isFixed();
  }

  /** {@return whether there is at most one day on which it may start} */
  public boolean isFixed() {
    return earliest == null || earliest.equals(latest);
  }

  /**
   * {@return the starts from which it is ready by {@code day}: the earliest, and each 1 January
   * after it in the window}
   */
  public List<LocalDate> startsReadyBy(LocalDate day) {
    List<LocalDate> starts = new ArrayList<>();
    LocalDate start = earliest;
    LocalDate last = day.minusDays(days);
    while (start != null && !start.isAfter(last) && (latest == null || !start.isAfter(latest))) {
      starts.add(start);
      start = LocalDate.of(start.getYear() + 1, 1, 1);
    }
    return List.copyOf(starts);
  }

  /**
   * {@return how much of {@code amount} is added by {@code day}, started at the earliest} What is
   * not the whole is cut off behind 9 decimals, a count behind the point: values are decimals.
   */
  Rational added(Quantity quantity, Rational amount, LocalDate day) {
    LocalDate ready = ready();
    if (ready == null || day.isBefore(ready)) {
      return Rational.ZERO;
    }
    long grown = day.toEpochDay() - ready.toEpochDay();
    if (grown >= rampUp) {
      return amount;
    }
    Rational part = amount.times(Rational.of(grown)).dividedBy(Rational.of(rampUp));
    int decimals = quantity.kind() == Kind.COUNT ? 0 : DECIMALS;
    // Rounding up is away from 0 for what is added, towards it for what is taken away.
    return part.signum() < 0
        ? Rational.of(part.roundedUp(decimals))
        : Rational.of(part.negate().roundedUp(decimals)).negate();
  }
}
