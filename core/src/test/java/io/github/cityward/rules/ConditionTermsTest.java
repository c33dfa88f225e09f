package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a standard among several asks for, as people read it. */
class ConditionTermsTest {
  @Test
  void each_term_is_said_in_the_words_of_rule_files() {
    RuleSet rules =
        CountedRules.read(
                CountedRules.with(
                    """
                    - code: W
                      name: {vi: "Dân số", en: "Population"}
                      one-applies:
                        - code: W.1
                          when:
                            attribute: [island, border]
                            without: heritage
                            region: [southeast, mekong-delta]
                            belongs-to: [town, city]
                            urban-class: [III, II]
                            from: 2026-01-01
                            until: 2026-12-31
                          quantity: population.total
                          required: {at-least: 7000}
                          evidence: official
                          cite: "art. 8"
                    """))
            .orElseThrow();
    Choice choice = (Choice) rules.criteria().get(0).requirements().get(0);
    assertThat(ConditionTerms.of(choice.options().get(0).condition()))
        .containsExactly(
            "when attribute border, island",
            "when without heritage",
            "when region southeast, mekong-delta",
            "when belongs-to city, town",
            "when urban-class III, II",
            "from 2026-01-01",
            "until 2026-12-31");
  }
}
