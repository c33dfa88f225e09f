package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.cityward.Problem;
import io.github.cityward.Result;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Outputs;
import io.github.cityward.json.Json;
import io.github.cityward.source.MutatedText;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MutatedRulesTest {
  private static final String FILE =
      SmallRules.FILE
          + """
          provisions:
            - code: P
              name: {vi: "Đ", en: "P"}
              when: {attribute: [heritage, border], region: southeast}
              lowers:
                codes: [A]
                factor: 0.5
              excludes: [Q]
              evidence: secondary
              cite: "art. 8"
            - code: Q
              name: {vi: "Q", en: "Q"}
              when: {attribute: heritage}
              exempts: {codes: [B]}
              evidence: unverified
              cite: "art. 9"
          cases:
            - name: c
              given: {water.clean_piped: 80..90}
              expect: {A: 4..6, total: 4..8}
          """;

  private static final List<Town> TOWNS =
      List.of(
          Town.builder("nothing").build(),
          SampleTowns.of("water.clean_piped", "45..85").attributes(Attribute.HERITAGE).build(),
          SampleTowns.of(SampleTowns.atUpper()).build());

  @Test
  void whatever_is_in_a_file_it_is_a_rule_set_that_can_assess_or_a_list_of_problems() {
    for (long seed = 0; seed < 2000; seed++) {
      String yaml = new MutatedText(seed).of(FILE);
      assertThatCode(() -> read(yaml)).as("seed %d:%n%s", seed, yaml).doesNotThrowAnyException();
    }
  }

  private static void read(String yaml) {
    Result<RuleSet> result = SmallRules.read(yaml);
    for (Problem problem : result.problems()) {
      problem.line(Locale.ENGLISH);
    }
    if (result.isPresent()) {
      RuleSet rules = result.orElseThrow();
      Json.rules(rules);
      Assessor assessor = Assessor.of(rules);
      assessor.verify();
      for (Town town : TOWNS) {
        Outputs.draw(assessor.assess(town, SampleTowns.DAY));
        Outputs.draw(assessor.acceptingUnverified().assess(town, SampleTowns.DAY));
      }
    }
  }
}
