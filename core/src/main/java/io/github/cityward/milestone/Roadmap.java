package io.github.cityward.milestone;

import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.RoadmapStep;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The road to a status (lộ trình): steps, each after those that it waits for. All is counted in
 * calendar days; a step finishes so many days after it starts. What rests on days that nobody knows
 * has no date. Immutable and safe to share.
 */
public final class Roadmap {
  private final List<RoadmapStep> steps;
  private final StepOrder order;

  /** The steps of the road that this is a part of: a part may not show where a step leads. */
  private final StepOrder whole;

  private Roadmap(List<RoadmapStep> steps) {
    this.steps = List.copyOf(steps);
    this.order = new StepOrder(this.steps);
    this.whole = order;
  }

  private Roadmap(List<RoadmapStep> steps, StepOrder whole) {
    this.steps = List.copyOf(steps);
    this.order = new StepOrder(this.steps);
    this.whole = whole;
  }

  /** {@return the road of {@code town}} */
  public static Roadmap of(Town town) {
    return of(town.roadmap());
  }

  /**
   * {@return the road of these steps}
   *
   * @throws IllegalArgumentException if two have one id, one comes after a step that is not among
   *     them, or they wait for each other in a circle, which the message shows
   */
  public static Roadmap of(List<RoadmapStep> steps) {
    return new Roadmap(steps);
  }

  /** {@return the steps, in the order they were given} */
  public List<RoadmapStep> steps() {
    return steps;
  }

  /**
   * {@return the part of this road that leads to one step, such as the resolution in force: the
   * step and all that must be done before it}
   *
   * @throws IllegalArgumentException if there is no such step
   */
  public Roadmap leadingTo(String id) {
    Set<String> wanted = order.leadingTo(id);
    return new Roadmap(steps.stream().filter(each -> wanted.contains(each.id())).toList(), whole);
  }

  /**
   * {@return when each step can be done, as seen from {@code on}} What is left begins on that day
   * or when what it waits for is done; what is done lies on the day it was done. Dates, slack and
   * the critical path are those of the likely days.
   */
  public Schedule schedule(LocalDate on) {
    Passes likely = passes(on, Estimate.LIKELY);
    Map<RoadmapStep, Rational> latest = likely.finish().map(likely::latestStarts).orElse(Map.of());
    return new Schedule(
        on,
        steps.stream().map(each -> scheduled(each, likely, latest)).toList(),
        order.order().stream()
            .map(each -> scheduled(each, likely, latest))
            .filter(ScheduledStep::isCritical)
            .map(ScheduledStep::step)
            .toList(),
        passes(on, Estimate.MINIMUM).end(),
        likely.end(),
        passes(on, Estimate.MAXIMUM).end(),
        new Branches(whole, new Passes(whole, on, Estimate.LIKELY)).in(steps));
  }

  private static ScheduledStep scheduled(
      RoadmapStep step, Passes likely, Map<RoadmapStep, Rational> latest) {
    return new ScheduledStep(
        step,
        likely.start(step).map(likely::date).orElse(null),
        likely.finish(step).map(likely::date).orElse(null),
        slack(step, likely, latest));
  }

  private static @Nullable Rational slack(
      RoadmapStep step, Passes likely, Map<RoadmapStep, Rational> latest) {
    Rational last = latest.get(step);
    if (step.done() != null) {
      return Rational.ZERO;
    }
    return last == null ? null : likely.start(step).map(last::minus).orElse(null);
  }

  /** {@return when {@code step} is done at the earliest; nothing if that is not known} */
  Optional<LocalDate> earliestFinish(RoadmapStep step, LocalDate on) {
    Passes passes = passes(on, Estimate.MINIMUM);
    return passes.finish(step).map(passes::date);
  }

  private Passes passes(LocalDate on, Estimate estimate) {
    return new Passes(order, Objects.requireNonNull(on, "on"), estimate);
  }

  /**
   * {@return how the day may fall on which all is done, as seen from {@code on}; empty if the days
   * of a step that is not done are not all known} The days of each step are drawn by the PERT
   * distribution, independently of those of others.
   *
   * @param draws how many, from 1 to {@value FinishSpread#MOST_DRAWS}
   * @param seed any number; the same gives the same draws
   * @throws IllegalArgumentException if there is no step or no draw
   */
  public Optional<FinishSpread> simulate(LocalDate on, int draws, long seed) {
    Objects.requireNonNull(on, "on");
    return FinishDraws.of(order, on).map(each -> each.draw(draws, seed));
  }

  /** {@return whether all is done while the status can still be had, as seen from {@code on}} */
  public DeadlineCheck check(LegalDeadline deadline, LocalDate on) {
    Passes fastest = passes(on, Estimate.MINIMUM);
    LocalDate latest = passes(on, Estimate.MAXIMUM).end();
    Verdict kept = Verdict.UNDETERMINED;
    if (latest != null && !latest.isAfter(deadline.lastDay())) {
      kept = Verdict.MET;
    } else if (isMissed(deadline, on, fastest.end())) {
      kept = Verdict.NOT_MET;
    }
    Passes likely = passes(on, Estimate.LIKELY);
    Map<RoadmapStep, Rational> starts = latestStarts(deadline, likely);
    return new DeadlineCheck(
        deadline,
        kept,
        steps.stream()
            .filter(starts::containsKey)
            .map(
                each ->
                    new DeadlineCheck.LatestStart(
                        each, likely.date(Objects.requireNonNull(starts.get(each)))))
            .toList(),
        begin(starts, likely),
        begin(latestStarts(deadline, fastest), fastest));
  }

  /** Even what is left when nobody knows how long it takes is not done before today. */
  private boolean isMissed(LegalDeadline deadline, LocalDate on, @Nullable LocalDate earliest) {
    boolean isOver = on.isAfter(deadline.lastDay());
    boolean isLeft = steps.stream().anyMatch(each -> each.done() == null);
    return (isOver && isLeft) || (earliest != null && earliest.isAfter(deadline.lastDay()));
  }

  private static Map<RoadmapStep, Rational> latestStarts(LegalDeadline deadline, Passes passes) {
    return passes.latestStarts(passes.day(deadline.lastDay()));
  }

  /** The first of the latest days, if those of all that is left are known. */
  private @Nullable LocalDate begin(Map<RoadmapStep, Rational> starts, Passes passes) {
    boolean all = steps.stream().allMatch(each -> each.done() != null || starts.containsKey(each));
    return all
        ? starts.values().stream().min(Comparator.naturalOrder()).map(passes::date).orElse(null)
        : null;
  }

  /** {@return the ids of the steps} */
  @Override
  public String toString() {
    return steps.toString();
  }
}
