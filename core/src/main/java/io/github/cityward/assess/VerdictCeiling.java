package io.github.cityward.assess;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Value;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What the verdicts of many towns can be at best, whatever their points: a status that has ended is
 * not met, and where an urban area lies in several commune-level units these must meet conditions
 * of their own.
 */
final class VerdictCeiling {
  private final Assessor assessor;
  private final Town town;
  private final LocalDate day;
  private final Quantity units;
  private final Verdict usual;

  /**
   * Makes the ceiling of towns that are what {@code town} is.
   *
   * @param day the day on which most of them are assessed
   */
  VerdictCeiling(Assessor assessor, Town town, LocalDate day) {
    this.assessor = assessor;
    this.town = town;
    this.day = day;
    this.units = QuantityCatalog.bundled().get(Town.UNITS);
    this.usual = of(town, day);
  }

  /** {@return the town with what is known of it beside the columns} */
  Town bare(TownColumns columns) {
    return columns.column(units).isPresent() ? town.without(units) : town;
  }

  /** Lets no verdict of the towns from {@code first} on, before {@code end}, be better. */
  void limit(
      TownColumns columns, int first, int end, IntFunction<LocalDate> date, TownScores scores) {
    if (!assessor.asksForUnits() && assessor.rules().abolition() == null) {
      return;
    }
    Optional<ValueColumn> counted = columns.column(units).filter(any -> assessor.asksForUnits());
    for (int place = first; place < end; place++) {
      LocalDate own = date.apply(place);
      Optional<Value> value = counted.isPresent() ? counted.get().value(place) : Optional.empty();
      if (counted.isPresent()) {
        Town bare = bare(columns);
        scores.limit(
            place, of(value.map(each -> bare.with(observed(each, own))).orElse(bare), own));
      } else {
        scores.limit(place, own.equals(day) ? usual : of(town, own));
      }
    }
  }

  private Observation observed(Value value, LocalDate date) {
    return new Observation(units, date, value, Basis.REPORTED, "table", "");
  }

  private Verdict of(Town one, LocalDate date) {
    return assessor.rules().isAbolished(date)
        ? Verdict.NOT_MET
        : UnitsScorer.verdict(assessor.conditions(one, date, assessor.units(one, date)));
  }
}
