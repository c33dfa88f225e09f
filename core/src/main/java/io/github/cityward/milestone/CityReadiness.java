package io.github.cityward.milestone;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Shortfall;
import io.github.cityward.assess.Verdict;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.UnitType;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.RoadmapStep;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How near a town is to be a city under its province (thành phố thuộc tỉnh), as seen from one day:
 * the standards of the status, the class of urban area that it presupposes, the procedure, and the
 * end of the status. The day on which the status ends is the one that is known now, also where an
 * earlier day looks ahead. {@link Town#knownOn} replays what was known of the town.
 *
 * @param town the town
 * @param on the day
 * @param standards the standards of the status on that day
 * @param urbanClass the class that it presupposes, type III, on that day
 * @param schedule when its steps can be done; without a date if there are none
 * @param deadline whether they are done while there is the status; null if it was never abolished
 * @param missed the days that are missed, the first first
 */
public record CityReadiness(
    Town town,
    LocalDate on,
    Assessment standards,
    Assessment urbanClass,
    Schedule schedule,
    @Nullable DeadlineCheck deadline,
    List<MissedDate> missed) {
  public CityReadiness {
    missed = List.copyOf(missed);
  }

  /**
   * {@return how near {@code town} is on {@code on}, all its steps being needed}
   *
   * @throws io.github.cityward.ProblemsException if no rules of that day are known
   */
  public static CityReadiness of(Town town, LocalDate on) {
    return of(town, on, Roadmap.of(town), false);
  }

  /**
   * {@return how near {@code town} is on {@code on}}
   *
   * @param roadmap the steps that lead to the status, such as {@code
   *     Roadmap.of(town).leadingTo("C11")}
   * @param acceptUnverified whether figures of the law decide that nobody checked
   * @throws io.github.cityward.ProblemsException if no rules of that day are known
   */
  public static CityReadiness of(
      Town town, LocalDate on, Roadmap roadmap, boolean acceptUnverified) {
    RuleLibrary library = RuleLibrary.bundled();
    Assessor status = Assessor.of(library.inForce(UnitType.CITY, on));
    Assessor classes = Assessor.of(library.inForce(UrbanClass.III, on));
    Assessment urbanClass =
        (acceptUnverified ? classes.acceptingUnverified() : classes).assess(town, on);
    Assessment standards =
        (acceptUnverified ? status.acceptingUnverified() : status).assess(town, on, urbanClass);
    Schedule schedule = roadmap.schedule(on);
    DeadlineCheck deadline =
        LegalDeadline.of(status.rules()).map(each -> roadmap.check(each, on)).orElse(null);
    return new CityReadiness(
        town,
        on,
        standards,
        urbanClass,
        schedule,
        deadline,
        missed(town, on, roadmap, schedule, deadline));
  }

  private static List<MissedDate> missed(
      Town town,
      LocalDate on,
      Roadmap roadmap,
      Schedule schedule,
      @Nullable DeadlineCheck deadline) {
    List<MissedDate> missed = new ArrayList<>();
    for (ScheduledStep each : schedule.late()) {
      RoadmapStep step = each.step();
      LocalDate by = step.by();
      if (by != null) {
        boolean certain =
            roadmap.earliestFinish(step, on).filter(first -> first.isAfter(by)).isPresent();
        missed.add(new MissedDate(by, MissedDate.Cause.STEP, step.id(), each.finish(), certain));
      }
    }
    for (TargetStanding each : TargetStanding.of(town, on)) {
      LocalDate by = each.target().by();
      if (each.status() == TargetStatus.LATE && by != null) {
        missed.add(new MissedDate(by, MissedDate.Cause.TARGET, each.target().id(), null, true));
      }
    }
    LocalDate likely = schedule.likely();
    if (deadline != null) {
      LocalDate last = deadline.deadline().lastDay();
      boolean certain = deadline.kept() == Verdict.NOT_MET;
      if (certain || (likely != null && likely.isAfter(last))) {
        missed.add(new MissedDate(last, MissedDate.Cause.STATUS_ABOLISHED, "", likely, certain));
      }
    }
    missed.sort(Comparator.comparing(MissedDate::date));
    return missed;
  }

  /** {@return what is missing of the standards, or may be, the nearest first} */
  public List<Shortfall> missing() {
    return standards.shortfalls();
  }

  /** {@return the first day that is missed, if one is} */
  public Optional<MissedDate> firstMissed() {
    return missed.stream().findFirst();
  }

  /**
   * {@return whether the town becomes a city} {@link Verdict#NOT_MET} where the steps are not done
   * before the status ends, {@link Verdict#MET} where they are for certain and the standards are
   * met already; anything else is open: standards may still be met before the last step.
   */
  public Verdict verdict() {
    if (deadline != null && deadline.kept() == Verdict.NOT_MET) {
      return Verdict.NOT_MET;
    }
    boolean inTime = deadline == null ? schedule.likely() != null : deadline.kept() == Verdict.MET;
    return inTime && standards.verdict() == Verdict.MET ? Verdict.MET : Verdict.UNDETERMINED;
  }

  /**
   * {@return the day on which the town could be a city by the likely days, if its standards are met
   * by then; empty if the steps have no date, or there is no such status any more by then}
   */
  public Optional<LocalDate> possibleOn() {
    LocalDate likely = schedule.likely();
    boolean inTime =
        deadline == null || (likely != null && !likely.isAfter(deadline.deadline().lastDay()));
    return Optional.ofNullable(likely).filter(day -> inTime);
  }
}
