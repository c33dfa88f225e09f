package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Small problems of every kind: what adds up and what does not, shared, required, excluded,
 * limited.
 */
final class RandomProblems {
  private final SplittableRandom random;

  RandomProblems(long seed) {
    random = new SplittableRandom(seed);
  }

  PortfolioProblem next(int size) {
    int criteria = 1 + random.nextInt(3);
    int costs = new int[] {1, 3, 10, 1000}[random.nextInt(4)];
    List<Candidate> candidates = new ArrayList<>();
    double relations = random.nextInt(3) * 0.15;
    for (int i = 0; i < size; i++) {
      candidates.add(
          new Candidate(
              random.nextInt(costs + 1), some(size, i, relations), some(size, i, relations / 2)));
    }
    List<Contribution> contributions = contributions(size, criteria);
    int hard = 1 + random.nextInt(60);
    List<Rational> needs = new ArrayList<>();
    Rational total = Rational.ZERO;
    for (int c = 0; c < criteria; c++) {
      Rational most = Rational.ZERO;
      for (Contribution each : contributions) {
        most = each.criterion() == c ? most.plus(each.most()) : most;
      }
      total = total.plus(most);
      needs.add(most.times(hundredths(random.nextInt(hard))));
    }
    List<Spending> spendings =
        random.nextInt(4) > 0
            ? List.of()
            : Stream.generate(
                    () ->
                        new Spending(
                            random.longs(size, 0, 10).boxed().toList(),
                            size + random.nextInt(4 * size + 1)))
                .limit(1 + random.nextInt(2))
                .toList();
    return new PortfolioProblem(
        candidates,
        contributions,
        needs,
        total.times(hundredths(hard / 2 + random.nextInt(40))),
        spendings);
  }

  private List<Contribution> contributions(int size, int criteria) {
    int count = criteria + random.nextInt(5);
    double shared = random.nextInt(3) * 0.2;
    List<List<Integer>> places = new ArrayList<>();
    for (int j = 0; j < count; j++) {
      places.add(new ArrayList<>());
    }
    for (int i = 0; i < size; i++) {
      if (random.nextInt(10) > 0) {
        TreeSet<Integer> acting = new TreeSet<>(List.of(random.nextInt(count)));
        while (random.nextDouble() < shared) {
          acting.add(random.nextInt(count));
        }
        for (int j : acting) {
          places.get(j).add(i);
        }
      }
    }
    List<Contribution> contributions = new ArrayList<>();
    for (int j = 0; j < count; j++) {
      boolean sums = random.nextInt(3) > 0 || places.get(j).size() > 8;
      contributions.add(
          sums ? summed(places.get(j), j % criteria) : listed(places.get(j), j % criteria));
    }
    return contributions;
  }

  private Contribution summed(List<Integer> places, int criterion) {
    int coarse = new int[] {1, 2, 100}[random.nextInt(3)];
    List<Rational> effects =
        places.stream()
            .map(place -> hundredths(100 * (random.nextInt(10 * coarse) - coarse) / coarse))
            .toList();
    return new Summed(places, criterion, scaled(effects), Rational.of(5));
  }

  /** Zero, a jump, a slope in thirds, a cap: of a sum that begins somewhere. */
  private Additive scaled(List<Rational> effects) {
    Rational start = Rational.of(random.nextInt(8));
    Rational lower = Rational.of(4 + random.nextInt(8));
    Rational upper = lower.plus(Rational.of(random.nextInt(7)));
    Rational least = Rational.of(random.nextInt(4));
    UnaryOperator<Rational> scale =
        sum -> {
          Rational value = sum.plus(start);
          if (value.compareTo(lower) < 0) {
            return Rational.ZERO;
          }
          if (value.compareTo(upper) >= 0) {
            return Rational.of(5);
          }
          return least.plus(
              Rational.of(5).minus(least).times(value.minus(lower)).dividedBy(upper.minus(lower)));
        };
    return new Additive(effects, scale, List.of(lower.minus(start), upper.minus(start)));
  }

  private Contribution listed(List<Integer> places, int criterion) {
    return new Listed(
        places,
        criterion,
        IntStream.range(0, 1 << places.size())
            .mapToObj(each -> Rational.of(random.nextInt(7)).dividedBy(Rational.of(3)))
            .toList());
  }

  private List<Integer> some(int size, int without, double share) {
    return IntStream.range(0, size)
        .filter(place -> place != without && random.nextDouble() < share / size * 4)
        .boxed()
        .toList();
  }

  private static Rational hundredths(long number) {
    return Rational.of(number).dividedBy(Rational.HUNDRED);
  }
}
