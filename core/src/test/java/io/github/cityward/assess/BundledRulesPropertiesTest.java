package io.github.cityward.assess;

import static io.github.cityward.assess.Narrowing.knowsMore;

import io.github.cityward.Trials;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.RandomUnits;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every unit under every bundled rule set that assesses one. */
class BundledRulesPropertiesTest {
  static LongStream seeds() {
    return LongStream.range(0, Trials.of(60));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void to_accept_what_nobody_checked_narrows_a_result_and_never_turns_it(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (RuleSet rules : RandomUnits.RULES) {
      Assessor strict = Assessor.of(rules);
      Town town = RandomUnits.town(RandomUnits.some(rules, random), new SplittableRandom(seed));
      LocalDate day = RandomUnits.day(rules, seed);
      knowsMore(
          strict.acceptingUnverified().assess(town, day),
          strict.assess(town, day),
          rules + ", seed " + seed);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void to_learn_a_value_narrows_a_result_and_never_turns_it(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (RuleSet rules : RandomUnits.RULES) {
      Map<String, String> known = RandomUnits.some(rules, random);
      Map<String, String> all = RandomUnits.all(rules, random);
      all.putAll(known);
      for (Assessor assessor :
          List.of(Assessor.of(rules), Assessor.of(rules).acceptingUnverified())) {
        LocalDate day = RandomUnits.day(rules, seed);
        knowsMore(
            assessor.assess(RandomUnits.town(all, new SplittableRandom(seed)), day),
            assessor.assess(RandomUnits.town(known, new SplittableRandom(seed)), day),
            rules + ", seed " + seed);
      }
    }
  }
}
