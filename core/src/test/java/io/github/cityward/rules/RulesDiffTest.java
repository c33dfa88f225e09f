package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two rule sets side by side, part by part. */
class RulesDiffTest {
  private static final RuleSet SMALL = SmallRules.read(SmallRules.FILE).orElseThrow();

  @Test
  void a_rule_set_does_not_differ_from_itself() {
    RulesDiff diff = RulesDiff.between(SMALL, SMALL);
    assertThat(diff.changed()).isEmpty();
    assertThat(diff.differences())
        .extracting(each -> each.node().code())
        .containsExactly("total", "I", "A", "B");
  }

  @Test
  void an_overlay_differs_in_what_it_carries(@TempDir Path folder) {
    RuleSet overlay =
        OverlayFolder.of(folder)
            .overlay(
                """
                criteria:
                  - code: I
                    indicators:
                      - code: A
                        linear:
                          upper: 95
                        evidence: {upper: official, minimum: official}
                """)
            .orElseThrow();
    RulesDifference a = onlyChange(SMALL, overlay);
    assertThat(a.kind()).isEqualTo(RulesDifference.Kind.CHANGED);
    assertThat(a.node().code()).isEqualTo("A");
    assertThat(a.changedFigures()).containsExactly(FigureName.UPPER, FigureName.MINIMUM);
    assertThat(a.before(FigureName.UPPER))
        .hasValue(new StatedFigure(FigureName.UPPER, "90", Evidence.SECONDARY));
    assertThat(a.after(FigureName.UPPER))
        .hasValue(new StatedFigure(FigureName.UPPER, "95", Evidence.OFFICIAL));
  }

  @Test
  void standards_are_matched_by_what_they_measure_and_not_by_their_codes() {
    RuleSet renamed = changed("- code: A", "- code: A", "- code: Z9");
    assertThat(RulesDiff.between(SMALL, renamed).changed()).isEmpty();
    RuleSet exchanged =
        SmallRules.read(
                SmallRules.FILE
                    .replace("- code: A", "- code: Q")
                    .replace("- code: B", "- code: A")
                    .replace("- code: Q", "- code: B"))
            .orElseThrow();
    assertThat(RulesDiff.between(SMALL, exchanged).changed()).isEmpty();
  }

  @Test
  void a_standard_of_another_quantity_is_added_and_the_old_one_removed() {
    RuleSet other = changed("- code: B", "green.share", "waste.treated_share");
    assertThat(RulesDiff.between(SMALL, other).changed())
        .extracting(each -> each.kind() + " " + each.node().quantity())
        .containsExactly("ADDED waste.treated_share", "REMOVED green.share");
  }

  @Test
  void a_scale_of_another_kind_or_direction_is_a_change() {
    RulesDifference steps = onlyChange(SMALL, changed("- code: B", "linear:", "steps:"));
    assertThat(steps.changedFigures()).isEmpty();
    assertThat(steps.node().scale()).isEqualTo("steps");
    RuleSet lower =
        changed(
            "- code: B",
            "lower: 20\n          upper: 30",
            "lower: 30\n          upper: 20\n          better: lower");
    assertThat(onlyChange(SMALL, lower).node().scale()).isEqualTo("linear lower");
  }

  @Test
  void the_pass_rule_and_the_criteria_are_compared_too() {
    assertThat(onlyChange(SMALL, changed("pass", "at-least: 5", "at-least: 6")).node().code())
        .isEqualTo("total");
    assertThat(
            onlyChange(SMALL, changed("- code: I\n", "maximum: 10", "maximum: 11"))
                .changedFigures())
        .containsExactly(FigureName.MAXIMUM);
  }

