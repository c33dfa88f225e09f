package io.github.cityward.report;

import io.github.cityward.milestone.LegalDeadline;
import io.github.cityward.milestone.MilestoneWords;
import io.github.cityward.milestone.Milestones;
import io.github.cityward.milestone.Schedule;
import io.github.cityward.milestone.ScheduledStep;
import io.github.cityward.milestone.TargetStanding;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.town.ProgrammeTarget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    } else {
      road.addAll(words.ended(schedule, RuleLibrary.bundled()));
    }
    return road;
  }

  private MilestoneSection.Step step(ScheduledStep scheduled) {
    return new MilestoneSection.Step(
        scheduled.step().id() + " " + scheduled.step().name(),
        day(scheduled.start()),
        day(scheduled.finish()),
        slack(scheduled),
        by(scheduled.step().by()),
        words.of(scheduled.status()));
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
    return aims;
  }

  private MilestoneSection.Target target(TargetStanding standing) {
    ProgrammeTarget target = standing.target();
    return new MilestoneSection.Target(
        new Cited(target.id() + " " + target.name(), sources.ofData(target.source())),
        words.wanted(target),
        words.reached(standing, milestones.on()),
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
