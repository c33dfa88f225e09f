package io.github.cityward.charts;

import io.github.cityward.milestone.LegalDeadline;
import io.github.cityward.milestone.Milestones;
import io.github.cityward.milestone.ScheduledStep;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.RoadmapStep;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Time from left to right, counted in days since 1970.
 *
 * @param first the first day
 * @param last the last day
 */
record TimeScale(double first, double last) {
  /** How much there is on either side beyond what is drawn. */
  private static final double ROOM = 0.03;

  /** What one day that is all there is has on either side. */
  private static final int LEAST_ROOM = 30;

  /** So many months may lie between two ticks. */
  private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200};

  /** {@return the time that holds all that is known of the steps, and the end of a status} */
  static TimeScale of(Milestones milestones) {
    LegalDeadline deadline = milestones.deadline();
    double[] days =
        Stream.of(
                Stream.of(milestones.on(), deadline == null ? milestones.on() : deadline.lastDay())
                    .map(TimeScale::day),
                milestones.schedule().ended().stream().map(each -> day(each.end().from())),
                milestones.schedule().steps().stream().flatMap(TimeScale::days))
            .flatMap(each -> each)
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    double first = days[0];
    double last = days[days.length - 1];
    double room = Math.max(LEAST_ROOM, (last - first) * ROOM);
    return new TimeScale(first - room, last + room);
  }

  private static Stream<Double> days(ScheduledStep scheduled) {
    RoadmapStep step = scheduled.step();
    LocalDate finish = scheduled.finish();
    Stream<Double> days =
        Stream.of(scheduled.start(), finish, step.by())
            .filter(Objects::nonNull)
            .map(TimeScale::day);
    return finish == null ? days : Stream.concat(days, Stream.of(day(finish) + slack(scheduled)));
  }

  static double day(LocalDate day) {
    return day.toEpochDay();
  }

  /** {@return how many days a step may be late; none where that is not known} */
  static double slack(ScheduledStep scheduled) {
    Rational slack = scheduled.slackDays();
    return slack == null ? 0 : slack.toDouble();
  }

  double length() {
    return last - first;
  }

  /** A month with its place in time. */
  record Tick(double day, YearMonth month) {}

  /** {@return the beginnings of months or years, at most so many} */
  List<Tick> ticks(int most) {
    YearMonth start = YearMonth.from(LocalDate.ofEpochDay((long) Math.ceil(first)));
    YearMonth end = YearMonth.from(LocalDate.ofEpochDay((long) last));
    int months = (int) (monthOf(end) - monthOf(start)) + 1;
    int step =
        IntStream.of(MONTHS)
            .filter(each -> months <= each * most)
            .findFirst()
            .orElse(MONTHS[MONTHS.length - 1]);
    List<Tick> ticks = new ArrayList<>();
    for (YearMonth each = start; !each.isAfter(end); each = each.plusMonths(1)) {
      double day = day(each.atDay(1));
      if (monthOf(each) % step == 0 && day >= first) {
        ticks.add(new Tick(day, each));
      }
    }
    return ticks;
  }

  private static long monthOf(YearMonth month) {
    return 12L * month.getYear() + month.getMonthValue() - 1;
  }
}
