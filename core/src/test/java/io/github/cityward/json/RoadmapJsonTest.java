package io.github.cityward.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.milestone.Roadmap;
import io.github.cityward.milestone.TargetStanding;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.UnitType;
import io.github.cityward.town.Basis;
import io.github.cityward.town.ProgrammeTarget;
import io.github.cityward.town.RoadmapStep;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.StepDays;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoadmapJsonTest {
  private static final LocalDate ON = LocalDate.of(2026, 6, 30);

  private static RoadmapStep step(
      String id, List<String> after, StepDays days, @Nullable LocalDate by) {
    return new RoadmapStep(id, id, after, days, RoadmapStep.Kind.PROCEDURE, "", by, null);
  }

  private static JsonTree roadmap(RoadmapStep... steps) {
    Town town = SampleTowns.of("green.share", "30").build().following(List.of(steps));
    Roadmap road = Roadmap.of(town);
    return JsonTree.parse(
        Json.roadmap(town, road.schedule(ON), road.simulate(ON, 100, 1).orElse(null), null));
  }

  @Test
  void a_roadmap_has_its_dates_and_names_what_is_critical_and_what_is_late() {
    JsonTree json =
        roadmap(
            step("a", List.of(), StepDays.of(10, 10, 10), ON.plusDays(9)),
            step("b", List.of("a"), StepDays.of(5, 5, 5), null),
            step("c", List.of(), StepDays.of(1, 1, 1), null));
    assertThat(json.at("schema").text()).isEqualTo("cityward.roadmap/1");
    for (String each : List.of("earliest", "likely", "latest", "p10", "p50", "p90")) {
      assertThat(json.at("finish").at(each).text()).isEqualTo("2026-07-15");
    }
    assertThat(json.at("steps").at(1).at("start").text()).isEqualTo("2026-07-10");
    assertThat(json.at("steps").at(1).at("finish").text()).isEqualTo("2026-07-15");
    assertThat(json.at("steps").at(2).at("slackDays").text()).isEqualTo("14");
    assertThat(json.at("critical").at(1).text()).isEqualTo("b");
    assertThat(json.at("late").at(0).text()).isEqualTo("a");
  }

  @Test
  void what_has_no_date_is_null_and_the_step_is_named() {
    JsonTree json =
        roadmap(
            step("a", List.of(), StepDays.UNKNOWN, null),
            step("b", List.of("a"), StepDays.of(5, 5, 5), null));
    assertThat(json.at("finish").at("likely").text()).isEqualTo("null");
    assertThat(json.at("finish").at("p90").text()).isEqualTo("null");
    assertThat(json.at("steps").at(1).at("slackDays").text()).isEqualTo("null");
    assertThat(json.at("unknown").at(0).text()).isEqualTo("a");
  }

  @Test
  void a_target_has_its_status_and_what_is_missing_with_all_digits() {
    Town town =
        SampleTowns.of("green.share", "30")
            .build()
            .aimingAt(
                List.of(
                    new ProgrammeTarget(
                        "T1",
                        "t",
                        Rational.parse("85"),
                        "%",
                        ON,
                        Rational.parse("84.25"),
                        ON,
                        Basis.REPORTED,
                        "s")));
    JsonTree json = JsonTree.parse(Json.targets(town, ON, TargetStanding.of(town, ON)));
    assertThat(json.at("schema").text()).isEqualTo("cityward.targets/1");
    assertThat(json.at("counts").at("ON_TRACK").text()).isEqualTo("1");
    assertThat(json.at("targets").at(0).at("missing").text()).isEqualTo("0.75");
  }

  @Test
  void a_status_that_ended_is_named_with_its_text_only_where_it_concerns() {
    Town town = SampleTowns.of("green.share", "30").build();
    RoadmapStep city =
        new RoadmapStep(
            "c",
            "c",
            List.of(),
            StepDays.of(1, 1, 1),
            RoadmapStep.Kind.PROCEDURE,
            "",
            null,
            null,
            UnitType.CITY);
    JsonTree ended = roadmap(city, step("d", List.of(), StepDays.of(1, 1, 1), null)).at("ended");
    assertThat(ended.at(0).at("status").text()).isEqualTo("city");
    assertThat(ended.at(0).at("from").text()).isEqualTo("2025-07-01");
    assertThat(ended.at(0).at("citation").text()).isEqualTo("Law 72/2025/QH15, art. 1(1)");
    assertThat(ended.at(0).at("steps").text()).isEqualTo("[c]");
    assertThat(roadmap(step("d", List.of(), StepDays.of(1, 1, 1), null)).keys())
        .contains("unknown")
        .doesNotContain("ended");
    Town aims = town.aimingAt(List.of(target("T1", UnitType.CITY), target("T2", UnitType.WARD)));
    JsonTree targets =
        JsonTree.parse(Json.targets(aims, ON, TargetStanding.of(aims, ON))).at("targets");
    assertThat(targets.at(0).at("status").text()).isEqualTo("ON_TRACK");
    assertThat(targets.at(0).at("ended").at("from").text()).isEqualTo("2025-07-01");
    assertThat(targets.at(0).at("ended").at("citation").text())
        .isEqualTo("Law 72/2025/QH15, art. 1(1)");
    assertThat(targets.at(1).keys()).contains("source").doesNotContain("ended");
  }

  private static ProgrammeTarget target(String id, UnitType status) {
    return new ProgrammeTarget(
        id, id, Rational.ONE, "", ON, Rational.ZERO, ON, Basis.REPORTED, "s", status);
  }
}
