package io.github.cityward.vector;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.assess.TownColumns;
import io.github.cityward.assess.TownScores;
import io.github.cityward.assess.ValueColumn;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scores are the same bits as those of the plain kernel, under every bundled rule set. */
class VectorScoresTest {
  private static final int[] SIZES = {0, 1, 7, 1023, 1024, 1025, 5000};

  static Stream<RuleSet> rules() {
    return RuleLibrary.bundled().timeline().stream()
        .flatMap(period -> period.ruleSets().values().stream())
        .distinct()
        .map(id -> RuleLibrary.bundled().find(id).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_scores_of_random_towns_are_the_same_bits(RuleSet rules) {
    LocalDate day = rules.instrument().from();
    for (BatchAssessor plain :
        List.of(BatchAssessor.of(rules), BatchAssessor.of(rules).acceptingUnverified())) {
      BatchAssessor vector = plain.using(VectorArithmetic.create());
      for (int size : SIZES) {
        for (boolean ranges : List.of(false, true)) {
          TownColumns columns = columns(plain, size, ranges);
          TownScores expected = plain.assess(columns, day);
          compare(expected, vector.assess(columns, day), rules);
          compare(expected, vector.onThreads(3).assess(columns, day), rules);
        }
      }
    }
  }

  /** Scores that serve one kernel and then the other hold nothing of the first. */
  @ParameterizedTest
  @MethodSource("rules")
  void the_same_scores_serve_one_kernel_after_the_other(RuleSet rules) {
    LocalDate day = rules.instrument().from();
    BatchAssessor plain = BatchAssessor.of(rules);
    TownColumns columns = columns(plain, 1500, true);
    TownScores expected = plain.assess(columns, day);
    TownScores shared = plain.scores();
    plain.assess(columns(plain, 700, false), town -> day, shared);
    plain.using(VectorArithmetic.create()).assess(columns, town -> day, shared);
    compare(expected, shared, rules);
    plain.assess(columns, town -> day, shared);
    compare(expected, shared, rules);
  }

  private static void compare(TownScores expected, TownScores actual, RuleSet rules) {
    assertThat(actual.towns()).isEqualTo(expected.towns());
    for (int town = 0; town < expected.towns(); town++) {
      assertThat(actual.verdict(town)).isEqualTo(expected.verdict(town));
      same(expected.low(town), actual.low(town));
      same(expected.high(town), actual.high(town));
      for (int row = 0; row < rules.criteria().size(); row++) {
        same(expected.low(row, town), actual.low(row, town));
        same(expected.high(row, town), actual.high(row, town));
      }
    }
  }

  private static void same(double expected, double actual) {
    if (Double.doubleToRawLongBits(expected) != Double.doubleToRawLongBits(actual)) {
      assertThat(actual).isEqualTo(expected);
      throw new AssertionError("The sign of a zero is another.");
    }
  }

  private static TownColumns columns(BatchAssessor assessor, int towns, boolean ranges) {
    SplittableRandom random = new SplittableRandom(towns);
    List<ValueColumn> columns = new ArrayList<>();
    for (Quantity quantity : assessor.quantities()) {
      List<Double> thresholds = thresholds(assessor.rules(), quantity);
      ValueColumn column = new ValueColumn(quantity, towns);
      for (int town = 0; town < towns; town++) {
        add(column, thresholds, random, ranges);
      }
      columns.add(column);
    }
    return new TownColumns(columns);
  }

  private static List<Double> thresholds(RuleSet rules, Quantity quantity) {
    List<Double> thresholds =
        rules
            .indicators()
            .filter(each -> each.quantity().equals(quantity))
            .flatMap(each -> Stream.of(each.scale().lower(), each.scale().upper()))
            .flatMap(each -> Stream.ofNullable(each.value()))
            .map(Rational::toDouble)
            .toList();
    return thresholds.isEmpty() ? List.of(50.0) : thresholds;
  }

  /** One value in 30 is missing, one may be a range; one in ten is at a threshold or beside it. */
  private static void add(
      ValueColumn column, List<Double> thresholds, SplittableRandom random, boolean ranges) {
    double number = number(column, thresholds, random);
    double other = number(column, thresholds, random);
    switch (random.nextInt(30)) {
      case 0 -> column.addMissing();
      case 1 -> {
        if (!ranges || column.quantity().kind() == Kind.LEVEL) {
          column.add(number);
        } else {
          column.add(new Range(exactly(Math.min(number, other)), exactly(Math.max(number, other))));
        }
      }
      default -> column.add(number);
    }
  }

  private static Rational exactly(double number) {
    return ValueColumn.decimal(number);
  }

  private static double number(
      ValueColumn column, List<Double> thresholds, SplittableRandom random) {
    Quantity quantity = column.quantity();
    if (quantity.kind() == Kind.LEVEL) {
      return random.nextInt(quantity.levels().size());
    }
    double threshold = thresholds.get(random.nextInt(thresholds.size()));
    double number =
        switch (random.nextInt(30)) {
          case 0 -> threshold;
          case 1 -> Math.nextUp(threshold);
          case 2 -> Math.nextDown(threshold);
          default -> Math.rint(threshold * 1500 * random.nextDouble()) / 1000;
        };
    if (column.allows(number)) {
      return number;
    }
    return column.allows(Math.rint(number)) ? Math.rint(number) : 0;
  }
}
