package io.github.cityward.plan;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.indicator.ValuesInUse;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Circumstances;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Requirement;
import io.github.cityward.town.Project;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts a town with its projects into the form that the search takes.
 *
 * @param town the town and how it changes
 * @param projects the projects that can be chosen, in their places
 * @param before the assessment without projects
 */
record PlanProblem(TownWithProjects town, List<Project> projects, Assessment before) {

  /** {@return what each requirement earns by the projects that change it, and the lines} */
  PortfolioProblem of(Outcome outcome, List<Candidate> candidates) {
    return of(outcome, candidates, projects.stream().map(List::of).toList());
  }

  /** {@return the same, with the most that any of the versions of a project earns} */
  PortfolioProblem of(Outcome outcome, List<Candidate> candidates, List<List<Project>> versions) {
    List<Contribution> contributions = new ArrayList<>();
    List<Rational> needs = new ArrayList<>();
    ValuesInUse values = town.assessor().valuesInUse(town.town(), town.day());
    for (int place = 0; place < before.criteria().size(); place++) {
      CriterionScore criterion = before.criteria().get(place);
      needs.add(outcome.line(criterion.minimum(), criterion.maximum()).value());
      for (Requirement each : criterion.criterion().requirements()) {
        contributions.add(
            new EarnedByProjects(town, versions, felt(each, values), place, before, each, outcome));
      }
    }
    Rational total = outcome.line(before.minimum(), before.maximum()).value();
    return new PortfolioProblem(candidates, contributions, needs, total, List.of());
  }

  /** The class of the urban area decides which of several standards applies. */
  private Set<Quantity> felt(Requirement requirement, ValuesInUse values) {
    Set<Quantity> quantities =
        new LinkedHashSet<>(values.restsOn(values.quantity(Circumstances.URBAN_CLASS)));
    for (Indicator each : requirement.indicators()) {
      quantities.addAll(values.restsOn(each.quantity()));
    }
    return quantities;
  }
}
