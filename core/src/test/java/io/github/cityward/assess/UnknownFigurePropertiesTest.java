package io.github.cityward.assess;

import static io.github.cityward.assess.Narrowing.knowsMore;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Trials;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bounds hold whatever the figures turn out to be; the seed is the name of a failed test. */
class UnknownFigurePropertiesTest {
  private static final String[] EVIDENCE = {"secondary", "unverified", "missing"};

  static LongStream seeds() {
    return LongStream.range(0, Trials.of(300));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void an_assessment_holds_that_under_the_true_figures(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String truth = truth(random);
    String known = evidence(evidence(truth, "A", random), "B", random);
    Town town =
        SampleTowns.observe(
                SampleTowns.of("water.clean_piped", value(random)), "green.share", value(random))
            .build();
    Assessment exact = assessor(truth).assess(town, SampleTowns.DAY);
    Assessment accepted = assessor(known).acceptingUnverified().assess(town, SampleTowns.DAY);
    Assessment bounded = assessor(known).assess(town, SampleTowns.DAY);
    String where = "seed %d:%n%s".formatted(seed, known);
    knowsMore(exact, accepted, where);
    knowsMore(accepted, bounded, where);
    DataShare share = bounded.dataShare();
    assertThat(share.official().plus(share.missing())).isEqualTo(Rational.HUNDRED);
  }

  /** Standards A and B with thresholds from 0 to 100 and points that add up to at most 10. */
  private static String truth(SplittableRandom random) {
    String yaml = SmallRules.FILE;
    int most = random.nextInt(11);
    int mostOfB = random.nextInt(11 - most);
    yaml = standard(standard(yaml, "A", most, random), "B", mostOfB, random);
    int needed = Math.min(5, most + mostOfB);
    return SmallRules.change(yaml, "- code: I\n", "minimum: 5", "minimum: " + needed);
  }

  private static String standard(String yaml, String code, int most, SplittableRandom random) {
    String at = "- code: " + code + "\n";
    boolean isA = code.equals("A");
    int lower = random.nextInt(100);
    int upper = lower + random.nextInt(101 - lower);
    String changed = yaml;
    changed = SmallRules.change(changed, at, isA ? "lower: 80" : "lower: 20", "lower: " + lower);
    changed = SmallRules.change(changed, at, isA ? "upper: 90" : "upper: 30", "upper: " + upper);
    changed =
        SmallRules.change(
            changed, at, isA ? "minimum: 4" : "minimum: 1", "minimum: " + random.nextInt(most + 1));
    changed = SmallRules.change(changed, at, isA ? "maximum: 6" : "maximum: 2", "maximum: " + most);
    return random.nextInt(3) == 0 ? SmallRules.change(changed, at, "linear:", "steps:") : changed;
  }

  private static String evidence(String yaml, String code, SplittableRandom random) {
    return SmallRules.evidence(yaml, code, any(random), any(random), any(random), any(random));
  }

  private static String any(SplittableRandom random) {
    return EVIDENCE[random.nextInt(EVIDENCE.length)];
  }

  private static String value(SplittableRandom random) {
    int low = random.nextInt(101);
    return switch (random.nextInt(4)) {
      case 0 -> "";
      case 1 -> low + ".." + (low + random.nextInt(101 - low));
      default -> String.valueOf(low);
    };
  }

  private static Assessor assessor(String yaml) {
    return Assessor.of(SmallRules.read(yaml).orElseThrow());
  }
}
