package io.github.cityward.milestone;

import static io.github.cityward.milestone.RandomRoadmaps.ON;
import static io.github.cityward.milestone.RandomRoadmaps.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cityward.assess.Verdict;
import io.github.cityward.rules.Abolition;
import io.github.cityward.rules.Evidence;
import io.github.cityward.town.RoadmapStep;
import io.github.cityward.town.StepDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class RoadmapTest {
  /**
   * The prototype example of Hillier and Lieberman, Introduction to Operations Research, chapter
   * "Project Management with PERT/CPM": the Reliable Construction Co. Their weeks are days here.
   */
  private static final List<RoadmapStep> CONSTRUCTION =
      List.of(
          step("A", "", "1", "2", "3"),
          step("B", "A", "2", "3.5", "8"),
          step("C", "B", "6", "9", "18"),
          step("D", "C", "4", "5.5", "10"),
          step("E", "C", "1", "4.5", "5"),
          step("F", "E", "4", "4", "10"),
          step("G", "D", "5", "6.5", "11"),
          step("H", "E G", "5", "8", "17"),
          step("I", "C", "3", "7.5", "9"),
          step("J", "F I", "3", "9", "9"),
          step("K", "J", "4", "4", "4"),
          step("L", "J", "1", "5.5", "7"),
          step("M", "H", "1", "2", "3"),
          step("N", "K L", "5", "5.5", "9"));

  /** The mean days that the book gives to each of its activities: (a + 4 m + b) / 6. */
  private static final Map<String, Integer> CONSTRUCTION_MEANS =
      Map.ofEntries(
          Map.entry("A", 2),
          Map.entry("B", 4),
          Map.entry("C", 10),
          Map.entry("D", 6),
          Map.entry("E", 4),
          Map.entry("F", 5),
          Map.entry("G", 7),
          Map.entry("H", 9),
          Map.entry("I", 7),
          Map.entry("J", 8),
          Map.entry("K", 4),
          Map.entry("L", 5),
          Map.entry("M", 2),
          Map.entry("N", 6));

  /** Heizer and Render, Operations Management, chapter "Project Management": Milwaukee Paper. */
  private static final List<RoadmapStep> PAPER =
      List.of(
          certain("A", "", 2),
          certain("B", "", 3),
          certain("C", "A", 2),
          certain("D", "A B", 4),
          certain("E", "C", 4),
          certain("F", "C", 3),
          certain("G", "D E", 5),
          certain("H", "F G", 2));

  private static RoadmapStep certain(String id, String after, long days) {
    return step(id, after, StepDays.of(days, days, days), null, null);
  }

  private static List<RoadmapStep> ofMeans() {
    return CONSTRUCTION.stream()
        .map(
            each ->
                certain(
                    each.id(),
                    String.join(" ", each.after()),
                    Objects.requireNonNull(CONSTRUCTION_MEANS.get(each.id()))))
        .toList();
  }

  @Test
  void the_critical_path_and_the_slack_are_those_of_the_first_book() {
    Schedule schedule = Roadmap.of(ofMeans()).schedule(ON);
    assertThat(schedule.likely()).isEqualTo(ON.plusDays(44));
    assertThat(ids(schedule)).containsExactly("A", "B", "C", "E", "F", "J", "L", "N");
    assertThat(slack(schedule))
        .containsAllEntriesOf(Map.of("D", "4", "G", "4", "H", "4", "M", "4", "I", "2", "K", "1"));
    assertThat(schedule.steps().get(9)).hasToString("J 2026-01-26..2026-02-03 slack 0");
  }

  @Test
  void the_critical_path_and_the_slack_are_those_of_the_second_book() {
    Schedule schedule = Roadmap.of(PAPER).schedule(ON);
    assertThat(schedule.likely()).isEqualTo(ON.plusDays(15));
    assertThat(ids(schedule)).containsExactly("A", "C", "E", "G", "H");
    assertThat(slack(schedule)).containsAllEntriesOf(Map.of("B", "1", "D", "1", "F", "6"));
  }

  /** The book: mean 44, variance 9 of the path, a chance of 0.84 to end within 47 weeks. */
  @Test
  void draws_of_a_path_have_the_mean_and_nearly_the_chance_of_the_book() {
    List<RoadmapStep> path = new ArrayList<>();
    String before = "";
    for (RoadmapStep each : CONSTRUCTION) {
      if (List.of("A", "B", "C", "E", "F", "J", "L", "N").contains(each.id())) {
        path.add(step(each.id(), before, each.days(), null, null));
        before = each.id();
      }
    }
    FinishSpread spread = Roadmap.of(path).simulate(ON, 100_000, 7).orElseThrow();
    assertThat(spread.meanDays()).isCloseTo(44, within(0.05));
    assertThat(spread.by(ON.plusDays(47)).value()).isCloseTo(0.84, within(0.05));
    assertThat(Roadmap.of(CONSTRUCTION).simulate(ON, 20_000, 7).orElseThrow().meanDays())
        .isBetween(44.0, 47.0);
  }

  @Test
  void the_percentiles_of_one_step_are_those_of_its_beta_distribution() {
    FinishSpread spread =
        Roadmap.of(List.of(step("a", "", "100", "300", "900")))
            .simulate(ON, 100_000, 1)
            .orElseThrow();
    // alpha = 1 + 4 (300 - 100) / 800 = 2, beta = 1 + 4 (900 - 300) / 800 = 4.
    BetaDistribution beta = BetaDistribution.of(2, 4);
    for (double share : new double[] {0.1, 0.5, 0.9}) {
      double days = 100 + 800 * beta.inverseCumulativeProbability(share);
      assertThat(ChronoUnit.DAYS.between(ON, spread.percentile(share)))
          .isCloseTo(Math.round(days), within(3L));
    }
  }

  @Test
  void the_sum_of_many_steps_is_nearly_normal() {
    List<RoadmapStep> chain = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      chain.add(step("s" + i, i == 0 ? "" : "s" + (i - 1), "0", "10", "20"));
    }
    FinishSpread spread = Roadmap.of(chain).simulate(ON, 20_000, 3).orElseThrow();
    // Each: mean 10, variance 20 x 20 x 3 x 3 / (36 x 7).
    NormalDistribution normal = NormalDistribution.of(1000, Math.sqrt(100 * 3600 / 252.0));
    for (double share : new double[] {0.1, 0.5, 0.9}) {
      assertThat(ChronoUnit.DAYS.between(ON, spread.percentile(share)))
          .isCloseTo(Math.round(normal.inverseCumulativeProbability(share)), within(3L));
    }
  }

  @Test
  void the_same_seed_gives_the_same_draws_and_another_one_others() {
    Roadmap road = Roadmap.of(CONSTRUCTION);
    assertThat(road.simulate(ON, 500, 5).orElseThrow().meanDays())
        .isEqualTo(road.simulate(ON, 500, 5).orElseThrow().meanDays())
        .isNotEqualTo(road.simulate(ON, 500, 6).orElseThrow().meanDays());
  }

  @Test
  void a_step_that_is_done_fixes_its_day_and_what_follows_begins_then_or_today() {
    Schedule schedule =
        Roadmap.of(
                List.of(
                    step("a", "", StepDays.UNKNOWN, ON.minusDays(9), ON.minusDays(8)),
                    step("b", "a", StepDays.of(1, 10, 20), null, null),
                    step("c", "", StepDays.UNKNOWN, null, ON.plusDays(5)),
                    step("d", "a c", StepDays.of(1, 2, 3), null, null)))
            .schedule(ON);
    assertThat(schedule.steps())
        .hasToString(
            "[a 2025-12-24..2025-12-24 slack 0, b 2026-01-01..2026-01-11 slack 0,"
                + " c 2026-01-06..2026-01-06 slack 0, d 2026-01-06..2026-01-08 slack 3]");
    assertThat(ids(schedule)).containsExactly("b");
    assertThat(schedule.late()).extracting(each -> each.step().id()).containsExactly("a");
    assertThat(schedule.earliest()).isEqualTo(ON.plusDays(6));
    assertThat(schedule.latest()).isEqualTo(ON.plusDays(20));
  }

  @Test
  void what_rests_on_days_that_nobody_knows_has_no_date() {
    Roadmap road =
        Roadmap.of(
            List.of(
                step("a", "", StepDays.of(1, 2, 3), null, null),
                step("b", "a", StepDays.UNKNOWN, null, null),
                step("c", "b", StepDays.of(1, 2, 3), null, null)));
    Schedule schedule = road.schedule(ON);
    assertThat(schedule.steps())
        .hasToString(
            "[a 2026-01-01..2026-01-03 slack null, b 2026-01-03..null slack null,"
                + " c null..null slack null]");
    assertThat(schedule.unknown()).hasToString("[b]");
    assertThat(schedule.critical()).isEmpty();
    assertThat(schedule.likely()).isNull();
    assertThat(road.simulate(ON, 10, 1)).isEmpty();
    assertThat(road.check(ends(ON.plusDays(900)), ON).kept()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(road.check(ends(ON.minusDays(1)), ON).kept()).isEqualTo(Verdict.NOT_MET);
    assertThat(road.check(ends(ON.plusDays(900)), ON).beginBy()).isNull();
  }

  @Test
  void of_a_deadline_that_is_missed_it_is_said_when_the_steps_had_to_begin() {
    Roadmap road = Roadmap.of(ofMeans());
    DeadlineCheck check = road.check(ends(ON.plusDays(40)), ON);
    assertThat(check.kept()).isEqualTo(Verdict.NOT_MET);
    assertThat(check.beginBy()).isEqualTo(ON.minusDays(4));
    assertThat(check.latestStarts().get(12).day()).isEqualTo(ON.plusDays(38)); // M takes 2 days
    assertThat(road.check(ends(ON.plusDays(44)), ON).kept()).isEqualTo(Verdict.MET);
    DeadlineCheck open = Roadmap.of(CONSTRUCTION).check(ends(ON.plusDays(44)), ON);
    assertThat(open.kept()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(open.beginByAtBest()).isAfter(open.beginBy());
  }

  /** A deadline whose last day is {@code day}. */
  private static LegalDeadline ends(LocalDate day) {
    return new LegalDeadline(new Abolition(day.plusDays(1), Evidence.OFFICIAL, "art. 1"));
  }

  @Test
  void the_part_of_a_road_that_leads_to_a_step_leaves_out_what_it_does_not_need() {
    Roadmap part = Roadmap.of(ofMeans()).leadingTo("H");
    assertThat(part).hasToString("[A, B, C, D, E, G, H]");
    assertThat(part.schedule(ON).likely()).isEqualTo(ON.plusDays(38));
    assertThatThrownBy(() -> part.leadingTo("N"))
        .hasMessage("N is no step. The steps are A, B, C, D, E, G, H.");
  }

  @Test
  void what_is_no_road_is_refused() {
    assertThatThrownBy(
            () ->
                Roadmap.of(
                    List.of(certain("a", "c", 1), certain("b", "a", 1), certain("c", "b", 1))))
        .hasMessage(
            "the steps wait for each other in a circle: a -> c -> b -> a. Leave out one of the ids in after.");
    assertThatThrownBy(() -> Roadmap.of(List.of(certain("a", "a", 1))))
        .hasMessageContaining("circle: a -> a.");
    assertThatThrownBy(() -> Roadmap.of(List.of(certain("a", "", 1), certain("a", "", 1))))
        .hasMessageContaining("two steps have the id a");
    assertThatThrownBy(() -> Roadmap.of(List.of(certain("a", "b", 1))))
        .hasMessageContaining("b is no step");
    assertThatThrownBy(() -> StepDays.of(3, 2, 4)).hasMessageContaining("the days 3, 2, 4");
    assertThatThrownBy(() -> StepDays.of(-1, 2, 4)).hasMessageContaining("the days -1, 2, 4");
    assertThatThrownBy(() -> Roadmap.of(PAPER).simulate(ON, 0, 1)).hasMessageContaining("0 draws");
  }

  /** Every way through the steps is walked, one by one; none of the passes is used. */
  @Test
  void any_road_is_as_long_as_its_longest_way() {
    long seed = 20260630;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      List<RoadmapStep> steps = RandomRoadmaps.any(random);
      Map<String, RoadmapStep> byId =
          steps.stream().collect(Collectors.toMap(RoadmapStep::id, Function.identity()));
      Schedule schedule = Roadmap.of(steps).schedule(ON);
      for (ScheduledStep each : schedule.steps()) {
        assertThat(each.finish())
            .as(each + " of " + steps)
            .isEqualTo(ON.plusDays(longestWay(each.step(), byId)));
      }
      LocalDate end =
          ON.plusDays(steps.stream().mapToLong(each -> longestWay(each, byId)).max().orElseThrow());
      assertThat(schedule.likely()).isEqualTo(end);
      for (ScheduledStep each : schedule.steps()) {
        checkSlack(each, steps, end);
      }
    }
  }

  private static long longestWay(RoadmapStep step, Map<String, RoadmapStep> byId) {
    LocalDate done = step.done();
    if (done != null) {
      return ChronoUnit.DAYS.between(ON, done);
    }
    long start =
        step.after().stream()
            .mapToLong(each -> longestWay(Objects.requireNonNull(byId.get(each)), byId))
            .max()
            .orElse(0);
    return Math.max(0, start) + days(step);
  }

  private static long days(RoadmapStep step) {
    return (long) Objects.requireNonNull(step.days().likely()).toDouble();
  }

  /** So many days longer, and the end is where it was; one more, and it is not. */
  private static void checkSlack(ScheduledStep scheduled, List<RoadmapStep> steps, LocalDate end) {
    if (scheduled.step().done() != null) {
      assertThat(scheduled.slackDays()).hasToString("0");
      assertThat(scheduled.isCritical()).isFalse();
      return;
    }
    long slack = (long) Objects.requireNonNull(scheduled.slackDays()).toDouble();
    assertThat(slack).isNotNegative();
    assertThat(longer(scheduled.step(), slack, steps)).isEqualTo(end);
    assertThat(longer(scheduled.step(), slack + 1, steps)).isEqualTo(end.plusDays(1));
  }

  private static LocalDate longer(RoadmapStep step, long more, List<RoadmapStep> steps) {
    List<RoadmapStep> changed =
        steps.stream()
            .map(
                each ->
                    each.equals(step)
                        ? certain(each.id(), String.join(" ", each.after()), days(each) + more)
                        : each)
            .toList();
    return Objects.requireNonNull(Roadmap.of(changed).schedule(ON).likely());
  }

  private static List<String> ids(Schedule schedule) {
    return schedule.critical().stream().map(RoadmapStep::id).toList();
  }

  private static Map<String, String> slack(Schedule schedule) {
    return schedule.steps().stream()
        .collect(
            Collectors.toMap(each -> each.step().id(), each -> String.valueOf(each.slackDays())));
  }
}
