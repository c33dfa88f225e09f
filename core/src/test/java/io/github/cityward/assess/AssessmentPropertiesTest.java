package io.github.cityward.assess;

import static io.github.cityward.assess.Narrowing.knowsMore;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Trials;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.town.RandomValues;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of every town by table 2A; the seed of a town that breaks it is the name of the failed
 * test.
 */
class AssessmentPropertiesTest {
  private static final List<Assessor> ASSESSORS =
      Stream.of("urban-111-2025-II", "urban-111-2025-III")
          .map(id -> Assessor.of(RuleLibrary.bundled().find(id).orElseThrow()))
          .toList();

  static LongStream seeds() {
    return LongStream.range(0, Trials.of(100));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void an_assessment_holds_every_completion(long seed) {
    RandomValues random = new RandomValues(seed);
    Map<String, String> values = random.some();
    Attribute[] attributes = attributes(seed);
    for (int i = 0; i < 5; i++) {
      Map<String, String> completed = random.completed(values);
      for (Assessor assessor : ASSESSORS) {
        Assessment open = assess(assessor, values, attributes);
        Assessment closed = assess(assessor, completed, attributes);
        knowsMore(closed, open, "seed " + seed + ": " + completed);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_narrower_range_never_widens_the_interval(long seed) {
    RandomValues random = new RandomValues(seed);
    Map<String, String> wide = random.some();
    Map<String, String> narrow = random.narrowed(wide);
    for (Assessor assessor : ASSESSORS) {
      knowsMore(
          assess(assessor, narrow, attributes(seed)),
          assess(assessor, wide, attributes(seed)),
          "seed " + seed + ": " + narrow + " within " + wide);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_provision_never_takes_points_away(long seed) {
    Map<String, String> values = new RandomValues(seed).some();
    for (Assessor assessor : ASSESSORS) {
      Assessment plain = assess(assessor, values);
      for (Attribute attribute : Attribute.values()) {
        isAtLeast(assess(assessor, values, attribute), plain, "seed " + seed + ": " + attribute);
      }
      for (Region region : Region.values()) {
        Town town = SampleTowns.of(values).region(region).build();
        isAtLeast(assessor.assess(town, SampleTowns.DAY), plain, "seed " + seed + ": " + region);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_order_of_observations_changes_nothing(long seed) {
    Map<String, String> values = new RandomValues(seed).some();
    List<String> order = new ArrayList<>(values.keySet());
    Collections.shuffle(order, new Random(seed));
    Map<String, String> shuffled = new LinkedHashMap<>();
    order.forEach(quantity -> shuffled.put(quantity, String.valueOf(values.get(quantity))));
    for (Assessor assessor : ASSESSORS) {
      Assessment one = assess(assessor, values);
      Assessment other = assess(assessor, shuffled);
      assertThat(other.criteria()).as("seed %d", seed).isEqualTo(one.criteria());
      assertThat(other.warnings()).as("seed %d", seed).isEqualTo(one.warnings());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_standard_is_counted_once_and_the_shares_sum_to_100(long seed) {
    for (Assessor assessor : ASSESSORS) {
      Assessment assessment = assess(assessor, new RandomValues(seed).some(), attributes(seed));
      Counts counts = assessment.counts();
      assertThat(
              counts.atMaximum()
                  + counts.between()
                  + counts.atMinimum()
                  + counts.notMet()
                  + counts.unknown())
          .isEqualTo(23);
      DataShare share = assessment.dataShare();
      assertThat(share.official().plus(share.derived()).plus(share.missing()))
          .isEqualTo(Rational.HUNDRED);
    }
  }

  private static void isAtLeast(Assessment eased, Assessment plain, String description) {
    plain
        .indicators()
        .forEach(
            score -> {
              Interval points = eased.indicator(score.indicator().code()).orElseThrow().points();
              assertThat(points.low()).as(description).isGreaterThanOrEqualTo(score.points().low());
              assertThat(points.high())
                  .as(description)
                  .isGreaterThanOrEqualTo(score.points().high());
            });
  }

  private static Assessment assess(
      Assessor assessor, Map<String, String> values, Attribute... attributes) {
    return assessor.assess(SampleTowns.of(values).attributes(attributes).build(), SampleTowns.DAY);
  }

  /** No attribute, heritage or mountainous, by turns. */
  private static Attribute[] attributes(long seed) {
    Attribute[][] turns = {{}, {Attribute.HERITAGE}, {Attribute.MOUNTAINOUS}};
    return turns[Math.floorMod(seed, turns.length)];
  }
}
