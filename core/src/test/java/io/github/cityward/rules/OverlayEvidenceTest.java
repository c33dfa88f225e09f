package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Rational;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On what the figures of an overlay rest, and where they were read. */
class OverlayEvidenceTest {
  private static final String PROVISION =
      """
      provisions:
        - code: P
          name: {vi: "Đ", en: "P"}
          when: {attribute: heritage}
          exempts: {codes: [A]}
          evidence: secondary
          cite: "art. 8"
      """;

  /** Standard A without thresholds, since nobody saw them. */
  private static final String UNSEEN =
      SmallRules.evidence(
          SmallRules.changed(
              "- code: A",
              "linear:\n          lower: 80\n          upper: 90",
              "linear: {better: higher}"),
          "A",
          "missing",
          "missing",
          "secondary",
          "secondary");

  @TempDir private Path folder;

  private OverlayFolder files() {
    return OverlayFolder.of(folder);
  }

  /** An overlay that names no source. */
  private List<Problem> withoutSource(String base, String rest) {
    String head = OverlayFolder.HEAD.replaceFirst("source: .*\n", "");
    return files()
        .with("small.yaml", base)
        .with("found.yaml", head + rest)
        .read("found.yaml")
        .problems();
  }

  private static Indicator standard(RuleSet rules, String code) {
    return rules.indicator(code).orElseThrow();
  }

  @Test
  void what_changed_has_the_source_of_the_overlay_and_what_it_repeats_keeps_its_own() {
    RuleSet rules =
        files()
            .overlay(
                """
                criteria:
                  - code: I
                    indicators:
                      - code: A
                        cite: "row 7"
                      - code: B
                        cite: "row 2"
                """)
            .orElseThrow();
    assertThat(standard(rules, "A").source()).isEqualTo("the gazette, page 3");
    assertThat(standard(rules, "B").source()).isEmpty();
  }

  @Test
  void another_figure_on_the_same_evidence_is_a_change() {
    RuleSet rules =
        files()
            .overlay(
                """
                criteria:
                  - code: I
                    indicators:
                      - code: A
                        linear: {lower: 81}
                        evidence: secondary
                """)
            .orElseThrow();
    assertThat(standard(rules, "A").scale().lower().value()).isEqualTo(Rational.of(81));
    assertThat(standard(rules, "A").source()).isEqualTo("the gazette, page 3");
  }

  @Test
  void the_direction_of_thresholds_that_nobody_saw_may_be_turned() {
    String overlay =
        """
        criteria:
          - code: I
            maximum: 11
            evidence: official
            indicators:
              - code: A
                linear: {better: %s}
        """;
    files().with("small.yaml", UNSEEN);
    OverlayFolder files = new OverlayFolder(folder);
    Indicator turned = standard(files.overlay(overlay.formatted("lower")).orElseThrow(), "A");
    assertThat(turned.scale().better()).isEqualTo(Better.LOWER);
    assertThat(turned.source()).isEqualTo("the gazette, page 3");
    Indicator same = standard(files.overlay(overlay.formatted("higher")).orElseThrow(), "A");
    assertThat(same.source()).isEmpty();
  }

  /** A figure that nobody saw may be recalled or missing: it is missing. */
  @ParameterizedTest
  @ValueSource(strings = {"missing", "unverified"})
  void a_word_alone_gives_no_figure(String word) {
    RuleSet rules =
        files()
            .with("small.yaml", UNSEEN)
            .overlay(
                """
                criteria:
                  - code: I
                    maximum: 11
                    evidence: official
                    indicators:
                      - code: A
                        evidence: {upper: %s}
                """
                    .formatted(word))
            .orElseThrow();
    assertThat(standard(rules, "A"))
        .isEqualTo(standard(SmallRules.read(UNSEEN).orElseThrow(), "A"));
  }

