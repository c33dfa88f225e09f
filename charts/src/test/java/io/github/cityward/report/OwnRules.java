package io.github.cityward.report;

import io.github.cityward.assess.Assessor;
import io.github.cityward.rules.RuleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A rule file small enough to read in a test, with figures that do not count. */
final class OwnRules {
  /**
   * Standard A: nobody checked that 80 % earns 4 points, and what earns 6 is not known. Standard B:
   * less is better; at most 2 earns 1 point, at most 0 earns 2. Standard C: derived; 30 beds earn 3
   * points, 35 earn 4.
   */
  static final String FILE =
      """
      format: 1
      id: own
      name: {vi: "Bộ riêng", en: "Own rules"}
      class: III
      instrument:
        number: 1/2026
        from: 2026-01-01
        to: 2026-12-31
        evidence: official
        source: "the gazette"
      pass:
        total:
          at-least: 6
          evidence: official
          cite: "art. 1"
        each-criterion: minimum
      criteria:
        - code: I
          name: {vi: "Một", en: "One"}
          minimum: 5
          maximum: 12
          evidence: secondary
          cite: "art. 2"
          indicators:
            - code: A
              quantity: water.clean_piped
              linear:
                lower: 80
              points:
                minimum: 4
                maximum: 6
              evidence: {lower: unverified, upper: missing, minimum: secondary, maximum: secondary}
              cite: "row A"
            - code: B
              quantity: poverty.rate_minus_national
              steps:
                better: lower
                lower: 2
                upper: 0
              points:
                minimum: 1
                maximum: 2
              evidence: official
              cite: "row B"
            - code: C
              quantity: health.beds_per_10000
              linear:
                lower: 30
                upper: 35
              points:
                minimum: 3
                maximum: 4
              evidence: secondary
              cite: "row C"
      provisions:
        - code: P.MOUNTAIN
          name: {vi: "Miền núi", en: "Mountains"}
          when: {attribute: mountainous}
          unknown:
            codes: [C]
          evidence: missing
          cite: "art. 3"
        - code: P.ISLAND
          name: {vi: "Hải đảo", en: "Islands"}
          when: {attribute: island}
          lowers:
            codes: [C]
            factor: 0.5
          evidence: unverified
          cite: "art. 4"
      """;

  private OwnRules() {}

  /** {@return the same rules, where both thresholds of standard A count} */
  static String knowing(String lower, String upper) {
    return FILE.replace("lower: 80\n", "lower: %s\n          upper: %s\n".formatted(lower, upper))
        .replace("{lower: unverified, upper: missing,", "{lower: secondary, upper: secondary,");
  }

  static Assessor assessor(Path folder) throws IOException {
    return assessor(folder, FILE);
  }

  static Assessor assessor(Path folder, String yaml) throws IOException {
    return Assessor.of(
        RuleReader.read(Files.writeString(folder.resolve("rules.yaml"), yaml)).orElseThrow());
  }
}
