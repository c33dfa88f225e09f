package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Trials;
import io.github.cityward.indicator.IndicatorModels;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Formula;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.RandomUnits;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fast path says of an urban area that is made of units what the exact one says: as it was
 * observed, and with other values in the place of some.
 */
class LikeAreasPropertiesTest {
  private static final int TOWNS = 20;

  static LongStream seeds() {
    return LongStream.range(0, Trials.of(240));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void areas_like_one_are_assessed_as_each_of_them_is(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    RuleSet rules = RandomUnits.RULES.get((int) (seed % RandomUnits.RULES.size()));
    LocalDate day = rules.instrument().from().plusDays(10);
    Town area = told(new RandomArea(rules, day, random).town());
    Assessor exact = Assessor.of(rules).acceptingUnverified();
    Map<Quantity, Value> observed = new LinkedHashMap<>();
    area.observations()
        .forEach(each -> observed.put(each.quantity(), Objects.requireNonNull(each.value())));
    Map<Quantity, LocalDate> dates = new HashMap<>();
    observed.keySet().forEach(each -> dates.put(each, day));
    Map<Quantity, Value> certain = new LinkedHashMap<>(observed);
    certain.keySet().removeIf(each -> random.nextInt(3) == 0);
    BatchAssessor batch = BatchAssessor.like(area, day, exact, dates, certain);
    List<Map<Quantity, Value>> values = new ArrayList<>();
    for (int i = 0; i < TOWNS; i++) {
      Map<Quantity, Value> town = new LinkedHashMap<>(observed);
      if (i > 0) {
        town.replaceAll(
            (quantity, value) ->
                certain.containsKey(quantity) || random.nextInt(4) == 0
                    ? value
                    : other(rules, quantity, random));
      }
      values.add(town);
    }
    TownColumns columns = columns(observed, values);
    TownScores scores = batch.assess(columns, day);
    StandardCounter counter =
        new StandardCounter(rules.indicators().map(Indicator::code).toList(), TOWNS);
    for (int i = 0; i < TOWNS; i++) {
      Town town = supposing(area, values.get(i), certain);
      Assessment truth = exact.assess(town, day);
      counter.add(truth);
      String where = "seed %d, town %d: %s of %s".formatted(seed, i, values.get(i), area.parts());
      assertThat(scores.verdict(i)).as(where).isEqualTo(truth.verdict());
      BatchAssessorPropertiesTest.isNear(
          truth.points(), scores.low(i), scores.high(i), batch.rounding(), where);
    }
    assertThat(batch.standards(columns, TOWNS, day)).containsExactlyElementsOf(counter.counts());
  }

  /** 90 to 110 km on 20 km2 are 4.5 to 5.5 km/km2, and 5 by the units. */
  @Test
  void what_units_have_tells_a_range_more_closely_in_both() {
    Town area =
        SampleTowns.of("roads.length", "90..110")
            .build()
            .madeOf(
                List.of(
                    unit("a", "area.construction", "10", "roads.density", "4"),
                    unit("b", "area.construction", "10", "roads.density", "6")));
    Assessor exact = Assessor.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow());
    Quantity length = exact.rules().catalog().get("roads.length");
    BatchAssessor batch =
        BatchAssessor.like(
            area,
            SampleTowns.DAY,
            exact,
            Map.of(length, SampleTowns.DAY),
            Map.of(length, Objects.requireNonNull(area.observations().get(0).value())));
    ValueColumn column = new ValueColumn(length, 1);
    column.add(Objects.requireNonNull(area.observations().get(0).value()));
    TownScores scores = batch.assess(new TownColumns(List.of(column)), SampleTowns.DAY);
    Assessment truth = exact.assess(area, SampleTowns.DAY);
    assertThat(truth.indicator("2A.III.07").orElseThrow().value())
        .satisfies(value -> assertThat(value.value()).hasToString("5"));
    BatchAssessorPropertiesTest.isNear(
        truth.points(), scores.low(0), scores.high(0), batch.rounding(), "");
  }

