package io.github.cityward.rules;

import io.github.cityward.Result;

/** Rule files small enough to read in a test, in which standards are met or not met. */
public final class CountedRules {
  /**
   * Size: a population of 150,000 (known) and an area of 150 km2 (recalled). Class: recognised as
   * I, II or III. Economy: the balance of the budget (its level is not known), and income strictly
   * above the country's. All must be met.
   */
  public static final String FILE =
      """
      format: 1
      id: counted
      name: {vi: "Thành phố", en: "City"}
      status: city
      instrument:
        number: 1/2016
        from: 2016-05-25
        evidence: official
        source: "a page"
      pass:
        standards:
          at-least: all
          evidence: official
          cite: "art. 5"
        each-criterion: minimum
      criteria:
        - code: size
          name: {vi: "Quy mô", en: "Size"}
          needs: all
          evidence: official
          cite: "art. 5"
          indicators:
            - code: C.1
              quantity: population.total
              required:
                at-least: 150000
              evidence: official
              cite: "art. 5(1)"
            - code: C.2
              quantity: area.natural
              required:
                at-least: 150
              evidence: unverified
              cite: "art. 5(2)"
        - code: class
          name: {vi: "Loại đô thị", en: "Class"}
          needs: all
          evidence: official
          cite: "art. 5"
          indicators:
            - code: C.4
              quantity: urban.class
              required:
                one-of: [I, II, III]
              evidence: official
              cite: "art. 5(4)"
        - code: economy
          name: {vi: "Kinh tế", en: "Economy"}
          needs: all
          evidence: official
          cite: "art. 5"
          indicators:
            - code: C.5
              quantity: budget.balance
              required:
                one-of:
              evidence: missing
              cite: "appendix"
            - code: C.6
              quantity: economy.income_minus_national
              required:
                more-than: 0
              evidence: official
              cite: "appendix"
      """;

  private CountedRules() {}

  /** {@return the file with all of one criterion's standards replaced} */
  public static String with(String standards) {
    return FILE.substring(0, FILE.indexOf("criteria:"))
        + """
        criteria:
          - code: one
            name: {vi: "Một", en: "One"}
            needs: all
            evidence: official
            cite: "art. 1"
            indicators:
        """
        + standards.indent(8);
  }

  /** {@return the rule set in {@code yaml}, or its problems; its file is called rules.yaml} */
  public static Result<RuleSet> read(String yaml) {
    return SmallRules.read(yaml);
  }
}
