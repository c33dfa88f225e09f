package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("thorough")
class RoadmapIT {
  private static final String TOWN = Run.town("trang-bang");

  @Test
  void a_road_has_its_dates_its_critical_path_and_what_is_late() {
    Map<String, String> json =
        Run.of(
                "roadmap",
                TOWN,
                "--on",
                "2025-06-30",
                "--to",
                "C11",
                "--status",
                "city",
                "--draws",
                "500",
                "--format",
                "json")
            .json();
    assertThat(json)
        .containsEntry("schema", "cityward.roadmap/1")
        .containsEntry("draws", "500")
        .containsEntry("seed", "1")
        .containsEntry("critical.0", "C01")
        .containsEntry("critical.10", "C11")
        .containsEntry("finish.earliest", "2025-12-14")
        .containsEntry("finish.likely", "2026-08-26")
        .containsEntry("finish.latest", "2028-08-31")
        .containsEntry("steps.0.id", "R01")
        .containsEntry("steps.0.start", "2024-06-12")
        .containsEntry("steps.0.slackDays", "0")
        .containsEntry("late.0", "C11")
        .containsEntry("city.verdict", "NOT_MET")
        .containsEntry("city.deadline.lastDay", "2025-06-30")
        .containsEntry("city.deadline.beginBy", "2024-05-04")
        .containsEntry("city.deadline.share", "0")
        .containsEntry("city.missed.0.cause", "STATUS_ABOLISHED")
        .doesNotContainKey("late.1");
    assertThat(json.get("finish.p50")).isBetween("2026-09-01", "2027-12-31");
  }

  @Test
  void a_planner_reads_when_the_city_could_be_as_seen_from_the_day_it_was_planned() {
    String text =
        Run.of(
                "roadmap",
                TOWN,
                "--on",
                "2023-01-31",
                "--to",
                "C11",
                "--status",
                "city",
                "--replay",
                "--lang",
                "en",
                "--draws",
                "500")
            .out();
    assertThat(text.lines()).allMatch(each -> each.length() <= 80);
    assertThat(text.replaceAll("\\s+", " "))
        .contains("all is done on 26 November 2027 by the likely days;")
        .contains("As seen from 31 January 2023; 20 of 20 steps are left.")
        .contains("What is left has to begin by 4 September 2020 by the likely days,")
        .contains("days, is 30 June 2025, the last day of the status.")
        .contains("critical, late Nghị quyết có hiệu lực (by 31 December 2025)");
    assertThat(Run.of("roadmap", TOWN, "--on", "2025-06-30", "--draws", "10").out())
        .contains("Nhìn từ ngày 30/06/2025")
        .contains("găng, trễ hạn\n")
        .contains("(hạn 31/12/2025)");
  }

  @Test
  void steps_are_a_table_and_targets_another() {
    assertThat(Run.of("roadmap", TOWN, "--on", "2025-06-30", "--format", "csv").out())
        .startsWith("id,name,kind,start,finish,slack_days,critical,late,by,done,ended,citation\n")
        .contains("2025-06-30,2025-08-29,0,yes,no,,,2025-07-01,\"Law 72/2025/QH15, art. 1(1)\"\n");
    assertThat(Run.of("targets", TOWN, "--on", "2026-06-30", "--format", "csv").out())
        .startsWith(
            "id,name,status,target,unit,by,actual,actual_date,basis,missing,source,ended,citation\n")
        .contains(",LATE,1,nghị quyết thành lập,2025-12-31,0,2025-07-01,reported,1,")
        .containsPattern("T02,.*\",2025-07-01,\"Law 72/2025/QH15, art. 1\\(1\\)\"\n")
        .containsPattern("T03,.*,,\n");
  }

  @Test
  void a_status_that_ended_is_told_without_being_asked_for_where_the_road_leads_to_it() {
    assertThat(
            Run.of("roadmap", TOWN, "--on", "2026-06-30", "--draws", "9")
                .out()
                .replaceAll("\\s+", " "))
        .contains("01/07/2025: không còn thành phố thuộc tỉnh (Luật 72/2025/QH15, Điều 1(1)).")
        .contains("không còn cơ sở pháp lý để thực hiện: C01, C02, C03,")
        .contains("26/08/2027 0 không còn cơ sở pháp lý, trễ hạn Nghị quyết có hiệu lực");
    assertThat(
            Run.of("roadmap", TOWN, "--on", "2026-06-30", "--draws", "9", "--format", "json")
                .json())
        .containsEntry("critical.0", "C01")
        .containsEntry("finish.likely", "2027-08-28")
        .containsEntry("ended.0.status", "city")
        .containsEntry("ended.0.from", "2025-07-01")
        .containsEntry("ended.0.citation", "Law 72/2025/QH15, art. 1(1)")
        .containsEntry("ended.0.steps.0", "C01")
        .containsEntry("ended.0.steps.11", "C12")
        .doesNotContainKey("ended.0.steps.12");
    assertThat(
            Run.of("targets", TOWN, "--on", "2026-06-30", "--lang", "en")
                .out()
                .replaceAll("\\s+", " "))
        .contains("late 1,")
        .contains(
            "T02: no unit can be a city under a province since 1 July 2025 (Law 72/2025/QH15, art."
                + " 1(1)), so it cannot be reached any more.");
  }

