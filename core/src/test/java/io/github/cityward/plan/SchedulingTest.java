package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.town.Project;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The earliest starts in 2027 and 2028 that keep to what may be spent in each of the two years. */
class SchedulingTest {
  private static final int FIRST = 2027;
  private static final Duration LONG = Duration.ofSeconds(10);

  /** A project that may start in either year and is paid then. */
  private static Startable paying(String id, long amount, boolean matters) {
    StartOption first = new StartOption(project(id, FIRST), List.of(amount, 0L));
    StartOption second = new StartOption(project(id, FIRST + 1), List.of(0L, amount));
    return new Startable(
        List.of(first, second),
        matters ? List.of(first.project(), second.project()) : List.of(first.project()));
  }

  private static Startable paying(String id, long amount) {
    return paying(id, amount, false);
  }

  private static Project project(String id, int year) {
    return SmallProjects.of(id, 0, LocalDate.of(year, 1, 1));
  }

  private static Scheduling scheduling(
      List<Long> limits, Predicate<List<Project>> isMet, Duration limit, Startable... projects) {
    return new Scheduling(
        new Startables(Arrays.asList(projects), new YearLimits(FIRST, limits), new CostUnit(0)),
        IntStream.range(0, projects.length).boxed().toList(),
        isMet,
        new Clock(limit));
  }

  private static Optional<List<String>> starts(
      long first, long second, Predicate<List<Project>> isMet, Startable... projects) {
    return scheduling(List.of(first, second), isMet, LONG, projects)
        .find()
        .map(all -> all.stream().map(SchedulingTest::start).toList());
  }

  private static String start(Project project) {
    return project + " " + String.valueOf(project.ready()).substring(0, 4);
  }

  @Test
  void what_does_not_fit_beside_those_before_starts_later() {
    assertThat(starts(10, 10, any -> true, paying("A", 10), paying("B", 10)))
        .contains(List.of("A 2027", "B 2028"));
  }

  /** With A in 2027 neither B nor C fits there, and both are too much for 2028. */
  @Test
  void one_starts_later_where_the_others_do_not_fit_otherwise() {
    assertThat(starts(10, 15, any -> true, paying("A", 5), paying("B", 10), paying("C", 10)))
        .contains(List.of("A 2028", "B 2027", "C 2028"));
  }

  /** 30 in two years of 15, but none of 10 beside another of 10. */
  @Test
  void three_that_fit_in_sum_may_not_fit_by_year() {
    assertThat(starts(15, 15, any -> true, paying("A", 10), paying("B", 10), paying("C", 10)))
        .isEmpty();
  }

  /** B must start in 2027; A, whose start makes no difference, makes room though it comes first. */
  @Test
  void those_whose_start_decides_what_is_earned_come_first() {
    assertThat(
            starts(
                10,
                10,
                projects -> start(projects.get(1)).equals("B 2027"),
                paying("A", 10),
                paying("B", 10, true)))
        .contains(List.of("A 2028", "B 2027"));
  }

  @Test
  void a_start_that_fits_but_does_not_reach_the_goal_is_none() {
    assertThat(
            starts(
                5, 10, projects -> start(projects.get(0)).equals("B 2027"), paying("B", 10, true)))
        .isEmpty();
  }

  @Test
  void a_goal_that_no_start_changes_is_asked_for_once() {
    assertThat(starts(10, 10, any -> false, paying("A", 10))).isEmpty();
    assertThat(starts(10, 10, any -> true)).contains(List.of());
  }

  @Test
  void nothing_is_found_without_time() {
    assertThat(
            scheduling(List.of(10L, 10L), any -> true, Duration.ofNanos(-1), paying("A", 10))
                .find())
        .isEmpty();
  }
}
