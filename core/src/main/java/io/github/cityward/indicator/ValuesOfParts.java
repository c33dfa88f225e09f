package io.github.cityward.indicator;

import io.github.cityward.quantity.Aggregation;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Extent;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an urban area has by the units that it is made of, as their values are in use on one day.
 */
final class ValuesOfParts {
  /** Stands for the units of which the town names none. */
  private static final String FURTHER = "further-units";

  private final List<Part> parts;
  private final boolean hasFurther;
  private final Function<String, Quantity> quantities;

  private record Part(String id, ValuesInUse values) {
    @Nullable ValueInUse find(Quantity quantity) {
      return values.find(quantity).orElse(null);
    }
  }

  /**
   * Makes the finder for the units of {@code town}. Where more units were observed than it names,
   * the others may have anything.
   *
   * @param values gives the finder of the values of a unit
   * @param quantities gives the quantity of an id
   */
  ValuesOfParts(
      Town town,
      LocalDate day,
      Function<Town, ValuesInUse> values,
      Function<String, Quantity> quantities) {
    this.hasFurther =
        town.observedUnits(day)
            .filter(units -> units.high() == null || isMore(units.high(), town.parts().size()))
            .isPresent();
    this.parts =
        town.parts().stream().map(each -> new Part(each.id(), values.apply(asPart(each)))).toList();
    this.quantities = quantities;
  }

  private static boolean isMore(Rational units, int parts) {
    return units.compareTo(Rational.of(parts)) > 0;
  }

  /**
   * {@return {@code unit} with what speaks of the area} Where the urban area is a piece of a unit,
   * a figure of the whole unit says nothing of that piece.
   */
  private static Town asPart(Town unit) {
    return unit.profile().extent() == Extent.PART_OF_UNIT
        ? unit.observing(
            unit.observations().stream().filter(each -> each.quantity().isUrban()).toList())
        : unit;
  }

  /** {@return the value of the area by those of its units; empty if nothing follows} */
  Optional<ValueInUse> find(Quantity quantity) {
    if (parts.isEmpty() || quantity.aggregation() instanceof Aggregation.None) {
      return Optional.empty();
    }
    List<UnitValues.Unit> units = new ArrayList<>();
    for (Part each : parts) {
      units.add(new UnitValues.Unit(each.id(), each.find(quantity), weight(each, quantity)));
    }
    if (hasFurther) {
      units.add(new UnitValues.Unit(FURTHER, null, null));
    }
    return new UnitValues(quantity, units).ofArea();
  }

  private @Nullable ValueInUse weight(Part part, Quantity quantity) {
    return quantity.aggregation() instanceof Aggregation.Weighted weighted && weighted.by() != null
        ? part.find(quantities.apply(weighted.by()))
        : null;
  }

  /** {@return what a reader should know about the values of the units found so far} */
  List<DerivationNote> notes() {
    return parts.stream()
        .flatMap(part -> part.values().notes().stream().map(each -> each.of(part.id())))
        .toList();
  }
}
