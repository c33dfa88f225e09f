package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.json.Json;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentDiffTest {
  private static final LocalDate EARLY = LocalDate.of(2026, 6, 30);
  private static final LocalDate LATE = LocalDate.of(2027, 6, 30);
  private static final RuleSet CLASS_THREE =
      RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow();
  private static final RuleSet CLASS_TWO =
      RuleLibrary.bundled().find("urban-111-2025-II").orElseThrow();

  /** Water goes from 85 to 95 %: 2 to 3 points. Beds go from 20 to 30: 0 to 3.75 points. */
  @Test
  void two_days_of_a_town_differ_by_its_values_the_largest_change_first() {
    Town town =
        Town.builder("t")
            .observe("water.clean_piped", EARLY, "85", Basis.REPORTED, "s")
            .observe("water.clean_piped", LATE, "95", Basis.REPORTED, "s")
            .observe("health.beds_per_10000", EARLY, "20", Basis.REPORTED, "s")
            .observe("health.beds_per_10000", LATE, "30", Basis.REPORTED, "s")
            .build();
    Assessor assessor = Assessor.of(CLASS_THREE);
    AssessmentDiff diff = assessor.assess(town, LATE).diff(assessor.assess(town, EARLY));
    assertThat(diff.changes()).extracting(Change::code).containsExactly("2A.III.14", "2A.III.08");
    assertThat(diff.changes()).extracting(Change::cause).containsOnly(Change.Cause.VALUE);
    assertThat(diff.low()).isEqualTo(Points.parse("4.75"));
    assertThat(diff.changes().get(1))
        .hasToString("2A.III.08 +1..+1 points: Population with piped clean water, VALUE");
  }

  /**
   * 100,000 persons earn 5.5 + 1.5 x 80000 / 180000 = 6.16666... under class III, nothing under II.
   */
  @Test
  void two_laws_differ_by_their_standards() {
    Town town =
        Town.builder("t").observe("population.urban", EARLY, "100000", Basis.REPORTED, "s").build();
    AssessmentDiff diff =
        Assessor.of(CLASS_TWO)
            .assess(town, EARLY)
            .diff(Assessor.of(CLASS_THREE).assess(town, EARLY));
    Change change =
        diff.changes().stream().filter(each -> each.code().equals("2A.II.03")).findFirst().get();
    assertThat(change.cause()).isEqualTo(Change.Cause.LAW);
    assertThat(change.low().rounded().toPlainString()).isEqualTo("-6.1666666667");
  }

  /**
   * Class II counts funeral homes, class III asks for their state: one standard, two quantities.
   */
  @Test
  void a_standard_that_measures_something_else_under_the_other_law_is_one_change() {
    Town town = Town.builder("t").observe("funeral.homes", EARLY, "1", Basis.REPORTED, "s").build();
    AssessmentDiff diff =
        Assessor.of(CLASS_THREE)
            .assess(town, EARLY)
            .diff(Assessor.of(CLASS_TWO).assess(town, EARLY));
    assertThat(diff.changes())
        .filteredOn(each -> each.code().equals("2A.III.13"))
        .singleElement()
        .satisfies(each -> assertThat(each.low()).isEqualTo(Points.parse("0.5")));
  }

  @Test
  void a_provision_moves_points_though_value_and_standard_are_the_same() {
    TownBuilder plain =
        Town.builder("t").observe("water.clean_piped", EARLY, "50", Basis.REPORTED, "s");
    Assessor assessor = Assessor.of(CLASS_THREE);
    Assessment before = assessor.assess(plain.build(), EARLY);
    Assessment after = assessor.assess(plain.attributes(Attribute.HERITAGE).build(), EARLY);
    assertThat(after.diff(before).changes())
        .filteredOn(each -> each.code().equals("2A.III.08"))
        .singleElement()
        .satisfies(each -> assertThat(each.cause()).isEqualTo(Change.Cause.PROVISION))
        .satisfies(each -> assertThat(each.low()).isEqualTo(Points.parse("2")));
  }

  @Test
  void an_assessment_does_not_differ_from_itself() {
    Town town =
        Town.builder("t").observe("water.clean_piped", EARLY, "90", Basis.REPORTED, "s").build();
    Assessment assessment = Assessor.of(CLASS_THREE).assess(town, EARLY);
    assertThat(assessment.diff(assessment).changes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_changes_sum_to_the_change_of_the_total(long seed) {
    Random random = new Random(seed);
    Assessment before = Assessor.of(CLASS_THREE).assess(town(random), EARLY);
    Assessment after =
        Assessor.of(random.nextBoolean() ? CLASS_TWO : CLASS_THREE).assess(town(random), LATE);
    AssessmentDiff diff = after.diff(before);
    Points low = diff.changes().stream().map(Change::low).reduce(Points.ZERO, Points::plus);
    Points high = diff.changes().stream().map(Change::high).reduce(Points.ZERO, Points::plus);
    assertThat(low).as("seed " + seed).isEqualTo(diff.low());
    assertThat(high).as("seed " + seed).isEqualTo(diff.high());
    assertThat(Json.diff(diff)).contains("cityward.diff/1");
  }

  private static Town town(Random random) {
    TownBuilder town = Town.builder("t");
    CLASS_THREE
        .indicators()
        .filter(each -> each.quantity().levels().isEmpty() && random.nextInt(4) > 0)
        .forEach(
            each ->
                town.observe(
                    each.quantity().id(),
                    EARLY,
                    String.valueOf(random.nextInt(100)),
                    Basis.REPORTED,
                    "s"));
    return town.build();
  }
}
