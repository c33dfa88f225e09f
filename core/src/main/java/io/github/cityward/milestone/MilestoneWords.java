package io.github.cityward.milestone;

import io.github.cityward.Wording;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.NumberText;
import io.github.cityward.assess.ValueWords;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Abolition;
import io.github.cityward.town.Basis;
import io.github.cityward.town.ProgrammeTarget;
import io.github.cityward.town.RoadmapStep;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What milestones say, in sentences for people. */
public final class MilestoneWords {
  private static final String UNKNOWN = "?";

  private final Wording wording;
  private final ValueWords values;

  private MilestoneWords(Wording wording) {
    this.wording = wording;
    this.values = ValueWords.in(wording.locale());
  }

  /** {@return the words of a Vietnamese reader, or of an English one for any other locale} */
  public static MilestoneWords in(Locale locale) {
    return new MilestoneWords(Wording.of(MilestoneWords.class, locale));
  }

  /** {@return what people call a status} */
  public String of(TargetStatus status) {
    return wording.say("status." + status);
  }

  /** {@return when all steps of {@code town} are done, without a full stop} */
  public String end(Town town, Schedule schedule) {
    return wording.say(
        "end",
        town.name(wording.locale()),
        day(schedule.likely()),
        day(schedule.earliest()),
        day(schedule.latest()));
  }

  /** {@return as seen from which day, and how many steps are left} */
  public String left(Schedule schedule) {
    long left = schedule.steps().stream().filter(each -> each.step().done() == null).count();
    return wording.say("left", day(schedule.on()), left, schedule.steps().size());
  }

  /**
   * {@return which steps have no date, for nobody knows their days; nothing where all are known}
   */
  public List<String> unknown(Schedule schedule) {
    return naming("unknown", schedule.unknown());
  }

  /** {@return which steps no day may be lost on; nothing where that is not known} */
  public List<String> critical(Schedule schedule) {
    return naming("critical", schedule.critical());
  }

  private List<String> naming(String key, List<RoadmapStep> steps) {
    String ids = steps.stream().map(RoadmapStep::id).collect(Collectors.joining(", "));
    return steps.isEmpty() ? List.of() : List.of(wording.say(key, ids));
  }

  /**
   * {@return the last day on which a status can be had, and the text that ends it, without a stop}
   */
  public String of(LegalDeadline deadline) {
    return wording.say("deadline", day(deadline.lastDay()), text(deadline.abolition()));
  }

  /** {@return from which day no unit can become what, and the text that says so, without a stop} */
  public String of(StatusEnd end) {
    return wording.say("end-of", day(end.from()), kind(end), text(end.abolition()));
  }

  /**
   * {@return which statuses that the road leads to have an end, and which of its steps lead nowhere
   * for it, a sentence each; nothing for a road without such a status}
   */
  public List<String> ended(Schedule schedule) {
    List<String> ended = new ArrayList<>();
    for (EndedBranch each : schedule.ended()) {
      ended.add(of(each.end()) + ".");
      if (!each.steps().isEmpty()) {
        String ids = each.steps().stream().map(RoadmapStep::id).collect(Collectors.joining(", "));
        String road = wording.say("road." + each.end().status().code());
        ended.add(
            each.end().isOver(schedule.on())
                ? wording.say("nowhere", road, ids)
                : wording.say("nowhere-by-then", road, ids));
      }
    }
    return ended;
  }

  /** {@return that {@code step} leads nowhere any more, or will not, without a stop} */
  public Optional<String> nowhere(Schedule schedule, RoadmapStep step) {
    return schedule
        .endOf(step)
        .map(
            end ->
                end.isOver(schedule.on())
                    ? wording.say("leads-nowhere")
                    : wording.say("not-in-time", day(end.from())));
  }

  /**
   * {@return that the status ended which a target is about, by which text, so that it can be
   * reached no more, without a stop; nothing where no status ended}
   */
  public List<String> ended(TargetStanding standing) {
    StatusEnd end = standing.ended();
    return end == null
        ? List.of()
        : List.of(wording.say("target-ended", kind(end), day(end.from()), text(end.abolition())));
  }

  /** {@return the same of all targets of which it is to be said, a sentence each} */
  public List<String> ended(List<TargetStanding> targets) {
    return targets.stream()
        .flatMap(
            each ->
                ended(each).stream()
                    .map(said -> wording.say("of-target", each.target().id(), said)))
        .toList();
  }

  private String kind(StatusEnd end) {
    return wording.say("kind." + end.status().code());
  }

  private String text(Abolition abolition) {
    return AssessmentWords.in(wording.locale()).citation(abolition.citation());
  }

  /** {@return how many targets stand where on {@code day}} */
  public String count(Town town, LocalDate day, List<TargetStanding> targets) {
    String counts =
        Arrays.stream(TargetStatus.values())
            .map(
                status ->
                    of(status)
                        + " "
                        + targets.stream().filter(each -> each.status() == status).count())
            .collect(Collectors.joining(", "));
    return wording.say("count", town.name(wording.locale()), day(day), targets.size(), counts);
  }

  /** {@return why some targets are undetermined; nothing where none is} */
  public List<String> open(List<TargetStanding> targets) {
    return targets.stream().anyMatch(each -> each.status() == TargetStatus.UNDETERMINED)
        ? List.of(wording.say("open"))
        : List.of();
  }

  /**
   * {@return how much is wanted, in the unit of the target, or that its objective has no figure}
   */
  public String wanted(ProgrammeTarget target) {
    Rational wanted = target.target();
    return wanted == null
        ? wording.say("no-figure")
        : wording.say("wanted", amount(wanted, target));
  }

  /**
   * {@return what is known on {@code day} of what was reached, on what that rests, and what is
   * missing}
   */
  public String reached(TargetStanding standing, LocalDate day) {
    ProgrammeTarget target = standing.target();
    Rational actual = target.actual();
    Basis basis = target.basis();
    if (actual == null || basis == null || !target.isActualKnownOn(day)) {
      return wording.say("nobody-knows");
    }
    Rational missing = standing.missing();
    String reached =
        wording.say(
            "reached", amount(actual, target), AssessmentWords.in(wording.locale()).of(basis));
    return missing == null || missing.signum() == 0
        ? reached
        : reached + ", " + wording.say("missing", amount(missing, target));
  }

  private String amount(Rational amount, ProgrammeTarget target) {
    return (NumberText.in(wording.locale()).of(amount) + " " + target.unit()).strip();
  }

  private String day(@Nullable LocalDate day) {
    return day == null ? UNKNOWN : values.of(day);
  }
}
