package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.cityward.Problem;
import io.github.cityward.Result;
import io.github.cityward.source.MutatedText;
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
              excludes: [P]
              evidence: secondary
              cite: "art. 8"
          cases:
            - name: c
              given: {water.clean_piped: 80..90}
              expect: {A: 4..6, total: 4..8}
          """;

  @Test
  void whatever_is_in_a_file_it_is_a_rule_set_or_a_list_of_problems() {
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
  }
}