  @Test
  void a_figure_that_is_called_official_is_given() {
    List<Problem> problems =
        files()
            .with("small.yaml", UNSEEN)
            .overlay(
                """
                criteria:
                  - code: I
                    indicators:
                      - code: A
                        evidence: {upper: official}
                """)
            .problems();
    assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.MISSING_FIGURE);
    assertThat(problems.get(0).place().line()).isEqualTo(9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evidence: {uper: official}",
        "points: {minmum: 3, minimum: 3}\nevidence: official",
        "linear: {uper: 91, upper: 91}\nevidence: official",
      })
  void a_key_that_names_no_figure_is_refused(String changed) {
    List<Problem> problems =
        files()
            .overlay(
                """
                criteria:
                  - code: I
                    indicators:
                      - code: A
                """
                    + changed.indent(8))
            .problems();
    assertThat(problems).extracting(Problem::code).contains(ProblemCode.UNKNOWN_KEY);
  }

  @Test
  void so_is_one_among_steps() {
    List<Problem> problems =
        files()
            .with("small.yaml", SmallRules.changed("- code: A", "linear", "steps"))
            .overlay(
                """
                criteria:
                  - code: I
                    indicators:
                      - code: A
                        steps: {uper: 91, upper: 91}
                        evidence: official
                """)
            .problems();
    assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_KEY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "criteria:\n  - code: I\n    indicators:\n      - code: A\n        evidence: {upper: official}\n",
        "criteria:\n  - code: I\n    indicators:\n      - code: A\n        linear: {lower: 81}\n        evidence: secondary\n",
        "provisions:\n  - code: P\n    evidence: official\n",
      })
  void who_read_the_law_says_where(String claim) {
    assertThat(withoutSource(SmallRules.FILE + PROVISION, claim))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.SOURCE_UNSAID);
  }

  @Test
  void what_is_recalled_or_repeated_needs_no_source_and_no_evidence() {
    String recalled =
        """
        criteria:
          - code: I
            indicators:
              - code: A
                linear: {lower: 81}
                evidence: unverified
        provisions:
          - code: P
        """;
    String repeated = "    when: {attribute: heritage}\n    exempts: {codes: [A]}\n";
    for (String clause : List.of(repeated, "    evidence: secondary\n")) {
      assertThat(withoutSource(SmallRules.FILE + PROVISION, recalled + clause)).isEmpty();
    }
  }

  @Test
  void what_a_provision_lowers_by_has_its_evidence() {
    OverlayFolder files =
        files()
            .with(
                "small.yaml",
                SmallRules.FILE
                    + PROVISION.replace(
                        "exempts: {codes: [A]}", "lowers: {codes: [A], factor: 0.5}"));
    String overlay =
        """
        provisions:
          - code: P
            lowers: {factor: 0.6}
            evidence: official
        """;
    Provision lowered = files.overlay(overlay).orElseThrow().provisions().get(0);
    assertThat(lowered.evidence()).isEqualTo(Evidence.OFFICIAL);
    assertThat(lowered.amended())
        .isNotNull()
        .extracting(Provision::evidence)
        .isEqualTo(Evidence.SECONDARY);
    assertThat(lowered.effect())
        .isEqualTo(
            new Effect.Lowers(
                new Figure<>(Rational.parse("0.6"), Evidence.OFFICIAL),
                Effect.Line.STAYS,
                List.of("A")));
    assertThat(files.overlay(overlay.replace("{factor", "{facto: 1, factor")).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNKNOWN_KEY);
  }

  /** 1.500 persons per km² may be meant as 1500: then it does not cross 1000. */
  @Test
  void where_a_threshold_crosses_the_other_its_point_is_asked_for() {
    List<Problem> problems =
        files()
            .with(
                "small.yaml",
                SmallRules.changed("- code: A", "water.clean_piped", "density.natural")
                    .replace("lower: 80", "lower: 1000")
                    .replace("upper: 90", "upper: 2000"))
            .overlay(
                """
                criteria:
                  - code: I
                    indicators:
                      - code: A
                        linear: {upper: 1.500}
                        evidence: official
                """)
            .problems();
    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly(ProblemCode.THRESHOLD_CROSSES_AMENDED, ProblemCode.THOUSANDS_MARK);
  }
}
