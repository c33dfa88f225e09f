package io.github.cityward.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A unit as it is written: {@code ha}, {@code 1000 person}, {@code bed/1000 person}. Two units
 * convert into each other where they measure the same and the factor is exact.
 */
final class Unit {
  private static final Map<String, Base> SCALED =
      Map.of(
          "m2", new Base("m2", 1),
          "ha", new Base("m2", 10_000),
          "km2", new Base("m2", 1_000_000),
          "m", new Base("m", 1),
          "km", new Base("m", 1_000));
  private static final Map<String, Long> NUMERALS =
      Map.of("thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

  /** What is measured: the base units, the first above the line, the others below. */
  private final List<String> bases;

  private final Rational factor;

  private Unit(List<String> bases, Rational factor) {
    this.bases = bases;
    this.factor = factor;
  }

  private record Base(String name, long factor) {}

  /** {@return the number by which a value in {@code from} becomes one in {@code to}} */
  static Optional<Rational> factor(String from, String to) {
    Unit given = parse(from);
    Unit wanted = parse(to);
    return given.bases.equals(wanted.bases)
        ? Optional.of(given.factor.dividedBy(wanted.factor)).filter(Unit::isExact)
        : Optional.empty();
  }

  /** {@return the unit and those that measure the same, joined by commas} */
  static String alike(String unit) {
    Base base = SCALED.get(unit);
    Stream<String> others =
        SCALED.entrySet().stream()
            .filter(each -> base != null && each.getValue().name().equals(base.name()))
            .map(Map.Entry::getKey)
            .filter(each -> !each.equals(unit))
            .sorted();
    return Stream.concat(Stream.of(unit), others).collect(Collectors.joining(", "));
  }

  /** A value times a third would have no last digit, and could not be written down as observed. */
  private static boolean isExact(Rational factor) {
    return factor.decimal().isPresent();
  }

  private static Unit parse(String text) {
    List<String> bases = new ArrayList<>();
    Rational factor = Rational.ONE;
    for (String part : text.split("/", -1)) {
      String base = part;
      Rational scale = Rational.ONE;
      int space = part.indexOf(' ');
      Optional<Rational> numeral = space < 0 ? Optional.empty() : numeral(part.substring(0, space));
      if (numeral.isPresent()) {
        scale = numeral.get();
        base = part.substring(space + 1);
      }
      Base known = SCALED.getOrDefault(base, new Base(base, 1));
      scale = scale.times(Rational.of(known.factor()));
      factor = bases.isEmpty() ? factor.times(scale) : factor.dividedBy(scale);
      bases.add(known.name());
    }
    return new Unit(bases, factor);
  }

  private static Optional<Rational> numeral(String word) {
    Long named = NUMERALS.get(word);
    Optional<Rational> number =
        named == null ? new DecimalText(word).value() : Optional.of(Rational.of(named));
    return number.filter(each -> each.signum() > 0);
  }
}
