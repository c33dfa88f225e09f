package io.github.cityward.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cityward.ProblemsException;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Change;
import io.github.cityward.assess.Move;
import io.github.cityward.assess.Verdict;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.plan.ExactPlanner;
import io.github.cityward.plan.Plan;
import io.github.cityward.plan.PlanTask;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.UnitType;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectEffect;
import io.github.cityward.town.Scenario;
import io.github.cityward.town.ScenarioChange;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScenarioComparisonTest {
  private static final Path TOWN = Path.of("..", "examples", "data", "trang-bang-illustrative");
  private static final LocalDate DAY = LocalDate.of(2029, 12, 31);
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();

  private final Town town = TownReader.readWhole(TOWN).orElseThrow();
  private final Assessor assessor = Assessor.of(RuleLibrary.bundled().inForce(UrbanClass.III, DAY));

  private static ScenarioChange value(String quantity, String value) {
    return new ScenarioChange.OtherValue(
        CATALOG.get(quantity), Range.exactly(Rational.of(new BigDecimal(value))));
  }

  private static Scenario scenario(String name, ScenarioChange... changes) {
    return new Scenario(name, List.of(changes));
  }

  private static ValueInUse roads(ScenarioOutcome outcome) {
    return Objects.requireNonNull(
        outcome.assessment().indicator("2A.III.07").orElseThrow().value());
  }

  private ScenarioComparison compared(Scenario... scenarios) {
    return ScenarioComparison.of(town, assessor, DAY, List.of(scenarios));
  }

  @Test
  void a_scenario_without_changes_moves_nothing() {
    ScenarioComparison comparison = compared(scenario("as it is"));
    assertThat(comparison.outcomes().get(0).diff().changes()).isEmpty();
    assertThat(comparison.outcomes().get(0).assessment().points())
        .isEqualTo(assessor.assess(town, DAY).points());
  }

  /** Roads: 6 points from 4 km/km², 8 from 6, in between in proportion. */
  @Test
  void another_value_is_assumed_and_tells_what_it_moves() {
    ScenarioOutcome outcome =
        compared(scenario("roads", value("roads.density", "5"))).outcomes().get(0);
    assertThat(outcome.diff().changes())
        .extracting(each -> each.code() + " " + each.cause())
        .containsExactly("2A.III.07 " + Change.Cause.VALUE);
    assertThat(roads(outcome).basis()).isEqualTo(Basis.ASSUMED);
  }

  @Test
  void projects_come_on_top_of_values() {
    Project roads =
        town.projects().stream().filter(each -> each.id().equals("X04")).findFirst().orElseThrow();
    ScenarioOutcome outcome =
        compared(
                scenario(
                    "both", value("roads.density", "5"), new ScenarioChange.ReadyProject(roads)))
            .outcomes()
            .get(0);
    assertThat(roads(outcome).value()).hasToString("5.67");
  }

  @Test
  void what_is_because_of_other_rules_is_told_apart() {
    ScenarioComparison comparison =
        compared(
            scenario(
                "law and roads",
                value("roads.density", "5"),
                new ScenarioChange.OtherRules(
                    RuleLibrary.bundled().find("urban-26-2022-III").orElseThrow())));
    ScenarioOutcome outcome = comparison.outcomes().get(0);
    assertThat(outcome.diff().town())
        .isEqualTo(
            compared(scenario("roads", value("roads.density", "5")))
                .outcomes()
                .get(0)
                .diff()
                .whole());
    assertThat(outcome.diff().law()).isNotNull();
  }

  @Test
  void another_scenario_can_be_the_one_that_others_are_compared_with() {
    Scenario roads = scenario("roads", value("roads.density", "5"));
    ScenarioComparison comparison =
        ScenarioComparison.of(town, assessor, DAY, roads, List.of(scenario("as it is")));
    ScenarioComparison other = compared(roads);
    assertThat(
            comparison
                .outcomes()
                .get(0)
                .diff()
                .whole()
                .low()
                .plus(other.outcomes().get(0).diff().whole().low()))
        .isEqualTo(Points.ZERO);
  }

  /** A plan is a scenario of its projects. */
  @Test
  void the_projects_of_a_plan_come_to_what_the_plan_says() {
    Plan plan = ExactPlanner.create().plan(PlanTask.of(town, assessor, DAY));
    List<ScenarioChange> ready = new ArrayList<>();
    plan.projects().forEach(each -> ready.add(new ScenarioChange.ReadyProject(each)));
    Assessment after = compared(new Scenario("plan", ready)).outcomes().get(0).assessment();
    assertThat(after.points()).isEqualTo(plan.assessment().points());
    assertThat(after.standards()).isEqualTo(Verdict.MET);
    assertThat(after.verdict()).isEqualTo(plan.assessment().verdict());
  }

  /** Whatever is otherwise, the parts of the town and of the law sum to the whole. */
  @Test
  void parts_sum_to_the_whole() {
    long seed = 20_261_125;
    Random random = new Random(seed);
    List<String> laws = List.of("urban-111-2025-III", "urban-26-2022-III", "urban-1210-2016-III");
    for (int i = 0; i < 40; i++) {
      Scenario scenario =
          scenario(
              "random",
              value("roads.density", String.valueOf(random.nextInt(10))),
              value("water.clean_piped", String.valueOf(random.nextInt(101))),
              new ScenarioChange.OtherRules(
                  RuleLibrary.bundled().find(laws.get(random.nextInt(3))).orElseThrow()));
      ScenarioOutcome outcome = compared(scenario).outcomes().get(0);
      Move town = Objects.requireNonNull(outcome.diff().town());
      Move law = Objects.requireNonNull(outcome.diff().law());
      assertThat(new Move(town.low().plus(law.low()), town.high().plus(law.high())))
          .as("seed %d, %d", seed, i)
          .isEqualTo(outcome.diff().whole());
    }
  }

  @Test
  void an_effect_that_a_value_covers_is_told_with_its_scenario() {
    Town derived =
        town.planning(
            List.of(
                new Project(
                    "P",
                    "P",
                    Rational.of(1),
                    DAY,
                    List.of(
                        new ProjectEffect.Addition(CATALOG.get("area.natural"), Rational.of(10))),
                    List.of(),
                    List.of())));
    Scenario scenario =
        scenario(
            "dân số",
            value("density.natural", "600"),
            new ScenarioChange.ReadyProject(derived.projects().get(0)));
    assertThatExceptionOfType(ProblemsException.class)
        .isThrownBy(() -> ScenarioComparison.of(derived, assessor, DAY, List.of(scenario)))
        .withMessageContaining("dân số")
        .withMessageContaining("density.natural is itself observed");
  }

  @Test
  void points_are_not_compared_with_standards_that_are_counted() {
    Scenario scenario =
        scenario(
            "phường",
            new ScenarioChange.OtherRules(RuleLibrary.bundled().inForce(UnitType.WARD, DAY)));
    assertThatExceptionOfType(ProblemsException.class)
        .isThrownBy(() -> compared(scenario))
        .withMessageContaining("phường");
  }
}
