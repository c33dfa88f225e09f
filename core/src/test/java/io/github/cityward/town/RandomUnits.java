package io.github.cityward.town;

import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Extent;
import io.github.cityward.rules.Founding;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.Superior;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Units of any kind, with values near the thresholds of the law, and the bundled rule sets. */
public final class RandomUnits {
  /** Every bundled rule set that assesses a unit. */
  public static final List<RuleSet> RULES =
      RuleLibrary.bundled().timeline().stream()
          .flatMap(period -> period.ruleSets().values().stream())
          .map(id -> RuleLibrary.bundled().find(id).orElseThrow())
          .toList();

  private RandomUnits() {}

  /** The seeds are spread over the first three years of the instrument. */
  public static LocalDate day(RuleSet rules, long seed) {
    return rules.instrument().from().plusDays(18 * seed);
  }

  /**
   * A unit of any kind: with or without an attribute, in any region, belonging to anything. Of most
   * it is said how they lie, how they are founded and what they are not.
   */
  public static Town town(Map<String, String> values, SplittableRandom random) {
    TownBuilder town = Town.builder("t").region(one(List.of(Region.values()), random));
    EnumSet<Attribute> attributes =
        random.nextBoolean()
            ? EnumSet.of(one(List.of(Attribute.values()), random))
            : EnumSet.noneOf(Attribute.class);
    town.attributes(attributes.toArray(Attribute[]::new));
    if (random.nextInt(4) > 0) {
      town.without(EnumSet.complementOf(attributes).toArray(Attribute[]::new))
          .extent(values.containsKey(Town.UNITS) ? Extent.SEVERAL_UNITS : Extent.ONE_UNIT)
          .founding(one(List.of(Founding.values()), random));
    }
    if (random.nextBoolean()) {
      town.belongsTo(one(List.of(Superior.values()), random));
    }
    values.forEach(
        (quantity, value) ->
            town.observe(
                quantity, RULES.get(0).instrument().from(), value, Basis.OFFICIAL, "yearbook"));
    return town.build();
  }

  public static Map<String, String> some(RuleSet rules, SplittableRandom random) {
    Map<String, String> values = all(rules, random);
    values.keySet().removeIf(quantity -> random.nextInt(3) == 0);
    return values;
  }

  /** A value for each quantity, often at a threshold of the law. */
  public static Map<String, String> all(RuleSet rules, SplittableRandom random) {
    Map<Quantity, List<Rational>> thresholds =
        rules
            .indicators()
            .filter(each -> each.quantity().observed())
            .collect(
                Collectors.groupingBy(
                    Indicator::quantity,
                    LinkedHashMap::new,
                    Collectors.flatMapping(
                        each ->
                            Stream.of(each.scale().lower(), each.scale().upper())
                                .flatMap(figure -> figure.known(true).stream()),
                        Collectors.toList())));
    Map<String, String> values = new LinkedHashMap<>();
    thresholds.forEach(
        (quantity, marks) -> values.put(quantity.id(), value(quantity, marks, random)));
    return values;
  }

  private static String value(Quantity quantity, List<Rational> marks, SplittableRandom random) {
    if (quantity.kind() == Kind.LEVEL) {
      return one(quantity.levels(), random);
    }
    Rational mark = marks.isEmpty() ? Rational.ONE : one(marks, random);
    Rational share = Rational.of(random.nextInt(5)).dividedBy(Rational.of(4));
    Rational value = random.nextBoolean() ? mark : mark.times(share);
    if (quantity.kind() == Kind.COUNT) {
      value = Rational.of(value.roundedUp(0));
    }
    if (quantity.id().equals(Town.UNITS)) {
      value = value.max(Rational.of(2));
    }
    return quantity.kind() == Kind.SHARE
        ? value.min(Rational.HUNDRED).toString()
        : value.toString();
  }

  private static <T> T one(List<T> all, SplittableRandom random) {
    return all.get(random.nextInt(all.size()));
  }
}
