package io.github.cityward.assess;

import static io.github.cityward.town.SampleTowns.DAY;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.TownBuilder;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A formula of the law that nobody checked is named where it would decide and where it does. */
class FormulaWordsTest {
  private static final String FORMULA =
      "population.temporary_converted = 2 * population.temporary * population.temporary_days / 365"
          + " (UNVERIFIED: recalled, nobody checked; 111/2025/UBTVQH15, Appendix III)";
  private static final AssessmentWords WORDS = AssessmentWords.in(Locale.ENGLISH);

  private static TownBuilder town() {
    TownBuilder town = SampleTowns.of("population.permanent", "30000");
    SampleTowns.observe(town, "population.temporary", "3650");
    return town;
  }

  private static TownBuilder townWithDays() {
    TownBuilder town = town();
    SampleTowns.observe(town, "population.temporary_days", "50");
    return town;
  }

  @Test
  void a_value_that_an_unverified_formula_would_give_is_said_and_counts_in_no_verdict() {
    Assessment strict = ClassThree.ASSESSOR.assess(townWithDays().build(), DAY);
    IndicatorScore score = strict.indicator("2A.II.03").orElseThrow();
    assertThat(score.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(WORDS.uncountedFormulas(strict, score))
        .hasValueSatisfying(
            said ->
                assertThat(said)
                    .contains("--accept-unverified")
                    .endsWith(FORMULA)
                    .doesNotContain("population.urban ="));
    assertThat(strict.explain("2A.II.03", Locale.ENGLISH).steps())
        .anySatisfy(step -> assertThat(step).startsWith("The value could be").contains(FORMULA));
  }

  @Test
  void a_formula_without_its_numbers_is_not_said() {
    Assessment strict = ClassThree.ASSESSOR.assess(town().build(), DAY);
    assertThat(strict.indicators().flatMap(each -> WORDS.uncountedFormulas(strict, each).stream()))
        .isEmpty();
  }

  @Test
  void an_explanation_shows_the_accepted_formula_with_its_numbers_and_evidence() {
    Assessment accepted =
        ClassThree.ASSESSOR.acceptingUnverified().assess(townWithDays().build(), DAY);
    List<String> steps = accepted.explain("2A.II.03", Locale.ENGLISH).steps();
    // 2 x 3650 x 50 / 365 = 1000
    assertThat(steps)
        .anySatisfy(
            step ->
                assertThat(step)
                    .startsWith("population.temporary_converted = 1,000 people, derived as 2 * ")
                    .contains("3,650 people", "50 days")
                    .contains("UNVERIFIED", "111/2025/UBTVQH15, Appendix III"));
    assertThat(WORDS.uncountedFormulas(accepted, accepted.indicator("2A.II.03").orElseThrow()))
        .isEmpty();
  }

  @Test
  void an_accepted_formula_of_the_value_itself_is_shown_and_a_checked_one_needs_no_word() {
    String yaml =
        SmallRules.FILE
            + """
            formulas:
              - quantity: green.share
                is: 2 * waste.treated_share
                evidence: unverified
                cite: "art. 3"
            """;
    Assessment accepted =
        Assessor.of(SmallRules.read(yaml).orElseThrow())
            .acceptingUnverified()
            .assess(SampleTowns.of("waste.treated_share", "10").build(), DAY);
    assertThat(accepted.explain("B", Locale.ENGLISH).steps())
        .contains(
            "Formula: green.share = 2 * waste.treated_share"
                + " (UNVERIFIED: recalled, nobody checked; 1/2026, art. 3).");
    IndicatorModel formula =
        requireNonNull(requireNonNull(accepted.indicator("B").orElseThrow().value()).derivedBy());
    assertThat(WORDS.grounds(accepted, formula))
        .isEqualTo("UNVERIFIED: recalled, nobody checked; 1/2026, art. 3");
    Assessment checked =
        ClassThree.assess(
            SampleTowns.observe(
                SampleTowns.of("population.urban", "60000"), "area.natural", "100"));
    IndicatorModel density =
        requireNonNull(
            requireNonNull(checked.indicator("2A.II.04").orElseThrow().value()).derivedBy());
    assertThat(WORDS.grounds(checked, density)).startsWith("secondary").doesNotContain("Appendix");
    assertThat(checked.explain("2A.II.04", Locale.ENGLISH).steps())
        .noneMatch(each -> each.startsWith("Formula"));
  }
}
