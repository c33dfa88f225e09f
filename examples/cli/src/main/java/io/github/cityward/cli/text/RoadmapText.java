package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.NumberText;
import io.github.cityward.milestone.CityReadiness;
import io.github.cityward.milestone.DeadlineCheck;
import io.github.cityward.milestone.FinishSpread;
import io.github.cityward.milestone.MilestoneWords;
import io.github.cityward.milestone.MissedDate;
import io.github.cityward.milestone.Schedule;
import io.github.cityward.milestone.ScheduledStep;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When the steps of a road can be done, which of them decide, and whether the status is reached.
 */
public final class RoadmapText {
  private static final int INDENT = 2;

  /** A longer list hides what matters; JSON has all. */
  private static final int MOST_CODES = 8;

  private final Town town;
  private final Schedule schedule;
  private final @Nullable FinishSpread spread;
  private final Audience audience;
  private final MilestoneWords words;

  private RoadmapText(
      Town town, Schedule schedule, @Nullable FinishSpread spread, Audience audience) {
    this.town = town;
    this.schedule = schedule;
    this.spread = spread;
    this.audience = audience;
    this.words = MilestoneWords.in(audience.locale());
  }

  /**
   * {@return the schedule in words and a table}
   *
   * @param spread how the end may fall; null if the days of a step are not known
   * @param city how near the town is to be a city; null if that was not asked
   */
  public static String of(
      Town town,
      Schedule schedule,
      @Nullable FinishSpread spread,
      @Nullable CityReadiness city,
      Audience audience) {
    RoadmapText text = new RoadmapText(town, schedule, spread, audience);
    return text.answer()
        + text.ended()
        + (city == null ? "" : text.city(city))
        + "\n"
        + text.steps()
        + (city == null ? "" : Warnings.of(city.standards().warnings(), audience));
  }

  private String line(String key, Object... arguments) {
    return audience.screen().wrap(audience.say(key, arguments), INDENT);
  }

  private String answer() {
    List<String> said = new ArrayList<>();
    said.add(words.end(town, schedule) + ".");
    said.add(words.left(schedule));
    said.addAll(words.unknown(schedule));
    FinishSpread drawn = spread;
    if (drawn != null) {
      said.add(
          audience.say(
              "roadmap.draws",
              drawn.draws(),
              String.valueOf(drawn.seed()),
              day(drawn.percentile(0.1)),
              day(drawn.percentile(0.5)),
              day(drawn.percentile(0.9))));
    }
    said.addAll(words.critical(schedule));
    return sentences(said);
  }

  private String ended() {
    return sentences(words.ended(schedule));
  }

  private String sentences(List<String> said) {
    return said.stream()
        .map(each -> audience.screen().wrap(each, INDENT))
        .collect(Collectors.joining());
  }

  private String day(@Nullable LocalDate day) {
    return day == null ? Audience.UNKNOWN : audience.day(day);
  }

  private String steps() {
    TextTable table =
        TextTable.of(
            audience.headings(
                "heading.code", "heading.start", "heading.finish", "heading.slack", "heading.step"),
            audience.headings("heading.name"));
    for (ScheduledStep each : schedule.steps()) {
      table.row(
          List.of(
              Cell.of(each.step().id()),
              Cell.of(day(each.start())),
              Cell.of(day(each.finish())),
              Cell.of(slack(each)),
              state(each)),
          List.of(Cell.of(name(each))));
    }
    return table.write(audience.screen());
  }

  private String name(ScheduledStep scheduled) {
    String name = scheduled.step().name();
    return scheduled.isLate()
        ? audience.say("roadmap.due", name, day(scheduled.step().by()))
        : name;
  }

  private String slack(ScheduledStep scheduled) {
    Rational slack = scheduled.slackDays();
    if (scheduled.step().done() != null) {
      return "";
    }
    return slack == null ? Audience.UNKNOWN : NumberText.in(audience.locale()).of(slack);
  }

  private Cell state(ScheduledStep scheduled) {
    List<String> said = new ArrayList<>();
    if (scheduled.step().done() != null) {
      said.add(audience.say("roadmap.done"));
    } else if (schedule.isInVain(scheduled.step())) {
      words.nowhere(schedule, scheduled.step()).ifPresent(said::add);
    } else if (scheduled.isCritical()) {
      said.add(audience.say("roadmap.is-critical"));
    }
    if (scheduled.isLate()) {
      said.add(audience.say("roadmap.late"));
    }
    return Cell.of(String.join(", ", said), scheduled.isLate() ? Style.NOT_MET : Style.PLAIN);
  }

  private String city(CityReadiness city) {
    StringBuilder text = new StringBuilder("\n");
    text.append(
        audience.headline(
            city.verdict(),
            city.possibleOn()
                .map(day -> audience.say("roadmap.city-on", day(day)))
                .orElseGet(
                    () ->
                        audience.say(
                            city.schedule().likely() == null
                                ? "roadmap.no-day"
                                : "roadmap.no-city"))));
    text.append(assessed("roadmap.standards", city.standards(), missing(city)));
    text.append(assessed("roadmap.class", city.urbanClass(), ""));
    DeadlineCheck deadline = city.deadline();
    if (deadline != null) {
      text.append(deadline(deadline));
    }
    text.append(city.firstMissed().map(this::missed).orElseGet(() -> line("roadmap.none-missed")));
    return text.toString();
  }

  private String assessed(String key, Assessment assessment, String more) {
    return line(
        key,
        assessment.rules().name().in(audience.locale()),
        assessment.rules().id(),
        audience.words().of(assessment.verdict()),
        more);
  }

  private String missing(CityReadiness city) {
    List<String> codes = city.missing().stream().map(each -> each.indicator().code()).toList();
    if (codes.isEmpty()) {
      return "";
    }
    String shown =
        Stream.concat(
                codes.stream().limit(MOST_CODES),
                codes.size() > MOST_CODES ? Stream.of("…") : Stream.of())
            .collect(Collectors.joining(", "));
    return audience.say("roadmap.missing", codes.size(), shown);
  }

  private String deadline(DeadlineCheck check) {
    StringBuilder text = new StringBuilder();
    text.append(
        line(
            "roadmap.deadline",
            day(check.deadline().lastDay()),
            audience.words().citation(check.deadline().abolition().citation()),
            audience.say("roadmap.kept." + check.kept())));
    if (check.beginBy() != null || check.beginByAtBest() != null) {
      text.append(line("roadmap.begin", day(check.beginBy()), day(check.beginByAtBest())));
    }
    FinishSpread drawn = spread;
    if (drawn != null) {
      text.append(line("roadmap.share", audience.percent(drawn.by(check.deadline().lastDay()))));
    }
    return text.toString();
  }

  private String missed(MissedDate missed) {
    return line(
        "roadmap.missed." + missed.cause(),
        day(missed.date()),
        missed.id(),
        day(missed.expected()),
        audience.say(missed.certain() ? "roadmap.certain" : "roadmap.likely"));
  }
}
