package io.github.cityward.quantity;

import io.github.cityward.Name;
import java.util.List;
import java.util.Optional;

/**
 * What is measured (chỉ tiêu): never the number itself.
 *
 * @param id a stable id, such as {@code population.urban}
 * @param kind which values are possible
 * @param unit the unit its values have, such as {@code person/km2}; empty for levels
 * @param scope the part of the unit that is measured: {@code whole}, {@code inner}, {@code urban}
 *     ...
 * @param name its name
 * @param levels the codes in rising order; empty unless the kind is {@link Kind#LEVEL}
 * @param observed whether it takes observations; the content of some standards is not known
 * @param aggregation how its value for an urban area follows from those of its units
 */
public record Quantity(
    String id,
    Kind kind,
    String unit,
    String scope,
    Name name,
    List<String> levels,
    boolean observed,
    Aggregation aggregation) {
  /** The scope of what is measured of the urban area alone, not of the whole of its units. */
  private static final String URBAN = "urban";

  public Quantity {
    levels = List.copyOf(levels);
    if ((kind == Kind.LEVEL) == levels.isEmpty()) {
      throw new IllegalArgumentException(
          id + " is a " + kind + " with levels " + levels + ". Give levels to a LEVEL only.");
    }
  }

  /** Makes a quantity whose value for an urban area does not follow from those of its units. */
  public Quantity(
      String id,
      Kind kind,
      String unit,
      String scope,
      Name name,
      List<String> levels,
      boolean observed) {
    this(id, kind, unit, scope, name, levels, observed, Aggregation.NONE);
  }

  /** {@return whether it is measured of the urban area, not of the units in which that lies} */
  public boolean isUrban() {
    return scope.equals(URBAN);
  }

  /** {@return whether it is measured of the country, not of a town} */
  public boolean isNational() {
    return scope.equals("country");
  }

  /** {@return the level of {@code code}, if this quantity has it} */
  public Optional<Level> level(String code) {
    int rank = levels.indexOf(code);
    return rank < 0 ? Optional.empty() : Optional.of(new Level(code, rank));
  }

  /**
   * {@return where {@code value} lies on the line of this quantity: the number, the range with its
   * open ends closed by the kind, or the rank of the level}
   */
  public Range position(Value value) {
    return value instanceof Level level
        ? Range.exactly(Rational.of(level.rank()))
        : ((Range) value).within(kind);
  }

  /** {@return the value at {@code position}: the number itself, or the level of that rank} */
  public Value valueAt(Rational position) {
    if (kind != Kind.LEVEL) {
      return Range.exactly(position);
    }
    int rank = (int) position.toDouble();
    return new Level(levels.get(rank), rank);
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id;
  }
}
