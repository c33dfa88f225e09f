package io.github.cityward.forecast;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of one quantity over time, as far as each is one number (chuỗi số liệu). Immutable.
 *
 * @param quantity what was measured
 * @param points the numbers, the earliest first, each of another day
 * @param leftOut what was observed but is no single number: ranges, levels, and values known to be
 *     unpublished, the earliest first
 * @param breaks the first days on which the quantity is measured in another way, such as by a new
 *     poverty line, the earliest first; no fit reaches across one
 */
public record Series(
    Quantity quantity, List<Point> points, List<Observation> leftOut, List<LocalDate> breaks) {
  /** The days of a year, on the average of the Julian calendar: what forecasters call a year. */
  public static final double DAYS_OF_A_YEAR = 365.25;

  public Series {
    points = List.copyOf(points);
    leftOut = List.copyOf(leftOut);
    breaks = breaks.stream().distinct().sorted().toList();
    for (int i = 1; i < points.size(); i++) {
      if (!points.get(i).date().isAfter(points.get(i - 1).date())) {
        throw new IllegalArgumentException(
            "%s has %s after %s. Give each day once, the earliest first."
                .formatted(quantity, points.get(i), points.get(i - 1)));
      }
    }
  }

  /**
   * One value of one day.
   *
   * @param date the day
   * @param value the value in the quantity's own unit; a finite number
   */
  public record Point(LocalDate date, double value) {
    public Point {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(
            "the value of " + date + " is " + value + ". Give a finite number.");
      }
    }

    /** {@return the value and its day} */
    @Override
    public String toString() {
      return value + " on " + date;
    }
  }

  /**
   * {@return the values of {@code quantity} that speak of {@code known} or an earlier day} Of two
   * of the same day the first is taken, as an assessment does.
   */
  public static Series of(Town town, Quantity quantity, LocalDate known) {
    List<Observation> observed =
        town.observations().stream()
            .filter(each -> each.quantity().equals(quantity) && !each.date().isAfter(known))
            .sorted(Comparator.comparing(Observation::date))
            .toList();
    List<Point> points = new ArrayList<>();
    List<Observation> leftOut = new ArrayList<>();
    for (Observation each : observed) {
      Double number = number(each.value());
      if (number == null) {
        leftOut.add(each);
      } else if (points.isEmpty() || each.date().isAfter(points.get(points.size() - 1).date())) {
        points.add(new Point(each.date(), number));
      }
    }
    return new Series(quantity, points, leftOut, List.of());
  }

  /** The single number of {@code value}; null if it is none, or none that a double tells. */
  private static @Nullable Double number(@Nullable Value value) {
    Rational number = value instanceof Range range && range.isExact() ? range.low() : null;
    return number == null || Double.isInfinite(number.toDouble()) ? null : number.toDouble();
  }

  /** {@return this series, measured in another way from {@code firstDay} on} */
  public Series breakingOn(LocalDate firstDay) {
    return new Series(
        quantity, points, leftOut, Stream.concat(breaks.stream(), Stream.of(firstDay)).toList());
  }

  /** {@return the part of this series that no break parts from {@code day}} */
  public Series unbroken(LocalDate day) {
    LocalDate from =
        breaks.stream().filter(each -> !each.isAfter(day)).reduce((a, b) -> b).orElse(null);
    return from == null
        ? new Series(quantity, points, leftOut, List.of())
        : new Series(
            quantity,
            points.stream().filter(each -> !each.date().isBefore(from)).toList(),
            leftOut.stream().filter(each -> !each.date().isBefore(from)).toList(),
            List.of(from));
  }

  /** {@return the first {@code count} points, as they were known before the next} */
  public Series first(int count) {
    return new Series(quantity, points.subList(0, count), List.of(), breaks);
  }

  /**
   * {@return the latest point}
   *
   * @throws IllegalStateException if there is none
   */
  public Point last() {
    if (points.isEmpty()) {
      throw new IllegalStateException(quantity + " has no point.");
    }
    return points.get(points.size() - 1);
  }

  /** {@return the years from the latest point to {@code day}, each of 365.25 days} */
  public double yearsTo(LocalDate day) {
    return ChronoUnit.DAYS.between(last().date(), day) / DAYS_OF_A_YEAR;
  }

  /** {@return the years from the latest point to each, so 0 or less} */
  List<Double> times() {
    return points.stream().map(each -> yearsTo(each.date())).toList();
  }

  /** {@return where each point lies on the scale of {@code link}} */
  List<Double> places(Link link) {
    return points.stream().map(each -> link.to(each.value())).toList();
  }

  /** {@return the years from each point but the last to the next} */
  List<Double> steps() {
    List<Double> times = times();
    return IntStream.range(1, times.size()).mapToObj(i -> times.get(i) - times.get(i - 1)).toList();
  }

  /** {@return the quantity and its points} */
  @Override
  public String toString() {
    return quantity + " " + points;
  }
}
