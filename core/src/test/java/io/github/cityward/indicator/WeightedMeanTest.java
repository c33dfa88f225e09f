package io.github.cityward.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Trials;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeightedMeanTest {
  private static final int CASES = Trials.of(4000);

  private final long firstSeed = Trials.firstSeed();

  @Test
  void numbers_give_a_number() {
    assertThat(mean("90", "3", "80", "1")).isEqualTo("87.5");
    assertThat(mean("90", "2", "80", "1")).isEqualTo("260/3");
  }

  @Test
  void a_weight_that_may_be_anything_leaves_all_between_the_others_and_its_own_value() {
    assertThat(mean("90", "1", "80", "1", "70", "0..")).isEqualTo("70..85");
    assertThat(mean("90", "0..", "80", "0..", "70", "0..")).isEqualTo("70..90");
  }

  @Test
  void what_weighs_nothing_does_not_count() {
    assertThat(mean("90", "1", "0..100", "0")).isEqualTo("90");
    assertThat(WeightedMean.of(List.of(term("90", "0")))).isEmpty();
  }

  @Test
  void an_open_value_leaves_the_mean_open() {
    assertThat(mean("90", "1", "80..", "1")).isEqualTo("85..");
  }

  /** In whole numbers: n / d of each, brought under one line. */
  @Test
  void of_numbers_it_is_what_whole_numbers_give() {
    for (long seed = firstSeed; seed < firstSeed + CASES; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<WeightedMean.Term> terms = new ArrayList<>();
      BigInteger sum = BigInteger.ZERO;
      BigInteger weights = BigInteger.ZERO;
      for (int i = random.nextInt(1, 7); i > 0; i--) {
        long value = random.nextLong(1_000_000_000_000L);
        long weight = random.nextLong(1, 1_000_000_000_000L);
        terms.add(new WeightedMean.Term(exactly(value), exactly(weight)));
        sum = sum.add(BigInteger.valueOf(value).multiply(BigInteger.valueOf(weight)));
        weights = weights.add(BigInteger.valueOf(weight));
      }
      Range mean = WeightedMean.of(terms).orElseThrow();
      assertThat(mean.isExact()).as("seed %d", seed).isTrue();
      Rational number = Objects.requireNonNull(mean.low());
      BigInteger numerator =
          new BigInteger(number.times(Rational.parse(number.denominator().toString())).toString());
      assertThat(numerator.multiply(weights))
          .as("seed %d", seed)
          .isEqualTo(sum.multiply(number.denominator()));
    }
  }

  /** The least and the greatest mean lie at ends of the weights: all of them are tried. */
  @Test
  void of_ranges_it_reaches_as_far_as_the_ends_of_the_weights_give() {
    for (long seed = firstSeed; seed < firstSeed + CASES; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<WeightedMean.Term> terms = new ArrayList<>();
      for (int i = random.nextInt(1, 6); i > 0; i--) {
        terms.add(new WeightedMean.Term(range(random, 100), range(random, 5)));
      }
      assertThat(WeightedMean.of(terms).map(Range::toString).orElse("none"))
          .as("seed %d: %s", seed, terms)
          .isEqualTo(tried(terms));
    }
  }

  private static String tried(List<WeightedMean.Term> terms) {
    Rational least = null;
    Rational most = null;
    for (int ends = 0; ends < 1 << terms.size(); ends++) {
      Rational weights = Rational.ZERO;
      Rational low = Rational.ZERO;
      Rational high = Rational.ZERO;
      for (int i = 0; i < terms.size(); i++) {
        Range weight = terms.get(i).weight();
        Rational end =
            Objects.requireNonNull((ends >> i & 1) == 0 ? weight.low() : weight.high(), "end");
        Range value = terms.get(i).value();
        weights = weights.plus(end);
        low = low.plus(end.times(Objects.requireNonNull(value.low())));
        high = high.plus(end.times(Objects.requireNonNull(value.high())));
      }
      if (weights.signum() > 0) {
        Rational from = low.dividedBy(weights);
        Rational to = high.dividedBy(weights);
        least = least == null ? from : least.min(from);
        most = most == null ? to : most.max(to);
      }
    }
    return least == null ? "none" : new Range(least, most).toString();
  }

  private static Range range(SplittableRandom random, int most) {
    long one = random.nextLong(most);
    long other = random.nextInt(3) == 0 ? one : random.nextLong(most);
    return new Range(Rational.of(Math.min(one, other)), Rational.of(Math.max(one, other)));
  }

  private static Range exactly(long number) {
    return Range.exactly(Rational.of(number));
  }

  /** Values, each with its weight behind it. */
  private static String mean(String... values) {
    return WeightedMean.of(
            Stream.iterate(0, i -> i < values.length, i -> i + 2)
                .map(i -> term(values[i], values[i + 1]))
                .toList())
        .orElseThrow()
        .toString();
  }

  private static WeightedMean.Term term(String value, String weight) {
    return new WeightedMean.Term(range(value), range(weight));
  }

  private static Range range(String text) {
    String[] ends = text.split("\\.\\.", -1);
    Rational low = Rational.parse(ends[0]);
    return ends.length == 1
        ? Range.exactly(low)
        : new Range(low, ends[1].isEmpty() ? null : Rational.parse(ends[1]));
  }
}
