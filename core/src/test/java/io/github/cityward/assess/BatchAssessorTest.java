package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many towns in one call. */
class BatchAssessorTest {
  private static final LocalDate DAY = SampleTowns.DAY;
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();
  private static final BatchAssessor CLASS_THREE =
      BatchAssessor.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow());

  @Test
  void towns_are_columns_of_values() {
    ValueColumn population = new ValueColumn(CATALOG.get("population.urban"), 3);
    population.add(110000); // half way from 20,000 to 200,000: 5.5 + 0.5 x 1.5
    population.add(Range.exactly(Rational.of(19999)));
    population.addMissing();
    TownScores scores = CLASS_THREE.assess(new TownColumns(List.of(population)), DAY);
    assertThat(scores.towns()).isEqualTo(3);
    assertThat(scores.low(0)).isEqualTo(6.25);
    assertThat(scores.low(1)).isZero();
    assertThat(scores.low(1, 0)).isEqualTo(6.25);
    assertThat(scores.high(1, 1)).isEqualTo(13); // 20 without the 7 points of the population
    assertThat(scores.high(1, 2)).isEqualTo(20);
    assertThat(scores.verdict(0)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(scores.verdict(1)).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void a_town_of_the_table_can_be_asked_about_exactly() {
    ValueColumn population = new ValueColumn(CATALOG.get("population.urban"), 1);
    population.add(110000);
    Assessment exact = CLASS_THREE.exactly(new TownColumns(List.of(population)), 0, DAY);
    assertThat(exact.indicator("2A.II.03").orElseThrow().points()).hasToString("6.25");
  }

  @Test
  void the_bound_of_the_rounding_is_small() {
    assertThat(CLASS_THREE.rounding()).isBetween(1e-16, 1e-12);
    assertThat(CLASS_THREE.rounding(0)).isLessThan(CLASS_THREE.rounding());
  }

  /**
   * A threshold that no double tells is left to the exact assessor, and its points rounded once.
   */
  @Test
  void what_is_assessed_exactly_is_rounded_once() {
    String yaml = SmallRules.changed("- code: A\n", "lower: 80", "lower: 80.00000000000000001");
    BatchAssessor batch = BatchAssessor.of(SmallRules.read(yaml).orElseThrow());
    assertThat(batch.rounding(0)).isEqualTo(10 * 0x1p-53);
    assertThat(batch.rounding()).isEqualTo(10 * 0x1p-53);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3})
  void a_criterion_that_there_is_not_has_no_rounding(int criterion) {
    assertThatThrownBy(() -> CLASS_THREE.rounding(criterion))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage(
            "There is no criterion %d in urban-111-2025-III. Count from 0 to 2.", criterion);
  }

  @Test
  void there_is_a_thread_or_more() {
    assertThat(CLASS_THREE.onThreads(1).assess(someTowns(1, 1), DAY).towns()).isEqualTo(1);
    assertThatThrownBy(() -> CLASS_THREE.onThreads(0)).hasMessage("0 threads. Use 1 or more.");
  }

  /** The rules were not yet in force, of which every exact assessment warns. */
  @Test
  void a_warning_of_something_else_is_no_failed_model() {
    BatchAssessor batch = BatchAssessor.of(SmallRules.read(SmallRules.FILE).orElseThrow());
    TownColumns town = SmallTable.town("80.00000000000000001", "20");
    LocalDate before = LocalDate.of(2020, 1, 1);
    assertThat(batch.exactly(town, 0, before).warnings()).isNotEmpty();
    assertThat(batch.assess(town, before).hasFailedModel(0)).isFalse();
  }

  @Test
  void a_column_is_found_by_its_quantity() {
    ValueColumn share = new ValueColumn(CATALOG.get("green.share"), 1);
    TownColumns columns = SmallTable.of(share);
    assertThat(columns.column(share.quantity())).containsSame(share);
    assertThat(columns.column(CATALOG.get("area.natural"))).isEmpty();
  }

  /** 80 % earns 4 points under the small rules, and none where 85 % does. */
  @Test
  void scores_serve_one_rule_set_after_another() {
    BatchAssessor at80 = BatchAssessor.of(SmallRules.read(SmallRules.FILE).orElseThrow());
    String yaml = SmallRules.changed("- code: A\n", "lower: 80", "lower: 85");
    BatchAssessor at85 = BatchAssessor.of(SmallRules.read(yaml).orElseThrow());
    TownColumns town = SmallTable.town("80", "0");
    TownScores scores = at80.scores();
    at80.assess(town, any -> DAY, scores);
    assertThat(scores.low(0)).isEqualTo(4);
    at85.assess(town, any -> DAY, scores);
    assertThat(scores.low(0)).isZero();
  }

  @Test
  void any_number_of_threads_gives_the_same_bits() {
    TownColumns columns = someTowns(100_000, 20261125);
    TownScores alone = CLASS_THREE.assess(columns, DAY);
    for (int threads : new int[] {2, 3, 8}) {
      TownScores together = CLASS_THREE.onThreads(threads).assess(columns, DAY);
      for (int town = 0; town < columns.towns(); town++) {
        if (together.verdict(town) != alone.verdict(town)
            || together.low(town) != alone.low(town)
            || together.high(town) != alone.high(town)) {
          throw new AssertionError(threads + " threads, town " + town);
        }
      }
    }
  }

  @Test
  void scores_can_be_filled_again_and_again() {
    TownScores scores = CLASS_THREE.scores();
    CLASS_THREE.assess(someTowns(3000, 1), town -> DAY, scores);
    CLASS_THREE.assess(someTowns(10, 2), town -> DAY, scores);
    assertThat(scores.towns()).isEqualTo(10);
    assertThat(scores.low(9)).isEqualTo(CLASS_THREE.assess(someTowns(10, 2), DAY).low(9));
    assertThatThrownBy(() -> scores.verdict(10)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void scores_for_another_number_of_criteria_are_refused() {
    TownScores ofFive =
        BatchAssessor.of(RuleLibrary.bundled().find("urban-26-2022-III").orElseThrow()).scores();
    assertThatThrownBy(() -> CLASS_THREE.assess(someTowns(1, 1), town -> DAY, ofFive))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The scores are those of 5 criteria, the rule set has 3. Use scores of its own"
                + " assessor.");
  }

  @Test
  void what_a_quantity_cannot_be_is_refused() {
    ValueColumn share = new ValueColumn(CATALOG.get("green.share"), 1);
    assertThatThrownBy(() -> share.add(100.5))
        .hasMessage("100.5 is no value of green.share. Give 0 to 100.");
    assertThatThrownBy(() -> share.add(Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> share.add(Range.exactly(Rational.of(-1)))).hasMessageContaining("-1");
    assertThat(share.size()).isZero();
  }

  @Test
  void columns_of_different_length_or_of_the_same_quantity_are_refused() {
    ValueColumn one = new ValueColumn(CATALOG.get("green.share"), 1);
    ValueColumn other = new ValueColumn(CATALOG.get("population.urban"), 1);
    other.addMissing();
    assertThatThrownBy(() -> CLASS_THREE.assess(new TownColumns(List.of(one, other)), DAY))
        .hasMessageContaining("columns of 0 and 1 towns");
    assertThatThrownBy(() -> new TownColumns(List.of(one, one)))
        .hasMessageContaining("two columns of green.share");
  }

  /**
   * One standard after another is at its thresholds, between, below and not known, while all others
   * are at their upper ones.
   */
  @ParameterizedTest
  @CsvSource({
    "urban-111-2025-III, false",
    "urban-111-2025-III, true",
    "urban-111-2025-I, false",
    "urban-26-2022-III, false"
  })
  void a_town_of_a_table_is_what_it_is_when_assessed_alone(String id, boolean heritage) {
    RuleSet rules = RuleLibrary.bundled().find(id).orElseThrow();
    TownBuilder town = Town.builder("t");
    if (heritage) {
      town.attributes(Attribute.HERITAGE);
    }
    BatchAssessor batch =
        BatchAssessor.like(town.build(), DAY, Assessor.of(rules).acceptingUnverified(), Map.of());
    TownColumns columns = oneByOne(rules);
    TownScores scores = batch.assess(columns, DAY);
    for (int i = 0; i < columns.towns(); i++) {
      Assessment exact = batch.exactly(columns, i, DAY);
      String where = "town " + i;
      assertThat(scores.verdict(i)).as(where).isEqualTo(exact.verdict());
      BatchAssessorPropertiesTest.isNear(
          exact.points(), scores.low(i), scores.high(i), batch.rounding(), where);
      for (int row = 0; row < exact.criteria().size(); row++) {
        BatchAssessorPropertiesTest.isNear(
            exact.criteria().get(row).points(),
            scores.low(row, i),
            scores.high(row, i),
            batch.rounding(row),
            where + ", criterion " + row);
      }
    }
  }

  private static TownColumns oneByOne(RuleSet rules) {
    Map<Quantity, Value> upper = new LinkedHashMap<>();
    for (Indicator each : rules.indicators().toList()) {
      each.scale()
          .upper()
          .known(true)
          .ifPresent(value -> upper.put(each.quantity(), each.quantity().valueAt(value)));
    }
    List<Map<Quantity, Value>> towns = new ArrayList<>();
    for (Indicator each : rules.indicators().toList()) {
      for (Value value : around(each)) {
        Map<Quantity, Value> town = new LinkedHashMap<>(upper);
        town.put(each.quantity(), value);
        towns.add(town);
      }
      Map<Quantity, Value> without = new LinkedHashMap<>(upper);
      without.remove(each.quantity());
      towns.add(without);
    }
    List<ValueColumn> columns = new ArrayList<>();
    for (Quantity quantity : upper.keySet()) {
      ValueColumn column = new ValueColumn(quantity, towns.size());
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

  /**
   * Its thresholds and, of a number, half way between, 0.6 and 0.4 of the lower one and a range.
   */
  private static List<Value> around(Indicator indicator) {
    Optional<Rational> lower = indicator.scale().lower().known(true);
    Optional<Rational> upper = indicator.scale().upper().known(true);
    if (lower.isEmpty() || upper.isEmpty()) {
      return List.of();
    }
    Quantity quantity = indicator.quantity();
    List<Value> values = new ArrayList<>();
    values.add(quantity.valueAt(lower.get()));
    values.add(quantity.valueAt(upper.get()));
    if (quantity.kind() != Kind.LEVEL && quantity.kind() != Kind.COUNT) {
      Rational middle = lower.get().plus(upper.get()).dividedBy(Rational.of(2));
      values.add(Range.exactly(middle));
      values.add(Range.exactly(lower.get().times(Rational.parse("0.6"))));
      values.add(Range.exactly(lower.get().times(Rational.parse("0.4"))));
      values.add(Range.exactly(middle).hull(Range.exactly(lower.get())));
      values.add(
          Range.exactly(middle).hull(Range.exactly(lower.get().times(Rational.parse("0.4")))));
    }
    return values;
  }

  /** A value for each standard of each town, from 0 to a quarter above the upper threshold. */
  private static TownColumns someTowns(int towns, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<ValueColumn> columns = new ArrayList<>();
    for (var indicator : CLASS_THREE.rules().indicators().toList()) {
      ValueColumn column = new ValueColumn(indicator.quantity(), towns);
      double upper = indicator.scale().upper().known(false).orElseThrow().toDouble();
      for (int town = 0; town < towns; town++) {
        double value = Math.rint(upper * 1.25 * random.nextDouble());
        if (random.nextInt(50) == 0) {
          column.addMissing();
        } else {
          column.add(column.allows(value) ? value : upper);
        }
      }
      columns.add(column);
    }
    return new TownColumns(columns);
  }
}
