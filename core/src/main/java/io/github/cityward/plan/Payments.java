package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What is paid for a project in which year, in whole units: the years of its cost sum to the cost.
 *
 * @param unit the unit
 * @param lastYear the year with which looking ends
 */
record Payments(CostUnit unit, int lastYear) {
  /** {@return what is paid for the work, evenly over its days; on the day of the start if none} */
  NavigableMap<Integer, Long> cost(Project project) {
    LocalDate start = start(project);
    long cost = unit.units(Objects.requireNonNull(project.cost(), "cost"));
    int days = project.work().days();
    NavigableMap<Integer, Long> paid = new TreeMap<>();
    if (days == 0) {
      paid.put(start.getYear(), cost);
      return paid;
    }
    long before = 0;
    LocalDate end = start.plusDays(days);
    for (int year = start.getYear(); year <= end.minusDays(1).getYear(); year++) {
      long over = Math.min(days, ChronoUnit.DAYS.between(start, LocalDate.of(year + 1, 1, 1)));
      long now =
          BigInteger.valueOf(cost)
              .multiply(BigInteger.valueOf(over))
              .divide(BigInteger.valueOf(days))
              .longValueExact();
      paid.put(year, now - before);
      before = now;
    }
    return paid;
  }

  /** {@return what is paid to run it, day by day from the day on which it is ready} */
  NavigableMap<Integer, Long> running(Project project) {
    NavigableMap<Integer, Long> paid = new TreeMap<>();
    Rational aYear = project.runningCost();
    LocalDate ready = start(project).plusDays(project.work().days());
    if (aYear == null || aYear.signum() == 0) {
      return paid;
    }
    long before = 0;
    Rational sum = Rational.ZERO;
    for (int year = ready.getYear(); year <= lastYear; year++) {
      int length = Year.of(year).length();
      int idle = year == ready.getYear() ? ready.getDayOfYear() - 1 : 0;
      sum = sum.plus(aYear.times(Rational.of(length - idle)).dividedBy(Rational.of(length)));
      long now = unit.wholeUnits(sum);
      paid.put(year, now - before);
      before = now;
    }
    return paid;
  }

  private static LocalDate start(Project project) {
    return Objects.requireNonNull(project.work().earliest(), "start");
  }
}
