package io.github.cityward.town;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Extent;
import io.github.cityward.rules.UnitType;
import io.github.cityward.source.Problems;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What says in how many commune-level units a town lies, and whether it fits together. */
final class ExtentCheck {
  /** The quantity that counts the commune-level units. */
  static final String UNITS = "units.total";

  private ExtentCheck() {}

  /**
   * {@return whether a town lies in several commune-level units by what is declared of it; empty if
   * neither says so} What is declared of its extent comes first.
   */
  static Optional<Boolean> hasSeveralUnits(@Nullable Extent extent, @Nullable UnitType unit) {
    return Optional.ofNullable(extent)
        .map(Extent::hasSeveralUnits)
        .or(() -> Optional.ofNullable(unit).map(UnitType::hasSeveralUnits));
  }

  /** {@return in how many units a town lies that has so many; a range may leave it open} */
  static UnitSpan span(Range units) {
    Rational low = units.low();
    Rational high = units.high();
    if (low != null && low.compareTo(Rational.ONE) > 0) {
      return UnitSpan.SEVERAL;
    }
    return high != null && high.compareTo(Rational.ONE) <= 0 ? UnitSpan.ONE : UnitSpan.OPEN;
  }

  /** Reports it if the kind of unit is of another extent than is declared. */
  static void check(
      @Nullable Extent extent, @Nullable UnitType unit, Place place, Problems problems) {
    if (extent != null && unit != null && extent.hasSeveralUnits() != unit.hasSeveralUnits()) {
      problems.report(
          ProblemCode.EXTENT_CONTRADICTED,
          place,
          "extent: " + extent.code(),
          "unit: " + unit.code());
    }
  }

  /** Reports it if a town that lies in one unit is said to have so many parts. */
  static void check(Town.Profile profile, int parts, Place place, Problems problems) {
    boolean isOne =
        hasSeveralUnits(profile.extent(), profile.unit()).filter(several -> !several).isPresent();
    if (parts > 1 && isOne) {
      problems.report(ProblemCode.EXTENT_CONTRADICTED, place, declared(profile), "parts: " + parts);
    }
  }

  /** {@return what is declared of the extent, which comes before the kind of unit} */
  private static String declared(Town.Profile profile) {
    Extent extent = profile.extent();
    UnitType unit = profile.unit();
    return extent != null
        ? "extent: " + extent.code()
        : "unit: " + (unit == null ? "" : unit.code());
  }

  /** Reports an observed number of units at {@code place} that is of another extent. */
  static void check(Town.Profile profile, Observation units, Place place, Problems problems) {
    Value value = units.value();
    if (value != null) {
      String day = " (" + units.date() + ")";
      check(profile.unit(), profile.extent(), value, day, place, problems);
    }
  }

  /** Reports a number of units that is of another extent; {@code day} is said behind it. */
  static void check(
      @Nullable UnitType unit,
      @Nullable Extent extent,
      Value units,
      String day,
      Place place,
      Problems problems) {
    UnitSpan counted = units instanceof Range range ? span(range) : UnitSpan.OPEN;
    Optional<Boolean> several = hasSeveralUnits(extent, unit);
    boolean fits =
        several.isEmpty()
            || counted == UnitSpan.OPEN
            || several.get() == (counted == UnitSpan.SEVERAL);
    if (!fits) {
      String declared =
          extent != null
              ? "extent: " + extent.code()
              : "unit: " + (unit == null ? "" : unit.code());
      problems.report(ProblemCode.EXTENT_CONTRADICTED, place, declared, UNITS + ": " + units + day);
    }
  }
}
