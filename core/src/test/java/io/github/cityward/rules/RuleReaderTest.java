package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleReaderTest {
  @Test
  void a_file_of_your_own_becomes_a_rule_set(@TempDir Path folder) throws IOException {
    RuleSet rules =
        RuleReader.read(Files.writeString(folder.resolve("rules.yaml"), SmallRules.FILE))
            .orElseThrow();
    assertThat(rules.id()).isEqualTo("small");
    assertThat(rules.goal()).isEqualTo(UrbanClass.III);
    assertThat(rules.instrument().from()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(rules.instrument().to()).isNull();
    assertThat(rules.isInForce(LocalDate.of(2026, 1, 1))).isTrue();
    assertThat(rules.isInForce(LocalDate.of(2025, 12, 31))).isFalse();
    assertThat(rules.sha256()).matches("[0-9a-f]{64}");
    assertThat(rules.indicators()).extracting(Indicator::code).containsExactly("A", "B");
  }

  @Test
  void a_figure_has_its_value_and_its_own_evidence() {
    Indicator water =
        SmallRules.read(
                SmallRules.evidence(
                    SmallRules.FILE, "A", "official", "unverified", "secondary", "missing"))
            .orElseThrow()
            .indicator("A")
            .orElseThrow();
    assertThat(water.scale().lower()).isEqualTo(new Figure<>(Rational.of(80), Evidence.OFFICIAL));
    assertThat(water.scale().upper()).isEqualTo(new Figure<>(Rational.of(90), Evidence.UNVERIFIED));
    assertThat(water.minimum()).isEqualTo(new Figure<>(Points.parse("4"), Evidence.SECONDARY));
    assertThat(water.maximum().known(true)).isEmpty();
    assertThat(water.evidence()).isEqualTo(Evidence.MISSING);
  }

  @Test
  void a_missing_figure_may_be_left_out() {
    String yaml =
        SmallRules.evidence(
            SmallRules.changed("- code: A", "          upper: 90\n", ""),
            "A",
            "secondary",
            "missing",
            "secondary",
            "secondary");
    assertThat(SmallRules.read(yaml).orElseThrow().indicator("A").orElseThrow().scale().upper())
        .isEqualTo(new Figure<>(null, Evidence.MISSING));
  }

  @Test
  void a_standard_of_which_nobody_saw_a_figure_is_read_without_any() {
    String yaml =
        SmallRules.changed(
            "- code: B",
            "linear:\n          lower: 20\n          upper: 30\n        points:\n"
                + "          minimum: 1\n          maximum: 2\n        evidence: secondary",
            "evidence: missing");
    RuleSet rules = SmallRules.read(yaml).orElseThrow();
    assertThat(rules.indicators()).extracting(Indicator::code).containsExactly("A", "B");
    Indicator green = rules.indicator("B").orElseThrow();
    assertThat(green.scale().lower()).isEqualTo(new Figure<>(null, Evidence.MISSING));
    assertThat(green.maximum()).isEqualTo(new Figure<>(null, Evidence.MISSING));
  }

  @Test
  void the_end_of_a_status_and_the_cases_of_a_file_are_read() {
    String yaml =
        SmallRules.changed(
            "instrument",
            "instrument:",
            "abolished: {from: 2027-07-01, evidence: official, cite: \"art. 9\"}\ninstrument:");
    RuleSet rules =
        SmallRules.read(
                yaml
                    + """
                    cases:
                      - name: c
                        on: 2026-05-01
                        given: {water.clean_piped: 80}
                        expect: {A: 4, I: 4..6}
                        verdict: UNDETERMINED
                    """)
            .orElseThrow();
    assertThat(rules.abolition())
        .isEqualTo(new Abolition(LocalDate.of(2027, 7, 1), Evidence.OFFICIAL, "art. 9"));
    assertThat(rules.cases())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.name()).isEqualTo("c");
              assertThat(each.unit().date()).isEqualTo(LocalDate.of(2026, 5, 1));
              assertThat(each.given()).hasToString("{water.clean_piped=80}");
              assertThat(each.expected())
                  .containsExactly(
                      Map.entry("A", Interval.exactly(Points.parse("4"))),
                      Map.entry("I", Interval.between(Points.parse("4"), Points.parse("6"))));
              assertThat(each.verdict()).isEqualTo("UNDETERMINED");
            });
  }

  @Test
  void a_standard_without_a_name_has_that_of_its_quantity() {
    Indicator water = SmallRules.read(SmallRules.FILE).orElseThrow().indicator("A").orElseThrow();
    assertThat(water.name().en()).isEqualTo("Population with piped clean water");
    assertThat(water.group()).isEqualTo("I");
  }

  @Test
  void a_file_without_a_class_is_about_none() {
    assertThat(
            SmallRules.read(SmallRules.changed("class", "class: III\n", "")).orElseThrow().goal())
        .isNull();
  }

  @Test
  void points_may_be_0_and_nothing_may_be_needed() {
    String yaml = SmallRules.changed("- code: B", "minimum: 1", "minimum: 0");
    yaml = SmallRules.change(yaml, "- code: I\n", "minimum: 5", "minimum: 0");
    yaml = SmallRules.change(yaml, "pass", "at-least: 5", "at-least: 0");
    RuleSet rules = SmallRules.read(yaml).orElseThrow();
    assertThat(rules.indicator("B").orElseThrow().minimum().value()).isEqualTo(Points.ZERO);
    assertThat(rules.criteria().get(0).minimum().value()).isEqualTo(Points.ZERO);
    assertThat(rules.passRule().total().value()).isEqualTo(Points.ZERO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"lower: 80", "minimum: 4", "at-least: 5", "number: 1/2026", "en: \"Small\""})
  void a_key_that_nobody_knows_is_refused_in_each_mapping(String beside) {
    String indent =
        SmallRules.FILE
            .lines()
            .filter(each -> each.contains(beside))
            .findFirst()
            .orElseThrow()
            .replaceFirst("[^ ].*", "");
    String further =
        beside.startsWith("en:") ? beside + ", fr: x" : beside + "\n" + indent + "fr: x";
    assertThat(SmallRules.read(SmallRules.changed("format", beside, further)).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNKNOWN_KEY);
  }

  @Test
  void a_criterion_may_need_all_that_its_standards_give_but_has_some() {
    String all = SmallRules.changed("- code: I\n", "minimum: 5", "minimum: 8");
    assertThat(SmallRules.read(all).problems()).isEmpty();
    String none =
        SmallRules.FILE.substring(0, SmallRules.FILE.indexOf("indicators:")) + "indicators: []\n";
    assertThat(SmallRules.read(none).problems())
        .extracting(Problem::code)
        .contains(ProblemCode.NO_INDICATORS);
  }

  @Test
  void a_case_expects_points_or_a_verdict_from_what_can_be_observed() {
    String given = "cases:\n  - name: c\n    given: {%s: 1}\n    %s\n";
    assertThat(cases(given.formatted("sport.works", "verdict: MET"))).isEmpty();
    assertThat(cases(given.formatted("sport.works", "accept-unverified: yes")))
        .containsExactly(ProblemCode.MISSING_KEY);
    assertThat(cases(given.formatted("unknown.26-2022.1.8", "verdict: MET")))
        .containsExactly(ProblemCode.NOT_OBSERVED);
    assertThat(cases(given.formatted("sport.works", "expect: {A: x..2}")))
        .containsExactly(ProblemCode.NOT_A_NUMBER);
  }

  private static List<ProblemCode> cases(String cases) {
    return SmallRules.read(SmallRules.FILE + cases).problems().stream().map(Problem::code).toList();
  }

  /** Then all that reaches it earns the maximum, whichever way is better. */
  @ParameterizedTest
  @ValueSource(strings = {"higher", "lower"})
  void the_two_thresholds_may_be_one(String better) {
    String yaml =
        SmallRules.changed(
            "- code: B", "upper: 30", "upper: 20\n          better: %s".formatted(better));
    assertThat(SmallRules.read(yaml).problems()).isEmpty();
  }

  @Test
  void a_file_may_lead_to_a_status() {
    assertThat(CountedRules.read(CountedRules.FILE).orElseThrow().goal()).isEqualTo(UnitType.CITY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.5", "1"})
  void a_factor_is_a_share(String factor) {
    Provision provision =
        SmallRules.read(SmallRules.FILE + provision("lowers: {codes: [A], factor: %s}", factor))
            .orElseThrow()
            .provisions()
            .get(0);
    assertThat(provision.effect())
        .isEqualTo(
            new Effect.Lowers(
                new Figure<>(Rational.parse(factor), Evidence.SECONDARY),
                Effect.Line.STAYS,
                List.of("A")));
  }

  @Test
  void other_lines_are_those_of_criteria_that_there_are() {
    String needs = provision("needs: {total: 4, criteria: {%s: 3}}", "I");
    assertThat(SmallRules.read(SmallRules.FILE + needs).orElseThrow().provisions().get(0).effect())
        .isEqualTo(new Effect.Needs(Points.parse("4"), Map.of("I", Points.parse("3"))));
    assertThat(SmallRules.read(SmallRules.FILE + needs.replace("I: 3", "I: 3, II: 3")).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNKNOWN_KEY);
  }

  @Test
  void a_special_case_does_not_go_by_the_class_of_the_urban_area() {
    String byClass =
        provision("exempts: {codes: [%s]}", "A").replace("attribute: heritage", "urban-class: III");
    assertThat(SmallRules.read(SmallRules.FILE + byClass).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNKNOWN_KEY);
  }

  private static String provision(String effect, String value) {
    return """
        provisions:
          - code: P
            name: {vi: "Đ", en: "P"}
            when: {attribute: heritage}
            %s
            evidence: secondary
            cite: "art. 8"
        """
        .formatted(effect.formatted(value));
  }

  @Test
  void windows_line_ends_and_a_byte_order_mark_change_nothing_but_the_hash() {
    RuleSet plain = SmallRules.read(SmallRules.FILE).orElseThrow();
    RuleSet windows =
        SmallRules.read("\uFEFF" + SmallRules.FILE.replace("\n", "\r\n")).orElseThrow();
    assertThat(windows.criteria()).isEqualTo(plain.criteria());
    assertThat(windows.sha256()).isNotEqualTo(plain.sha256());
  }
}
