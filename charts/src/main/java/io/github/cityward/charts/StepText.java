package io.github.cityward.charts;

import io.github.cityward.milestone.MilestoneWords;
import io.github.cityward.milestone.Schedule;
import io.github.cityward.milestone.ScheduledStep;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.RoadmapStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is said of a step of a road. */
record StepText(ChartWords words, Schedule schedule) {
  String title(RoadmapStep step) {
    return words.say("gantt.step", step.id(), step.name());
  }

  /** {@return when it is done, and what may be lost of the time} */
  String state(ScheduledStep scheduled) {
    List<String> said = new ArrayList<>(List.of(days(scheduled)));
    Rational slack = scheduled.slackDays();
    MilestoneWords.in(words.locale()).nowhere(schedule, scheduled.step()).ifPresent(said::add);
    if (!schedule.isInVain(scheduled.step())
        && scheduled.step().done() == null
        && scheduled.finish() != null
        && slack != null) {
      said.add(
          scheduled.isCritical()
              ? words.say("gantt.is-critical")
              : words.say("gantt.has-slack", words.numbers().of(slack)));
    }
    said.addAll(due(scheduled));
    return String.join("; ", said);
  }

  /** {@return when it is done} */
  String days(ScheduledStep scheduled) {
    LocalDate start = scheduled.start();
    LocalDate finish = scheduled.finish();
    LocalDate done = scheduled.step().done();
    if (done != null) {
      return words.say("gantt.done-on", day(done));
    }
    if (start == null) {
      return words.say("gantt.no-date");
    }
    return finish == null
        ? words.say("gantt.no-days", day(start))
        : words.say("gantt.days", day(start), day(finish));
  }

  /** {@return by which day it is to be done; nothing where none is set} */
  List<String> due(ScheduledStep scheduled) {
    LocalDate by = scheduled.step().by();
    return by == null
        ? List.of()
        : List.of(words.say(scheduled.isLate() ? "gantt.is-late" : "gantt.due", day(by)));
  }

  String sentence(ScheduledStep scheduled) {
    return words.say("gantt.in-words", title(scheduled.step()), state(scheduled));
  }

  private String day(LocalDate day) {
    return words.values().of(day);
  }
}
