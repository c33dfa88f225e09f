package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Verdict;
import io.github.cityward.assess.Warning;
import io.github.cityward.distribution.Fixed;
import io.github.cityward.distribution.Uniform;
import io.github.cityward.forecast.ProjectedYear;
import io.github.cityward.forecast.Projector;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.simulate.DrawSink;
import io.github.cityward.simulate.Sensitivity;
import io.github.cityward.simulate.SensitivityAnalysis;
import io.github.cityward.simulate.Simulator;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectEffect;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * An urban area that is made of units is, to a forecast, a simulation, a sensitivity analysis, a
 * scenario and a plan, what it is to its assessment.
 */
class AreaOfPartsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
  private static final LocalDate OBSERVED = LocalDate.of(2025, 12, 31);
  private static final Assessor ASSESSOR =
      Assessor.of(RuleLibrary.bundled().inForce(UrbanClass.III, DAY));

  /** 30,000 people; 26 / 3 km of road on 2 km2 of town, and a mean share without end. */
  private static final List<Town> PARTS =
      List.of(
          unit(
              "a",
              "population.urban 20000",
              "area.natural 20",
              "water.clean_piped 92",
              "waste.treated_share 75",
              "roads.length 5",
              "area.construction 1",
              "health.beds 60",
              "sport.works 3",
              "transport.hub province"),
          unit(
              "b",
              "population.urban 10000",
              "area.natural 19",
              "water.clean_piped 80.5",
              "waste.treated_share 88",
              "roads.length 4.5",
              "area.construction 1..1.5",
              "sport.works 2",
              "transport.hub commune",
              "roads.density 3.5"));

  private static Town unit(String id, String... values) {
    return observed(Town.builder(id), values).build();
  }

  private static TownBuilder observed(TownBuilder town, String... values) {
    for (String each : values) {
      String[] words = each.split(" ", -1);
      town.observe(words[0], OBSERVED, words[1], Basis.OFFICIAL, "yearbook");
    }
    return town;
  }

  private static TownBuilder area(String... values) {
    return observed(Town.builder("area"), values).madeOf(PARTS);
  }

  private static Quantity quantity(String id) {
    return ASSESSOR.rules().catalog().get(id);
  }

  private static String value(Assessment assessment, String quantity) {
    ValueInUse value =
        assessment
            .indicators()
            .filter(each -> each.indicator().quantity().id().equals(quantity))
            .map(each -> Objects.requireNonNull(each.value(), quantity))
            .findFirst()
            .orElseThrow();
    return value.value().toString();
  }

  @Test
  void its_assessment_rests_on_its_units() {
    Assessment assessment = ASSESSOR.assess(area().build(), DAY);
    assertThat(value(assessment, "population.urban")).isEqualTo("30000");
    assertThat(value(assessment, "density.natural")).isEqualTo("10000/13");
    assertThat(value(assessment, "water.clean_piped")).isEqualTo("529/6");
    assertThat(value(assessment, "roads.density")).isEqualTo("4.1..4.25");
    assertThat(value(assessment, "health.beds_per_10000")).isEqualTo("20..");
    assertThat(value(assessment, "waste.treated_share")).isEqualTo("75..88");
    assertThat(value(assessment, "transport.hub")).isEqualTo("province");
    assertThat(assessment.dataShare().derived().signum()).isEqualTo(1);
  }

  @Test
  void every_draw_is_the_assessment_where_nothing_is_uncertain_that_it_rests_on()
      throws InterruptedException {
    Town town = area("architecture.regulation_years 2").build();
    Assessment score = ASSESSOR.assess(town, DAY);
    for (Town each :
        List.of(
            town,
            town.uncertain(
                area()
                    .uncertain("green.public_per_head", OBSERVED, new Uniform(1, 2))
                    .build()
                    .uncertainties()),
            town.uncertain(
                area()
                    .uncertain("architecture.regulation_years", OBSERVED, new Fixed(2))
                    .build()
                    .uncertainties()))) {
      List<DrawSink.Drawn> drawn = new ArrayList<>();
      Simulator.of(ASSESSOR).simulate(each, 2026, 2026, 50, 1, drawn::add);
      assertThat(drawn)
          .hasSize(50)
          .allSatisfy(
              draw -> {
                assertThat(draw.verdict()).isEqualTo(score.verdict());
                assertThat(draw.low()).isCloseTo(number(score.points().low()), within(1e-9));
                assertThat(draw.high()).isCloseTo(number(score.points().high()), within(1e-9));
              });
    }
  }

  private static double number(Points points) {
    return points.value().toDouble();
  }

  /** Of the whole 40,000 people are drawn; the area is that of the units. */
  @Test
  void a_value_of_the_whole_that_is_drawn_is_put_over_what_the_units_have()
      throws InterruptedException {
    Town town = area().uncertain("population.urban", OBSERVED, new Fixed(31_200)).build();
    List<DrawSink.Drawn> drawn = new ArrayList<>();
    Simulator.of(ASSESSOR).simulate(town, 2026, 2026, 3, 1, drawn::add);
    Town known = area("population.urban 31200").build();
    Assessment same = ASSESSOR.assess(known, DAY);
    assertThat(value(same, "density.natural")).isEqualTo("800");
    assertThat(drawn)
        .allSatisfy(
            draw -> assertThat(draw.low()).isCloseTo(number(same.points().low()), within(1e-9)));
  }

  @Test
  void a_sensitivity_analysis_starts_from_the_same_total() throws InterruptedException {
    Town town = area().uncertain("population.urban", OBSERVED, new Uniform(20_000, 40_000)).build();
    Sensitivity sensitivity = SensitivityAnalysis.of(ASSESSOR).analyse(town, DAY, 16, 1);
    Assessment same = ASSESSOR.assess(area().build(), DAY); // the median is the sum
    assertThat(sensitivity.median().points()).isEqualTo(same.points());
    assertThat(sensitivity.median().warnings())
        .extracting(Warning::code)
        .doesNotContain(Warning.Code.PARTS_DIFFER);
  }

  @Test
  void a_forecast_keeps_what_comes_from_the_units() {
    Town town = area("architecture.regulation_years 2").build();
    ProjectedYear year =
        Projector.under(ASSESSOR).project(town, OBSERVED, 2027, 2027).years().get(0);
    assertThat(value(year.assessment(), "population.urban")).isEqualTo("30000");
    assertThat(value(year.assessment(), "density.natural")).isEqualTo("10000/13");
  }

  @Test
  void a_plan_without_projects_is_the_assessment() {
    Town town = area().build();
    Plan plan = ExactPlanner.create().plan(PlanTask.of(town, ASSESSOR, DAY));
    assertThat(plan.assessment()).isEqualTo(ASSESSOR.assess(town, DAY));
  }

  @Test
  void a_project_adds_to_what_comes_from_the_units() {
    Project works = project("sport.works", "1");
    Project road = project("roads.length", "2");
    Assessment after = after(area().build(), works, road);
    assertThat(value(after, "sport.works")).isEqualTo("6");
    // 11.5 km on 2 to 2.5 km2; that of b, by its own density, is not held against it.
    assertThat(value(after, "roads.density")).isEqualTo("4.6..5.75");
    assertThat(after.warnings())
        .extracting(Warning::code)
        .doesNotContain(Warning.Code.PARTS_DIFFER);
  }

  @Test
  void a_project_reaches_a_goal_that_the_units_miss() {
    List<String> all = new ArrayList<>();
    SampleTowns.atUpper().forEach((quantity, value) -> all.add(quantity + " " + value));
    all.removeIf(each -> each.startsWith("sport.works"));
    Town town =
        observed(Town.builder("area"), all.toArray(String[]::new))
            .madeOf(List.of(unit("a", "sport.works 1"), unit("b", "sport.works 0")))
            .build();
    // What the units must reach besides is open, whatever the area itself reaches.
    assertThat(ASSESSOR.assess(town, DAY).standards()).isEqualTo(Verdict.MET);
    assertThat(ASSESSOR.assess(town, DAY).verdict()).isEqualTo(Verdict.UNDETERMINED);
    Project works = project("sport.works", "2");
    Plan plan =
        ExactPlanner.create().plan(PlanTask.of(town.planning(List.of(works)), ASSESSOR, DAY));
    assertThat(plan.projects()).isEmpty();
    assertThat(after(town, works).points().low())
        .isGreaterThan(ASSESSOR.assess(town, DAY).points().low());
  }

  private static Assessment after(Town town, Project... projects) {
    return ASSESSOR.assess(new TownWithProjects(town, ASSESSOR, DAY).with(List.of(projects)), DAY);
  }

  private static Project project(String quantity, String amount) {
    return new Project(
        "p-" + quantity.replace('.', '-'),
        "p",
        Rational.ONE,
        DAY,
        List.of(new ProjectEffect.Addition(quantity(quantity), Rational.parse(amount))),
        List.of(),
        List.of());
  }
}