  /** P111.HERITAGE.THRESHOLD halves thresholds of heritage towns; each change stands alone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "when: {attribute: border} | when attribute heritage; | when attribute border;",
        "exists: unknown | heritage; lowers | heritage; exists unknown; lowers",
        "lowers: {except-groups: [III.3, III.1]} | 2A.III.08 | lowers",
        "lowers: {line: unknown} | ; excludes | ; line unknown; excludes",
        "exempts: {codes: [2A.III.08]} | lowers | ; exempts 2A.III.08; excludes",
        "unknown: {codes: all} | lowers | ; unknown all; excludes",
        "needs: {total: 70, criteria: {III: 30}} | lowers | ; needs total 70; III 30; excludes",
        "excludes: [P111.MOUNTAIN] | P111.REGION.OTHER | ; excludes P111.MOUNTAIN"
      })
  void the_terms_of_a_special_case_are_compared_and_shown(
      String change, String before, String after, @TempDir Path folder) {
    RuleSet overlay =
        OverlayFolder.of(folder)
            .with(
                "terms.yaml",
                """
                format: 1
                id: terms
                amends: urban-111-2025-III
                source: a page
                provisions:
                  - code: P111.HERITAGE.THRESHOLD
                    %s
                    evidence: secondary
                """
                    .formatted(change))
            .read("terms.yaml")
            .orElseThrow();
    RulesDifference difference = onlyChange(law("urban-111-2025-III"), overlay);
    assertThat(difference.changedFigures()).contains(FigureName.TERMS);
    String was = difference.before(FigureName.TERMS).orElseThrow().text();
    String is = difference.after(FigureName.TERMS).orElseThrow().text();
    assertThat(was).contains(before).isNotEqualTo(is);
    assertThat(is).contains(after);
  }

  /** One of two areas counts, by what the unit is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one-applies | when: {attribute: island} | when: {attribute: border} | W.small | when"
            + " attribute island | when attribute border",
        "one-applies | when: {attribute: island} | when: {attribute: island, from: 2026-01-01} |"
            + " W.small | when attribute island | when attribute island; from 2026-01-01"
      })
  void when_one_of_several_standards_applies_is_compared(
      String kind, String what, String by, String code, String before, String after) {
    String choice = several(kind, "when: {without: island}", what);
    RulesDifference difference = onlyChange(counted(choice), counted(choice.replace(what, by)));
    assertThat(difference.node().code()).isEqualTo(code);
    assertThat(difference.changedFigures()).containsExactly(FigureName.TERMS);
    assertThat(difference.before(FigureName.TERMS).orElseThrow().text()).isEqualTo(before);
    assertThat(difference.after(FigureName.TERMS).orElseThrow().text()).isEqualTo(after);
  }

  @Test
  void how_many_of_several_standards_are_needed_is_compared() {
    RulesDifference any =
        onlyChange(counted(several("any-of", "", "")), counted(several("all-of", "", "")));
    assertThat(any.node().code()).isEqualTo("W");
    assertThat(counted(several("any-of", "", "")).stated())
        .extracting(StatedNode::code)
        .endsWith("W", "W.large", "W.small");
    assertThat(any.kind()).isEqualTo(RulesDifference.Kind.CHANGED);
    assertThat(any.before(FigureName.TERMS).orElseThrow().text())
        .isEqualTo("needs 1 of W.large, W.small");
    assertThat(any.after(FigureName.TERMS).orElseThrow().text())
        .isEqualTo("needs 2 of W.large, W.small");
  }

  /** Two standards under {@code kind}, each with a condition of its own or none. */
  private static String several(String kind, String first, String second) {
    String text = "- code: W\n  name: {vi: \"Một\", en: \"One\"}\n  " + kind + ":\n";
    return text + area("W.large", "150", first) + area("W.small", "15", second);
  }

  private static String area(String code, String least, String condition) {
    return """
        - code: %s
          quantity: %s
          required:
            at-least: %s
          evidence: official
          cite: "art. 1"
          %s
    """
        .formatted(
            code, code.endsWith("large") ? "area.natural" : "population.total", least, condition);
  }

  private static RuleSet counted(String standards) {
    return CountedRules.read(CountedRules.with(standards)).orElseThrow();
  }

