package io.github.cityward.assess;

import static io.github.cityward.assess.Narrowing.knowsMore;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Trials;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.Comparison;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.PassScale;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.TighterRules;
import io.github.cityward.town.RandomUnits;
import io.github.cityward.town.Town;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** By every bundled rule set: a better value never costs anything, a tighter law never gives. */
class MonotonicityPropertiesTest {
  /** From the best to the worst. */
  private static final List<Verdict> FALLING =
      List.of(Verdict.MET, Verdict.UNDETERMINED, Verdict.NOT_MET);

  @TempDir private Path folder;

  static LongStream seeds() {
    return LongStream.range(0, Trials.of(6));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_better_value_never_earns_less(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (RuleSet rules : RandomUnits.RULES) {
      Map<String, String> values = RandomUnits.some(rules, random);
      Assessor assessor = Assessor.of(rules);
      Assessment before = assess(assessor, values, seed);
      for (Indicator each : rules.indicators().toList()) {
        String value = values.get(each.quantity().id());
        if (value == null || !isOrdered(each)) {
          continue;
        }
        Map<String, String> improved = new HashMap<>(values);
        improved.put(each.quantity().id(), better(each, value, random));
        isNowhereAbove(
            before,
            assess(assessor, improved, seed),
            "seed %d, %s: %s".formatted(seed, each.code(), improved.get(each.quantity().id())));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_range_holds_what_its_values_earn(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (RuleSet rules : RandomUnits.RULES) {
      Map<String, String> exact = RandomUnits.some(rules, random);
      Map<String, String> ranges = new HashMap<>(exact);
      for (Indicator each : rules.indicators().toList()) {
        String value = exact.get(each.quantity().id());
        if (value != null && each.quantity().kind() != Kind.LEVEL && random.nextBoolean()) {
          ranges.put(each.quantity().id(), around(each.quantity(), value, random));
        }
      }
      Assessor assessor = Assessor.of(rules);
      Assessment open = assess(assessor, ranges, seed);
      Assessment closed = assess(assessor, exact, seed);
      String where = rules + ", seed " + seed + ": " + ranges;
      knowsMore(closed, open, where);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_tighter_law_never_gives_more(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (RuleSet rules : RandomUnits.RULES) {
      Map<String, String> values = RandomUnits.some(rules, random);
      TighterRules tighter = TighterRules.of(rules, folder, random);
      isNowhereAbove(
          assess(Assessor.of(tighter.rules()), values, seed),
          assess(Assessor.of(rules), values, seed),
          "seed %d, %s: %s".formatted(seed, rules, tighter.line()));
    }
  }

  private static Assessment assess(Assessor assessor, Map<String, String> values, long seed) {
    Town town = RandomUnits.town(values, new SplittableRandom(seed));
    return assessor.acceptingUnverified().assess(town, RandomUnits.day(assessor.rules(), seed));
  }

  /** Neither a level, nor one of several. */
  private static boolean isOrdered(Indicator indicator) {
    return indicator.quantity().kind() != Kind.LEVEL
        && !(indicator.scale() instanceof PassScale pass && pass.comparison() == Comparison.ONE_OF);
  }

  private static String better(Indicator indicator, String value, SplittableRandom random) {
    Rational step = Rational.of(random.nextLong(1, 50));
    boolean higher = indicator.scale().better() == Better.HIGHER;
    return possible(
        indicator.quantity(), Rational.parse(value).plus(higher ? step : step.negate()));
  }

  private static String around(Quantity quantity, String value, SplittableRandom random) {
    Rational number = Rational.parse(value);
    Rational more = Rational.of(random.nextLong(0, 30));
    Rational less = Rational.of(random.nextLong(0, 30));
    String low = possible(quantity, number.minus(less));
    String high = possible(quantity, number.plus(more));
    return switch (random.nextInt(4)) {
      case 0 -> low + "..";
      case 1 -> ".." + high;
      default -> low + ".." + high;
    };
  }

  /** The number, or the end of the kind that it lies beyond. */
  private static String possible(Quantity quantity, Rational number) {
    Rational lowest = quantity.kind().lowest();
    Rational highest = quantity.kind().highest();
    Rational above = lowest == null ? number : number.max(lowest);
    return (highest == null ? above : above.min(highest)).toString();
  }

  private static void isNowhereAbove(Assessment less, Assessment more, String where) {
    more.indicators()
        .forEach(
            each ->
                isNotAbove(
                    less.indicator(each.indicator().code()).orElseThrow().points(),
                    each.points(),
                    where));
    isNotAbove(less.points(), more.points(), where);
    assertThat(FALLING.indexOf(less.verdict()))
        .as(where)
        .isGreaterThanOrEqualTo(FALLING.indexOf(more.verdict()));
  }

  private static void isNotAbove(Interval less, Interval more, String where) {
    assertThat(less.low()).as(where).isLessThanOrEqualTo(more.low());
    assertThat(less.high()).as(where).isLessThanOrEqualTo(more.high());
  }
}