  @Test
  void a_road_without_a_status_says_nothing_of_cities(@TempDir Path folder) throws IOException {
    Files.copy(Path.of(TOWN, "town.yaml"), folder.resolve("town.yaml"));
    Files.copy(Path.of(TOWN, "observations.csv"), folder.resolve("observations.csv"));
    Files.writeString(
        folder.resolve("roadmap.csv"),
        """
        id,name,after,min_days,likely_days,max_days,kind,target,by,done
        a,,,1,2,3,procedure,,,
        """);
    String town = folder.toString();
    assertThat(Run.of("roadmap", town, "--on", "2026-06-30").out())
        .contains("còn 1 trong 1 bước")
        .doesNotContain("không còn");
    assertThat(Run.of("roadmap", town, "--on", "2026-06-30", "--status", "city").out())
        .contains("Ngày cuối còn loại đơn vị này là 30/06/2025");
    Files.writeString(
        folder.resolve("roadmap.csv"),
        """
        id,name,after,min_days,likely_days,max_days,kind,target,by,done,status
        a,,,1,2,3,procedure,,,,town
        """);
    Run wrong = Run.of("roadmap", town, "--on", "2026-06-30", "--lang", "en");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err())
        .contains("roadmap.csv:2:11 status: ")
        .contains("city, ward, commune, municipality");
  }

  @Test
  void steps_and_targets_are_drawn_if_that_is_asked_for(@TempDir Path folder) {
    String on = "2025-06-30";
    String charts = folder.resolve("road").toString();
    Run.of("roadmap", TOWN, "--on", on, "--status", "city", "--draws", "9", "--charts", charts);
    assertThat(folder.resolve("road"))
        .isDirectoryContaining("glob:**/gantt-2.svg")
        .isDirectoryContaining("glob:**/milestones-1.png");
    Run.of("targets", TOWN, "--on", on, "--charts", folder.resolve("targets").toString());
    assertThat(folder.resolve("targets")).isDirectoryContaining("glob:**/milestones-3.png");
  }

  @Test
  void a_road_needs_no_law_so_no_law_of_the_day_is_asked_for() {
    assertThat(Run.of("roadmap", TOWN, "--on", "1999-12-31", "--format", "json").json())
        .containsEntry("on", "1999-12-31")
        .doesNotContainKey("city.verdict");
  }

  @Test
  void targets_stand_where_their_figures_say() {
    assertThat(Run.of("targets", TOWN, "--on", "2026-06-30", "--format", "json").json())
        .containsEntry("schema", "cityward.targets/1")
        .containsEntry("counts.MET", "1")
        .containsEntry("counts.LATE", "1")
        .containsEntry("counts.UNKNOWN", "4")
        .containsEntry("counts.UNDETERMINED", "19")
        .containsEntry("targets.1.status", "LATE")
        .containsEntry("targets.1.ended.from", "2025-07-01")
        .containsEntry("targets.1.ended.citation", "Law 72/2025/QH15, art. 1(1)")
        .doesNotContainKey("targets.2.ended.from")
        .containsEntry("targets.2.target", "85")
        .containsEntry("targets.2.actual", "null");
    Run text = Run.of("targets", TOWN, "--on", "2023-01-31", "--replay", "--lang", "en");
    assertThat(text.out().replaceAll("\\s+", " "))
        .contains("25 targets: met 0, on track 0, late 0, unknown 6, undetermined 19.")
        .contains("An objective without a figure stays undetermined");
  }

  @Test
  void what_is_wrong_is_told_with_its_place(@TempDir Path folder) throws IOException {
    Files.copy(Path.of(TOWN, "town.yaml"), folder.resolve("town.yaml"));
    Files.copy(Path.of(TOWN, "observations.csv"), folder.resolve("observations.csv"));
    Run none = Run.of("roadmap", folder.toString(), "--on", "2025-06-30", "--lang", "en");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("There is no roadmap.");
    assertThat(Run.of("targets", folder.toString(), "--on", "2025-06-30").err())
        .contains("Chưa có mục tiêu.");
    Files.writeString(
        folder.resolve("roadmap.csv"),
        """
        id,name,after,min_days,likely_days,max_days,kind,target,by,done
        a,,c,1,2,3,procedure,,,
        b,,a,1,2,3,procedure,,,
        c,,b,5,2,3,procedure,,,
        """);
    Run wrong = Run.of("roadmap", folder.toString(), "--on", "2025-06-30", "--lang", "en");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err())
        .contains("roadmap.csv:4:4 min_days: The days 5 are more than the likely_days 2.")
        .contains("wait for each other in a circle: a -> c -> b -> a.");
    Run unknown = Run.of("roadmap", TOWN, "--on", "2025-06-30", "--to", "X", "--lang", "en");
    assertThat(unknown.err()).contains("X is no step of the roadmap. The steps are R01, R02,");
    assertThat(Run.of("roadmap", TOWN, "--draws", "0", "--lang", "en").err())
        .contains("0 draws are not possible.");
  }
}
