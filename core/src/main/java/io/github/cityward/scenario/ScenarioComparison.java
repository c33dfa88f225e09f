package io.github.cityward.scenario;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemsException;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.assess.Assessor;
import io.github.cityward.town.Scenario;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Scenarios of one town on one day, side by side (so sánh kịch bản).
 *
 * @param base the scenario that the others are compared with
 * @param before the town in it, as it is judged
 * @param outcomes the others, in their order
 */
public record ScenarioComparison(Scenario base, Assessment before, List<ScenarioOutcome> outcomes) {
  public ScenarioComparison {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * {@return the scenarios, compared with the town as it is}
   *
   * @param assessor how the town is judged, by the rules of those scenarios that name no others
   * @throws ProblemsException as {@link #of(Town, Assessor, LocalDate, Scenario, List)} does
   */
  public static ScenarioComparison of(
      Town town, Assessor assessor, LocalDate day, List<Scenario> scenarios) {
    return of(town, assessor, day, new Scenario("", List.of()), scenarios);
  }

  /**
   * {@return the scenarios, compared with {@code base}}
   *
   * @param assessor how the town is judged, by the rules of those scenarios that name no others
   * @throws ProblemsException if an effect of a project cannot reach a standard, because what is
   *     derived from it is itself observed, or if points of one scenario would be compared with
   *     standards that are counted; every such problem, with the name of the scenario as its place
   */
  public static ScenarioComparison of(
      Town town, Assessor assessor, LocalDate day, Scenario base, List<Scenario> scenarios) {
    TownInScenario inBase = new TownInScenario(town, assessor, day, base);
    List<Problem> problems = new ArrayList<>(inBase.problems());
    List<TownInScenario> others =
        scenarios.stream().map(each -> new TownInScenario(town, assessor, day, each)).toList();
    others.forEach(each -> problems.addAll(each.problems()));
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    Assessment before = inBase.assessment();
    List<ScenarioOutcome> outcomes = new ArrayList<>();
    for (TownInScenario each : others) {
      try {
        outcomes.add(new ScenarioOutcome(each.scenario(), diff(before, each)));
      } catch (ProblemsException e) {
        e.problems().forEach(problem -> problems.add(in(each.scenario(), problem)));
      }
    }
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    return new ScenarioComparison(base, before, outcomes);
  }

  static Problem in(Scenario scenario, Problem problem) {
    return new Problem(problem.code(), Place.field(scenario.name()), problem.arguments());
  }

  private static AssessmentDiff diff(Assessment before, TownInScenario scenario) {
    Assessment after = scenario.assessment();
    return before.rules().equals(after.rules())
        ? after.diff(before)
        : after.diff(before, scenario.assessedBy(before.rules()));
  }
}