  /** The maxima of the criteria of 2016 and 2022: 20, 8, 6, 6, 60 and 18, 8, 8, 6, 60. */
  @Test
  void what_the_amendment_of_2022_moved_between_the_criteria() {
    RulesDiff diff = RulesDiff.between(law("urban-1210-2016-III"), law("urban-26-2022-III"));
    assertThat(diff.differences())
        .filteredOn(each -> each.node().subject() == StatedNode.Subject.CRITERION)
        .extracting(
            each ->
                each.node().code()
                    + ": "
                    + each.before(FigureName.MAXIMUM).orElseThrow().text()
                    + " "
                    + each.after(FigureName.MAXIMUM).orElseThrow().text())
        .containsExactly("1: 20 18", "2: 8 8", "3: 6 8", "4: 6 6", "5: 60 60");
    assertThat(diff.differences())
        .filteredOn(each -> each.node().subject() == StatedNode.Subject.STANDARD)
        .filteredOn(each -> each.kind() == RulesDifference.Kind.ADDED)
        .extracting(each -> each.node().code())
        .containsExactly("1.8", "5A.NEW.1", "5A.NEW.2", "5A.NEW.3");
  }

  /** Of any two bundled rule sets: what one way round is added is removed the other way round. */
  @Test
  void the_other_way_round_what_was_added_is_removed() {
    List<RuleSet> all = RuleLibrary.bundled().ids().stream().map(RulesDiffTest::law).toList();
    for (RuleSet one : all) {
      for (RuleSet other : all) {
        RulesDiff there = RulesDiff.between(one, other);
        RulesDiff back = RulesDiff.between(other, one);
        assertThat(count(there, RulesDifference.Kind.ADDED))
            .isEqualTo(count(back, RulesDifference.Kind.REMOVED));
        assertThat(there.differences().stream().filter(each -> each.before() != null))
            .hasSize(one.stated().size());
        assertThat(there.differences().stream().filter(each -> each.after() != null))
            .hasSize(other.stated().size());
      }
    }
  }

  private static long count(RulesDiff diff, RulesDifference.Kind kind) {
    return diff.differences().stream().filter(each -> each.kind() == kind).count();
  }

  private static RulesDifference onlyChange(RuleSet before, RuleSet after) {
    List<RulesDifference> changed = RulesDiff.between(before, after).changed();
    assertThat(changed).hasSize(1);
    return changed.get(0);
  }

  private static RuleSet changed(String anchor, String what, String by) {
    return SmallRules.read(SmallRules.changed(anchor, what, by)).orElseThrow();
  }

  private static RuleSet law(String id) {
    return RuleLibrary.bundled().find(id).orElseThrow();
  }

  @Test
  void the_sign_of_what_is_required_and_the_factor_of_a_special_case_are_stated() {
    assertThat(CountedRules.read(CountedRules.FILE).orElseThrow().stated())
        .filteredOn(each -> each.subject() == StatedNode.Subject.STANDARD)
        .extracting(StatedNode::scale)
        .containsExactly(">=", ">=", "one-of", "one-of", ">");
    assertThat(law("urban-111-2025-III").stated())
        .filteredOn(each -> each.code().equals("P111.HERITAGE.THRESHOLD"))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.figure(FigureName.PROVISION))
                    .hasValue(new StatedFigure(FigureName.PROVISION, "0.5", Evidence.SECONDARY)));
  }

  @Test
  void a_figure_has_the_unit_of_what_it_counts() {
    StatedNode water = SMALL.stated().get(2);
    assertThat(water.unit(FigureName.LOWER, Measure.POINTS)).isEqualTo("%");
    assertThat(water.unit(FigureName.MAXIMUM, Measure.POINTS)).isEqualTo("point");
    assertThat(water.unit(FigureName.NEEDS, Measure.STANDARDS)).isEqualTo("standard");
    assertThat(water.unit(FigureName.TERMS, Measure.POINTS)).isEmpty();
  }
}
