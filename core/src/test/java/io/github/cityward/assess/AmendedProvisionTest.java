package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.RuleReader;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A special case that an overlay rewrites decides nothing on evidence that does not count. */
class AmendedProvisionTest {
  @TempDir private Path folder;

  /**
   * P22.SPECIAL eases every standard of a border town by an amount that nobody has seen. A density
   * of 700 is half of the 1400 that 3.1 asks for.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lowers: {codes: ['2.1'], factor: 0.5}",
        "lowers: {codes: ['3.1'], factor: 0.5}",
        "exempts: {codes: ['3.1']}",
        "unknown: {codes: ['2.1']}",
        "when: {attribute: island}",
        "exists: unknown"
      })
  void what_nobody_checked_leaves_open_what_was_open(String change) {
    RuleSet rules = special(change, "unverified");
    IndicatorScore density = border(Assessor.of(rules), "density.whole", "700", "3.1");
    assertThat(density.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(density.provisions()).containsExactly("P22.SPECIAL");
  }

  @Test
  void what_was_read_narrows_it() {
    RuleSet rules = special("lowers: {codes: ['2.1'], factor: 0.5}", "secondary");
    IndicatorScore density = border(Assessor.of(rules), "density.whole", "700", "3.1");
    assertThat(density.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(density.points()).isEqualTo(ClassThree.interval("0"));
  }

  @Test
  void who_accepts_unverified_figures_accepts_it_too() {
    RuleSet rules = special("exempts: {codes: ['3.1']}", "unverified");
    Assessor accepting = Assessor.of(rules).acceptingUnverified();
    IndicatorScore density = border(accepting, "density.whole", "700", "3.1");
    assertThat(density.verdict()).isEqualTo(Verdict.MET);
    assertThat(density.reason()).isEqualTo(Reason.EXEMPT);
  }

  /** Heritage towns alone have half of the threshold: 42.5 % of 85 % piped water. */
  @ParameterizedTest
  @CsvSource({"unverified, HERITAGE, 0..2", "unverified, BORDER, 0", "secondary, BORDER, 2"})
  void a_condition_that_nobody_checked_gives_a_town_nothing(
      String evidence, Attribute attribute, String points) {
    RuleSet rules =
        overlay(
            "urban-111-2025-III", "P111.HERITAGE.THRESHOLD", "when: {attribute: border}", evidence);
    Town town = SampleTowns.of("water.clean_piped", "42.5").attributes(attribute).build();
    Assessment assessment = Assessor.of(rules).assess(town, SampleTowns.DAY);
    assertThat(assessment.indicator("2A.III.08").orElseThrow().points())
        .isEqualTo(ClassThree.interval(points));
  }

  /** The second overlay rests on a first one that was not checked either: both stay open. */
  @Test
  void an_overlay_of_an_overlay_leaves_open_what_was_open_below_both() {
    special("unknown: {codes: ['2.1']}", "unverified");
    RuleSet second =
        read(
            "second",
            """
            format: 1
            id: second
            amends: overlay
            provisions:
              - code: P22.SPECIAL
                unknown: {codes: ['2.2']}
                evidence: unverified
            """);
    IndicatorScore density = border(Assessor.of(second), "density.whole", "700", "3.1");
    assertThat(density.verdict()).isEqualTo(Verdict.UNDETERMINED);
  }

  private static IndicatorScore border(
      Assessor assessor, String quantity, String value, String code) {
    Town town = SampleTowns.of(quantity, value).attributes(Attribute.BORDER).build();
    return assessor.assess(town, SampleTowns.DAY).indicator(code).orElseThrow();
  }

  private RuleSet special(String change, String evidence) {
    return overlay("urban-26-2022-III", "P22.SPECIAL", change, evidence);
  }

  private RuleSet overlay(String amends, String code, String change, String evidence) {
    return read(
        "overlay",
        String.join(
            "\n",
            List.of(
                "format: 1",
                "id: overlay",
                "amends: " + amends,
                "source: a page",
                "provisions:",
                "  - code: " + code,
                "    " + change,
                "    evidence: " + evidence,
                "")));
  }

  private RuleSet read(String name, String yaml) {
    try {
      return RuleReader.read(Files.writeString(folder.resolve(name + ".yaml"), yaml)).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
