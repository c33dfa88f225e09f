package io.github.cityward.town;

import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.UnitType;
import java.time.LocalDate;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What a programme wants to reach (mục tiêu của chương trình), as {@code targets.csv} says.
 *
 * @param id a short id
 * @param name its name
 * @param target how much it is to be at least, in its unit; null where the objective has no figure
 * @param unit the unit of both numbers, for people
 * @param by the day by which it is to be reached; null if none is set
 * @param actual how much it is; null if that is not known
 * @param actualDate the day of which {@code actual} speaks; null if that is not known
 * @param basis what {@code actual} rests on; null only without one
 * @param source where the target and what was reached were read
 * @param status the status that it is about; null if it is about none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record ProgrammeTarget(
    String id,
    String name,
    @Nullable Rational target,
    String unit,
    @Nullable LocalDate by,
    @Nullable Rational actual,
    @Nullable LocalDate actualDate,
    @Nullable Basis basis,
    String source,
    @Nullable UnitType status) {
  public ProgrammeTarget {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(source, "source");
    if (actual != null && basis == null) {
      throw new IllegalArgumentException("what was reached of " + id + " has no basis. Give one.");
    }
  }

  /** A target that is about no status. */
  public ProgrammeTarget(
      String id,
      String name,
      @Nullable Rational target,
      String unit,
      @Nullable LocalDate by,
      @Nullable Rational actual,
      @Nullable LocalDate actualDate,
      @Nullable Basis basis,
      String source) {
    this(id, name, target, unit, by, actual, actualDate, basis, source, null);
  }

  /** {@return whether what was reached is known, and was on {@code day}} */
  public boolean isActualKnownOn(LocalDate day) {
    return actual != null && (actualDate == null || !actualDate.isAfter(day));
  }

  /** {@return the target as {@code day} knew it: of undated figures nobody can say that it did} */
  ProgrammeTarget knownOn(LocalDate day) {
    return actual == null || (actualDate != null && !actualDate.isAfter(day))
        ? this
        : new ProgrammeTarget(id, name, target, unit, by, null, null, null, source, status);
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id;
  }
}
