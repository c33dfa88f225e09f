package io.github.cityward.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Reason;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
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
    assertThat(only.missing()).isEqualTo(InformationValue.Missing.VALUE);
    assertThat(only.quantity()).hasToString("population.urban");
    assertThat(only.standards()).containsExactly("2A.II.03");
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
        .extracting(InformationValue::quantity)
        .extracting(Quantity::id)
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
    assertThat(new InformationSearch(assessment, assessor).all())
        .filteredOn(each -> each.standards().contains(waiting.indicator().code()))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.missing()).isEqualTo(InformationValue.Missing.LAW);
              assertThat(each.narrows().high())
                  .isEqualTo(waiting.points().high().minus(waiting.points().low()));
            });
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
            ASSESSOR.assess(SampleTowns.of(values).build(), SampleTowns.DAY), ASSESSOR)
        .all();
  }
}
