package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Trials;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.LinearScale;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.TownFact;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fast path says what the exact one says, of every rule set, whether or not unverified figures
 * count. Its towns are the hard ones: values at thresholds and one double or a few digits beside
 * them, totals at the line and a hair beside it, ranges, gaps, numbers that doubles do not tell.
 */
class BatchAssessorPropertiesTest {
  private static final int TOWNS = Trials.of(150);
  static final int PLAIN_KINDS = 6;
  static final int ALL_KINDS = 11;
  private static final Rational TEN = Rational.of(10);
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();

  static Stream<RuleSet> rules() {
    return RuleLibrary.bundled().timeline().stream()
        .flatMap(period -> period.ruleSets().values().stream())
        .map(id -> RuleLibrary.bundled().find(id).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void many_towns_are_assessed_as_each_of_them_is(RuleSet rules) {
    for (boolean acceptUnverified : List.of(false, true)) {
      for (long seed = 0; seed < 2; seed++) {
        compare(rules, acceptUnverified, seed);
      }
    }
  }

  /** A range among the towns of a block makes it add up both cases apart. */
  @ParameterizedTest
  @MethodSource("rules")
  void a_town_has_the_same_bits_alone_and_among_others(RuleSet rules) {
    for (BatchAssessor batch :
        List.of(BatchAssessor.of(rules), BatchAssessor.of(rules).acceptingUnverified())) {
      Assessor exact =
          Assessor.of(rules.ignoring(EnumSet.allOf(TownFact.class))).acceptingUnverified();
      List<Map<Quantity, Value>> towns = towns(exact, 20261127);
      TownScores together = batch.assess(columns(rules, towns), day(rules));
      for (int i = 0; i < towns.size(); i++) {
        TownScores alone = batch.assess(columns(rules, List.of(towns.get(i))), day(rules));
        String where = rules + ", town " + i + ": " + towns.get(i);
        assertThat(bits(alone, 0, rules)).as(where).isEqualTo(bits(together, i, rules));
      }
    }
  }

  private static List<Long> bits(TownScores scores, int town, RuleSet rules) {
    List<Long> bits = new ArrayList<>();
    bits.add(Double.doubleToRawLongBits(scores.low(town)));
    bits.add(Double.doubleToRawLongBits(scores.high(town)));
    for (int row = 0; row < rules.criteria().size(); row++) {
      bits.add(Double.doubleToRawLongBits(scores.low(row, town)));
      bits.add(Double.doubleToRawLongBits(scores.high(row, town)));
    }
    return bits;
  }

  private static void compare(RuleSet rules, boolean acceptUnverified, long seed) {
    Assessor plain = Assessor.of(rules.ignoring(EnumSet.allOf(TownFact.class)));
    Assessor exact = acceptUnverified ? plain.acceptingUnverified() : plain;
    BatchAssessor batch = BatchAssessor.of(rules);
    batch = acceptUnverified ? batch.acceptingUnverified() : batch;
    List<Map<Quantity, Value>> towns = towns(plain.acceptingUnverified(), seed);
    TownScores scores = batch.assess(columns(rules, towns), day(rules));
    assertThat(scores.towns()).isEqualTo(towns.size());
    for (int i = 0; i < towns.size(); i++) {
      Assessment truth = exact.assess(town(towns.get(i), day(rules)), day(rules));
      String where = rules + ", seed " + seed + ", town " + i + ": " + towns.get(i);
      assertThat(scores.verdict(i)).as(where).isEqualTo(truth.verdict());
      isNear(truth.points(), scores.low(i), scores.high(i), batch.rounding(), where);
      for (int row = 0; row < truth.criteria().size(); row++) {
        isNear(
            truth.criteria().get(row).points(),
            scores.low(row, i),
            scores.high(row, i),
            batch.rounding(row),
            "criterion " + row + ", " + where);
      }
    }
  }

  static void isNear(Interval exact, double low, double high, double rounding, String where) {
    Rational most = Rational.of(new BigDecimal(rounding));
    assertThat(distance(exact.low().value(), low)).as(where).isLessThanOrEqualTo(most);
    assertThat(distance(exact.high().value(), high)).as(where).isLessThanOrEqualTo(most);
  }

  private static Rational distance(Rational exact, double computed) {
    Rational difference = exact.minus(Rational.of(new BigDecimal(computed)));
    return difference.max(difference.negate());
  }

  static LocalDate day(RuleSet rules) {
    return rules.instrument().from();
  }

  private static Town town(Map<Quantity, Value> values, LocalDate day) {
    List<Observation> observations = new ArrayList<>();
    values.forEach(
        (quantity, value) ->
            observations.add(new Observation(quantity, day, value, Basis.OFFICIAL, "page", "")));
    return Town.builder("t", CATALOG).build().with(observations);
  }

  private static TownColumns columns(RuleSet rules, List<Map<Quantity, Value>> towns) {
    List<ValueColumn> columns = new ArrayList<>();
    for (Quantity quantity : quantities(rules)) {
      ValueColumn column = new ValueColumn(quantity, 4);
      for (Map<Quantity, Value> town : towns) {
        Value value = town.get(quantity);
        if (value == null) {
          column.addMissing();
        } else {
          column.add(value);
        }
      }
      columns.add(column);
    }
    return new TownColumns(columns);
  }

  /** Those of the standards, and some from which a model may derive them. */
  private static List<Quantity> quantities(RuleSet rules) {
    return Stream.concat(
            rules.indicators().map(Indicator::quantity),
            Stream.of("area.natural", "population.total", "population.urban", "health.beds")
                .map(CATALOG::get))
        .distinct()
        .filter(Quantity::observed)
        .toList();
  }

  private static List<Map<Quantity, Value>> towns(Assessor assessor, long seed) {
    RuleSet rules = assessor.rules();
    List<Quantity> quantities = quantities(rules);
    SplittableRandom random = new SplittableRandom(seed);
    List<Map<Quantity, Value>> towns = new ArrayList<>();
    for (int i = 0; i < TOWNS; i++) {
      int gaps = random.nextInt(4) == 0 ? 3 : 40;
      int kinds = random.nextBoolean() ? PLAIN_KINDS : ALL_KINDS;
      Map<Quantity, Value> town = new LinkedHashMap<>();
      for (Quantity quantity : quantities) {
        if (random.nextInt(gaps) > 0) {
          town.put(quantity, value(quantity, marks(rules, quantity), kinds, random));
        }
      }
      towns.add(random.nextInt(3) == 0 ? atTheLine(assessor, random) : town);
    }
    return towns;
  }

  static List<Rational> marks(RuleSet rules, Quantity quantity) {
    return rules
        .indicators()
        .filter(each -> each.quantity().equals(quantity))
        .flatMap(each -> Stream.of(each.scale().lower(), each.scale().upper()))
        .flatMap(each -> Stream.ofNullable(each.value()))
        .toList();
  }

  static Value value(Quantity quantity, List<Rational> marks, int kinds, SplittableRandom random) {
    if (quantity.kind() == Kind.LEVEL) {
      int rank = random.nextInt(quantity.levels().size());
      return quantity.valueAt(Rational.of(rank));
    }
    Rational number = number(quantity, marks, kinds, random);
    if (random.nextInt(8) > 0) {
      return Range.exactly(number);
    }
    Rational other = number(quantity, marks, kinds, random);
    return switch (random.nextInt(4)) {
      case 0 -> new Range(null, number);
      case 1 -> new Range(number, null);
      default -> new Range(number.min(other), number.max(other));
    };
  }

  /**
   * Anywhere from 0 to twice a threshold, at it, or as little beside it as can be written. Where
   * not all kinds are drawn, doubles tell all values, so that no town is left to the exact assessor
   * for that.
   */
  private static Rational number(
      Quantity quantity, List<Rational> marks, int kinds, SplittableRandom random) {
    Rational mark = marks.isEmpty() ? Rational.of(50) : marks.get(random.nextInt(marks.size()));
    double at = mark.toDouble();
    Rational number =
        switch (random.nextInt(kinds)) {
          case 0 -> mark;
          case 1 -> decimal(Math.nextUp(at));
          case 2 -> decimal(Math.nextDown(at));
          case 6 -> mark.plus(Rational.parse("0.00000000000000000000000001"));
          case 7 -> mark.minus(Rational.parse("0.00000000000000000000000001"));
          case 8 -> mark.dividedBy(Rational.of(3));
          case 9 -> decimal(random.nextBoolean() ? 1e-300 : 4.9e-324);
          case 10 -> decimal(random.nextBoolean() ? 1e300 : 1e130);
          default ->
              Rational.of(BigDecimal.valueOf(Math.round(at * 2 * random.nextDouble() * 1000), 3));
        };
    if (quantity.kind() == Kind.COUNT) {
      number = Rational.of(number.rounded(0));
    }
    if (quantity.kind() != Kind.DIFFERENCE) {
      number = number.max(Rational.ZERO);
    }
    return quantity.kind() == Kind.SHARE ? number.min(Rational.HUNDRED) : number;
  }

  private static Rational decimal(double number) {
    return Rational.of(BigDecimal.valueOf(number));
  }

  /**
   * A town that comes exactly to the line of one criterion, by values of which doubles are not
   * sure: all of this criterion are so many tenths of the way between their thresholds, and one
   * makes up what is missing. The other criteria are at their maximum.
   */
  private static Map<Quantity, Value> atTheLine(Assessor assessor, SplittableRandom random) {
    RuleSet rules = assessor.rules();
    Map<Quantity, Value> town = new LinkedHashMap<>();
    rules.indicators().forEach(each -> town.put(each.quantity(), at(each, Rational.ONE)));
    Criterion criterion = rules.criteria().get(random.nextInt(rules.criteria().size()));
    for (Indicator each : criterion.indicators()) {
      int tenths = random.nextInt(5) == 0 ? -1 : random.nextInt(11);
      town.put(each.quantity(), at(each, Rational.of(tenths).dividedBy(TEN)));
    }
    CriterionScore score =
        assessor
            .assess(town(town, day(rules)), day(rules))
            .criterion(criterion.code())
            .orElseThrow();
    if (score.minimum() == null) {
      return town;
    }
    Rational missing = score.minimum().value().minus(score.points().low().value());
    for (IndicatorScore each : score.indicators()) {
      missing = missing.minus(moved(each, missing, town));
    }
    return town;
  }

  /**
   * Moves the value of one standard so that it earns so many points more, or as many of them as it
   * can; {@return how many more it earns}.
   */
  private static Rational moved(IndicatorScore score, Rational more, Map<Quantity, Value> town) {
    Indicator indicator = score.indicator();
    if (!(indicator.scale() instanceof LinearScale scale)
        || score.minimum() == null
        || score.maximum() == null
        || score.minimum().equals(score.maximum())
        || score.verdict() != Verdict.MET) {
      return Rational.ZERO;
    }
    Rational least = score.minimum().value();
    Rational most = score.maximum().value();
    Rational now = score.points().low().value();
    Rational wanted = now.plus(more).max(least).min(most);
    Rational share = wanted.minus(least).dividedBy(most.minus(least));
    Rational from = scale.lower().known(true).orElseThrow();
    Rational value = from.plus(scale.upper().known(true).orElseThrow().minus(from).times(share));
    if (!indicator.quantity().kind().allows(value)
        || value.decimal().filter(each -> each.precision() <= 15).isEmpty()) {
      return Rational.ZERO;
    }
    town.put(indicator.quantity(), Range.exactly(value));
    return wanted.minus(now);
  }

  private static Value at(Indicator indicator, Rational share) {
    Quantity quantity = indicator.quantity();
    if (quantity.kind() == Kind.LEVEL) {
      return quantity.valueAt(Rational.of(quantity.levels().size() - 1));
    }
    Rational from = indicator.scale().lower().known(true).orElse(Rational.ONE);
    Rational to = indicator.scale().upper().known(true).orElse(from);
    Rational value = from.plus(to.minus(from).times(share));
    return Range.exactly(quantity.kind() == Kind.COUNT ? Rational.of(value.rounded(0)) : value);
  }
}
