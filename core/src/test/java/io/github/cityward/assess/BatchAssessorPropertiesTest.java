package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.LinearScale;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
  private static final int TOWNS = 150;
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

  private static void compare(RuleSet rules, boolean acceptUnverified, long seed) {
    Assessor plain = Assessor.of(rules.withoutProvisions());
    Assessor exact = acceptUnverified ? plain.acceptingUnverified() : plain;
    BatchAssessor batch = BatchAssessor.of(rules);
    batch = acceptUnverified ? batch.acceptingUnverified() : batch;
    List<Map<Quantity, Value>> towns = towns(rules, new SplittableRandom(seed));
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

  private static void isNear(
      Interval exact, double low, double high, double rounding, String where) {
    Rational most = Rational.of(new BigDecimal(rounding));
    assertThat(distance(exact.low().value(), low)).as(where).isLessThanOrEqualTo(most);
    assertThat(distance(exact.high().value(), high)).as(where).isLessThanOrEqualTo(most);
  }

  private static Rational distance(Rational exact, double computed) {
    Rational difference = exact.minus(Rational.of(new BigDecimal(computed)));
    return difference.max(difference.negate());
  }

  private static LocalDate day(RuleSet rules) {
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
    List<Quantity> all = new ArrayList<>(BatchAssessor.of(rules).quantities());
    Stream.of("area.natural", "population.total", "population.urban", "health.beds")
        .map(CATALOG::get)
        .filter(each -> !all.contains(each))
        .forEach(all::add);
    all.removeIf(each -> !each.observed());
    return all;
  }

  private static List<Map<Quantity, Value>> towns(RuleSet rules, SplittableRandom random) {
    List<Map<Quantity, Value>> towns = new ArrayList<>();
    for (int i = 0; i < TOWNS; i++) {
      int gaps = random.nextInt(4) == 0 ? 3 : 40;
      Map<Quantity, Value> town = new LinkedHashMap<>();
      for (Quantity quantity : quantities(rules)) {
        if (random.nextInt(gaps) > 0) {
          town.put(quantity, value(quantity, marks(rules, quantity), random));
        }
      }
      if (random.nextInt(3) == 0) {
        moveToTheLine(rules, town, random);
      }
      towns.add(town);
    }
    return towns;
  }

  private static List<Rational> marks(RuleSet rules, Quantity quantity) {
    return rules
        .indicators()
        .filter(each -> each.quantity().equals(quantity))
        .flatMap(each -> Stream.of(each.scale().lower(), each.scale().upper()))
        .flatMap(each -> Stream.ofNullable(each.value()))
        .toList();
  }

  private static Value value(Quantity quantity, List<Rational> marks, SplittableRandom random) {
    if (quantity.kind() == Kind.LEVEL) {
      int rank = random.nextInt(quantity.levels().size());
      return quantity.valueAt(Rational.of(rank));
    }
    Rational number = number(quantity, marks, random);
    if (random.nextInt(8) > 0) {
      return Range.exactly(number);
    }
    Rational other = number(quantity, marks, random);
    return switch (random.nextInt(4)) {
      case 0 -> new Range(null, number);
      case 1 -> new Range(number, null);
      default -> new Range(number.min(other), number.max(other));
    };
  }

  /** Anywhere from 0 to twice a threshold, at it, or as little beside it as can be written. */
  private static Rational number(Quantity quantity, List<Rational> marks, SplittableRandom random) {
    Rational mark = marks.isEmpty() ? Rational.of(50) : marks.get(random.nextInt(marks.size()));
    double at = mark.toDouble();
    Rational number =
        switch (random.nextInt(12)) {
          case 0, 1 -> mark;
          case 2 -> decimal(Math.nextUp(at));
          case 3 -> decimal(Math.nextDown(at));
          case 4 -> mark.plus(Rational.parse("0.00000000000000000000000001"));
          case 5 -> mark.minus(Rational.parse("0.00000000000000000000000001"));
          case 6 -> mark.dividedBy(Rational.of(3));
          case 7 -> decimal(random.nextBoolean() ? 1e-300 : 4.9e-324);
          case 8 -> decimal(random.nextBoolean() ? 1e300 : 1e130);
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

  /** Chooses the value of one standard so that the total comes to the line, or a hair beside it. */
  private static void moveToTheLine(
      RuleSet rules, Map<Quantity, Value> town, SplittableRandom random) {
    Assessor assessor = Assessor.of(rules.withoutProvisions()).acceptingUnverified();
    Assessment before = assessor.assess(town(town, day(rules)), day(rules));
    List<IndicatorScore> movable =
        before
            .indicators()
            .filter(each -> each.reason() == Reason.BETWEEN && each.points().isExact())
            .toList();
    if (movable.isEmpty() || before.minimum() == null) {
      return;
    }
    IndicatorScore score = movable.get(random.nextInt(movable.size()));
    Indicator indicator = score.indicator();
    if (!(indicator.scale() instanceof LinearScale scale) || score.maximum() == null) {
      return;
    }
    Rational points =
        before
            .minimum()
            .value()
            .minus(before.points().low().value())
            .plus(score.points().low().value());
    Rational from = scale.lower().known(true).orElseThrow();
    Rational to = scale.upper().known(true).orElseThrow();
    Rational p = indicator.minimum().known(true).orElseThrow().value();
    Rational most = indicator.maximum().known(true).orElseThrow().value();
    if (most.equals(p)) {
      return;
    }
    Rational value = from.plus(to.minus(from).times(points.minus(p).dividedBy(most.minus(p))));
    Rational nearby =
        switch (random.nextInt(3)) {
          case 0 -> value;
          case 1 -> decimal(value.toDouble());
          default -> Rational.of(value.rounded(12));
        };
    if (indicator.quantity().kind().allows(nearby)) {
      town.put(indicator.quantity(), Range.exactly(nearby));
    }
  }
}
