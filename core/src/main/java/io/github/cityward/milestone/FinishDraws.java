package io.github.cityward.milestone;

import io.github.cityward.distribution.Pert;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.RoadmapStep;
import io.github.cityward.town.StepDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.jspecify.annotations.Nullable;

/** Draws the days of all steps of a road, and when it ends. */
final class FinishDraws {
  private final LocalDate on;
  private final List<Step> steps;

  /**
   * A step as it is drawn.
   *
   * @param before the places of the steps that it waits for
   * @param fixed when it was done, in days; of no meaning if it is drawn
   */
  private record Step(List<Integer> before, boolean isDone, double fixed, StepDays days) {}

  private FinishDraws(LocalDate on, List<Step> steps) {
    this.on = on;
    this.steps = steps;
  }

  /** {@return what is to be drawn, if the days of all that is not done are known} */
  static Optional<FinishDraws> of(StepOrder order, LocalDate on) {
    List<Step> steps = new ArrayList<>();
    for (RoadmapStep each : order.order()) {
      LocalDate done = each.done();
      if (done == null && !Estimate.areKnown(each)) {
        return Optional.empty();
      }
      steps.add(
          new Step(
              order.before(each).stream().map(order.order()::indexOf).toList(),
              done != null,
              done == null ? 0 : ChronoUnit.DAYS.between(on, done),
              each.days()));
    }
    return Optional.of(new FinishDraws(on, steps));
  }

  FinishSpread draw(int draws, long seed) {
    if (draws < 1 || draws > FinishSpread.MOST_DRAWS) {
      throw new IllegalArgumentException(
          draws + " draws. Give a number from 1 to " + FinishSpread.MOST_DRAWS + ".");
    }
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a road without steps has no end. Give it one.");
    }
    UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
    List<ContinuousDistribution.Sampler> days =
        steps.stream().map(each -> sampler(each, random)).toList();
    double[] ends = new double[draws];
    double[] finish = new double[steps.size()];
    for (int draw = 0; draw < draws; draw++) {
      double end = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < finish.length; i++) {
        Step step = steps.get(i);
        if (step.isDone()) {
          finish[i] = step.fixed();
        } else {
          double start = 0;
          for (int before : step.before()) {
            start = Math.max(start, finish[before]);
          }
          finish[i] = start + days.get(i).sample();
        }
        end = Math.max(end, finish[i]);
      }
      ends[draw] = end;
    }
    Arrays.sort(ends);
    return new FinishSpread(on, seed, ends);
  }

  /** A step of which the days are certain takes no random number. */
  private static ContinuousDistribution.Sampler sampler(Step step, UniformRandomProvider random) {
    double low = number(step.days().minimum());
    double high = number(step.days().maximum());
    if (step.isDone() || low == high) {
      return () -> low;
    }
    Pert pert = new Pert(low, number(step.days().likely()), high);
    ContinuousDistribution.Sampler share =
        BetaDistribution.of(pert.alpha(), pert.beta()).createSampler(random);
    return () -> low + (high - low) * share.sample();
  }

  private static double number(@Nullable Rational days) {
    return days == null ? 0 : days.toDouble();
  }
}
