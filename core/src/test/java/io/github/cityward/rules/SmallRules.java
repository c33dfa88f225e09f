package io.github.cityward.rules;

import io.github.cityward.Result;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.source.Problems;
import io.github.cityward.source.TextFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Rule files small enough to read in a test: one criterion, two standards. */
public final class SmallRules {
  /**
   * Standard A: piped water, 80 % earns 4 points, 90 % earns 6. Standard B: green space, 20 % earns
   * 1 point, 30 % earns 2. The criterion gives 5 to 10 points, and 5 of them pass.
   */
  public static final String FILE =
      """
      format: 1
      id: small
      name: {vi: "Nhỏ", en: "Small"}
      class: III
      instrument:
        number: 1/2026
        from: 2026-01-01
        evidence: secondary
        source: "a page"
      pass:
        total:
          at-least: 5
          evidence: secondary
          cite: "art. 1"
        each-criterion: minimum
      criteria:
        - code: I
          name: {vi: "Một", en: "One"}
          minimum: 5
          maximum: 10
          evidence: secondary
          cite: "art. 2"
          indicators:
            - code: A
              quantity: water.clean_piped
              linear:
                lower: 80
                upper: 90
              points:
                minimum: 4
                maximum: 6
              evidence: secondary
              cite: "row 1"
            - code: B
              quantity: green.share
              linear:
                lower: 20
                upper: 30
              points:
                minimum: 1
                maximum: 2
              evidence: secondary
              cite: "row 2"
      """;

  private SmallRules() {}

  /** {@return the rule set in {@code yaml}, or its problems; its file is called rules.yaml} */
  public static Result<RuleSet> read(String yaml) {
    Problems problems = new Problems();
    Optional<TextFile> file =
        TextFile.decode("rules.yaml", yaml.getBytes(StandardCharsets.UTF_8), problems);
    return file.map(new RuleReader(QuantityCatalog.bundled())::read)
        .orElseGet(() -> Result.failed(problems.all()));
  }

  /** {@return the small file with the first {@code what} after {@code anchor} replaced} */
  public static String changed(String anchor, String what, String by) {
    return change(FILE, anchor, what, by);
  }

  /** {@return {@code file} with the first {@code what} after {@code anchor} replaced} */
  public static String change(String file, String anchor, String what, String by) {
    int from = file.indexOf(anchor);
    int at = from < 0 ? -1 : file.indexOf(what, from);
    if (at < 0) {
      throw new IllegalArgumentException("no " + what + " after " + anchor);
    }
    return file.substring(0, at) + by + file.substring(at + what.length());
  }

  /** {@return {@code file} with a standard that measures something else, between other numbers} */
  public static String measuring(
      String file, String code, String quantity, String lower, String upper) {
    String anchor = "- code: " + code + "\n";
    int from = file.indexOf(anchor);
    String standard =
        file.substring(from)
            .replaceFirst("quantity: .*", "quantity: " + quantity)
            .replaceFirst("lower: .*", "lower: " + lower)
            .replaceFirst("upper: .*", "upper: " + upper);
    return file.substring(0, from) + standard;
  }

  /** {@return the small file with the evidence of each figure of one standard} */
  public static String evidence(
      String file, String code, String lower, String upper, String minimum, String maximum) {
    return change(
        file,
        "- code: " + code + "\n",
        "evidence: secondary",
        "evidence: {lower: %s, upper: %s, minimum: %s, maximum: %s}"
            .formatted(lower, upper, minimum, maximum));
  }
}
