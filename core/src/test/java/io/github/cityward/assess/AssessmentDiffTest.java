package io.github.cityward.assess;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.ProblemsException;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.CountedRules;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Function;
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

  private static final RuleSet AMENDED_2022 =
      RuleLibrary.bundled().find("urban-26-2022-III").orElseThrow();

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
    assertThat(diff.whole().low()).isEqualTo(Points.parse("4.75"));
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
    assertThat(change.whole().low().rounded().toPlainString()).isEqualTo("-6.1666666667");
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
        .satisfies(each -> assertThat(each.whole().low()).isEqualTo(Points.parse("0.5")));
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
        .satisfies(each -> assertThat(each.whole().low()).isEqualTo(Points.parse("2")));
  }

  /**
   * Both laws say nothing of what 5B.1 earns; under each it may earn what criterion 5 has left, and
   * that is another amount.
   */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_the_rest_of_a_criterion_leaves_is_moved_by_the_law(boolean knowsBetween) {
    LocalDate day = LocalDate.of(2024, 12, 31);
    Town town = Town.builder("t").build();
    Assessor earlier =
        Assessor.of(RuleLibrary.bundled().find("urban-1210-2016-III").orElseThrow())
            .acceptingUnverified();
    Assessment before = earlier.assess(town, LocalDate.of(2021, 12, 31));
    Assessment after = Assessor.of(AMENDED_2022).acceptingUnverified().assess(town, day);
    AssessmentDiff diff =
        knowsBetween
            ? AssessmentDiff.of(before, after, earlier.assess(town, day))
            : after.diff(before);
    assertThat(diff.changes())
        .filteredOn(each -> each.code().startsWith("5B."))
        .hasSize(8)
        .allSatisfy(each -> assertThat(each.cause()).isEqualTo(Change.Cause.LAW));
  }

  @Test
  void a_value_that_moves_with_the_rest_of_its_criterion_is_moved_by_both() {
    LocalDate day = LocalDate.of(2021, 12, 31);
    Town later =
        Town.builder("t")
            .observe("schools.standard_share.outer", day, "50", Basis.REPORTED, "s")
            .build();
    Assessor earlier =
        Assessor.of(RuleLibrary.bundled().find("urban-1210-2016-III").orElseThrow())
            .acceptingUnverified();
    Assessment before = earlier.assess(Town.builder("t").build(), day);
    Assessment after = Assessor.of(AMENDED_2022).acceptingUnverified().assess(later, day);
    assertThat(AssessmentDiff.of(before, after, earlier.assess(later, day)).changes())
        .filteredOn(each -> each.code().equals("5B.1"))
        .singleElement()
        .satisfies(each -> assertThat(each.cause()).isEqualTo(Change.Cause.VALUE_AND_LAW));
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
    Points low = sum(diff, change -> change.whole().low());
    Points high = sum(diff, change -> change.whole().high());
    assertThat(low).as("seed " + seed).isEqualTo(diff.whole().low());
    assertThat(high).as("seed " + seed).isEqualTo(diff.whole().high());
    Assessment between = Assessor.of(CLASS_THREE).assess(after.town(), LATE);
    AssessmentDiff parts = after.diff(before, between);
    assertThat(sum(parts, change -> requireNonNull(change.town()).low()))
        .as("seed " + seed)
        .isEqualTo(between.points().low().minus(before.points().low()));
    assertThat(sum(parts, change -> requireNonNull(change.law()).high()))
        .as("seed " + seed)
        .isEqualTo(after.points().high().minus(between.points().high()));
  }

  @Test
  void what_is_because_of_the_town_and_what_because_of_the_law_is_told_apart() {
    Town town =
        Town.builder("t")
            .observe("population.urban", EARLY, "56000", Basis.REPORTED, "s")
            .observe("population.urban", LATE, "110000", Basis.REPORTED, "s")
            .build();
    Assessor three = Assessor.of(CLASS_THREE);
    Assessment before = three.assess(town, EARLY);
    Assessment after = Assessor.of(CLASS_TWO).assess(town, LATE);
    assertThat(after.diff(before).town()).isNull();
    AssessmentDiff diff = after.diff(before, three.assess(town, LATE));
    Change population =
        diff.changes().stream().filter(each -> each.code().equals("2A.II.03")).findFirst().get();
    // class III: 5.5 + 36 / 180 x 1.5 = 5.8, then 5.5 + 90 / 180 x 1.5 = 6.25
    assertThat(population.town()).hasToString("+0.45..+0.45");
    // class II begins at 200,000 people: nothing
    assertThat(population.law()).hasToString("-6.25..-6.25");
    assertThat(population.whole()).hasToString("-5.8..-5.8");
    assertThat(requireNonNull(diff.town()).low()).isEqualTo(Points.parse("0.45"));
  }

  @Test
  void one_law_or_one_town_needs_no_assessment_between() {
    Town town =
        Town.builder("t").observe("population.urban", EARLY, "56000", Basis.REPORTED, "s").build();
    Assessor three = Assessor.of(CLASS_THREE);
    Assessment nothing = three.assess(Town.builder("t").build(), EARLY);
    Assessment one = three.assess(town, EARLY);
    assertThat(requireNonNull(one.diff(nothing).law()).isNone()).isTrue();
    Assessment two = Assessor.of(CLASS_TWO).assess(town, EARLY);
    assertThat(requireNonNull(two.diff(one).town()).isNone()).isTrue();
    assertThat(two.diff(one).law()).isEqualTo(two.diff(one).whole());
  }

  /**
   * 180,000 people earn 5.5 + 1.5 x 160000 / 180000 = 6.83333... points of a standard that is new.
   * Of the 49 standards of criterion 5 that are gone nobody knows the points: each may have taken
   * all 60, and all together no more.
   */
  @Test
  void across_two_laws_what_is_known_to_have_moved_comes_first_and_the_unknown_together() {
    Town town =
        Town.builder("t").observe("population.urban", EARLY, "180000", Basis.REPORTED, "s").build();
    AssessmentDiff diff =
        Assessor.of(CLASS_THREE)
            .assess(town, EARLY)
            .diff(Assessor.of(AMENDED_2022).assess(town, EARLY));
    assertThat(diff.changes().get(0).code()).isEqualTo("2A.II.03");
    assertThat(diff.changes().get(0).whole().low().rounded().toPlainString())
        .isEqualTo("6.8333333333");
    assertThat(diff.changes().get(diff.changes().size() - 1).isCeiling()).isTrue();
    assertThat(diff.ceilings()).containsExactly("1", "2", "3", "4", "5");
    assertThat(diff.unallotted())
        .filteredOn(each -> each.criterion().code().equals("5"))
        .singleElement()
        .satisfies(each -> assertThat(each.isGone()).isTrue())
        .satisfies(each -> assertThat(each.changes()).hasSize(49))
        .satisfies(each -> assertThat(each.points()).hasToString("0..60"))
        .satisfies(each -> assertThat(each.whole()).hasToString("0..-60"))
        .satisfies(each -> assertThat(each.law()).hasToString("0..-60"));
  }

  @Test
  void every_change_stands_once_alone_or_together_with_others_or_as_a_maximum() {
    Town town = Town.builder("t").build();
    Assessment after = Assessor.of(AMENDED_2022).assess(town, EARLY);
    AssessmentDiff diff = after.diff(Assessor.of(CLASS_THREE).assess(town, EARLY));
    assertThat(diff.unallotted()).isNotEmpty().noneMatch(UnallottedStandards::isGone);
    assertThat(
            diff.standards().size()
                + diff.unallotted().stream().mapToInt(each -> each.changes().size()).sum()
                + diff.ceilings().size())
        .isEqualTo(diff.changes().size());
  }

  @Test
  void points_and_counted_standards_have_no_difference() {
    Town town = Town.builder("t").build();
    Assessment points = Assessor.of(CLASS_THREE).assess(town, EARLY);
    Assessment counted =
        Assessor.of(CountedRules.read(CountedRules.FILE).orElseThrow()).assess(town, EARLY);
    assertThatThrownBy(() -> points.diff(counted))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContainingAll("counted and urban-111-2025-III", "do not count the same");
    Assessment other = Assessor.of(CLASS_TWO).assess(town, EARLY);
    assertThatThrownBy(() -> points.diff(points, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not lie between");
  }

  private static Points sum(AssessmentDiff diff, Function<Change, Points> part) {
    return diff.changes().stream().map(part).reduce(Points.ZERO, Points::plus);
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

  /**
   * The 6 points of water are gone; those of green space rise from 2 to 8. What waste earns under
   * the later law is not known.
   */
  @Test
  void of_changes_as_large_that_of_a_standard_of_both_laws_stands_first() {
    Town town = atUpper();
    String later =
        SmallRules.changed("- code: B", "maximum: 2", "maximum: 8")
            .replace("code: A", "code: C")
            .replace("water.clean_piped", "waste.treated_share")
            .replace("maximum: 10", "maximum: 20")
            .replace("id: small", "id: later");
    AssessmentDiff diff = small(later, town).diff(small(SmallRules.FILE, town));
    assertThat(diff.changes()).extracting(Change::code).containsExactly("B", "A", "C");
    assertThat(diff.changes()).extracting(Change::isMatched).containsExactly(true, false, false);
    assertThat(diff).hasToString("8 -> 8..14: 3 changes");
  }

  /** 9 + 2 points in a criterion of 10: the later law calls the criterion by another name. */
  @Test
  void what_a_maximum_takes_away_goes_by_the_name_of_the_later_law() {
    Town town = atUpper();
    String later =
        SmallRules.changed("- code: A", "maximum: 6", "maximum: 9")
            .replace("en: \"One\"", "en: \"First\"");
    assertThat(small(later, town).diff(small(SmallRules.FILE, town)).changes())
        .filteredOn(Change::isCeiling)
        .singleElement()
        .satisfies(each -> assertThat(each.name().en()).isEqualTo("First"))
        .satisfies(each -> assertThat(each.whole().low()).isEqualTo(Points.parse("-1")));
  }

  /** All points of both standards. */
  private static Town atUpper() {
    return Town.builder("t")
        .observe("water.clean_piped", EARLY, "90", Basis.REPORTED, "s")
        .observe("green.share", EARLY, "30", Basis.REPORTED, "s")
        .build();
  }

  private static Assessment small(String yaml, Town town) {
    return Assessor.of(SmallRules.read(yaml).orElseThrow()).assess(town, EARLY);
  }
}
