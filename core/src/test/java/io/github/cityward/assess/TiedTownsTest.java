package io.github.cityward.assess;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Trials;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.LinearScale;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.SmallRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Towns that come exactly to a line by nothing but figures of the law, and such towns with one
 * value a double beside its threshold: what many towns of a table are, and where sums of doubles
 * have to be exact, since no bound of a rounding sends them to the exact assessor.
 */
class TiedTownsTest {
  private static final int TOWNS = Trials.of(400);
  private static final int DRAWS = Trials.of(12);

  static Stream<RuleSet> rules() {
    return Stream.of(
        RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow(),
        tenths("linear", "0.1", "0.8"),
        tenths("steps", "0.10000000001", "0.80000000001"));
  }

  /** In doubles 0.7 + 0.1 is below 0.8, whose nearest double is another. */
  private static RuleSet tenths(String scale, String least, String line) {
    String yaml = SmallRules.changed("pass:", "at-least: 5", "at-least: " + line);
    yaml = SmallRules.change(yaml, "- code: I\n", "minimum: 5", "minimum: " + line);
    yaml = SmallRules.change(yaml, "- code: A\n", "minimum: 4", "minimum: 0.7");
    yaml = SmallRules.change(yaml, "- code: A\n", "maximum: 6", "maximum: 1");
    yaml = SmallRules.change(yaml, "- code: B\n", "lower: 20", "lower: 20.1");
    yaml = SmallRules.change(yaml, "- code: B\n", "upper: 30", "upper: 20.2");
    yaml = SmallRules.change(yaml, "- code: B\n", "minimum: 1", "minimum: " + least);
    yaml = SmallRules.change(yaml, "- code: B\n", "maximum: 2", "maximum: " + line);
    yaml = yaml.replace("linear:", scale + ":");
    return SmallRules.read(yaml).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_town_at_a_line_is_judged_exactly(RuleSet rules) {
    BatchAssessor batch = BatchAssessor.of(rules);
    List<TiedTown> towns =
        IntStream.range(0, TOWNS)
            .mapToObj(seed -> TiedTown.nearALine(batch, new SplittableRandom(seed)))
            .toList();
    TownScores scores = batch.assess(columns(rules, towns), rules.instrument().from());
    int tied = 0;
    for (int i = 0; i < TOWNS; i++) {
      Assessment truth = towns.get(i).assessed();
      String where = "seed " + i + ": " + towns.get(i);
      assertThat(scores.verdict(i)).as(where).isEqualTo(truth.verdict());
      Rational off = Rational.of(new BigDecimal(scores.low(i))).minus(truth.points().low().value());
      assertThat(Math.abs(off.toDouble())).as(where).isLessThanOrEqualTo(batch.rounding());
      tied += towns.get(i).distance().signum() == 0 ? 1 : 0;
    }
    assertThat(tied).as("towns exactly at a line").isGreaterThan(TOWNS / 10);
  }

  @Test
  void a_criterion_of_steps_has_no_rounding() {
    BatchAssessor batch =
        BatchAssessor.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow());
    assertThat(batch.rounding(0)).isZero(); // 5.5 to 7 points and 6 to 8
    assertThat(batch.rounding(1)).isPositive(); // lines from 20,000 to 200,000 and others
  }

  /** The values of a town, in the order of the standards. */
  private record TiedTown(BatchAssessor batch, List<Double> values, Assessment assessed) {
    static TiedTown nearALine(BatchAssessor batch, SplittableRandom random) {
      int criterion = random.nextInt(batch.rules().criteria().size());
      TiedTown nearest =
          Stream.generate(() -> of(batch, criterion, random))
              .limit(DRAWS)
              .min(Comparator.comparing(TiedTown::distance))
              .orElseThrow();
      return random.nextBoolean() ? nearest : nearest.nudged(criterion, random);
    }

    /** All at their maximum, but one criterion at thresholds and below. */
    private static TiedTown of(BatchAssessor batch, int criterion, SplittableRandom random) {
      RuleSet rules = batch.rules();
      List<Double> values = new ArrayList<>();
      for (Indicator each : rules.indicators().toList()) {
        boolean drawn = rules.criteria().get(criterion).indicators().contains(each);
        values.add(threshold(each, drawn ? random.nextInt(10) : 9));
      }
      return of(batch, values);
    }

    private static TiedTown of(BatchAssessor batch, List<Double> values) {
      RuleSet rules = batch.rules();
      ValueColumn[] columns = new ValueColumn[values.size()];
      List<Indicator> standards = rules.indicators().toList();
      for (int i = 0; i < columns.length; i++) {
        columns[i] = new ValueColumn(standards.get(i).quantity(), 1);
        columns[i].add(values.get(i));
      }
      Assessment assessed =
          batch.exactly(new TownColumns(List.of(columns)), 0, rules.instrument().from());
      return new TiedTown(batch, values, assessed);
    }

    private static double threshold(Indicator standard, int which) {
      double lower = standard.scale().lower().known(false).map(Rational::toDouble).orElse(0.0);
      double upper = standard.scale().upper().known(false).map(Rational::toDouble).orElse(lower);
      return which == 0 ? 0 : which < 6 ? lower : upper;
    }

    /** {@return how far the nearest criterion, or the total, is from its line} */
    Rational distance() {
      return assessed.criteria().stream()
          .filter(each -> each.minimum() != null)
          .map(each -> each.points().low().minus(requireNonNull(each.minimum())))
          .map(each -> each.value().max(each.value().negate()))
          .min(Comparator.naturalOrder())
          .orElse(Rational.HUNDRED);
    }

    /** One value at the upper threshold of a line is a double below it, or at the lower above. */
    private TiedTown nudged(int criterion, SplittableRandom random) {
      List<Indicator> standards = batch.rules().indicators().toList();
      List<Indicator> lines =
          batch.rules().criteria().get(criterion).indicators().stream()
              .filter(each -> each.scale() instanceof LinearScale)
              .filter(each -> each.quantity().kind() != Kind.COUNT)
              .filter(each -> values.get(standards.indexOf(each)) > 0)
              .toList();
      if (lines.isEmpty()) {
        return this;
      }
      Indicator moved = lines.get(random.nextInt(lines.size()));
      double value = values.get(standards.indexOf(moved));
      List<Double> other = new ArrayList<>(values);
      other.set(
          standards.indexOf(moved),
          value == threshold(moved, 9) ? Math.nextDown(value) : Math.nextUp(value));
      return of(batch, other);
    }
  }

  private static TownColumns columns(RuleSet rules, List<TiedTown> towns) {
    List<Indicator> standards = rules.indicators().toList();
    Function<Integer, ValueColumn> column =
        place -> {
          ValueColumn values = new ValueColumn(standards.get(place).quantity(), TOWNS);
          towns.forEach(each -> values.add(each.values().get(place)));
          return values;
        };
    return new TownColumns(IntStream.range(0, standards.size()).boxed().map(column).toList());
  }
}
