package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Trials;
import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.indicator.IndicatorModels;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Effect;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fast path says what the exact one says of towns to which provisions apply, and of values that
 * formulas derive: at the thresholds, lowered ones too, and one double or a few digits beside them.
 */
class LikeTownsPropertiesTest {
  private static final int TOWNS = Trials.of(60);
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();

  static Stream<RuleSet> rules() {
    return BatchAssessorPropertiesTest.rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void towns_like_one_are_assessed_as_each_of_them_is(RuleSet rules) {
    for (long seed = 0; seed < 6; seed++) {
      compare(rules, seed);
    }
  }

  private static void compare(RuleSet rules, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Assessor plain = Assessor.of(rules);
    Assessor exact = seed % 2 == 0 ? plain : plain.acceptingUnverified();
    LocalDate day = BatchAssessorPropertiesTest.day(rules);
    Town town = town(random);
    BatchAssessor batch = BatchAssessor.like(town, day, exact, Map.of());
    Map<Quantity, IndicatorModel> derived = derived(rules, random);
    Set<Quantity> quantities = quantities(rules, derived);
    List<Map<Quantity, Value>> values = new ArrayList<>();
    for (int i = 0; i < TOWNS; i++) {
      values.add(values(rules, quantities, derived, random));
    }
    TownColumns columns = columns(quantities, values);
    TownScores scores = batch.assess(columns, day);
    StandardCounter counter =
        new StandardCounter(rules.indicators().map(Indicator::code).toList(), TOWNS);
    for (int i = 0; i < TOWNS; i++) {
      Assessment truth = exact.assess(town.with(observations(values.get(i), day)), day);
      counter.add(truth);
      String where =
          "%s, seed %d, %s without %s, town %d: %s"
              .formatted(rules, seed, town.profile(), derived.values(), i, values.get(i));
      assertThat(scores.verdict(i)).as(where).isEqualTo(truth.verdict());
      BatchAssessorPropertiesTest.isNear(
          truth.points(), scores.low(i), scores.high(i), batch.rounding(), where);
    }
    assertThat(batch.standards(columns, TOWNS, day))
        .as("%s, seed %d, %s", rules, seed, town.profile())
        .containsExactlyElementsOf(counter.counts());
  }

  private static Town town(SplittableRandom random) {
    TownBuilder builder = Town.builder("t", CATALOG);
    for (Attribute each : Attribute.values()) {
      if (random.nextInt(3) == 0) {
        builder.attributes(each);
      }
    }
    Region[] regions = Region.values();
    return builder.region(regions[random.nextInt(regions.length)]).build();
  }

  /** Half of the standards that a formula derives, each with the first that does. */
  private static Map<Quantity, IndicatorModel> derived(RuleSet rules, SplittableRandom random) {
    List<IndicatorModel> models = new ArrayList<>(IndicatorModels.of(rules.formulas()));
    models.addAll(IndicatorModels.builtIn(CATALOG));
    Map<Quantity, IndicatorModel> derived = new LinkedHashMap<>();
    for (Indicator standard : rules.indicators().toList()) {
      models.stream()
          .filter(each -> each.quantity().equals(standard.quantity().id()))
          .filter(each -> each.inputs().stream().allMatch(id -> CATALOG.get(id).observed()))
          .findFirst()
          .filter(each -> random.nextInt(4) > 0)
          .ifPresent(each -> derived.put(standard.quantity(), each));
    }
    return derived;
  }

  private static Set<Quantity> quantities(RuleSet rules, Map<Quantity, IndicatorModel> derived) {
    Set<Quantity> all = new LinkedHashSet<>();
    rules.indicators().map(Indicator::quantity).filter(Quantity::observed).forEach(all::add);
    derived.values().forEach(model -> model.inputs().forEach(id -> all.add(CATALOG.get(id))));
    all.removeAll(derived.keySet());
    return all;
  }

  private static Map<Quantity, Value> values(
      RuleSet rules,
      Set<Quantity> quantities,
      Map<Quantity, IndicatorModel> derived,
      SplittableRandom random) {
    int kinds =
        random.nextBoolean()
            ? BatchAssessorPropertiesTest.PLAIN_KINDS
            : BatchAssessorPropertiesTest.ALL_KINDS;
    Map<Quantity, Value> town = new LinkedHashMap<>();
    for (Quantity each : quantities) {
      if (random.nextInt(30) > 0) {
        List<Rational> marks = marks(rules, each);
        town.put(each, BatchAssessorPropertiesTest.value(each, marks, kinds, random));
      }
    }
    derived.forEach(
        (quantity, model) -> {
          boolean plain = model.inputs().stream().map(CATALOG::get).allMatch(quantities::contains);
          if (plain && random.nextBoolean()) {
            putAtMark(model, marks(rules, quantity), town, random);
          }
        });
    return town;
  }

  /** The thresholds, and those of them that provisions lower. */
  private static List<Rational> marks(RuleSet rules, Quantity quantity) {
    List<Rational> marks = new ArrayList<>(BatchAssessorPropertiesTest.marks(rules, quantity));
    for (Rational each : List.copyOf(marks)) {
      rules.provisions().stream()
          .map(provision -> provision.effect())
          .filter(Effect.Lowers.class::isInstance)
          .flatMap(effect -> ((Effect.Lowers) effect).factor().known(true).stream())
          .distinct()
          .map(each::times)
          .forEach(marks::add);
    }
    return marks;
  }

  /** Makes the first input what it takes for the derived value to be a mark, or a hair beside. */
  private static void putAtMark(
      IndicatorModel model,
      List<Rational> marks,
      Map<Quantity, Value> town,
      SplittableRandom random) {
    Map<String, Value> inputs = new LinkedHashMap<>();
    for (String id : model.inputs()) {
      Range plain = Range.exactly(Rational.of(1 + random.nextInt(1000)));
      Quantity input = CATALOG.get(id);
      if (input.kind() == Kind.LEVEL || marks.isEmpty()) {
        return;
      }
      inputs.put(id, input.kind() == Kind.SHARE ? Range.exactly(Rational.of(50)) : plain);
    }
    String first = model.inputs().get(0);
    Rational mark = marks.get(random.nextInt(marks.size()));
    model
        .needed(first, mark, inputs)
        .map(Range::low)
        .map(exact -> beside(exact, random))
        .filter(CATALOG.get(first).kind()::allows)
        .ifPresent(number -> inputs.put(first, Range.exactly(number)));
    inputs.forEach((id, value) -> town.put(CATALOG.get(id), value));
  }

  private static Rational beside(Rational exact, SplittableRandom random) {
    double nearest = exact.toDouble();
    return switch (random.nextInt(5)) {
      case 0 -> Rational.of(BigDecimal.valueOf(Math.nextUp(nearest)));
      case 1 -> Rational.of(BigDecimal.valueOf(Math.nextDown(nearest)));
      case 2 -> Rational.of(BigDecimal.valueOf(nearest * (1 + 0x1p-49)));
      default -> exact.decimal().isPresent() ? exact : Rational.of(BigDecimal.valueOf(nearest));
    };
  }

  private static List<Observation> observations(Map<Quantity, Value> values, LocalDate day) {
    List<Observation> all = new ArrayList<>();
    values.forEach(
        (quantity, value) ->
            all.add(new Observation(quantity, day, value, Basis.REPORTED, "table", "")));
    return all;
  }

  private static TownColumns columns(Set<Quantity> quantities, List<Map<Quantity, Value>> towns) {
    List<ValueColumn> columns = new ArrayList<>();
    for (Quantity quantity : quantities) {
      ValueColumn column = new ValueColumn(quantity, towns.size());
      IntStream.range(0, towns.size())
          .mapToObj(i -> towns.get(i).get(quantity))
          .forEach(
              value -> {
                if (value == null) {
                  column.addMissing();
                } else {
                  column.add(value);
                }
              });
      columns.add(column);
    }
    return new TownColumns(columns);
  }
}
