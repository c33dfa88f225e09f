package io.github.cityward.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Verdict;
import io.github.cityward.town.StepDays;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Trảng Bàng, as it was known on two days. Days are added up by hand from {@code roadmap.csv}: to
 * the decision on type III 346, 1338 or 3060 of them, from there to the resolution in force (C11)
 * 167, 422 or 1158.
 */
class CityReadinessTest {
  private static final Town TOWN =
      TownReader.readWhole(Path.of("..", "examples", "data", "trang-bang")).orElseThrow();
  private static final LocalDate PLANNED = LocalDate.of(2023, 1, 31);
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

  private static CityReadiness knownOn(LocalDate day) {
    Town known = TOWN.knownOn(day);
    return CityReadiness.of(known, day, Roadmap.of(known).leadingTo("C11"), false);
  }

  @Test
  void seen_from_2023_the_city_of_2025_was_possible_only_if_all_went_fast() {
    CityReadiness city = knownOn(PLANNED);
    assertThat(city.schedule().earliest()).isEqualTo(PLANNED.plusDays(346 + 167));
    assertThat(city.schedule().likely()).isEqualTo(PLANNED.plusDays(1338 + 422));
    assertThat(city.schedule().latest()).isEqualTo(PLANNED.plusDays(3060 + 1158));
    assertThat(city.standards().rules().id()).isEqualTo("city-27-2022");
    assertThat(city.urbanClass().rules().id()).isEqualTo("urban-26-2022-III");
    assertThat(deadline(city).kept()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(deadline(city).beginBy()).isEqualTo(LAST_DAY.minusDays(1338 + 422));
    assertThat(deadline(city).beginByAtBest()).isEqualTo("2024-02-03");
    assertThat(city.possibleOn()).isEmpty();
    assertThat(city.firstMissed().orElseThrow())
        .isEqualTo(
            new MissedDate(
                LAST_DAY,
                MissedDate.Cause.STATUS_ABOLISHED,
                "",
                LocalDate.of(2027, 11, 26),
                false));
    assertThat(city.missed())
        .extracting(each -> each.date() + " " + each.id() + " " + each.expected())
        .contains("2025-12-31 R09 2026-09-30", "2025-12-31 C11 2027-11-26");
    assertThat(city.verdict()).isNotEqualTo(Verdict.MET);
    assertThat(city.schedule().critical()).doesNotHaveDuplicates().hasSize(19);
  }

  @Test
  void seen_from_the_last_day_of_the_status_no_pace_was_fast_enough() {
    CityReadiness city = knownOn(LAST_DAY);
    assertThat(city.schedule().earliest()).isEqualTo(LAST_DAY.plusDays(167));
    assertThat(city.schedule().likely()).isEqualTo(LAST_DAY.plusDays(422));
    assertThat(city.schedule().critical())
        .hasToString("[C01, C02, C03, C04, C05, C06, C07, C08, C09, C10, C11]");
    assertThat(deadline(city).deadline().abolition().from()).isEqualTo("2025-07-01");
    assertThat(deadline(city).kept()).isEqualTo(Verdict.NOT_MET);
    assertThat(deadline(city).beginBy()).isEqualTo(LAST_DAY.minusDays(422));
    // Before the decision on type III of 10 February, after which the first step comes.
    assertThat(deadline(city).beginByAtBest()).isEqualTo("2025-01-14");
    assertThat(city.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(city.possibleOn()).isEmpty();
    assertThat(city.firstMissed().orElseThrow().certain()).isTrue();
    assertThat(city.missing()).isEqualTo(city.standards().shortfalls()).isNotEmpty();
  }

  @Test
  void in_no_draw_is_the_city_there_in_time_not_even_as_seen_from_2023() {
    for (LocalDate day : List.of(PLANNED, LAST_DAY)) {
      long inTime =
          Roadmap.of(TOWN.knownOn(day))
              .leadingTo("C11")
              .simulate(day, 2000, 1)
              .orElseThrow()
              .by(LAST_DAY)
              .count();
      assertThat(inTime).as("as seen from %s", day).isZero();
    }
  }

  @Test
  void a_road_that_is_walked_in_time_leaves_the_standards_to_decide() {
    Town done =
        TOWN.following(
            List.of(
                RandomRoadmaps.step("C11", "", StepDays.UNKNOWN, null, LAST_DAY.minusDays(30))));
    CityReadiness city = CityReadiness.of(done, LAST_DAY);
    assertThat(deadline(city).kept()).isEqualTo(Verdict.MET);
    assertThat(city.possibleOn()).contains(LAST_DAY.minusDays(30));
    assertThat(city.verdict()).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void all_targets_of_2023_are_there_and_none_without_a_figure_is_met() {
    List<TargetStanding> replayed = TargetStanding.of(TOWN.knownOn(PLANNED), PLANNED);
    assertThat(replayed).hasSize(25);
    assertThat(replayed.subList(0, 6))
        .extracting(TargetStanding::status)
        .containsOnly(TargetStatus.UNKNOWN);
    assertThat(replayed.subList(6, 25))
        .extracting(TargetStanding::status)
        .containsOnly(TargetStatus.UNDETERMINED);
    assertThat(TargetStanding.of(TOWN, LocalDate.of(2026, 6, 30)).subList(0, 3))
        .extracting(TargetStanding::status)
        .containsExactly(TargetStatus.MET, TargetStatus.LATE, TargetStatus.UNKNOWN);
  }

  private static DeadlineCheck deadline(CityReadiness city) {
    DeadlineCheck deadline = city.deadline();
    assertThat(deadline).isNotNull();
    return Objects.requireNonNull(deadline);
  }
}
