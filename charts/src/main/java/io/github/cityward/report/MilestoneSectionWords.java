package io.github.cityward.report;

import io.github.cityward.milestone.LegalDeadline;
import io.github.cityward.milestone.MilestoneWords;
import io.github.cityward.milestone.Milestones;
import io.github.cityward.milestone.Schedule;
import io.github.cityward.milestone.ScheduledStep;
import io.github.cityward.milestone.TargetStanding;
import io.github.cityward.town.ProgrammeTarget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says when the steps of a town can be done, and where its targets stand. */
record MilestoneSectionWords(
    Milestones milestones, Phrases phrases, Sources sources, MilestoneWords words) {
  static MilestoneSectionWords of(Milestones milestones, Phrases phrases, Sources sources) {
    return new MilestoneSectionWords(
        milestones, phrases, sources, MilestoneWords.in(phrases.locale()));
  }

  MilestoneSection section(List<Figure> figures) {
    return new MilestoneSection(
        road(),
        milestones.schedule().steps().stream().map(this::step).toList(),
        aims(),
        milestones.targets().stream().map(this::target).toList(),
        figures);
  }

  private List<String> road() {
    Schedule schedule = milestones.schedule();
    if (schedule.steps().isEmpty()) {
      return List.of();
    }
    List<String> road = new ArrayList<>();
    road.add(words.end(milestones.town(), schedule) + ".");
    road.add(words.left(schedule));
    road.addAll(words.unknown(schedule));
    road.addAll(words.critical(schedule));
    LegalDeadline deadline = milestones.deadline();
    if (deadline != null) {
      road.add(words.of(deadline) + ".");
    }
    road.addAll(words.ended(schedule));
    return road;
  }

  private MilestoneSection.Step step(ScheduledStep scheduled) {
    return new MilestoneSection.Step(
        scheduled.step().id() + " " + scheduled.step().name(),
        day(scheduled.start()),
        day(scheduled.finish()),
        slack(scheduled),
        by(scheduled.step().by()),
        String.join("; ", status(scheduled)));
  }

  private List<String> status(ScheduledStep scheduled) {
    List<String> status = new ArrayList<>(List.of(words.of(scheduled.status())));
    words.nowhere(milestones.schedule(), scheduled.step()).ifPresent(status::add);
    return status;
  }

  private String slack(ScheduledStep scheduled) {
    if (scheduled.step().done() != null) {
      return phrases.say("milestones.done");
    }
    if (scheduled.isCritical()) {
      return phrases.say("milestones.critical");
    }
    return scheduled.slackDays() == null
        ? phrases.say("unknown")
        : phrases.say("milestones.days", phrases.of(scheduled.slackDays()));
  }

  private List<String> aims() {
    List<TargetStanding> targets = milestones.targets();
    if (targets.isEmpty()) {
      return List.of();
    }
    List<String> aims = new ArrayList<>();
    aims.add(words.count(milestones.town(), milestones.on(), targets));
    aims.addAll(words.open(targets));
    aims.addAll(words.ended(targets));
    return aims;
  }

  private MilestoneSection.Target target(TargetStanding standing) {
    ProgrammeTarget target = standing.target();
    return new MilestoneSection.Target(
        new Cited(target.id() + " " + target.name(), sources.ofData(target.source())),
        words.wanted(target),
        Stream.concat(
                Stream.of(words.reached(standing, milestones.on())), words.ended(standing).stream())
            .collect(Collectors.joining("; ")),
        by(target.by()),
        words.of(standing.status()));
  }

  private String by(@Nullable LocalDate by) {
    return by == null ? phrases.say("milestones.no-day") : phrases.of(by);
  }

  private String day(@Nullable LocalDate day) {
    return day == null ? phrases.say("unknown") : phrases.of(day);
  }
}
