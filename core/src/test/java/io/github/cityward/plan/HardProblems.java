package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Problems as a town meets them: the three criteria and 23 standards of class III under 111/2025,
 * minima that are close to what can be reached, and many projects of nearly equal cost and effect.
 */
final class HardProblems {
  /** Minimum and maximum points of the standards, criterion by criterion. */
  static final double[][][] STANDARDS = {
    {{5.5, 7}, {6, 8}},
    {{5.5, 7}, {4.5, 6}, {5.5, 7}},
    {
      {3, 4}, {4, 5}, {2, 3}, {2, 3}, {2, 3}, {3, 4}, {3, 4}, {3, 4}, {2, 3}, {3, 4}, {3, 4},
      {3, 4}, {2, 3}, {3, 4}, {3, 4}, {3, 4}, {3, 4}, {4, 5}
    }
  };

  static final double[] NEEDS = {11.5, 15.5, 48};

  private HardProblems() {}

  /** A standard: what a sum of effects, in thousandths of the way to the upper threshold, earns. */
  record Step(long start, long lower, long least, long most) implements UnaryOperator<Rational> {
    List<Rational> knots() {
      return List.of(Rational.of(lower - start), Rational.of(1000 - start));
    }

    @Override
    public Rational apply(Rational sum) {
      Rational value = sum.plus(Rational.of(start));
      if (value.compareTo(Rational.of(lower)) < 0) {
        return Rational.ZERO;
      }
      Rational share =
          value.minus(Rational.of(lower)).dividedBy(Rational.of(1000 - lower)).min(Rational.ONE);
      return Rational.of(least)
          .plus(Rational.of(most - least).times(share))
          .dividedBy(Rational.of(100));
    }
  }

  /**
   * @param shared whether a third of the projects act on two standards
   * @param related whether one in ten requires or excludes another
   */
  static PortfolioProblem next(long seed, int projects, boolean shared, boolean related) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Step> steps = new ArrayList<>();
    List<Integer> criteria = new ArrayList<>();
    for (int c = 0; c < STANDARDS.length; c++) {
      for (double[] points : STANDARDS[c]) {
        long lower = 500 + 100L * random.nextInt(4);
        long start = lower - 250 + random.nextInt(400);
        steps.add(new Step(start, lower, Math.round(points[0] * 100), Math.round(points[1] * 100)));
        criteria.add(c);
      }
    }
    List<List<Integer>> acting = new ArrayList<>();
    List<List<Rational>> effects = new ArrayList<>();
    steps.forEach(
        step -> {
          acting.add(new ArrayList<>());
          effects.add(new ArrayList<>());
        });
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < projects; i++) {
      TreeSet<Integer> on = new TreeSet<>(List.of(i < 23 ? i : random.nextInt(23)));
      if (shared && random.nextInt(3) == 0) {
        on.add(random.nextInt(23));
      }
      for (int j : on) {
        acting.get(j).add(i);
        effects.get(j).add(Rational.of(90 + random.nextInt(60)));
      }
      List<Integer> requires =
          related && i > 0 && random.nextInt(10) == 0 ? List.of(random.nextInt(i)) : List.of();
      List<Integer> excludes =
          related && i > 0 && random.nextInt(10) == 0 ? List.of(random.nextInt(i)) : List.of();
      candidates.add(
          new Candidate(
              90L * on.size() + random.nextInt(21),
              requires,
              excludes.equals(requires) ? List.of() : excludes));
    }
    List<Contribution> contributions = new ArrayList<>();
    for (int j = 0; j < steps.size(); j++) {
      contributions.add(
          new Summed(
              acting.get(j),
              criteria.get(j),
              new Additive(effects.get(j), steps.get(j), steps.get(j).knots()),
              Rational.of(steps.get(j).most()).dividedBy(Rational.of(100))));
    }
    List<Rational> needs = new ArrayList<>();
    for (double need : NEEDS) {
      needs.add(Rational.parse(Double.toString(need)));
    }
    return new PortfolioProblem(candidates, contributions, needs, Rational.of(80), List.of());
  }

  /**
   * The problem for another program, one thing a line; points in hundredths, effects in
   * thousandths.
   */
  static String text(PortfolioProblem problem) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < problem.candidates().size(); i++) {
      Candidate candidate = problem.candidates().get(i);
      text.append("candidate ").append(candidate.cost()).append('\n');
      for (int other : candidate.requires()) {
        text.append("requires ").append(i).append(' ').append(other).append('\n');
      }
      for (int other : candidate.excludes()) {
        text.append("excludes ").append(i).append(' ').append(other).append('\n');
      }
    }
    for (Contribution each : problem.contributions()) {
      Additive additive = each.additive().orElseThrow();
      Step step = (Step) additive.earned();
      text.append(
          "standard %d %d %d %d %d"
              .formatted(each.criterion(), step.start(), step.lower(), step.least(), step.most()));
      for (int k = 0; k < each.candidates().size(); k++) {
        text.append(' ')
            .append(each.candidates().get(k))
            .append(' ')
            .append(additive.effects().get(k));
      }
      text.append('\n');
    }
    for (int c = 0; c < problem.criterionNeeds().size(); c++) {
      text.append(need(c, problem.criterionNeeds().get(c)));
    }
    return text.append(need(-1, problem.totalNeed())).toString();
  }

  private static String need(int criterion, Rational points) {
    return "need " + criterion + " " + points.times(Rational.HUNDRED) + "\n";
  }
}
