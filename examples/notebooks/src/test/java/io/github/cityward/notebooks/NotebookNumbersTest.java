package io.github.cityward.notebooks;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Comparison;
import io.github.cityward.audit.DossierAudit;
import io.github.cityward.audit.DossierReader;
import io.github.cityward.forecast.Projection;
import io.github.cityward.forecast.Projector;
import io.github.cityward.notebook.View;
import io.github.cityward.plan.ExactPlanner;
import io.github.cityward.plan.PlanTask;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.scenario.ScenarioComparison;
import io.github.cityward.scenario.ScenarioOutcome;
import io.github.cityward.simulate.Simulator;
import io.github.cityward.town.Scenario;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed outputs are what the library gives when it is called directly. */
class NotebookNumbersTest {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final LocalDate GOAL = LocalDate.of(2029, 12, 31);
  private static final Path DATA = Path.of("../data");

  @Test
  void one_town() throws IOException {
    Assessment assessment = assessor().assess(town("trang-bang"), DAY);
    assertShows(1, "assessment", View.of(assessment, VIETNAMESE));
    assertShows(1, "shortfalls", View.shortfalls(assessment, VIETNAMESE));
    // 2 points from 85 % on, 3 from 95 % on: at 92 % a point and 7 tenths less 1, of 0 to 3 before.
    assertThat(Notebook.number(1).cell("more").output("text/html"))
        .contains("11,4395–99,0758")
        .contains("0–3")
        .contains("2,7")
        .contains("14,1395–98,7758");
  }

  @Test
  void what_if() throws IOException {
    Town town = town("trang-bang-illustrative");
    List<Scenario> scenarios =
        Scenario.readAll(DATA.resolve("trang-bang-illustrative/scenarios.csv"), town, GOAL)
            .orElseThrow();
    ScenarioComparison compared = ScenarioComparison.of(town, assessor(), GOAL, scenarios);
    assertThat(Notebook.number(2).cell("scenarios").output("stdout"))
        .isEqualTo(compared.outcomes().stream().map(NotebookNumbersTest::line).collect(joining()));
    assertShows(2, "first", View.of(compared.outcomes().get(0).diff(), VIETNAMESE));
  }

  @Test
  void when() throws IOException, InterruptedException {
    Projection years =
        Projector.to(UrbanClass.III).project(town("do-thi-minh-hoa"), DAY, 2026, 2032);
    assertShows(3, "projection", View.of(years, VIETNAMESE));
    assertThat(years.firstMet().orElseThrow().year()).isEqualTo(2031);
    assertThat(Notebook.number(3).cell("first").output("stdout"))
        .isEqualTo("2031\nkhông năm nào\n");
    assertShows(
        3,
        "simulation",
        View.of(
            Simulator.of(assessor())
                .simulate(town("trang-bang-illustrative"), 2026, 2032, 2_000, 7),
            VIETNAMESE));
  }

  /** Another program says that 524.3 billion are the least. */
  @Test
  void the_cheapest() throws IOException {
    PlanTask task = PlanTask.of(town("trang-bang-illustrative"), assessor(), GOAL);
    assertShows(4, "plan", View.of(ExactPlanner.create().plan(task), VIETNAMESE));
    assertThat(Notebook.number(4).cell("plan").output("text/html"))
        .contains("với 524,3 tỷ đồng cho 6 dự án, có thể đạt");
  }

  @Test
  void towns_side_by_side() throws IOException {
    Comparison compared =
        Comparison.of(
            Stream.of("trang-bang", "trang-bang-illustrative", "do-thi-minh-hoa", "panel/sa-dec")
                .map(id -> assessor().assess(town(id), DAY))
                .toList());
    assertShows(5, "comparison", View.of(compared, VIETNAMESE));
  }

  /** By hand: 180 x 90,000 / 60 / 10,000 = 27 %; 2 + (27 - 25) / (35 - 25) = 2.2 points. */
  @Test
  void a_model_and_rules_of_ones_own() throws IOException {
    assertThat(Notebook.number(6).cell("uncounted").output("stdout"))
        .startsWith("0–3 điểm: chưa có số liệu\n2,2 điểm: giữa hai ngưỡng\nGiá trị: 27 %");
    // 2 + (82 - 80) / (95 - 80)
    assertThat(Notebook.number(6).cell("mine").output("text/html")).contains("2,1333");
  }

  @Test
  void the_years_of_trang_bang() throws IOException {
    Projection years =
        Projector.to(UrbanClass.III)
            .project(town("trang-bang"), LocalDate.of(2025, 12, 31), 2019, 2025);
    assertShows(7, "years", View.of(years, VIETNAMESE));
    assertThat(Notebook.number(7).cell("sheet").output("stdout"))
        .startsWith(
            DossierAudit.audit(
                        DossierReader.read(DATA.resolve("dossiers/trang-bang.csv")).orElseThrow())
                    .figures()
                + " con số, ");
  }

  private static void assertShows(int number, String cell, View view) throws IOException {
    Notebook.Cell shown = Notebook.number(number).cell(cell);
    assertThat(shown.output("text/plain")).isEqualTo(view.text());
    assertThat(shown.output(view.type())).isEqualTo(view.content());
  }

  private static String line(ScenarioOutcome outcome) {
    AssessmentWords words = AssessmentWords.in(VIETNAMESE);
    Assessment assessment = outcome.assessment();
    return "%s: %s điểm, %s\n"
        .formatted(
            outcome.scenario().name(), words.points(assessment), words.of(assessment.verdict()));
  }

  private static Town town(String id) {
    return TownReader.readWhole(DATA.resolve(id)).orElseThrow();
  }

  private static Assessor assessor() {
    return Assessor.of(RuleLibrary.bundled().inForce(UrbanClass.III, DAY));
  }
}
