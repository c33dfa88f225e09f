package io.github.cityward.charts;

import io.github.cityward.milestone.MilestoneWords;
import io.github.cityward.milestone.Milestones;
import io.github.cityward.milestone.ScheduledStep;
import io.github.cityward.milestone.TargetStanding;
import io.github.cityward.milestone.TargetStatus;
import io.github.cityward.town.Basis;
import io.github.cityward.town.ProgrammeTarget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is said of a target or a step on the board. */
record BoardText(ChartWords words, Milestones milestones) {

  /**
   * One cell.
   *
   * @param kind the id, and whether it is a target or a step
   * @param wanted what is wanted and by when
   * @param reached what is known of it; empty where it would not matter
   * @param assumed whether somebody assumed what is known
   * @param ended that the status has ended which it is about; empty where none has
   */
  record Entry(
      String id,
      TargetStatus status,
      String kind,
      String name,
      String wanted,
      String reached,
      boolean assumed,
      String ended) {

    List<Paragraph> written(Style style, double width) {
      List<Paragraph> text = new ArrayList<>();
      text.add(Paragraph.of(kind, style.strong(), Tone.INK, width));
      text.add(Paragraph.of(name, style.text(), Tone.INK, width));
      text.add(Paragraph.of(wanted, style.text(), Tone.GREY, width));
      if (!reached.isEmpty()) {
        text.add(
            assumed
                ? Paragraph.of(reached, style.strong(), Tone.SHORT, width)
                : Paragraph.of(reached, style.text(), Tone.INK, width));
      }
      if (!ended.isEmpty()) {
        text.add(Paragraph.of(ended, style.strong(), Tone.SHORT, width));
      }
      return text;
    }
  }

  Entry of(TargetStanding standing) {
    ProgrammeTarget target = standing.target();
    boolean known = target.isActualKnownOn(milestones.on());
    MilestoneWords names = MilestoneWords.in(words.locale());
    return new Entry(
        target.id(),
        standing.status(),
        words.say("board.target", target.id()),
        target.name(),
        words.say("fan.line", names.wanted(target), by(target)),
        known || target.target() != null ? names.reached(standing, milestones.on()) : "",
        known && target.basis() == Basis.ASSUMED,
        String.join(" ", names.ended(standing)));
  }

  Entry of(ScheduledStep scheduled) {
    StepText text = new StepText(words, milestones.schedule());
    List<String> due = text.due(scheduled);
    return new Entry(
        scheduled.step().id(),
        scheduled.status(),
        words.say("board.step", scheduled.step().id()),
        scheduled.step().name(),
        due.isEmpty() ? words.say("board.no-day") : due.get(0),
        text.days(scheduled),
        false,
        MilestoneWords.in(words.locale())
            .nowhere(milestones.schedule(), scheduled.step())
            .orElse(""));
  }

  private String by(ProgrammeTarget target) {
    LocalDate by = target.by();
    return by == null ? words.say("board.no-day") : words.say("gantt.due", words.values().of(by));
  }
}
