package io.github.cityward.milestone;

import static io.github.cityward.milestone.RandomRoadmaps.ON;
import static io.github.cityward.milestone.RandomRoadmaps.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.UnitType;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.RoadmapStep;
import io.github.cityward.town.StepDays;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestonesTest {
  private static final Town TOWN =
      TownReader.readWhole(Path.of("..", "examples", "data", "trang-bang")).orElseThrow();
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

  @ParameterizedTest
  @CsvSource({
    // by, done, status; 20 days from 2026-01-01 end on 2026-01-21
    "2026-01-21,,ON_TRACK",
    "2026-01-20,,LATE",
    "2025-12-31,,LATE",
    ",,UNKNOWN",
    ",2025-12-31,MET",
    "2025-06-30,2025-12-31,MET",
  })
  void a_step_stands_where_its_likely_days_say(
      @Nullable LocalDate by, @Nullable LocalDate done, TargetStatus status) {
    RoadmapStep step = step("a", "", StepDays.of(10, 20, 30), by, done);
    assertThat(standing(step)).isEqualTo(status);
  }

  @Test
  void of_a_step_without_days_nobody_knows_where_it_stands() {
    assertThat(standing(step("a", "", StepDays.UNKNOWN, ON.plusDays(9), null)))
        .isEqualTo(TargetStatus.UNKNOWN);
  }

  @Test
  void a_town_has_its_steps_and_its_targets_as_they_stand_on_one_day() {
    Milestones all = Milestones.of(TOWN, LAST_DAY);
    assertThat(all.on()).isEqualTo(LAST_DAY);
    assertThat(all.schedule().steps()).hasSize(22);
    assertThat(all.targets()).hasSize(25);
    assertThat(all.deadline()).isNull();
    assertThat(all.isEmpty()).isFalse();
  }

  @Test
  void a_road_that_reaches_no_status_says_nothing_of_an_end() {
    Town plain = TOWN.following(List.of(step("a", "", StepDays.of(10, 20, 30), null, null)));
    assertThat(ended(Milestones.of(plain, LocalDate.of(2026, 6, 30)), Locale.ENGLISH)).isEmpty();
    Town ward = TOWN.following(List.of(reaching("a", "", UnitType.WARD, null)));
    assertThat(ended(Milestones.of(ward, LocalDate.of(2026, 6, 30)), Locale.ENGLISH)).isEmpty();
  }

  @Test
  void what_is_left_of_the_road_to_a_status_that_ended_has_no_legal_basis() {
    Milestones all = Milestones.of(TOWN, LocalDate.of(2026, 6, 30));
    assertThat(ended(all, Locale.forLanguageTag("vi")))
        .containsExactly(
            "01/07/2025: không còn thành phố thuộc tỉnh (Luật 72/2025/QH15, Điều 1(1)).",
            "Các bước còn lại của lộ trình thành lập thành phố không còn cơ sở pháp lý để thực hiện:"
                + " C01, C02, C03, C04, C05, C06, C07, C08, C09, C10, C11, C12.");
    assertThat(ended(all, Locale.ENGLISH))
        .containsExactly(
            "1 July 2025: no unit can become a city under a province any more (Law 72/2025/QH15,"
                + " art. 1(1)).",
            "The steps that are left of the road to a city have no legal basis any more: C01, C02,"
                + " C03, C04, C05, C06, C07, C08, C09, C10, C11, C12.");
  }

  /** The last day is LAST_DAY: each step takes 20 days by its likely days. */
  @ParameterizedTest
  @CsvSource({
    "2025-06-10, true", // done on the last day
    "2025-06-11, false",
    "2025-07-01, false",
  })
  void a_status_is_had_in_time_if_the_likely_days_say_so(LocalDate on, boolean isInTime) {
    Town city = TOWN.following(List.of(reaching("a", "", UnitType.CITY, null)));
    Schedule schedule = Roadmap.of(city).schedule(on);
    assertThat(schedule.ended()).hasSize(1);
    assertThat(schedule.ended().get(0).steps().isEmpty()).isEqualTo(isInTime);
    assertThat(ended(Milestones.of(city, on), Locale.ENGLISH)).hasSize(isInTime ? 1 : 2);
  }

  @Test
  void before_the_end_only_the_likely_days_speak_against_a_step() {
    Town city = TOWN.following(List.of(reaching("a", "", UnitType.CITY, null)));
    assertThat(ended(Milestones.of(city, LAST_DAY), Locale.ENGLISH).get(1))
        .isEqualTo(
            "By the likely days these steps of the road to a city are not done by then and have no"
                + " legal basis from that day on: a.");
  }

  @Test
  void a_step_whose_end_nobody_knows_is_not_done_in_time() {
    RoadmapStep open =
        new RoadmapStep(
            "a",
            "a",
            List.of(),
            StepDays.UNKNOWN,
            RoadmapStep.Kind.PROCEDURE,
            "",
            null,
            null,
            UnitType.CITY);
    assertThat(left(Roadmap.of(List.of(open)).schedule(LocalDate.of(2025, 1, 1))))
        .containsExactly("a");
  }

  @Test
  void a_status_that_was_had_leaves_nothing() {
    Roadmap road =
        Roadmap.of(
            List.of(
                reaching("a", "", UnitType.CITY, LocalDate.of(2024, 12, 31)),
                step("b", "a", StepDays.of(10, 20, 30), null, null)));
    assertThat(left(road.schedule(LocalDate.of(2026, 6, 30)))).isEmpty();
  }

  @Test
  void only_what_leads_nowhere_else_and_aims_at_nothing_itself_is_in_vain() {
    Roadmap road =
        Roadmap.of(
            List.of(
                step("plan", "", StepDays.of(1, 1, 1), null, null),
                step("roads", "plan", StepDays.of(1, 1, 1), null, null),
                step("scheme", "plan", StepDays.of(1, 1, 1), null, null),
                aimingAt("class", "type III"),
                step("vote", "scheme class", StepDays.of(1, 1, 1), null, null),
                reaching("city", "vote", UnitType.CITY, null),
                step("fair", "city", StepDays.of(1, 1, 1), null, null)));
    assertThat(left(road.schedule(LocalDate.of(2026, 6, 30))))
        .containsExactly("scheme", "vote", "city", "fair");
  }

  /** The part itself does not reach the status, but the road that it is a part of does. */
  @Test
  void a_part_of_the_road_leads_where_the_whole_road_does() {
    LocalDate today = LocalDate.of(2026, 6, 30);
    assertThat(left(Roadmap.of(TOWN).leadingTo("C02").schedule(today)))
        .containsExactly("C01", "C02");
    assertThat(Roadmap.of(TOWN).leadingTo("R10").schedule(today).ended()).isEmpty();
  }

  private static List<String> ended(Milestones all, Locale reader) {
    return MilestoneWords.in(reader).ended(all.schedule());
  }

  private static List<String> left(Schedule schedule) {
    assertThat(schedule.ended()).hasSize(1);
    return schedule.ended().get(0).steps().stream().map(RoadmapStep::id).toList();
  }

  private static RoadmapStep aimingAt(String id, String target) {
    return new RoadmapStep(
        id, id, List.of(), StepDays.of(1, 1, 1), RoadmapStep.Kind.PROCEDURE, target, null, null);
  }

  private static RoadmapStep reaching(
      String id, String after, UnitType status, @Nullable LocalDate done) {
    RoadmapStep step = step(id, after, StepDays.of(10, 20, 30), null, done);
    return new RoadmapStep(
        id, id, step.after(), step.days(), step.kind(), step.target(), null, done, status);
  }

  @Test
  void the_road_to_a_city_ends_with_the_status() {
    Roadmap road = Roadmap.of(TOWN).leadingTo("C11");
    Milestones all = Milestones.of(CityReadiness.of(TOWN, LAST_DAY, road, false));
    assertThat(all.schedule().steps()).hasSize(20);
    assertThat(all.deadline()).extracting(LegalDeadline::lastDay).isEqualTo(LAST_DAY);
  }

  @Test
  void a_goal_that_has_an_end_has_a_deadline_and_others_have_none() {
    RuleLibrary library = RuleLibrary.bundled();
    Milestones all = Milestones.of(TOWN, LAST_DAY);
    assertThat(all.under(library.inForce(UnitType.CITY, LAST_DAY)).deadline())
        .extracting(LegalDeadline::lastDay)
        .isEqualTo(LAST_DAY);
    assertThat(all.under(library.inForce(UrbanClass.III, LAST_DAY)).deadline()).isNull();
  }

  @Test
  void a_town_without_tables_has_none() {
    assertThat(Milestones.of(Town.builder("empty").build(), ON).isEmpty()).isTrue();
  }

  private static TargetStatus standing(RoadmapStep step) {
    return Roadmap.of(List.of(step)).schedule(ON).steps().get(0).status();
  }
}
