package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.Superior;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every unit under every bundled rule set that assesses one. */
class BundledRulesPropertiesTest {
  private static final List<RuleSet> RULES =
      RuleLibrary.bundled().timeline().stream()
          .flatMap(period -> period.ruleSets().values().stream())
          .map(id -> RuleLibrary.bundled().find(id).orElseThrow())
          .toList();

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void to_accept_what_nobody_checked_narrows_a_result_and_never_turns_it(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (RuleSet rules : RULES) {
      Assessor strict = Assessor.of(rules);
      Town town = town(some(rules, random), new SplittableRandom(seed));
      LocalDate day = day(rules, seed);
      isWithin(
          strict.acceptingUnverified().assess(town, day), strict.assess(town, day), rules, seed);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void to_learn_a_value_narrows_a_result_and_never_turns_it(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (RuleSet rules : RULES) {
      Map<String, String> known = some(rules, random);
      Map<String, String> all = all(rules, random);
      all.putAll(known);
      for (Assessor assessor :
          List.of(Assessor.of(rules), Assessor.of(rules).acceptingUnverified())) {
        LocalDate day = day(rules, seed);
        isWithin(
            assessor.assess(town(all, new SplittableRandom(seed)), day),
            assessor.assess(town(known, new SplittableRandom(seed)), day),
            rules,
            seed);
      }
    }
  }

  /** The seeds are spread over the first three years of the instrument. */
  private static LocalDate day(RuleSet rules, long seed) {
    return rules.instrument().from().plusDays(18 * seed);
  }

  private static void isWithin(Assessment inner, Assessment outer, RuleSet rules, long seed) {
    String where = rules + ", seed " + seed;
    isWithin(inner.points(), outer.points(), where);
    hasNotTurned(inner.verdict(), outer.verdict(), where);
    for (CriterionScore wide : outer.criteria()) {
      String code = wide.criterion().code();
      CriterionScore narrow = inner.criterion(code).orElseThrow();
      isWithin(narrow.points(), wide.points(), code + ", " + where);
      hasNotTurned(narrow.verdict(), wide.verdict(), code + ", " + where);
    }
  }

  private static void isWithin(Interval inner, Interval outer, String where) {
    assertThat(inner.low()).as(where).isGreaterThanOrEqualTo(outer.low());
    assertThat(inner.high()).as(where).isLessThanOrEqualTo(outer.high());
  }

  private static void hasNotTurned(Verdict known, Verdict before, String where) {
    if (before != Verdict.UNDETERMINED) {
      assertThat(known).as(where).isEqualTo(before);
    }
  }

  /** A unit of any kind: with or without an attribute, in any region, belonging to anything. */
  private static Town town(Map<String, String> values, SplittableRandom random) {
    TownBuilder town = Town.builder("t").region(one(List.of(Region.values()), random));
    if (random.nextBoolean()) {
      town.attributes(one(List.of(Attribute.values()), random));
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

  private static Map<String, String> some(RuleSet rules, SplittableRandom random) {
    Map<String, String> values = all(rules, random);
    values.keySet().removeIf(quantity -> random.nextInt(3) == 0);
    return values;
  }

  /** A value for each quantity, often at a threshold of the law. */
  private static Map<String, String> all(RuleSet rules, SplittableRandom random) {
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
    return quantity.kind() == Kind.SHARE
        ? value.min(Rational.HUNDRED).toString()
        : value.toString();
  }

  private static <T> T one(List<T> all, SplittableRandom random) {
    return all.get(random.nextInt(all.size()));
  }
}
