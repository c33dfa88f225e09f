package io.github.cityward.milestone;

import io.github.cityward.quantity.Rational;
import io.github.cityward.town.RoadmapStep;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The forward and the backward pass of the critical path method (Kelley and Walker, Proceedings of
 * the Eastern Joint Computer Conference, 1959), by one of the three estimates, in days from {@code
 * on}. What rests on days that are not known is absent.
 */
final class Passes {
  private final StepOrder steps;
  private final LocalDate on;
  private final Estimate estimate;
  private final Map<RoadmapStep, Rational> starts = new HashMap<>();
  private final Map<RoadmapStep, Rational> finishes = new HashMap<>();

  Passes(StepOrder steps, LocalDate on, Estimate estimate) {
    this.steps = steps;
    this.on = on;
    this.estimate = estimate;
    steps.order().forEach(this::forward);
  }

  /** Nothing begins before the first day; what is done lies where it lies. */
  private void forward(RoadmapStep step) {
    LocalDate done = step.done();
    if (done != null) {
      starts.put(step, day(done));
      finishes.put(step, day(done));
      return;
    }
    List<RoadmapStep> before = steps.before(step);
    if (finishes.keySet().containsAll(before)) {
      Rational start =
          before.stream()
              .map(each -> Objects.requireNonNull(finishes.get(each)))
              .reduce(Rational.ZERO, Rational::max);
      starts.put(step, start);
      Rational days = estimate.days(step);
      if (days != null) {
        finishes.put(step, start.plus(days));
      }
    }
  }

  Optional<Rational> start(RoadmapStep step) {
    return Optional.ofNullable(starts.get(step));
  }

  Optional<Rational> finish(RoadmapStep step) {
    return Optional.ofNullable(finishes.get(step));
  }

  /** {@return the date on which all steps are done; null if that is not known} */
  @Nullable LocalDate end() {
    return finish().map(this::date).orElse(null);
  }

  /** {@return when all steps are done} */
  Optional<Rational> finish() {
    return finishes.keySet().containsAll(steps.order())
        ? finishes.values().stream().reduce(Rational::max)
        : Optional.empty();
  }

  /**
   * {@return when each step that is not done must begin at the latest, so that all are done by
   * {@code last}} A step that is done holds up nothing.
   */
  Map<RoadmapStep, Rational> latestStarts(Rational last) {
    Map<RoadmapStep, Rational> latest = new HashMap<>();
    for (int i = steps.order().size() - 1; i >= 0; i--) {
      RoadmapStep step = steps.order().get(i);
      Rational days = estimate.days(step);
      List<RoadmapStep> after =
          steps.after(step).stream().filter(each -> each.done() == null).toList();
      if (step.done() == null && days != null && latest.keySet().containsAll(after)) {
        Rational finish =
            Stream.concat(
                    Stream.of(last),
                    after.stream().map(each -> Objects.requireNonNull(latest.get(each))))
                .reduce(last, Rational::min);
        latest.put(step, finish.minus(days));
      }
    }
    return latest;
  }

  /** {@return how many days after the first one {@code date} is} */
  Rational day(LocalDate date) {
    return Rational.of(ChronoUnit.DAYS.between(on, date));
  }

  /** {@return the date of so many days after the first one, rounded half up} */
  LocalDate date(Rational days) {
    return on.plusDays(days.rounded(0).longValueExact());
  }
}