  /** The first formula gives 2 to 8 m2 for all, the second one a number for each. */
  @Test
  void the_way_that_tells_a_number_counts_in_both() {
    Town area =
        SampleTowns.of("green.public_per_head", "2..8")
            .build()
            .madeOf(List.of(unit("a", "population.urban", "20000")));
    Assessor exact =
        Assessor.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow())
            .with(
                IndicatorModels.of(
                    List.of(
                        formula("green.civil_per_head", "green.public_per_head"),
                        formula("green.civil_per_head", "land.transport_per_head"))));
    Quantity first = exact.rules().catalog().get("green.public_per_head");
    Quantity second = exact.rules().catalog().get("land.transport_per_head");
    Value range = Objects.requireNonNull(area.observations().get(0).value());
    BatchAssessor batch =
        BatchAssessor.like(
            area,
            SampleTowns.DAY,
            exact,
            Map.of(first, SampleTowns.DAY, second, SampleTowns.DAY),
            Map.of(first, range));
    ValueColumn same = new ValueColumn(first, 1);
    same.add(range);
    ValueColumn other = new ValueColumn(second, 1);
    other.add(4);
    TownScores scores = batch.assess(new TownColumns(List.of(same, other)), SampleTowns.DAY);
    Observation drawn =
        new Observation(
            second, SampleTowns.DAY, Range.exactly(Rational.of(4)), Basis.ASSUMED, "", "");
    Assessment truth = exact.assess(area.with(drawn).supposing(List.of(second)), SampleTowns.DAY);
    assertThat(truth.indicator("2A.III.22").orElseThrow().value())
        .satisfies(value -> assertThat(value.value()).hasToString("4"));
    BatchAssessorPropertiesTest.isNear(
        truth.points(), scores.low(0), scores.high(0), batch.rounding(), "");
  }

  private static Formula formula(String quantity, String text) {
    return new Formula(quantity, text, Evidence.SECONDARY, "a test");
  }

  private static Town unit(String id, String... values) {
    TownBuilder unit = Town.builder(id);
    for (int i = 0; i < values.length; i += 2) {
      SampleTowns.observe(unit, values[i], values[i + 1]);
    }
    return unit.build();
  }

  /** Without the values of the whole that doubles do not tell, such as a third. */
  private static Town told(Town area) {
    return area.observing(
        area.observations().stream()
            .filter(
                each ->
                    !(each.value() instanceof Range range)
                        || Stream.of(range.low(), range.high())
                            .flatMap(Stream::ofNullable)
                            .allMatch(end -> end.decimal().isPresent()))
            .toList());
  }

  private static Town supposing(
      Town area, Map<Quantity, Value> values, Map<Quantity, Value> certain) {
    List<Observation> all = new ArrayList<>();
    List<Quantity> supposed = new ArrayList<>(values.keySet());
    supposed.removeAll(certain.keySet());
    for (Observation each : area.observations()) {
      Value value = Objects.requireNonNull(values.get(each.quantity()));
      all.add(
          new Observation(
              each.quantity(), each.date(), value, each.basis(), each.source(), each.note()));
    }
    return area.observing(all).supposing(supposed);
  }

  private static Value other(RuleSet rules, Quantity quantity, SplittableRandom random) {
    return BatchAssessorPropertiesTest.value(
        quantity,
        BatchAssessorPropertiesTest.marks(rules, quantity),
        BatchAssessorPropertiesTest.PLAIN_KINDS,
        random);
  }

  private static TownColumns columns(
      Map<Quantity, Value> observed, List<Map<Quantity, Value>> values) {
    List<ValueColumn> columns = new ArrayList<>();
    for (Quantity each : observed.keySet()) {
      ValueColumn column = new ValueColumn(each, TOWNS);
      values.forEach(town -> column.add(Objects.requireNonNull(town.get(each))));
      columns.add(column);
    }
    return columns.isEmpty() ? TownColumns.unknown(TOWNS) : new TownColumns(columns);
  }
}
