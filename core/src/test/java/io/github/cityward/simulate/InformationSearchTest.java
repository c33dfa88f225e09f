package io.github.cityward.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Reason;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.SampleTowns;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InformationSearchTest {
  private static final Assessor ASSESSOR =
      Assessor.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow());

  /** Population earns 0 or 5.5 to 7 points, and its criterion needs 5.5 of them. */
  @Test
  void a_value_that_alone_is_missing_can_decide_either_way() {
    Map<String, String> values = new LinkedHashMap<>(SampleTowns.atLower());
    values.remove("population.urban");
    InformationValue only = of(values).get(0);
    assertThat(of(values)).hasSize(1);
    assertThat(only.fact()).hasToString("population.urban for 2A.II.03");
    assertThat(only.narrows()).hasToString("7");
    assertThat(only.decides()).containsExactly(Verdict.MET, Verdict.NOT_MET);
  }

  /** A criterion waits for each: each can lose the class, and none reaches it alone. */
  @Test
  void of_three_that_are_missing_each_decides_only_against_and_the_weightier_stands_first() {
    Map<String, String> values = new LinkedHashMap<>(SampleTowns.atLower());
    values.remove("population.urban");
    values.remove("role.planning");
    values.remove("waste.treated_share");
    List<InformationValue> all = of(values);
    assertThat(all)
        .extracting(InformationSearchTest::quantity)
        .containsExactly("role.planning", "population.urban", "waste.treated_share");
    assertThat(all).allSatisfy(each -> assertThat(each.decides()).containsExactly(Verdict.NOT_MET));
    assertThat(all.get(2).narrows()).hasToString("3");
  }

  @Test
  void where_the_verdict_stands_nothing_decides_it() {
    Map<String, String> values = new LinkedHashMap<>(SampleTowns.atUpper());
    values.remove("waste.treated_share");
    assertThat(of(values)).hasSize(1);
    assertThat(of(values).get(0).narrows()).hasToString("3");
    assertThat(of(values).get(0).decides()).isEmpty();
  }

  /** A figure that nobody checked leaves the points of a known value open. */
  @Test
  void a_figure_of_the_law_that_does_not_count_is_missing_too() {
    RuleSet rules = RuleLibrary.bundled().find("urban-1210-2016-III").orElseThrow();
    Assessor assessor = Assessor.of(rules);
    Assessment assessment =
        rules
            .indicators()
            .filter(each -> each.scale().upper().value() != null && each.quantity().observed())
            .map(
                each ->
                    assessor.assess(
                        SampleTowns.of(each.quantity().id(), upper(each)).build(), SampleTowns.DAY))
            .filter(each -> waiting(each) != null)
            .findFirst()
            .orElseThrow();
    IndicatorScore waiting = Objects.requireNonNull(waiting(assessment));
    assertThat(new InformationSearch(assessment, List.of(), assessor).all())
        .filteredOn(each -> each.fact().equals(new MissingFact.Figures(waiting.indicator())))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.narrows().high())
                    .isEqualTo(waiting.points().high().minus(waiting.points().low())));
  }

  /** 60 km of roads and 35 km of drains reach 6 and 3.5 km/km2 on 10 km2, and nothing on 20. */
  @Test
  void one_figure_from_which_two_standards_are_derived_is_worth_both() {
    Map<String, String> values = new LinkedHashMap<>(SampleTowns.atLower());
    values.remove("roads.density");
    values.remove("drainage.density");
    values.put("roads.length", "60");
    values.put("drainage.length", "35");
    InformationValue first = of(values).get(0);
    assertThat(first.fact()).hasToString("area.construction for 2A.III.07, 2A.III.09");
    assertThat(first.narrows()).hasToString(both("roads.density", "drainage.density"));
    assertThat(first.decides()).containsExactly(Verdict.MET, Verdict.NOT_MET);
    assertThat(of(values)).hasSize(3);
  }

  private static String both(String one, String other) {
    return ASSESSOR
        .rules()
        .indicators()
        .filter(each -> List.of(one, other).contains(each.quantity().id()))
        .map(each -> Objects.requireNonNull(each.maximum().value()))
        .reduce(Points.ZERO, Points::plus)
        .toString();
  }

  /** Below 20,000 people the criterion is missed, above it is met. */
  @Test
  void a_value_that_is_known_as_a_range_is_a_fact_to_find_out() {
    Map<String, String> values = new LinkedHashMap<>(SampleTowns.atLower());
    values.put("population.urban", "15000..38000");
    InformationValue only = of(values).get(0);
    assertThat(of(values)).hasSize(1);
    assertThat(only.fact()).hasToString("population.urban for 2A.II.03");
    // 5.5 + 1.5 x 18,000 / 180,000
    assertThat(only.narrows()).hasToString("5.65");
    assertThat(only.decides()).containsExactly(Verdict.MET, Verdict.NOT_MET);
    values.put("population.urban", "20000..38000");
    assertThat(of(values).get(0).narrows()).hasToString("0.15");
    assertThat(of(values).get(0).decides()).isEmpty();
  }

  /** It lies anywhere from 0 to 10, and the total is 8, or from 6 to 8. */
  @Test
  void a_line_that_nobody_knows_decides_where_nothing_else_is_open() {
    Assessor assessor =
        Assessor.of(
            SmallRules.read(SmallRules.changed("pass:", "secondary", "missing")).orElseThrow());
    Assessment eight = small(assessor, "30");
    InformationValue line = new InformationSearch(eight, List.of(eight), assessor).all().get(0);
    assertThat(line.fact()).hasToString("the minimum of total");
    assertThat(line.narrows()).hasToString("0");
    assertThat(line.decides()).containsExactly(Verdict.MET, Verdict.NOT_MET);
    assertThat(Objects.requireNonNull(line.ofOpen()).least().count()).isEqualTo(1);
    Assessment range = small(assessor, "..30");
    assertThat(new InformationSearch(range, List.of(range), assessor).all())
        .filteredOn(each -> each.fact() instanceof MissingFact.Line)
        .singleElement()
        .satisfies(
            each -> {
              InformationValue.Decided decided = Objects.requireNonNull(each.ofOpen());
              assertThat(decided.least().count()).isZero();
              assertThat(decided.most().count()).isEqualTo(1);
            });
  }

  private static Assessment small(Assessor assessor, String green) {
    return assessor.assess(
        SampleTowns.of(Map.of("water.clean_piped", "90", "green.share", green)).build(),
        SampleTowns.DAY);
  }

  private static @Nullable IndicatorScore waiting(Assessment assessment) {
    return assessment
        .indicators()
        .filter(each -> each.reason() == Reason.UNVERIFIED_RULE)
        .filter(each -> !each.points().isExact())
        .findFirst()
        .orElse(null);
  }

  private static String upper(Indicator indicator) {
    return indicator
        .quantity()
        .valueAt(Objects.requireNonNull(indicator.scale().upper().value()))
        .toString();
  }

  private static List<InformationValue> of(Map<String, String> values) {
    return new InformationSearch(
            ASSESSOR.assess(SampleTowns.of(values).build(), SampleTowns.DAY), List.of(), ASSESSOR)
        .all();
  }

  private static String quantity(InformationValue each) {
    return ((MissingFact.Value) each.fact()).quantity().id();
  }
}
