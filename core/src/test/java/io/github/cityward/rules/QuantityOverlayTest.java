package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.Result;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row 1.8 of 26/2022, of which nobody knows what it measures, is told by who has the gazette. */
class QuantityOverlayTest {
  private static final String HEAD =
      """
      format: 1
      id: found
      amends: urban-26-2022-III
      source: "the gazette, page 3"
      criteria:
        - code: "1"
          indicators:
            - code: "1.8"
      """;
  private static final String THRESHOLDS = "        linear: {lower: 5, upper: 7}\n";

  @TempDir private Path folder;

  @Test
  void a_standard_whose_quantity_nobody_knows_is_given_one() {
    Indicator found =
        standard(read("found", measured("quantity: official, lower: official, upper: official")));
    assertThat(found.quantity().id()).isEqualTo("green.civil_per_head");
    assertThat(found.scale().lower().evidence()).isEqualTo(Evidence.OFFICIAL);
    assertThat(found.minimum().evidence()).isEqualTo(Evidence.MISSING);
    assertThat(found.source()).isEqualTo("the gazette, page 3");
  }

  /** A threshold that was read is one of nothing as long as nobody read of what. */
  @Test
  void thresholds_count_for_no_more_than_the_quantity() {
    Indicator found =
        standard(
            read("found", measured("quantity: unverified, lower: official, upper: secondary")));
    assertThat(found.scale().lower().evidence()).isEqualTo(Evidence.UNVERIFIED);
    assertThat(found.scale().upper().evidence()).isEqualTo(Evidence.UNVERIFIED);
  }

  @Test
  void a_quantity_names_its_evidence_and_where_that_was_read() {
    assertThat(problem(measured("lower: official, upper: official")))
        .contains("quantity is given as green.civil_per_head, but its evidence is not.");
    assertThat(
            problem(
                HEAD.replaceFirst("source: .*\n", "")
                    + "        quantity: green.civil_per_head\n"
                    + "        evidence: {quantity: official}\n"))
        .contains("source");
    assertThat(
            problem(
                HEAD
                    + "        quantity: green.civil_per_heads\n"
                    + "        evidence: {quantity: official}\n"))
        .contains("green.civil_per_heads", "green.civil_per_head");
  }

  @Test
  void a_threshold_without_a_unit_gets_none_by_the_quantity() {
    read("first", HEAD.replace("found", "first") + THRESHOLDS + "        evidence: official\n");
    Problem problem =
        read(
                "found",
                HEAD.replace("urban-26-2022-III", "first.yaml")
                    + "        quantity: green.civil_per_head\n"
                    + "        evidence: {quantity: official}\n")
            .problems()
            .get(0);
    assertThat(problem.code()).isEqualTo(ProblemCode.QUANTITY_NOT_OF_A_UNIT);
    assertThat(problem.line(Locale.ENGLISH))
        .startsWith("found.yaml:9:19")
        .endsWith(
            "green.civil_per_head is given in m2/person, but the threshold 5 stays, which was"
                + " written when nobody knew in what. Write lower and upper too, with their"
                + " evidence.");
  }

  @Test
  void what_a_standard_measures_may_be_repeated() {
    OverlayFolder files = OverlayFolder.of(folder);
    String standard =
        """
        criteria:
          - code: I
            indicators:
              - code: A
                quantity: water.clean_piped
                evidence: {quantity: secondary, upper: official}
        """;
    assertThat(files.overlay(standard).orElseThrow().indicator("A").orElseThrow().quantity())
        .hasToString("water.clean_piped");
    assertThat(files.overlay(standard.replace("clean_piped", "clean")).problems().get(0).code())
        .isEqualTo(ProblemCode.QUANTITY_KNOWN);
  }

  /** {@return the overlay that names the quantity and two thresholds, with this evidence} */
  private static String measured(String evidence) {
    return HEAD
        + "        quantity: green.civil_per_head\n"
        + THRESHOLDS
        + "        evidence: {"
        + evidence
        + "}\n";
  }

  private String problem(String yaml) {
    return read("found", yaml).problems().get(0).line(Locale.ENGLISH);
  }

  private Result<RuleSet> read(String name, String yaml) {
    return new OverlayFolder(folder).with(name + ".yaml", yaml).read(name + ".yaml");
  }

  private static Indicator standard(Result<RuleSet> rules) {
    return rules
        .orElseThrow()
        .indicators()
        .filter(each -> each.code().equals("1.8"))
        .findFirst()
        .orElseThrow();
  }
}
