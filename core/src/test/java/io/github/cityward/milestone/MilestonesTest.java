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
  void a_status_that_ends_before_all_steps_are_done_is_named() {
    MilestoneWords words = MilestoneWords.in(Locale.ENGLISH);
    RuleLibrary library = RuleLibrary.bundled();
    assertThat(words.ended(Milestones.of(TOWN, LAST_DAY).schedule(), library))
        .singleElement()
        .asString()
        .startsWith(
            "City under a province: no unit can have this status since 1 July 2025 (Law 72/2025/QH15");
    Town early = TOWN.following(List.of(step("a", "", StepDays.of(10, 20, 30), null, null)));
    LocalDate january = LocalDate.of(2025, 1, 1);
    assertThat(words.ended(Milestones.of(early, january).schedule(), library)).isEmpty();
    Town open = TOWN.following(List.of(step("a", "", StepDays.UNKNOWN, null, null)));
    assertThat(words.ended(Milestones.of(open, january).schedule(), library)).hasSize(1);
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
