package io.github.cityward.milestone;

import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that a town wants to have done or reached (mốc), as it stands on one day: the steps of its
 * road and the targets of its programmes.
 *
 * @param town the town
 * @param schedule when its steps can be done, as seen from the day
 * @param targets where its targets stand on the day
 * @param deadline the last day of the status that the road leads to; null if it has none, or if
 *     nobody asked for a status
 */
public record Milestones(
    Town town, Schedule schedule, List<TargetStanding> targets, @Nullable LegalDeadline deadline) {
  public Milestones {
    Objects.requireNonNull(town, "town");
    Objects.requireNonNull(schedule, "schedule");
    targets = List.copyOf(targets);
  }

  /** {@return the milestones of {@code town} as they stand on {@code day}, without a status} */
  public static Milestones of(Town town, LocalDate day) {
    return new Milestones(town, Roadmap.of(town).schedule(day), TargetStanding.of(town, day), null);
  }

  /** {@return the milestones of a town on its road to be a city} */
  public static Milestones of(CityReadiness city) {
    DeadlineCheck check = city.deadline();
    return new Milestones(
        city.town(),
        city.schedule(),
        TargetStanding.of(city.town(), city.on()),
        check == null ? null : check.deadline());
  }

  /**
   * {@return these milestones on the road to the goal of {@code rules}, which may have an end} What
   * is no law ends no status, so that nothing here ever rests on illustrative rules.
   */
  public Milestones under(RuleSet rules) {
    return new Milestones(
        town,
        schedule,
        targets,
        rules.isIllustrative() ? null : LegalDeadline.of(rules).orElse(null));
  }

  /** {@return the day} */
  public LocalDate on() {
    return schedule.on();
  }

  /** {@return whether there is neither a step nor a target} */
  public boolean isEmpty() {
    return schedule.steps().isEmpty() && targets.isEmpty();
  }
}
