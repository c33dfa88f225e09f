package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures of a rule set that nobody has verified. */
class GapTest {
  @Test
  void where_every_figure_was_read_there_is_no_gap() {
    assertThat(SmallRules.read(SmallRules.FILE).orElseThrow().gaps()).isEmpty();
  }

  @Test
  void a_recalled_figure_is_a_gap_with_what_stands_and_a_missing_one_without() {
    String yaml =
        SmallRules.evidence(
            SmallRules.changed("- code: A", "lower: 80", "lower:"),
            "A",
            "missing",
            "unverified",
            "secondary",
            "official");
    List<Gap> gaps = SmallRules.read(yaml).orElseThrow().gaps();
    assertThat(gaps)
        .extracting(Gap::code, Gap::figure, Gap::unit, Gap::present, Gap::evidence)
        .containsExactly(
            tuple("A", FigureName.LOWER, "%", "", Evidence.MISSING),
            tuple("A", FigureName.UPPER, "%", "90", Evidence.UNVERIFIED));
    assertThat(gaps.get(0).name().vi()).isNotBlank().isEqualTo(gaps.get(1).name().vi());
  }

  @Test
  void what_a_pass_fail_standard_requires_is_one_figure() {
    assertThat(SmallRules.read(CountedRules.FILE).orElseThrow().gaps())
        .extracting(gap -> gap.code() + " " + gap.figure().code() + " " + gap.present())
        .containsExactly("C.2 required 150", "C.5 required ");
  }

  @Test
  void a_clause_of_unknown_amount_and_a_recalled_formula_are_gaps_too() {
    List<Gap> gaps = RuleLibrary.bundled().find("urban-26-2022-III").orElseThrow().gaps();
    assertThat(gaps)
        .extracting(gap -> gap.code() + " " + gap.figure().code())
        .startsWith("total at-least", "1 minimum", "1.1 lower")
        .contains("P22.SPECIAL provision", "population.temporary_converted formula")
        .doesNotContain("P22.REGION.NCC.POP provision", "2.1 lower")
        .doesNotHaveDuplicates();
  }

  /** A clause may have been read without its amount: P112.RURAL.MINORITY says "half or less". */
  @Test
  void an_unknown_amount_is_a_gap_however_well_its_clause_was_read() {
    assertThat(RuleLibrary.bundled().find("commune-112-2025").orElseThrow().gaps())
        .filteredOn(gap -> gap.code().equals("P112.RURAL.MINORITY"))
        .extracting(Gap::figure, Gap::present, Gap::evidence)
        .containsExactly(tuple(FigureName.PROVISION, "", Evidence.MISSING));
  }

  @Test
  void a_clause_that_nobody_verified_is_one_gap() {
    String clause =
        """
        provisions:
          - code: P
            name: {vi: "Đ", en: "P"}
            when: {attribute: heritage}
            exempts: {codes: [A]}
            evidence: unverified
            cite: "art. 8"
        """;
    assertThat(SmallRules.read(SmallRules.FILE + clause).orElseThrow().gaps())
        .extracting(Gap::code, Gap::figure, Gap::present, Gap::evidence)
        .containsExactly(tuple("P", FigureName.PROVISION, "", Evidence.UNVERIFIED));
  }

  /** Counted from the text of the file itself: each word of evidence speaks of one figure. */
  @ParameterizedTest
  @MethodSource("ids")
  void a_rule_set_without_a_doubtful_word_in_its_file_has_no_gap_and_any_other_has(String id) {
    RuleLibrary library = RuleLibrary.bundled();
    String text = library.text(id).orElseThrow();
    boolean doubtful = text.contains(": unverified") || text.contains(": missing");
    assertThat(library.find(id).orElseThrow().gaps().isEmpty()).isEqualTo(!doubtful);
  }

  static List<String> ids() {
    return RuleLibrary.bundled().ids();
  }
}
